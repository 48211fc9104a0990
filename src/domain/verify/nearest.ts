import search from 'approx-string-match';
import { diffArrays } from 'diff';
import type { Span } from '../messages/place.ts';
import type { FoldedText } from '../text/fold.ts';
import type { IndexedSource } from './indexed-source.ts';
import type { Quotation } from './match-plain.ts';
import { wordsOf } from './word-index.ts';

/** One difference between a quotation and the passage nearest to it, in words as written; `''` where a side has none. */
export interface WordEdit {
  readonly here: string;
  readonly there: string;
  /** Where `here` stands in the folded quotation; empty, behind the word before it, where it has no words. */
  readonly span: Span;
  /** Where `there` stands in the folded source; empty, behind the word before it, where it has no words. */
  readonly source: Span;
}

/** The passage nearest to a quotation: for suggestions, never a verdict. */
export interface NearestWords {
  /** In `Source.text`. */
  readonly span: Span;
  /** The same in the folded text. */
  readonly folded: Span;
  /** Folded words of the passage. */
  readonly words: string;
  /** In order; absent where too much differs to list. */
  readonly edits?: readonly WordEdit[];
}

interface Token extends Span {
  readonly word: string;
}

/** Above these, more work does not give a better suggestion. */
const mostVoters = 200;
const mostPositions = 400;
const mostEdits = 400;
const longestScan = 200_000;
const longestFuzzy = 48;
/** A passage that shares less than one word in this many is no help. */
const leastShared = 4;

/**
 * Finds the passage with the most words of a quotation in their order, each word weighing more the rarer it is, within
 * one block. Cost is bounded by the quotation's length, whatever the source's, once its words are indexed.
 */
