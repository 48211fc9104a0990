import type { Comparison, PassageSide, Question } from '../crossref/comparison.ts';
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
  /** Whether some dispute shows both accounts: it quotes both passages, or it asks their question and hears both sources. */
  readonly covers: (comparison: Comparison) => boolean;
  /** The dispute that asks a question, though it may lack an account: it quotes two of its passages. */
  readonly disputeOn: (question: Question) => KnownDispute | undefined;
}

/** Finds which comparisons the disputes of an edition answer. */
export function coverDisputes(edition: Edition): DisputeCover {
  const nameOf = namePassages(edition.sources);
  const disputes = edition.explainers.flatMap((explainer) =>
    explainer.disputes.map((dispute) => describeDispute(explainer.slug, dispute, nameOf)),
  );
  const touches = (known: KnownDispute, side: PassageSide): boolean =>
    known.passages.has(nameOf(side.source, side.passage));
  const asking = new Map<string, KnownDispute>();
  for (const { positions, comparisons } of edition.questions) {
    const known = disputes.find((dispute) => {
      const quoted = positions.filter((side) => touches(dispute, side));
      return new Set(quoted.map(({ source, passage }) => nameOf(source, passage))).size > 1;
    });
    if (known !== undefined) for (const id of comparisons) asking.set(id, known);
  }
  return {
    covers: ({ id, sides }) => {
      if (disputes.some((known) => sides.every((side) => touches(known, side)))) return true;
      const known = asking.get(id);
      return known !== undefined && sides.every(({ source }) => known.sources.has(source));
    },
    disputeOn: ({ comparisons }) => asking.get(comparisons[0] ?? ''),
  };
}

function describeDispute(explainer: string, dispute: EditionDispute, nameOf: PassageName): KnownDispute {
  const citations = dispute.positions.flatMap((position) => position.citations);
  const passages = citations.flatMap(({ source, verification }) =>
    verification.passages.map((passage) => nameOf(source, passage)),
  );
  return { explainer, dispute, sources: new Set(citations.map(({ source }) => source)), passages: new Set(passages) };
}
