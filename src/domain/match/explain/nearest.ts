import { lastAtOrBefore } from '../../text/place.ts';
import search from 'approx-string-match';
import { findNegations } from '../../language/wording/find-wording.ts';
import type { FoldedText } from '../../text/fold.ts';
import {
  align,
  editOf,
  type NearestWords,
  nearestOf,
  type QuotedWords,
  withPunctuation,
  type Token,
} from './align-words.ts';
import { type IndexedSource, languagesOf, wordsOf } from '../indexed-source.ts';
import type { Quotation } from '../match-plain.ts';

/** Above these, more work does not give a better suggestion. */
const mostVoters = 200;
const mostPositions = 400;
const longestScan = 200_000;
const longestFuzzy = 48;

/**
 * Finds the passage with the most words of a quotation in their order, each word weighing more the rarer it is, within
 * one block. Cost is bounded by the quotation's length, whatever the source's, once its words are indexed.
 */
export function findNearest(indexed: IndexedSource, quotation: Quotation): NearestWords | undefined {
  const { folded, exact } = quotation;
  const tokens = wordsOf(folded.text).flatMap((word) => splitAtDashes(word, folded, exact));
  if (tokens.length === 0) return undefined;
  const anchor = vote(indexed, tokens);
  const quoted = { text: folded.text, tokens };
  if (anchor === undefined) return findMisspelled(indexed, quoted);
  const window = windowAround(indexed, anchor, tokens.length);
  const nearest = align(indexed, quoted, window);
  return nearest && withPunctuation(indexed, withNegation(indexed, nearest), folded.text);
}

/** A negation reaches over a word or two: "did not yet order". */
const negationReach = 2;

/**
 * Where the first word differs, takes in a negation right before it or around it: to suggest "order" for an "ordered" of the
 * editor's, where the source has "did not order", or "one" of its "no one", would mend the letters and keep the falsehood.
 */
function withNegation(indexed: IndexedSource, nearest: NearestWords): NearestWords {
  const { folded, source, words } = indexed;
  const { start, end } = nearest.folded;
  const [first, ...others] = nearest.edits ?? [];
  if (first === undefined || first.span.start > 0 || first.source.start !== start) return nearest;
  const at = firstWordEndingAfter(indexed, start);
  const from = words.starts[Math.max(0, at - negationReach - 1)] ?? start;
  const [passage = -1] = indexed.passagesIn(folded.toRaw(start, end));
  const sentence = source.passages[passage];
  const left = Math.max(from, sentence === undefined ? start : folded.toFolded(sentence.start, sentence.end).start);
  const text = folded.text.slice(left, end);
  const negation = languagesOf(indexed, folded.toRaw(start, end))
    .flatMap((language) => findNegations(text, language))
    .find((found) => found.start + left < start);
  if (negation === undefined) return nearest;
  const widened = { start: negation.start + left, end };
  const edit = { start: widened.start, end: first.source.end };
  const there = folded.text.slice(edit.start, edit.end);
  return {
    span: folded.toRaw(widened.start, widened.end),
    folded: widened,
    words: folded.text.slice(widened.start, widened.end),
    edits: [{ ...first, there, source: edit }, ...others],
  };
}

interface Anchor {
  /** Index of a source word that the best place holds. */
  readonly word: number;
  /** Source word that the quotation's first word would be. */
  readonly first: number;
}

const bucketSize = 8;

interface Vote {
  weight: number;
  /** Weight of the rarest word that voted, whose place is the anchor. */
  rarity: number;
  anchor: Anchor;
}

function vote(indexed: IndexedSource, tokens: readonly Token[]): Anchor | undefined {
  const votes = new Map<number, Vote>();
  const stride = Math.ceil(tokens.length / mostVoters);
  for (let i = 0; i < tokens.length; i += stride) {
    const positions = indexed.words.positions(tokens[i]?.word.toLowerCase() ?? '');
    const weight = 1 / Math.sqrt(positions.length);
    for (const word of positions.slice(0, mostPositions)) {
      const anchor = { word, first: word - i };
      const bucket = Math.floor(anchor.first / bucketSize);
      castVote(votes, bucket, weight, anchor);
      castVote(votes, bucket + 1, weight, anchor);
    }
  }
  let best: Vote | undefined;
  for (const candidate of votes.values()) {
    if (best === undefined || candidate.weight > best.weight + 1e-9) best = candidate;
  }
  return best?.anchor;
}

function castVote(votes: Map<number, Vote>, bucket: number, weight: number, anchor: Anchor): void {
  const known = votes.get(bucket);
  if (known === undefined) {
    votes.set(bucket, { weight, rarity: weight, anchor });
    return;
  }
  known.weight += weight;
  if (weight <= known.rarity) return;
  known.rarity = weight;
  known.anchor = anchor;
}

/** The source words to compare with: a little more than the quotation's, inside the anchor's block. */
function windowAround(indexed: IndexedSource, anchor: Anchor, length: number): Token[] {
  const { words, folded, source } = indexed;
  const slack = Math.max(6, Math.ceil(length / 3));
  const at = folded.toRaw(words.starts[anchor.word] ?? 0, words.ends[anchor.word] ?? 0);
  const block = source.blocks[indexed.blockAt(at.start)] ?? { start: 0, end: source.text.length };
  const within = folded.toFolded(block.start, block.end);
  const window: Token[] = [];
  const last = Math.min(words.keys.length, anchor.first + length + slack);
  for (let i = Math.max(0, anchor.first - slack); i < last; i++) {
    const start = words.starts[i] ?? 0;
    const end = words.ends[i] ?? 0;
    if (start < within.start || end > within.end) continue;
    window.push(...splitAtDashes({ start, end, word: folded.text.slice(start, end) }, folded, source.text));
  }
  return window;
}

/** Folding sets a spaced dash solid ("SEOUL – North"), which does not make one word of two. */
function splitAtDashes(token: Token, folded: FoldedText, raw: string): Token[] {
  const parts: Token[] = [];
  let { start } = token;
  for (let at = token.word.indexOf('-', 1); at > 0; at = token.word.indexOf('-', at + 1)) {
    const dash = token.start + at;
    const span = folded.toRaw(dash, dash + 1);
    if (raw.slice(span.start, span.end) === '-') continue;
    parts.push({ start, end: dash, word: folded.text.slice(start, dash) });
    start = dash + 1;
  }
  return [...parts, { start, end: token.end, word: folded.text.slice(start, token.end) }];
}

/** A short quotation that shares no whole word: a name misspelled, most likely. */
function findMisspelled(indexed: IndexedSource, { text, tokens }: QuotedWords): NearestWords | undefined {
  if (text.length < 4 || text.length > longestFuzzy || indexed.folded.text.length > longestScan) return undefined;
  const [best] = search(indexed.folded.text.toLowerCase(), text.toLowerCase(), Math.ceil(text.length * 0.4));
  if (best === undefined) return undefined;
  const word = firstWordEndingAfter(indexed, best.start);
  const window = windowAround(indexed, { word, first: word }, tokens.length);
  const at = window.findIndex(({ end }) => end > best.start);
  const there = window.slice(at, at + tokens.length);
  return at < 0
    ? undefined
    : { ...nearestOf(indexed, there), edits: [editOf(indexed, text, tokens, there, { here: 0, there: 0 })] };
}

function firstWordEndingAfter(indexed: IndexedSource, offset: number): number {
  const { ends } = indexed.words;
  return lastAtOrBefore(ends.length, (at) => ends[at], offset) + 1;
}
