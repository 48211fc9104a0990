import search from 'approx-string-match';
import { diffArrays } from 'diff';
import type { Span } from '../messages/place.ts';
import type { IndexedSource } from './library.ts';
import type { Quotation } from './match-plain.ts';
import { wordsOf } from './word-index.ts';

/** One difference between a quotation and the passage nearest to it, in words as written; `''` where a side has none. */
export interface WordEdit {
  readonly here: string;
  readonly there: string;
  /** Where `here` stands in the folded quotation; empty where it has no words. */
  readonly span: Span;
}

/** The passage nearest to a quotation: for suggestions, never a verdict. */
export interface NearestWords {
  /** In `Source.text`. */
  readonly span: Span;
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
  const tokens = wordsOf(quotation.folded.text);
  if (tokens.length === 0) return undefined;
  const anchor = vote(indexed, tokens);
  if (anchor === undefined) return findMisspelled(indexed, quotation, tokens);
  const window = windowAround(indexed, anchor, tokens.length);
  return align(indexed, tokens, window);
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
    if (start >= within.start && end <= within.end) window.push({ start, end, word: folded.text.slice(start, end) });
  }
  return window;
}

function align(indexed: IndexedSource, tokens: readonly Token[], window: readonly Token[]): NearestWords | undefined {
  const keys = (list: readonly Token[]): string[] => list.map(({ word }) => word.toLowerCase());
  const changes = diffArrays(keys(tokens), keys(window), { maxEditLength: mostEdits });
  if (changes === undefined) return nearestOf(indexed, window);
  const chunks = readChunks(changes, tokens, window);
  const common = chunks.reduce((sum, chunk) => sum + (chunk.isCommon ? chunk.here.length : 0), 0);
  if (common * leastShared < tokens.length) return undefined;
  trimEdges(chunks);
  const there = chunks.flatMap((chunk) => chunk.there);
  return { ...nearestOf(indexed, there), edits: chunks.flatMap((chunk) => editsOf(indexed, chunk)) };
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

/** The window is wider than the quotation: at its ends only those words count that others replace, or that moved. */
function trimEdges(chunks: readonly Chunk[]): void {
  const gone = new Set(
    chunks.flatMap((chunk) => (chunk.isCommon ? [] : chunk.here.map(({ word }) => word.toLowerCase()))),
  );
  const moved = (list: readonly Token[]): number => {
    const stay = list.findIndex(({ word }) => !gone.has(word.toLowerCase()));
    return stay < 0 ? list.length : stay;
  };
  const first = chunks[0];
  if (first !== undefined && !first.isCommon) {
    const keep = Math.max(first.here.length, moved(first.there.toReversed()));
    first.there = keep === 0 ? [] : first.there.slice(-keep);
  }
  const last = chunks.at(-1);
  if (last !== undefined && last !== first && !last.isCommon) {
    last.there = last.there.slice(0, Math.max(last.here.length, moved(last.there)));
  }
}

function editsOf(indexed: IndexedSource, chunk: Chunk): WordEdit[] {
  if (!chunk.isCommon)
    return chunk.here.length + chunk.there.length === 0 ? [] : [editOf(indexed, chunk.here, chunk.there)];
  return chunk.here.flatMap((token, i) => {
    const other = chunk.there[i];
    return other === undefined || other.word === token.word ? [] : [editOf(indexed, [token], [other])];
  });
}

function editOf(indexed: IndexedSource, here: readonly Token[], there: readonly Token[]): WordEdit {
  const first = here[0]?.start ?? 0;
  const last = there.at(-1)?.end ?? 0;
  return {
    here: here.map(({ word }) => word).join(' '),
    there: there.length === 0 ? '' : indexed.folded.text.slice(there[0]?.start ?? 0, last),
    span: { start: first, end: here.at(-1)?.end ?? first },
  };
}

function nearestOf(indexed: IndexedSource, there: readonly Token[]): NearestWords {
  const start = there[0]?.start ?? 0;
  const end = there.at(-1)?.end ?? start;
  return { span: indexed.folded.toRaw(start, end), words: indexed.folded.text.slice(start, end) };
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
  return at < 0 ? undefined : { ...nearestOf(indexed, there), edits: [editOf(indexed, tokens, there)] };
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
