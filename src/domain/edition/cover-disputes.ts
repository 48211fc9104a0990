import type { DisputeProposal } from '../crossref/propose-disputes.ts';
import type { Relation } from '../crossref/relation.ts';
import type { Edition, EditionDispute } from './edition.ts';
import { namePassages, type PassageName } from './passage-identity.ts';

/** A dispute, where it stands, and what its positions quote. */
export interface KnownDispute {
  readonly explainer: string;
  readonly dispute: EditionDispute;
  /** Sources that hold a position in it. */
  readonly sources: ReadonlySet<string>;
  readonly passages: ReadonlySet<string>;
}

/** Tells which disputes already put a question before readers. */
export interface DisputeCover {
  readonly disputes: readonly KnownDispute[];
  readonly proposalOf: (relation: Relation) => DisputeProposal | undefined;
  /** Whether some dispute shows both accounts. */
  readonly covers: (relation: Relation) => boolean;
  /** The dispute that asks the question of a proposal, though it may lack an account. */
  readonly disputeOn: (proposal: DisputeProposal) => KnownDispute | undefined;
}

/**
 * Finds which relations the disputes of an edition cover: one that quotes both passages, or one that asks the same
 * question (it quotes two passages that some relation of the question joins), hears both sources and, for what is sure,
 * quotes one of the two.
 */
export function coverDisputes(edition: Edition): DisputeCover {
  const nameOf = namePassages(edition.sources);
  const disputes = edition.explainers.flatMap((explainer) =>
    explainer.disputes.map((dispute) => describeDispute(explainer.slug, dispute, nameOf)),
  );
  const relations = new Map(edition.relations.map((relation) => [relation.id, relation]));
  const membership = new Map(
    edition.proposals.flatMap((proposal) => proposal.relations.map((id) => [id, proposal] as const)),
  );
  const touches = (known: KnownDispute, side: Relation['sides'][number]): boolean =>
    known.passages.has(nameOf(side.source, side.passage));
  const showsBoth = (known: KnownDispute, { sides }: Relation): boolean => sides.every((side) => touches(known, side));
  const askers = new Map<string, readonly KnownDispute[]>();
  const askersOf = (proposal: DisputeProposal): readonly KnownDispute[] => {
    const known =
      askers.get(proposal.id) ??
      disputes.filter((dispute) =>
        proposal.relations.some((id) => relations.has(id) && showsBoth(dispute, relations.get(id) as Relation)),
      );
    askers.set(proposal.id, known);
    return known;
  };
  return {
    disputes,
    proposalOf: ({ id }) => membership.get(id),
    covers: (relation) => {
      if (disputes.some((known) => showsBoth(known, relation))) return true;
      const proposal = membership.get(relation.id);
      if (proposal === undefined) return false;
      // What is unsure adds nothing to a question that is asked already, with both sources heard.
      return askersOf(proposal).some(
        (known) =>
          relation.sides.every(({ source }) => known.sources.has(source)) &&
          (relation.certainty === 'question' || relation.sides.some((side) => touches(known, side))),
      );
    },
    disputeOn: (proposal) => {
      const alike = ({ dispute }: KnownDispute): boolean => dispute.kind === proposal.kind;
      const touched = (known: KnownDispute): boolean => proposal.positions.some((side) => touches(known, side));
      return askersOf(proposal).find(alike) ?? disputes.filter(alike).find(touched);
    },
  };
}

function describeDispute(explainer: string, dispute: EditionDispute, nameOf: PassageName): KnownDispute {
  const citations = dispute.positions.flatMap((position) => position.citations);
  const passages = citations.flatMap(({ source, verification }) =>
    verification.passages.map((passage) => nameOf(source, passage)),
  );
  return { explainer, dispute, sources: new Set(citations.map(({ source }) => source)), passages: new Set(passages) };
}
