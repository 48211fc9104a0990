/**
 * Finds the word an editor most likely meant: the nearest known word by optimal string alignment
 * distance (insert, delete, replace, swap two neighbours), case ignored. At most one edit is allowed
 * in a word of up to four characters, two in longer ones. Ties go to the word listed first.
 */
export function suggest(word: string, known: readonly string[]): string | undefined {
  if (word.length > 64) return undefined;
  const limit = word.length <= 4 ? 1 : 2;
  let best: string | undefined;
  let bestDistance = limit + 1;
  for (const candidate of known) {
    if (Math.abs(candidate.length - word.length) > limit) continue;
    const distance = editDistance(word.toLowerCase(), candidate.toLowerCase());
    if (distance < bestDistance) {
      best = candidate;
      bestDistance = distance;
    }
  }
  return best;
}

/** Fewer characters say too little of the id that begins with them. */
const fewestCharacters = 4;

/** Finds the id an editor most likely meant: as `suggest`, else the only one that begins with what was written. */
export function suggestId(written: string, ids: readonly string[]): string | undefined {
  const near = suggest(written, ids);
  if (near !== undefined || written.length < fewestCharacters) return near;
  const begun = ids.filter((id) => id.startsWith(written.toLowerCase()));
  return begun.length === 1 ? begun[0] : undefined;
}

/** Tells whether two words differ by one letter: left out, added, replaced, or swapped with its neighbour. Case counts. */
export function isOneLetterOff(word: string, known: string): boolean {
  return word.length <= 64 && Math.abs(word.length - known.length) <= 1 && editDistance(word, known) === 1;
}

function editDistance(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      let least = Math.min(at(last, j) + 1, at(row, j - 1) + 1, at(last, j - 1) + cost);
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (swapped) least = Math.min(least, at(beforeLast, j - 2) + 1);
      row.push(least);
    }
    beforeLast = last;
    last = row;
  }
  return at(last, b.length);
}

function at(row: readonly number[], index: number): number {
  return row[index] ?? Number.POSITIVE_INFINITY;
}
