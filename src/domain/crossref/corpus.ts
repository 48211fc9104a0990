import { compareText } from '../messages/compare-text.ts';
import type { Span } from '../messages/place.ts';
import type { Source } from '../sources/source.ts';
import type { EntityIndex } from './cluster-entities.ts';
import type { PassageFacts, SourceFacts } from './facts.ts';
import type { RelationSide } from './relation.ts';

/** A passage ready to be compared with others: its names are entities of the whole collection. */
export interface Comparable {
  readonly source: Source;
  readonly published: string | undefined;
  readonly facts: PassageFacts;
  /** Entities that it is about. */
  readonly names: ReadonlySet<string>;
  /** Those, and whoever says it. */
  readonly allNames: ReadonlySet<string>;
  readonly terms: ReadonlySet<string>;
  /** Entities that its document is about, for a sentence that names none. */
  readonly topic: ReadonlySet<string>;
}

/** Every source with its facts, and every passage that can be compared, in the order of sources. */
export interface Corpus {
  readonly sources: readonly Source[];
  readonly factsOf: ReadonlyMap<string, SourceFacts>;
  readonly entities: EntityIndex;
  readonly passages: readonly Comparable[];
}

/** Joins facts with the entities found among them. */
export function buildCorpus(
  sources: readonly Source[],
  factsOf: ReadonlyMap<string, SourceFacts>,
  entities: EntityIndex,
): Corpus {
  const passages = sources.flatMap((source) => {
    const found = factsOf.get(source.id);
    const resolve = (keys: readonly string[]): string[] => keys.map((key) => entities.entityOf(source.id, key));
    const topic = new Set(found === undefined ? [] : resolve(topicOf(found)));
    return (found?.passages ?? []).map((facts): Comparable => {
      const names = new Set(resolve(facts.names));
      const allNames = new Set([...names, ...resolve(facts.speakerNames)]);
      return { source, published: found?.published, facts, names, allNames, terms: new Set(facts.terms), topic };
    });
  });
  return { sources, factsOf, entities, passages };
}

const mostTopics = 3;

/** What a document is about: the names of its headline, and those it names most, if more than once. */
function topicOf({ passages }: SourceFacts): string[] {
  const counts = new Map<string, number>();
  for (const { names, speakerNames } of passages)
    for (const name of new Set([...names, ...speakerNames])) counts.set(name, (counts.get(name) ?? 0) + 1);
  const often = [...counts].filter(([, count]) => count > 1).sort((a, b) => b[1] - a[1] || compareText(a[0], b[0]));
  const headed = passages.flatMap(({ kind, names }) => (kind === 'headline' || kind === 'title' ? names : []));
  return [...headed, ...often.slice(0, mostTopics).map(([name]) => name)];
}

/** One side of a relation: some words of a passage. */
export function sideOf({ source, facts }: Comparable, span: Span = facts, value?: string): RelationSide {
  return {
    source: source.id,
    passage: facts.passage,
    start: span.start,
    end: span.end,
    ...(value === undefined ? {} : { value }),
    ...(facts.speaker === undefined ? {} : { speaker: facts.speaker }),
  };
}

/** What two passages have in common. */
export interface Likeness {
  readonly names: readonly string[];
  readonly terms: readonly string[];
  /** Shared terms as a share of the terms of the passage that has fewer (0 to 1). */
  readonly overlap: number;
}

/** Compares what two passages are about. Terms in `without` are what is at issue and do not count. */
export function likeness(
  a: Comparable,
  b: Comparable,
  without: ReadonlySet<string> = new Set(),
  speakers = false,
): Likeness {
  const [left, right] = speakers ? [a.allNames, b.allNames] : [a.names, b.names];
  const names = [...left].filter((name) => right.has(name));
  const own = (terms: ReadonlySet<string>): string[] => [...terms].filter((term) => !without.has(term));
  const [mine, theirs] = [own(a.terms), own(b.terms)];
  const terms = mine.filter((term) => b.terms.has(term));
  const fewer = Math.min(mine.length, theirs.length);
  return { names, terms, overlap: fewer === 0 ? 0 : terms.length / fewer };
}

const retelling: ReadonlySet<string> = new Set(['title', 'headline', 'dek', 'heading', 'summary']);

/**
 * Whether two passages may be compared at all. Within one source, only what retells (a headline, dek or summary) against the
 * body, or two passages on nearly the same: an article goes through many numbers and dates without contradicting itself.
 */
export function mayDiffer(a: Comparable, b: Comparable): boolean {
  if (holdsOther(a, b)) return false;
  if (a.source.id !== b.source.id) return true;
  if (retelling.has(a.facts.kind) !== retelling.has(b.facts.kind)) return true;
  const { terms, overlap } = likeness(a, b);
  return terms.length >= 3 && overlap >= 0.6;
}

const longestSentence = 2000;

/** What was copied with every word cannot contradict what it was copied from. */
function holdsOther(a: Comparable, b: Comparable): boolean {
  const [short, long] = [a, b]
    .map(({ source, facts }) => source.text.slice(facts.start, Math.min(facts.end, facts.start + longestSentence)))
    .toSorted((one, other) => one.length - other.length);
  return short !== undefined && long !== undefined && long.includes(short);
}

/** How a relation names its sources: "`a` and `b`", or "two places in `a`". */
export function whose(a: Comparable, b: Comparable): string {
  const [one, other] = [a.source.id, b.source.id].sort();
  return one === other ? `Two places in \`${String(one)}\`` : `\`${String(one)}\` and \`${String(other)}\``;
}
