import type { DisputeProposal } from '../../crossref/propose-disputes.ts';
import type { Relation, RelationSide } from '../../crossref/relation.ts';
import { coverDisputes } from '../cover-disputes.ts';
import type { Edition, EditionSource } from '../edition.ts';
import { type DisputeDraft, draftDispute, draftPositions, type PositionDraft } from './draft-dispute.ts';

/** A question on which sources differ and that no dispute answers in full. */
export interface OpenQuestion {
  /** Of the proposal it is made of. */
  readonly id: string;
  readonly about: DisputeProposal['about'];
  /** The strongest relation in it: a sure conflict, a sure difference, or something to look at. */
  readonly weight: 'conflict' | 'difference' | 'question';
  readonly why: string;
  /** Sources that take part, sorted. */
  readonly sources: readonly string[];
  /** The words that differ most plainly. */
  readonly sides: readonly [RelationSide, RelationSide];
  /** The dispute that asks it already and lacks these accounts. */
  readonly lacking?: {
    readonly explainer: string;
    readonly dispute: string;
    readonly positions: readonly PositionDraft[];
  };
  /** A new dispute, where none asks it. */
  readonly draft?: DisputeDraft;
}

const weights = ['conflict', 'difference', 'question'] as const;

/** Finds the questions that disputes leave open; sure conflicts first, in the order of proposals. */
export function findOpenQuestions(edition: Edition): OpenQuestion[] {
  const cover = coverDisputes(edition);
  const sources = new Map(edition.sources.map((source) => [source.id, source]));
  const relations = new Map(edition.relations.map((relation) => [relation.id, relation]));
  const isOwnWords = tellOwnWords(edition.relations);
  const questions = edition.proposals.flatMap((proposal): OpenQuestion[] => {
    const open = proposal.relations
      .flatMap((id) => relations.get(id) ?? [])
      .filter((relation) => !cover.covers(relation));
    const [first] = open.toSorted((a, b) => weights.indexOf(weigh(a)) - weights.indexOf(weigh(b)));
    if (first === undefined) return [];
    const { id, about } = proposal;
    const asked = { id, about, weight: weigh(first), why: first.why, sources: sourcesOf(open), sides: first.sides };
    const known = cover.disputeOn(proposal);
    if (known === undefined) return [{ ...asked, draft: draftDispute(narrow(proposal, first, open), sources) }];
    const positions = lackingPositions(open.filter(isOwnWords), known.dispute.kind, known.sources, sources);
    if (positions.length === 0) return [];
    return [{ ...asked, lacking: { explainer: known.explainer, dispute: known.dispute.id, positions } }];
  });
  return questions.toSorted((a, b) => weights.indexOf(a.weight) - weights.indexOf(b.weight));
}

/** Words that one source lifted from another are no account of their own. */
function tellOwnWords(relations: readonly Relation[]): (relation: Relation) => boolean {
  const lifted = relations
    .filter(({ kind, sides: [a, b] }) => kind === 'duplicates' && a.source !== b.source)
    .flatMap(({ sides }) => sides.map(({ source, passage }) => `${source}\n${String(passage)}`));
  const names = new Set(lifted);
  return ({ sides }) => !sides.some(({ source, passage }) => names.has(`${source}\n${String(passage)}`));
}

/**
 * Keeps to what conflicts where something does: a scale shows every number, but other accounts that fit only blur the
 * question.
 */
function narrow(proposal: DisputeProposal, first: Relation, open: readonly Relation[]): DisputeProposal {
  const differing = open.filter(({ kind }) => kind === 'conflicts').flatMap(({ sides }) => sides);
  if (first.kind !== 'conflicts' || proposal.kind === 'quantity') return { ...proposal, why: first.why };
  const isDiffering = ({ source, start, end }: RelationSide): boolean =>
    differing.some((side) => side.source === source && side.start === start && side.end === end);
  return { ...proposal, why: first.why, positions: proposal.positions.filter(isDiffering) };
}

function weigh({ kind, certainty }: Relation): OpenQuestion['weight'] {
  if (certainty === 'question') return 'question';
  return kind === 'conflicts' ? 'conflict' : 'difference';
}

function sourcesOf(relations: readonly Relation[]): string[] {
  return [...new Set(relations.flatMap(({ sides }) => sides.map(({ source }) => source)))].sort();
}

/** The sides that come from sources the dispute does not hear; all of them, if it hears every source. */
function lackingPositions(
  open: readonly Relation[],
  kind: DisputeProposal['kind'],
  heard: ReadonlySet<string>,
  sources: ReadonlyMap<string, EditionSource>,
): PositionDraft[] {
  const sides = open.flatMap((relation) => relation.sides);
  const unheard = sides.filter(({ source }) => !heard.has(source));
  return draftPositions(unheard.length > 0 ? unheard : sides, kind, sources);
}
