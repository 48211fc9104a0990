/**
 * Binary search among things that are in the order of where they start: the index of the last of `count` that starts at
 * or before an offset; -1 where none does.
 */
export function lastAtOrBefore(count: number, startOf: (index: number) => number | undefined, offset: number): number {
  let low = -1;
  let high = count - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((startOf(middle) ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
