import type { DisputeProposal } from '../crossref/propose-disputes.ts';
import type { Relation, RelationSide } from '../crossref/relation.ts';
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
  const touches: Touches = (known, side) => known.passages.has(nameOf(side.source, side.passage));
  const byPassage = groupByPassage(disputes);
  const showingBoth = ({ sides: [left, right] }: Relation): readonly KnownDispute[] =>
    (byPassage.get(nameOf(left.source, left.passage)) ?? []).filter((known) => touches(known, right));
  const askersOf = remember(({ relations: ids }: DisputeProposal): readonly KnownDispute[] => {
    const asking = new Set(ids.flatMap((id) => relations.get(id) ?? []).flatMap(showingBoth));
    return asking.size === 0 ? [] : disputes.filter((known) => asking.has(known));
  });
  return {
    proposalOf: ({ id }) => membership.get(id),
    covers: (relation) => {
      if (showingBoth(relation).length > 0) return true;
      const proposal = membership.get(relation.id);
      return proposal !== undefined && askersOf(proposal).some((known) => hears(known, relation, touches));
    },
    disputeOn: (proposal) => {
      const alike = ({ dispute }: KnownDispute): boolean => dispute.kind === proposal.kind;
      const touched = (known: KnownDispute): boolean => proposal.positions.some((side) => touches(known, side));
      return askersOf(proposal).find(alike) ?? disputes.filter(alike).find(touched);
    },
  };
}

function groupByPassage(disputes: readonly KnownDispute[]): ReadonlyMap<string, readonly KnownDispute[]> {
  const groups = new Map<string, KnownDispute[]>();
  for (const known of disputes) {
    for (const passage of known.passages) {
      const group = groups.get(passage);
      if (group === undefined) groups.set(passage, [known]);
      else group.push(known);
    }
  }
  return groups;
}

type Touches = (known: KnownDispute, side: Pick<RelationSide, 'source' | 'passage'>) => boolean;

/**
 * Whether a dispute that asks the question holds both accounts; what is unsure adds nothing to one that hears both
 * sources.
 */
function hears(known: KnownDispute, { sides, certainty }: Relation, touches: Touches): boolean {
  const hearsBoth = sides.every(({ source }) => known.sources.has(source));
  return hearsBoth && (certainty === 'question' || sides.some((side) => touches(known, side)));
}

/** Asks once for each argument. */
function remember<T extends object, R>(ask: (of: T) => R): (of: T) => R {
  const known = new Map<T, R>();
  return (of) => {
    const answer = known.get(of) ?? ask(of);
    known.set(of, answer);
    return answer;
  };
}

function describeDispute(explainer: string, dispute: EditionDispute, nameOf: PassageName): KnownDispute {
  const citations = dispute.positions.flatMap((position) => position.citations);
  const passages = citations.flatMap(({ source, verification }) =>
    verification.passages.map((passage) => nameOf(source, passage)),
  );
  return { explainer, dispute, sources: new Set(citations.map(({ source }) => source)), passages: new Set(passages) };
}
