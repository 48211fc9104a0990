import type { Word } from '../language/words.ts';

/** A stretch of words that two texts share, by the indexes of its first and last words in each. */
export interface SharedRun {
  readonly a: { readonly first: number; readonly last: number };
  readonly b: { readonly first: number; readonly last: number };
  /** Words that stand in both. */
  readonly words: number;
}

/** How many words may be added, dropped or replaced inside one stretch before it is two. */
const gap = 4;

/**
 * Joins places where two texts share five words into the longest stretches, word by word. Small changes inside a stretch
 * are bridged. The places are pairs of word indexes at which shared shingles begin.
 */
export function alignRuns(
  a: readonly Word[],
  b: readonly Word[],
  places: readonly (readonly [number, number])[],
  length: number,
): SharedRun[] {
  const sorted = places.filter(([i, j]) => sameWords(a, b, i, j, length)).sort(([i, j], [k, l]) => i - k || j - l);
  const open: SharedRun[] = [];
  for (const [i, j] of sorted) {
    const at = open.findLastIndex((run) => continues(run, i, j));
    const run = open[at];
    if (run === undefined) open.push(start(i, j, length));
    else open[at] = extend(run, i, j, length);
  }
  return open;
}

function sameWords(a: readonly Word[], b: readonly Word[], i: number, j: number, length: number): boolean {
  for (let k = 0; k < length; k++) if (a[i + k] === undefined || a[i + k]?.key !== b[j + k]?.key) return false;
  return true;
}

function start(i: number, j: number, length: number): SharedRun {
  return { a: { first: i, last: i + length - 1 }, b: { first: j, last: j + length - 1 }, words: length };
}

function continues({ a, b }: SharedRun, i: number, j: number): boolean {
  return (
    i > a.first &&
    j > b.first &&
    i <= a.last + gap + 1 &&
    j <= b.last + gap + 1 &&
    Math.abs(i - a.last - (j - b.last)) <= gap
  );
}

function extend(run: SharedRun, i: number, j: number, length: number): SharedRun {
  const fresh = Math.min(length, Math.max(0, i + length - 1 - run.a.last));
  return {
    a: { first: run.a.first, last: Math.max(run.a.last, i + length - 1) },
    b: { first: run.b.first, last: Math.max(run.b.last, j + length - 1) },
    words: run.words + fresh,
  };
}
