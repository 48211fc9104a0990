import type { Word } from '../language/words.ts';
import type { Span } from '../text/place.ts';
import type { Source } from '../sources/source.ts';
import { alignRuns, type SharedRun } from './align-words.ts';
import type { SourceFacts } from './facts.ts';
import type { PassageSide } from './comparison.ts';
import { findSharedShingles, type SharedPlaces } from './shared-shingles.ts';
import { reusableWords, shingleLength } from './shingles.ts';

/** How much of each of two sources the other holds. */
export interface SharedText {
  readonly sources: readonly [string, string];
  readonly jaccard: number;
  /** The share of the first that the second holds, and the other way round. */
  readonly containment: readonly [number, number];
  /** Where the same words stand in both, but for small changes, in the order of the first. */
  readonly stretches: readonly SharedStretch[];
}

export interface SharedStretch {
  readonly sides: readonly [PassageSide, PassageSide];
  /** Words that stand in both. */
  readonly words: number;
}

/** A lifted stretch has at least this many words; shorter ones are turns of phrase. */
const fewest = 10;
/** From this many words on even words without a name or number are nobody's turn of phrase. */
const unmistakable = 24;

/**
 * Finds stretches that two sources share, aligned to the word, with Jaccard index and containment both ways over distinct 5-word shingles
 * (Broder 1997). Stock phrases and notices, which name nothing, are left out.
 */
export function findTextReuse(sources: readonly Source[], factsOf: ReadonlyMap<string, SourceFacts>): SharedText[] {
  const byId = new Map(sources.map((source) => [source.id, source]));
  const facts = sources.flatMap((source) => factsOf.get(source.id) ?? []);
  const words = lazyWords(byId);
  return findSharedShingles(facts).flatMap((pair): SharedText[] => {
    const [left, right] = [byId.get(pair.a), byId.get(pair.b)];
    if (left === undefined || right === undefined || pair.places.length < fewest - shingleLength) return [];
    const [a, b] = [words(pair.a), words(pair.b)];
    const runs = alignRuns(a, b, pair.places, shingleLength).filter((run) =>
      isTelling(run, left, factsOf.get(pair.a), a),
    );
    if (runs.length === 0) return [];
    const stretches = runs.map((run): SharedStretch => ({
      sides: [side(left, spanOf(a, run.a)), side(right, spanOf(b, run.b))],
      words: run.words,
    }));
    stretches.sort(
      (one, other) => one.sides[0].start - other.sides[0].start || one.sides[1].start - other.sides[1].start,
    );
    return [{ sources: [pair.a, pair.b], ...measure(pair, factsOf), stretches }];
  });
}

/** Keeps the words of the sources last asked for; pairs come sorted, so few are cut twice. */
function lazyWords(sources: ReadonlyMap<string, Source>): (id: string) => readonly Word[] {
  const kept = new Map<string, readonly Word[]>();
  return (id) => {
    const source = sources.get(id);
    const words = kept.get(id) ?? (source === undefined ? [] : reusableWords(source));
    kept.set(id, words);
    if (kept.size > 64) kept.delete(kept.keys().next().value ?? '');
    return words;
  };
}

function spanOf(words: readonly Word[], { first, last }: SharedRun['a']): Span {
  return { start: words[first]?.start ?? 0, end: words[last]?.end ?? 0 };
}

/** A stretch tells of copying if it is long, or holds a name or number besides ten words. */
function isTelling(run: SharedRun, source: Source, facts: SourceFacts | undefined, words: readonly Word[]): boolean {
  if (run.words < fewest) return false;
  if (run.words >= unmistakable) return true;
  const { start, end } = spanOf(words, run.a);
  const named = facts?.mentions.some((mention) => mention.start >= start && mention.end <= end) ?? false;
  return named || /\p{N}/u.test(source.text.slice(start, end));
}

function measure(
  pair: SharedPlaces,
  factsOf: ReadonlyMap<string, SourceFacts>,
): Pick<SharedText, 'jaccard' | 'containment'> {
  const [a, b] = [pair.a, pair.b].map((id) => new Set(factsOf.get(id)?.shingles));
  const [left, right] = [a ?? new Set(), b ?? new Set()];
  let both = 0;
  for (const shingle of left) if (right.has(shingle)) both++;
  const share = (of: ReadonlySet<unknown>): number => (of.size === 0 ? 0 : round(both / of.size));
  return { jaccard: round(both / (left.size + right.size - both || 1)), containment: [share(left), share(right)] };
}

const round = (value: number): number => Math.round(value * 1000) / 1000;

function side(source: Source, span: Span): PassageSide {
  const passage = Math.max(
    0,
    source.passages.findIndex(({ end }) => end > span.start),
  );
  return { source: source.id, passage, ...span };
}
