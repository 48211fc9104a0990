import type { Comparison, ComparisonSide, Question } from '../../crossref/comparison.ts';
import { coverDisputes } from '../cover-disputes.ts';
import type { Edition } from '../edition.ts';
import { type DisputeDraft, draftDispute, draftPositions, kindOf, type PositionDraft } from './draft-dispute.ts';

/** A question that comparisons ask and no dispute answers in full. */
export interface OpenQuestion {
  readonly id: string;
  readonly differs: Question['differs'];
  /** Two of the accounts cannot both be right. */
  readonly sure: boolean;
  /** How much its passages speak of one thing and how much they differ. */
  readonly weight: number;
  /** Words that its passages share. */
  readonly about: readonly string[];
  /** Sources that take part, sorted. */
  readonly sources: readonly string[];
  /** Comparisons that no dispute answers, the weightiest first. */
  readonly comparisons: readonly Comparison[];
  /** The dispute that asks it already and lacks these accounts. */
  readonly lacking?: {
    readonly explainer: string;
    readonly dispute: string;
    readonly positions: readonly PositionDraft[];
  };
  /** A new dispute, where none asks it. */
  readonly draft?: DisputeDraft;
}

/** Finds the questions that disputes leave open, the weightiest first. */
export function findOpenQuestions(edition: Edition): OpenQuestion[] {
  const cover = coverDisputes(edition);
  const sources = new Map(edition.sources.map((source) => [source.id, source]));
  const comparisons = new Map(edition.comparisons.map((comparison) => [comparison.id, comparison]));
  return edition.questions.flatMap((question): OpenQuestion[] => {
    const open = question.comparisons
      .flatMap((id) => comparisons.get(id) ?? [])
      .filter((comparison) => !cover.covers(comparison));
    if (open.length === 0) return [];
    const { id, differs, sure, weight, about } = question;
    const sides = open.flatMap((comparison) => comparison.sides);
    const taking = [...new Set(sides.map(({ source }) => source))].sort();
    const asked = { id, differs, sure, weight, about, sources: taking, comparisons: open };
    const known = cover.disputeOn(question);
    if (known === undefined) return [{ ...asked, draft: draftDispute(question, sources) }];
    const positions = draftPositions(lackingSides(sides, known.sources), kindOf(question), sources);
    return [{ ...asked, lacking: { explainer: known.explainer, dispute: known.dispute.id, positions } }];
  });
}

/** The sides that come from sources the dispute does not hear; all of them, if it hears every source. */
function lackingSides(sides: readonly ComparisonSide[], heard: ReadonlySet<string>): readonly ComparisonSide[] {
  const unheard = sides.filter(({ source }) => !heard.has(source));
  return unheard.length > 0 ? unheard : sides;
}
