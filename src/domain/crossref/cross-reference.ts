import { compareText } from '../text/compare-text.ts';
import type { Source } from '../sources/source.ts';
import { clusterEntities, type NameQuestion } from './cluster-entities.ts';
import type { Comparison, Question } from './comparison.ts';
import type { Entity } from './describe-entities.ts';
import type { SourceFacts } from './facts.ts';
import { findComparisons } from './find-comparisons.ts';
import { findSharedOrigins, type SharedOrigin } from './find-shared-origins.ts';
import { findTextReuse, type SharedText } from './find-text-reuse.ts';
import { groupQuestions } from './group-questions.ts';
import { groupDependents, type DependentGroup } from './independence.ts';
import { readComparables } from './passages.ts';

/**
 * The sources against each other. Plain, serialisable, sorted, the same on every machine. Shared text and origins are facts of the documents;
 * comparisons and the questions made of them are for editors alone.
 */
export interface CrossReference {
  readonly entities: readonly Entity[];
  readonly nameQuestions: readonly NameQuestion[];
  readonly origins: readonly SharedOrigin[];
  /** Text that pairs of sources share. */
  readonly sharedText: readonly SharedText[];
  /** Sources that count as one. */
  readonly dependent: readonly DependentGroup[];
  /** Passages that speak of one thing, the weightiest first. */
  readonly comparisons: readonly Comparison[];
  readonly questions: readonly Question[];
}

/**
 * Reads the sources against each other. Pure; whatever order they come in, the result is the same. Nothing compares all
 * pairs, so cost grows with the number of sources. A source without facts is left out.
 */
export function crossReference(sources: readonly Source[], facts: ReadonlyMap<string, SourceFacts>): CrossReference {
  const sorted = sources.filter(({ id }) => facts.has(id)).toSorted((a, b) => compareText(a.id, b.id));
  const entities = clusterEntities(sorted.flatMap(({ id }) => facts.get(id) ?? []));
  const sharedText = findTextReuse(sorted, facts);
  const origins = findSharedOrigins(sorted, facts);
  const comparisons = findComparisons(readComparables(sorted, facts, entities));
  return {
    entities: entities.entities,
    nameQuestions: entities.questions,
    origins,
    sharedText,
    dependent: groupDependents(origins, sharedText),
    comparisons,
    questions: groupQuestions(comparisons),
  };
}
