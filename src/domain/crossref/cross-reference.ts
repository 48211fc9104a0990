import { compareText } from '../messages/compare-text.ts';
import type { Source } from '../sources/source.ts';
import { clusterEntities, type NameQuestion } from './cluster-entities.ts';
import { buildCorpus } from './corpus.ts';
import type { Entity } from './describe-entities.ts';
import type { SourceFacts } from './facts.ts';
import { findAgreements } from './find-agreements.ts';
import { findChangedCopies } from './find-changed-copies.ts';
import { findDateRelations } from './find-date-relations.ts';
import { findDocumentRelations } from './find-document-relations.ts';
import { findMotiveRelations } from './find-motive-relations.ts';
import { findNegatedCopies } from './find-negated-copies.ts';
import { findQuantityRelations } from './find-quantity-relations.ts';
import { findSharedOrigins, type SharedOrigin } from './find-shared-origins.ts';
import { findStateRelations } from './find-state-relations.ts';
import { findStatementRelations } from './find-statement-relations.ts';
import { findTextReuse, type SharedText } from './find-text-reuse.ts';
import { findWordingRelations } from './find-wording-relations.ts';
import { groupDependents, type DependentGroup } from './independence.ts';
import { proposeDisputes, type DisputeProposal } from './propose-disputes.ts';
import { sortRelations, type Relation } from './relation.ts';
import { settleRelations } from './settle-relations.ts';

/** What the sources say against each other. Plain, serialisable, sorted, the same on every machine. */
export interface CrossReference {
  /** Relations to show, and questions to the editor among them, told apart by `certainty`. */
  readonly relations: readonly Relation[];
  readonly entities: readonly Entity[];
  readonly nameQuestions: readonly NameQuestion[];
  readonly origins: readonly SharedOrigin[];
  /** Text that pairs of sources share. */
  readonly sharedText: readonly SharedText[];
  /** Sources that count as one. */
  readonly dependent: readonly DependentGroup[];
  /** Questions on which accounts seem to differ, for an editor to make disputes of. */
  readonly proposals: readonly DisputeProposal[];
}

/**
 * Reads the sources against each other. Pure; whatever order they come in, the result is the same. No finder compares all
 * pairs, so cost grows with the number of sources. A source without facts is left out.
 */
export function crossReference(sources: readonly Source[], facts: ReadonlyMap<string, SourceFacts>): CrossReference {
  const sorted = sources.filter(({ id }) => facts.has(id)).toSorted((a, b) => compareText(a.id, b.id));
  const entities = clusterEntities(sorted.flatMap(({ id }) => facts.get(id) ?? []));
  const corpus = buildCorpus(sorted, facts, entities);
  const reuse = findTextReuse(sorted, facts);
  const origins = findSharedOrigins(sorted, facts);
  const found = settleRelations(reuse.relations, [
    ...findQuantityRelations(corpus),
    ...findDateRelations(corpus),
    ...findStatementRelations(corpus),
    ...findStateRelations(corpus),
    ...findMotiveRelations(corpus),
    ...findDocumentRelations(corpus),
    ...findWordingRelations(corpus),
    ...findAgreements(corpus),
    ...findChangedCopies(corpus, reuse),
    ...findNegatedCopies(corpus),
  ]);
  const relations = sortRelations([...reuse.relations, ...origins.relations, ...found]);
  return {
    relations,
    entities: entities.entities,
    nameQuestions: entities.questions,
    origins: origins.origins,
    sharedText: reuse.shared,
    dependent: groupDependents(origins.origins, reuse.shared),
    proposals: proposeDisputes(relations, corpus),
  };
}
