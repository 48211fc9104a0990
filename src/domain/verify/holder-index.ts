import type { IndexedSource } from './indexed-source.ts';

/** Tells which sources may hold some words verbatim. */
export interface HolderIndex {
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
export function indexHolders(sources: readonly IndexedSource[]): HolderIndex {
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
