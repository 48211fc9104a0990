/** How many files are read or written at a time: each under way takes one of the few that a process may have open. */
export const filesAtOnce = 64;

/** Maps items with a function that waits, at most so many at a time. The results keep the order of the items. */
export async function mapBounded<T, R>(
  items: readonly T[],
  most: number,
  map: (item: T, index: number) => Promise<R>,
): Promise<R[]> {
  const results: R[] = [];
  const waiting = items.entries();
  const work = async (): Promise<void> => {
    for (const [index, item] of waiting) results[index] = await map(item, index);
  };
  await Promise.all(Array.from({ length: Math.min(most, items.length) }, work));
  return results;
}
