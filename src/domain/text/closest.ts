/**
 * Finds the one candidate that a mistyped word was meant to be: the nearest by edit distance (optimal string
 * alignment: insertions, deletions, substitutions and swapped neighbours), at most a third of the word away.
 *
 * @returns nothing when no candidate is near, or two are equally near.
 */
export function closest(word: string, candidates: Iterable<string>): string | undefined {
  const limit = Math.max(1, Math.floor(word.length / 3));
  let best: { candidate: string; distance: number } | undefined;
  let tied = false;
  for (const candidate of new Set(candidates)) {
    if (Math.abs(candidate.length - word.length) > limit) continue;
    const distance = editDistance(word, candidate);
    if (distance > limit || (best !== undefined && distance > best.distance)) continue;
    tied = best !== undefined && distance === best.distance;
    best = { candidate, distance };
  }
  return tied ? undefined : best?.candidate;
}

/** Optimal string alignment distance, in time and memory proportional to the product of the lengths. */
export function editDistance(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      let value = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + cost);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        value = Math.min(value, (beforeLast[j - 2] ?? 0) + 1);
      }
      row.push(value);
    }
    beforeLast = last;
    last = row;
  }
  return last[b.length] ?? 0;
}
