import type { Span } from '../text/place.ts';
import type { IndexedSource } from './indexed-source.ts';
import type { Chunk, Token } from './word-chunks.ts';

/** Longer runs of common words stand where they belong. */
const longestLoose = 4;

/**
 * A comparison takes the first place it finds for the quotation's first words, which may be far from the others; of
 * those in the gap behind them, takes the one that leaves the gap as long as the quotation's.
 */
export function tightenStart(chunks: Chunk[]): void {
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
export function tightenEnd(chunks: Chunk[]): void {
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
export function trimEdges(indexed: IndexedSource, chunks: readonly Chunk[]): void {
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
