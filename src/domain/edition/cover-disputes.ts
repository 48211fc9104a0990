import type { Comparison, PassageSide, Question } from '../crossref/comparison.ts';
import type { Edition, EditionDispute } from './edition.ts';
import { namePassages, type PassageName } from './passage-anchors.ts';

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
  const disputes = edition.explainers.flatMap(({ slug, disputes: own }) =>
    own.map((dispute) => describeDispute(slug, dispute, nameOf)),
  );
  const nameSide = ({ source, passage }: PassageSide): string => nameOf(source, passage);
  const byPassage = groupByPassage(disputes);
  const quoting = (name: string): readonly KnownDispute[] => byPassage.get(name) ?? [];
  const asking = new Map<string, KnownDispute>();
  for (const { positions, comparisons } of edition.questions) {
    const quotes = Map.groupBy([...new Set(positions.map(nameSide))].flatMap(quoting), (dispute) => dispute);
    const askers = new Set([...quotes].flatMap(([dispute, all]) => (all.length > 1 ? [dispute] : [])));
    const known = askers.size > 1 ? disputes.find((dispute) => askers.has(dispute)) : [...askers][0];
    if (known !== undefined) for (const id of comparisons) asking.set(id, known);
  }
  return {
    covers: ({ id, sides }) => {
      const [left, right] = sides.map(nameSide);
      if (quoting(left ?? '').some(({ passages }) => passages.has(right ?? ''))) return true;
      const known = asking.get(id);
      return known !== undefined && sides.every(({ source }) => known.sources.has(source));
    },
    disputeOn: ({ comparisons }) => asking.get(comparisons[0] ?? ''),
  };
}

/** Disputes by the passages they quote: most comparisons touch none, and asking each dispute would cost their product. */
function groupByPassage(disputes: readonly KnownDispute[]): ReadonlyMap<string, readonly KnownDispute[]> {
  const pairs = disputes.flatMap((known) => [...known.passages].map((passage) => ({ passage, known })));
  const groups = [...Map.groupBy(pairs, ({ passage }) => passage)];
  return new Map(groups.map(([passage, own]) => [passage, own.map(({ known }) => known)]));
}

function describeDispute(explainer: string, dispute: EditionDispute, nameOf: PassageName): KnownDispute {
  const citations = dispute.positions.flatMap((position) => position.citations);
  const passages = citations.flatMap(({ source, verification }) =>
    verification.passages.map((passage) => nameOf(source, passage)),
  );
  return { explainer, dispute, sources: new Set(citations.map(({ source }) => source)), passages: new Set(passages) };
}
