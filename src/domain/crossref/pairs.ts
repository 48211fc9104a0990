/** How many earlier holders of a common key each one is compared with, so that cost grows with the number of documents only. */
const window = 12;

/**
 * Yields pairs of items that share a key, each pair once, in order. No all-pairs: an item meets at most the `window`
 * items before it under each of its keys.
 */
export function* pairsSharing<T>(
  items: readonly T[],
  keysOf: (item: T) => Iterable<string>,
): Generator<readonly [T, T]> {
  const holders = new Map<string, number[]>();
  for (const [index, item] of items.entries()) {
    const met = new Set<number>();
    for (const key of keysOf(item)) {
      const before = holders.get(key);
      if (before === undefined) {
        holders.set(key, [index]);
        continue;
      }
      if (before.at(-1) === index) continue;
      for (const other of before) met.add(other);
      before.push(index);
      if (before.length > window) before.shift();
    }
    for (const other of [...met].sort((a, b) => a - b)) yield [items[other] as T, item];
  }
}

/** Joins things into groups; the group is named by its smallest member. */
export interface Groups {
  join(a: string, b: string): void;
  /** The smallest member of the group a thing is in; itself where it was never joined. */
  nameOf(member: string): string;
}

/** An empty union-find over strings. */
export function makeGroups(): Groups {
  const parents = new Map<string, string>();
  const nameOf = (member: string): string => {
    let root = member;
    for (let next = parents.get(root); next !== undefined; next = parents.get(root)) root = next;
    for (let at = member; at !== root;) {
      const next = parents.get(at) ?? root;
      parents.set(at, root);
      at = next;
    }
    return root;
  };
  return {
    nameOf,
    join(a, b) {
      const [left, right] = [nameOf(a), nameOf(b)];
      if (left === right) return;
      const [small, large] = left < right ? [left, right] : [right, left];
      parents.set(large, small);
    },
  };
}
