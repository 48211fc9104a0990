import { unspaced } from '../text/scripts.ts';
import { lastAtOrBefore, type Span } from '../text/place.ts';
import type { Block, Source } from '../sources/source.ts';
import { foldTypography, type FoldedText } from '../text/fold.ts';
import { languagesOfPassage } from '../language/passage-language.ts';
import { unknown } from '../sources/metadata.ts';

/** A source with what matching needs of it, each part made when first asked for. */
export interface IndexedSource {
  readonly source: Source;
  readonly folded: FoldedText;
  readonly words: WordIndex;
  /** Index of the block an offset stands in, or -1 between blocks. */
  blockAt(offset: number): number;
  /** Indexes of the passages that a span touches. */
  passagesIn(span: Span): number[];
}

/** Makes a source ready to be searched. Costs next to nothing until asked. */
export function indexSource(source: Source): IndexedSource {
  let folded: FoldedText | undefined;
  let words: WordIndex | undefined;
  return {
    source,
    get folded() {
      return (folded ??= foldTypography(source.text));
    },
    get words() {
      return (words ??= indexWords(this.folded.text));
    },
    blockAt(offset) {
      const at = lastStartingBy(source.blocks, offset);
      return offset < (source.blocks[at]?.end ?? 0) ? at : -1;
    },
    passagesIn(span) {
      const found: number[] = [];
      let at = Math.max(0, lastStartingBy(source.passages, span.start));
      for (; at < source.passages.length; at++) {
        const passage = source.passages[at];
        if (passage === undefined || passage.start >= span.end) break;
        if (passage.end > span.start) found.push(at);
      }
      return found;
    },
  };
}

/** The block that holds a whole span, white space at its ends aside. */
export function blockOf(indexed: IndexedSource, span: Span): Block | undefined {
  const block = indexed.source.blocks[indexed.blockAt(span.start)];
  return block !== undefined && span.end <= block.end ? block : undefined;
}

function lastStartingBy(spans: readonly Span[], offset: number): number {
  return lastAtOrBefore(spans.length, (at) => spans[at]?.start, offset);
}

/** The words of a folded text, in order, and where each of them stands. */
interface WordIndex {
  /** Lower case. */
  readonly keys: readonly string[];
  /** Offsets of each word in the folded text. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** Indexes into `keys` of every occurrence of a word. */
  positions(key: string): readonly number[];
}

// Each repetition begins with a mark its class cannot match, so that matching is linear.
const part = `(?:(?![${unspaced}])[\\p{L}\\p{N}\\p{M}_])+`;
const wordPattern = new RegExp(
  `[${unspaced}]\\p{M}*|(?:(?<![\\p{L}\\p{N}])-(?=\\p{N}))?\\p{Sc}?${part}(?:[.,:'/&-]${part})*[%‰]?`,
  'gu',
);

/** Splits a folded text into words; signs, currency and percent belong to their number. Characters of scripts without spaces count as words. */
export function wordsOf(text: string): (Span & { readonly word: string })[] {
  return Array.from(text.matchAll(wordPattern), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
    word: match[0],
  }));
}

/** Indexes a folded text. */
function indexWords(text: string): WordIndex {
  const keys: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const byKey = new Map<string, number[]>();
  for (const match of text.matchAll(wordPattern)) {
    const key = match[0].toLowerCase();
    const list = byKey.get(key);
    if (list === undefined) byKey.set(key, [keys.length]);
    else list.push(keys.length);
    keys.push(key);
    starts.push(match.index);
    ends.push(match.index + match[0].length);
  }
  return { keys, starts, ends, positions: (key) => byKey.get(key) ?? [] };
}

/** Words around a place that may be in another language than their sentence: a saying quoted within it. */
const vicinity = 60;

/**
 * The languages whose word lists the words at a place are read with, told by the sentence around them: a document may hold
 * several, and what it calls itself is often wrong. Reading too many lists may ask for an allowance too many; reading none
 * would let anything pass.
 */
export function languagesOf(indexed: IndexedSource, near: Span): readonly string[] {
  const { text, metadata } = indexed.source;
  const declared = metadata.language === unknown ? undefined : metadata.language;
  const sentence = sentenceAround(indexed, near);
  const whole = languagesOfPassage(text.slice(sentence.start, sentence.end), declared);
  const start = Math.max(sentence.start, near.start - vicinity);
  const end = Math.min(sentence.end, near.end + vicinity);
  const close = languagesOfPassage(text.slice(start, end));
  // A few words may be of many languages: only what they are for certain adds to what the sentence is.
  return close.length > 1 ? whole : [...new Set([...whole, ...close])];
}

