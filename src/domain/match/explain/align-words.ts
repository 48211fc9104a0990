import { diffArrays } from 'diff';
import type { Span } from '../../text/place.ts';
import type { IndexedSource } from '../indexed-source.ts';

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

/** Above this, a list of differences helps nobody. */
const mostEdits = 400;
/** A passage that shares less than one word in this many is no help. */
const leastShared = 4;

/** The words of a quotation, and the folded text they stand in. */
export interface QuotedWords {
  readonly text: string;
  readonly tokens: readonly Token[];
}

/** Sets a quotation against a stretch of the source, and trims that to what stands for the quotation; nothing where too little is shared. */
export function align(indexed: IndexedSource, quoted: QuotedWords, window: readonly Token[]): NearestWords | undefined {
  const { tokens } = quoted;
  const keys = (list: readonly Token[]): string[] => list.map(({ word }) => word.toLowerCase());
  const changes = diffArrays(keys(tokens), keys(window), { maxEditLength: mostEdits });
  if (changes === undefined) return nearestOf(indexed, window);
  const chunks = readChunks(changes, tokens, window);
  const common = chunks.reduce((sum, chunk) => sum + (chunk.isCommon ? chunk.here.length : 0), 0);
  if (common * leastShared < tokens.length) return undefined;
  tightenStart(chunks);
  tightenEnd(chunks);
  trimEdges(indexed, chunks);
  const there = chunks.flatMap((chunk) => chunk.there);
  const edits: WordEdit[] = [];
  let before: Ends = { here: 0, there: there[0]?.start ?? 0 };
  for (const chunk of chunks) {
    edits.push(...editsOf(indexed, quoted.text, chunk, before));
    before = { here: chunk.here.at(-1)?.end ?? before.here, there: chunk.there.at(-1)?.end ?? before.there };
  }
  return { ...nearestOf(indexed, there), edits };
}

/** Where the words before an edit end on either side. */
interface Ends {
  readonly here: number;
  readonly there: number;
}

function editsOf(indexed: IndexedSource, quoted: string, chunk: Chunk, before: Ends): WordEdit[] {
  if (!chunk.isCommon)
    return chunk.here.length + chunk.there.length === 0
      ? []
      : [editOf(indexed, quoted, chunk.here, chunk.there, before)];
  return chunk.here.flatMap((token, i) => {
    const other = chunk.there[i];
    return other === undefined || other.word === token.word ? [] : [editOf(indexed, quoted, [token], [other], before)];
  });
}

export function editOf(
  indexed: IndexedSource,
  quoted: string,
  here: readonly Token[],
  there: readonly Token[],
  before: Ends,
): WordEdit {
  const source = { start: there[0]?.start ?? before.there, end: there.at(-1)?.end ?? before.there };
  const span = { start: here[0]?.start ?? before.here, end: here.at(-1)?.end ?? before.here };
  return {
    here: quoted.slice(span.start, span.end),
    there: indexed.folded.text.slice(source.start, source.end),
    span,
    source,
  };
}

export function nearestOf(indexed: IndexedSource, there: readonly Token[]): NearestWords {
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
export function withPunctuation(indexed: IndexedSource, nearest: NearestWords, quoted: string): NearestWords {
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

/** Longer runs of common words stand where they belong. */
const longestLoose = 4;

/**
 * A comparison takes the first place it finds for the quotation's first words, which may be far from the others; of
 * those in the gap behind them, takes the one that leaves the gap as long as the quotation's.
 */
function tightenStart(chunks: Chunk[]): void {
  const at = chunks.findIndex(({ isCommon }) => isCommon);
  const common = chunks[at];
  const gap = chunks[at + 1];
  if (common === undefined || gap === undefined || common.there.length > longestLoose) return;
  const length = common.there.length;
  const place = placeNearest(common, gap, (start) => gap.there.length - start - length);
  if (place === undefined) return;
  const left = [...common.there, ...gap.there.slice(0, place)];
  common.there = gap.there.slice(place, place + length);
  gap.there = gap.there.slice(place + length);
  const edge = chunks[at - 1];
  if (edge === undefined) chunks.unshift({ isCommon: false, here: [], there: left });
  else edge.there = [...edge.there, ...left];
}

/** The same at the quotation's end. */
function tightenEnd(chunks: Chunk[]): void {
  const at = chunks.findLastIndex(({ isCommon }) => isCommon);
  const common = chunks[at];
  const gap = chunks[at - 1];
  if (common === undefined || gap === undefined || common.there.length > longestLoose) return;
  const place = placeNearest(common, gap, (start) => start);
  if (place === undefined) return;
  const left = [...gap.there.slice(place + common.there.length), ...common.there];
  common.there = gap.there.slice(place, place + common.there.length);
  gap.there = gap.there.slice(0, place);
  const edge = chunks[at + 1];
  if (edge === undefined) chunks.push({ isCommon: false, here: [], there: left });
  else edge.there = [...left, ...edge.there];
}

/** Where in a gap the words of a neighbouring run stand again, such that what remains of the gap fits the quotation's better. */
function placeNearest(common: Chunk, gap: Chunk, remains: (start: number) => number): number | undefined {
  let best: number | undefined;
  let least = Math.abs(gap.there.length - gap.here.length);
  for (let start = 0; start + common.there.length <= gap.there.length; start++) {
    const isSame = common.there.every(({ word }, i) => gap.there[start + i]?.word.toLowerCase() === word.toLowerCase());
    const misfit = Math.abs(remains(start) - gap.here.length);
    if (!isSame || misfit >= least) continue;
    best = start;
    least = misfit;
  }
  return best;
}

/** Words without the spaces and hyphens between and in them. */
export function solidOf(words: string): string {
  return words.replaceAll(/[\s-]+/g, '').toLowerCase();
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
  return Math.max(replacing, countRespaced(edge, outwards), countMoved(keysOf(chunks, 'here'), outwards));
}

/** How many words are the quotation's with other spaces or hyphens in between: "tobelieve". */
function countRespaced({ here, there }: Chunk, outwards: readonly Token[]): number {
  const solid = solidOf(here.map(({ word }) => word).join(''));
  if (solid === '') return 0;
  const isReversed = outwards[0] !== there[0];
  for (let count = 1; count <= Math.min(outwards.length, here.length + 3); count++) {
    const words = outwards.slice(0, count).map(({ word }) => word);
    if (solidOf((isReversed ? words.reverse() : words).join('')) === solid) return count;
  }
  return 0;
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

/** A word of a folded text. */
export interface Token extends Span {
  readonly word: string;
}

/** Words that both sides have, or those of either that the other lacks. */
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
