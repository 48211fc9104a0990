import type { SourceFacts } from './facts.ts';

/** A pair of sources and where the same five words begin in each, as word indexes. */
export interface SharedPlaces {
  readonly a: string;
  readonly b: string;
  readonly places: readonly (readonly [number, number])[];
}

/** A run of words that more sources than this share is compared with its first holder only, so that cost stays linear. */
const crowd = 12;
/** How many places of a pair are kept; more say nothing new. */
const mostPlaces = 4000;
const buckets = 1 << 24;

interface Posting {
  readonly source: number;
  readonly at: number;
}

/** Finds which sources share runs of five words. Runs that stand only once anywhere, nearly all, are never indexed. */
export function findSharedShingles(facts: readonly SourceFacts[]): SharedPlaces[] {
  const isShared = countBuckets(facts);
  const holders = new Map<number, Posting[]>();
  const pairs = new Map<number, [number, number][]>();
  for (const [source, { shingles }] of facts.entries()) {
    for (const [at, shingle] of shingles.entries()) {
      if (!isShared(shingle)) continue;
      const before = holders.get(shingle);
      if (before === undefined) {
        holders.set(shingle, [{ source, at }]);
        continue;
      }
      for (const posting of before.length > crowd ? before.slice(0, 1) : before)
        if (posting.source !== source) addPlace(pairs, facts.length, posting, { source, at });
      before.push({ source, at });
    }
  }
  return [...pairs]
    .sort(([a], [b]) => a - b)
    .map(([key, places]) => ({
      a: facts[Math.floor(key / facts.length)]?.source ?? '',
      b: facts[key % facts.length]?.source ?? '',
      places,
    }));
}

/** Counts shingles in a table of bytes first, so that memory follows what is shared, not what there is. */
function countBuckets(facts: readonly SourceFacts[]): (shingle: number) => boolean {
  const counts = new Uint8Array(buckets);
  for (const { shingles } of facts) {
    for (const shingle of shingles) {
      const bucket = shingle % buckets;
      if ((counts[bucket] ?? 0) < 2) counts[bucket] = (counts[bucket] ?? 0) + 1;
    }
  }
  return (shingle) => (counts[shingle % buckets] ?? 0) > 1;
}

function addPlace(pairs: Map<number, [number, number][]>, size: number, a: Posting, b: Posting): void {
  const key = a.source * size + b.source;
  const places = pairs.get(key);
  if (places === undefined) pairs.set(key, [[a.at, b.at]]);
  else if (places.length < mostPlaces) places.push([a.at, b.at]);
}