function sentenceAround(indexed: IndexedSource, near: Span): Span {
  const touched = indexed.passagesIn(near).map((number) => indexed.source.passages[number] ?? near);
  return {
    start: Math.min(near.start, ...touched.map(({ start }) => start)),
    end: Math.max(near.end, ...touched.map(({ end }) => end)),
  };
}

/** Every source that citations may name. */
export interface Library {
  /** Sorted. */
  readonly ids: readonly string[];
  readonly sources: ReadonlyMap<string, IndexedSource>;
  /** Finds which sources may hold some words. */
  readonly holders: HolderIndex;
}

/** Makes sources ready to be searched. Costs next to nothing until a citation asks. */
export function buildLibrary(sources: readonly Source[]): Library {
  const ids = sources.map((source) => source.id).sort();
  const indexed = new Map(sources.map((source) => [source.id, indexSource(source)]));
  let holders: HolderIndex | undefined;
  return {
    ids,
    sources: indexed,
    get holders() {
      return (holders ??= indexHolders(ids.flatMap((id) => indexed.get(id) ?? [])));
    },
  };
}

/** Tells which sources may hold some words verbatim. */
interface HolderIndex {
  /** The sources, in order and at most `limit`, that hold the rarest run of these words (lower case). */
  candidates(keys: readonly string[], limit: number): readonly IndexedSource[];
}

/** A table twice as long as there are words keeps collisions few; beyond this length, memory costs more than they do. */
const mostBits = 20;
const run = 3;

/**
 * An inverted index of single words and runs of three, as two flat arrays (compressed rows): hashes may collide, so a
 * candidate is still to be searched. Linear in the words of all sources.
 */
function indexHolders(sources: readonly IndexedSource[]): HolderIndex {
  const words = sources.reduce((sum, source) => sum + source.words.keys.length, 0);
  const bits = Math.min(mostBits, 2 + Math.ceil(Math.log2(words + 1)));
  const rows = new Uint32Array((1 << bits) + 1);
  const eachEntry = (visit: (bucket: number, source: number) => void): void => {
    for (const [number, { words }] of sources.entries()) {
      const hashes = words.keys.map(hashOf);
      for (let i = 0; i < hashes.length; i++) {
        visit(bucketOf(hashes, i, 1, bits), number);
        if (i + run <= hashes.length) visit(bucketOf(hashes, i, run, bits), number);
      }
    }
  };
  eachEntry((bucket) => {
    rows[bucket + 1] = (rows[bucket + 1] ?? 0) + 1;
  });
  for (let i = 1; i < rows.length; i++) rows[i] = (rows[i] ?? 0) + (rows[i - 1] ?? 0);
  const entries = new Uint32Array(rows.at(-1) ?? 0);
  const next = rows.slice();
  eachEntry((bucket, source) => {
    const at = next[bucket] ?? 0;
    entries[at] = source;
    next[bucket] = at + 1;
  });
  return {
    candidates(keys, limit) {
      const bucket = rarestBucket(rows, keys, bits);
      if (bucket < 0) return [];
      const found = new Set<number>();
      for (let i = rows[bucket] ?? 0; i < (rows[bucket + 1] ?? 0) && found.size < limit; i++)
        found.add(entries[i] ?? 0);
      return [...found].flatMap((number) => sources[number] ?? []);
    },
  };
}

function rarestBucket(rows: Uint32Array, keys: readonly string[], bits: number): number {
  const hashes = keys.map(hashOf);
  const length = hashes.length < run ? 1 : run;
  let best = -1;
  let fewest = Infinity;
  for (let i = 0; i + length <= hashes.length; i++) {
    const bucket = bucketOf(hashes, i, length, bits);
    const count = (rows[bucket + 1] ?? 0) - (rows[bucket] ?? 0);
    if (count < fewest) {
      best = bucket;
      fewest = count;
    }
  }
  return best;
}

/** FNV-1a over UTF-16 code units. */
function hashOf(key: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < key.length; i++) hash = Math.imul(hash ^ key.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}

function bucketOf(hashes: readonly number[], at: number, length: number, bits: number): number {
  let hash = length;
  for (let i = at; i < at + length; i++) hash = Math.imul(hash, 0x9e3779b1) ^ (hashes[i] ?? 0);
  hash ^= hash >>> 15;
  hash = Math.imul(hash, 0x85ebca6b);
  return (hash ^ (hash >>> 13)) >>> (32 - bits);
}