export function findNearest(indexed: IndexedSource, quotation: Quotation): NearestWords | undefined {
  const { folded, exact } = quotation;
  const tokens = wordsOf(folded.text).flatMap((word) => splitAtDashes(word, folded, exact));
  if (tokens.length === 0) return undefined;
  const anchor = vote(indexed, tokens);
  if (anchor === undefined) return findMisspelled(indexed, quotation, tokens);
  const window = windowAround(indexed, anchor, tokens.length);
  const nearest = align(indexed, tokens, window);
  return nearest && withPunctuation(indexed, nearest, folded.text);
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

function align(indexed: IndexedSource, tokens: readonly Token[], window: readonly Token[]): NearestWords | undefined {
  const keys = (list: readonly Token[]): string[] => list.map(({ word }) => word.toLowerCase());
  const changes = diffArrays(keys(tokens), keys(window), { maxEditLength: mostEdits });
  if (changes === undefined) return nearestOf(indexed, window);
  const chunks = readChunks(changes, tokens, window);
  const common = chunks.reduce((sum, chunk) => sum + (chunk.isCommon ? chunk.here.length : 0), 0);
  if (common * leastShared < tokens.length) return undefined;
  trimEdges(indexed, chunks);
  const there = chunks.flatMap((chunk) => chunk.there);
  const edits: WordEdit[] = [];
  let before: Ends = { here: 0, there: there[0]?.start ?? 0 };
  for (const chunk of chunks) {
    edits.push(...editsOf(indexed, chunk, before));
    before = { here: chunk.here.at(-1)?.end ?? before.here, there: chunk.there.at(-1)?.end ?? before.there };
  }
  return { ...nearestOf(indexed, there), edits };
}

/** Where the words before an edit end on either side. */
interface Ends {
  readonly here: number;
  readonly there: number;
}

interface Chunk {
  readonly isCommon: boolean;
  readonly here: readonly Token[];
  there: readonly Token[];
}

interface Change {
  readonly added?: boolean;
  readonly removed?: boolean;
  readonly count?: number;
}

/** Pairs what is missing on one side with what stands in its place on the other. */
function readChunks(changes: readonly Change[], tokens: readonly Token[], window: readonly Token[]): Chunk[] {
  const chunks: { isCommon: boolean; here: Token[]; there: Token[] }[] = [];
  let i = 0;
  let j = 0;
  for (const { added = false, removed = false, count = 0 } of changes) {
    const isCommon = !added && !removed;
    let chunk = chunks.at(-1);
    if (chunk === undefined || chunk.isCommon || isCommon) chunks.push((chunk = { isCommon, here: [], there: [] }));
    if (!added) chunk.here.push(...tokens.slice(i, (i += count)));
    if (!removed) chunk.there.push(...window.slice(j, (j += count)));
  }
  return chunks;
}

/**
 * The window is wider than the quotation: at its ends only those words count that stand in the place of quoted ones,
 * in the same sentence, and those that moved.
 */
function trimEdges(indexed: IndexedSource, chunks: readonly Chunk[]): void {
  const first = chunks[0];
  const last = chunks.at(-1);
  if (first === undefined || last === undefined || first === last) return;
  const second = chunks[1]?.there[0];
  const butLast = chunks.at(-2)?.there.at(-1);
  if (!first.isCommon && second !== undefined) {
    const outwards = first.there.toReversed();
    first.there = outwards.slice(0, countKept(indexed, chunks, first, outwards, second)).reverse();
  }
  if (!last.isCommon && butLast !== undefined)
    last.there = last.there.slice(0, countKept(indexed, chunks, last, last.there, butLast));
}

/** How many words at an edge belong to the quotation's, counted from the words both sides have. */
function countKept(
  indexed: IndexedSource,
  chunks: readonly Chunk[],
  edge: Chunk,
  outwards: readonly Token[],
  inner: Token,
): number {
  const keysOf = (list: readonly Chunk[], side: 'here' | 'there'): string[] =>
    list.flatMap((chunk) => (chunk.isCommon ? [] : chunk[side].map(({ word }) => word.toLowerCase())));
  const others = chunks.filter((chunk) => chunk !== edge);
  const replaced = subtract(keysOf([edge], 'here'), keysOf(others, 'there')).length;
  const sentence = sentenceOf(indexed, inner);
  const isInside = ({ start, end }: Token): boolean => start >= sentence.start && end <= sentence.end;
  const replacing = outwards.slice(0, replaced).filter(isInside).length;
  return Math.max(replacing, countMoved(keysOf(chunks, 'here'), outwards));
}

/** The longest run of words most of which stand elsewhere in the quotation. */
function countMoved(gone: readonly string[], outwards: readonly Token[]): number {
  const left = [...gone];
  let moved = 0;
  let kept = 0;
  for (const [i, { word }] of outwards.entries()) {
    if (i > 2 * gone.length) break;
    const at = left.indexOf(word.toLowerCase());
    if (at < 0) continue;
    left.splice(at, 1);
    moved += 1;
    if (moved * 2 > i + 1) kept = i + 1;
  }
  return kept;
}

function subtract(words: readonly string[], taken: readonly string[]): string[] {
  const left = [...taken];
  return words.filter((word) => {
    const at = left.indexOf(word);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

/** The sentence a word stands in, in the folded text. */
function sentenceOf(indexed: IndexedSource, token: Token): Span {
  const { folded, source } = indexed;
  const [number = -1] = indexed.passagesIn(folded.toRaw(token.start, token.end));
  const passage = source.passages[number];
  return passage === undefined ? { start: 0, end: folded.text.length } : folded.toFolded(passage.start, passage.end);
}

function editsOf(indexed: IndexedSource, chunk: Chunk, before: Ends): WordEdit[] {
  if (!chunk.isCommon)
    return chunk.here.length + chunk.there.length === 0 ? [] : [editOf(indexed, chunk.here, chunk.there, before)];
  return chunk.here.flatMap((token, i) => {
    const other = chunk.there[i];
    return other === undefined || other.word === token.word ? [] : [editOf(indexed, [token], [other], before)];
  });
}

function editOf(indexed: IndexedSource, here: readonly Token[], there: readonly Token[], before: Ends): WordEdit {
  const source = { start: there[0]?.start ?? before.there, end: there.at(-1)?.end ?? before.there };
  return {
    here: here.map(({ word }) => word).join(' '),
    there: indexed.folded.text.slice(source.start, source.end),
    span: { start: here[0]?.start ?? before.here, end: here.at(-1)?.end ?? before.here },
    source,
  };
}

function nearestOf(indexed: IndexedSource, there: readonly Token[]): NearestWords {
  const start = there[0]?.start ?? 0;
  const end = there.at(-1)?.end ?? start;
  return nearestAt(indexed, { start, end });
}

function nearestAt({ folded }: IndexedSource, span: Span): NearestWords {
  const { start, end } = span;
  return { span: folded.toRaw(start, end), folded: span, words: folded.text.slice(start, end) };
}

const punctuation = /^[^\s\p{L}\p{N}]$/u;

/** Takes in the punctuation at its ends where the quotation has some there too. */
function withPunctuation(indexed: IndexedSource, nearest: NearestWords, quoted: string): NearestWords {
  const { text } = indexed.folded;
  const isOnlyPunctuation = nearest.edits?.length === 0;
  const fits = (own: string, theirs: string): boolean =>
    punctuation.test(own) && (own === theirs || (isOnlyPunctuation && punctuation.test(theirs)));
  let { start, end } = nearest.folded;
  let head = 0;
  while (punctuation.test(quoted[head] ?? '')) head += 1;
  while (head > 0 && fits(quoted[head - 1] ?? '', text[start - 1] ?? '')) [head, start] = [head - 1, start - 1];
  let tail = quoted.length;
  while (punctuation.test(quoted[tail - 1] ?? '')) tail -= 1;
  while (tail < quoted.length && fits(quoted[tail] ?? '', text[end] ?? '')) [tail, end] = [tail + 1, end + 1];
  return { ...nearest, ...nearestAt(indexed, { start, end }) };
}

/** A short quotation that shares no whole word: a name misspelled, most likely. */
function findMisspelled(
  indexed: IndexedSource,
  quotation: Quotation,
  tokens: readonly Token[],
): NearestWords | undefined {
  const { text } = quotation.folded;
  if (text.length < 4 || text.length > longestFuzzy || indexed.folded.text.length > longestScan) return undefined;
  const [best] = search(indexed.folded.text.toLowerCase(), text.toLowerCase(), Math.ceil(text.length * 0.4));
  if (best === undefined) return undefined;
  const word = firstWordEndingAfter(indexed, best.start);
  const window = windowAround(indexed, { word, first: word }, tokens.length);
  const at = window.findIndex(({ end }) => end > best.start);
  const there = window.slice(at, at + tokens.length);
  return at < 0 ? undefined : { ...nearestOf(indexed, there), edits: [editOf(indexed, tokens, there, { here: 0, there: 0 })] };
}

function firstWordEndingAfter(indexed: IndexedSource, offset: number): number {
  const { ends } = indexed.words;
  let low = 0;
  let high = ends.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ends[middle] ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
