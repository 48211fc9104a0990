import type { Renaming, Retirement } from '../../claims/read-ledger.ts';
import type { Source } from '../../sources/source.ts';
import type { EditionExplainer } from '../edition.ts';
import { type ClaimChange, type ComparedClaim, compareEditions, knowWords } from '../frozen/compare-editions.ts';
import type { FrozenEdition } from '../frozen/frozen-edition.ts';
import { followSources, followWithin } from '../past-addresses.ts';
import { updatesOnClaim } from './updates-on-claim.ts';

/** What changed from one edition to the next, claim by claim. */
export interface Step {
  /** Ids of editions; without `to`, it is what stands now and is not published yet. */
  readonly from: string;
  readonly to?: string;
  /** Those that readers are told of; claims are called by their names of today. */
  readonly changes: readonly ClaimChange[];
}

type History = readonly (Renaming | Retirement)[];

/** Every step from the first edition to what stands now, in that order; the last has no `to` and may be empty. */
export function listSteps(
  explainer: EditionExplainer,
  editions: readonly FrozenEdition[],
  history: History,
  sources: readonly Pick<Source, 'text'>[] = [],
): Step[] {
  return editions.map((edition, index) => {
    const next = editions[index + 1];
    return {
      from: edition.id,
      ...(next === undefined ? {} : { to: next.id }),
      changes: compareFor(explainer, edition, next?.explainer.claims ?? explainer.claims, history, sources),
    };
  });
}

/** What changed since an edition, up to what stands now. */
export function listChangesSince(
  explainer: EditionExplainer,
  edition: FrozenEdition,
  history: History,
  sources: readonly Pick<Source, 'text'>[] = [],
): ClaimChange[] {
  return compareFor(explainer, edition, explainer.claims, history, sources);
}

function compareFor(
  { slug, language }: EditionExplainer,
  before: FrozenEdition,
  after: readonly ComparedClaim[],
  history: History,
  sources: readonly Pick<Source, 'text'>[],
): ClaimChange[] {
  const follow = followWithin('claim', slug, history);
  const followSource = followSources(history);
  const isWord = knowWords(sources, after);
  const named = after.map((claim) => ({
    ...claim,
    id: follow(claim.id),
    citations: claim.citations.map((citation) => ({ ...citation, source: followSource(citation.source) })),
  }));
  return compareEditions(before.explainer.claims, named, { language, follow, followSource, isWord }).filter(
    ({ isMinor }) => !isMinor,
  );
}

/** What an update tells of: the changes of the claims it names, in the step that it came with. */
export function changesOfUpdate(
  update: EditionExplainer['updates'][number],
  explainer: EditionExplainer,
  editions: readonly FrozenEdition[],
  steps: readonly Step[],
  history: History,
): readonly ClaimChange[] {
  const follow = followWithin('update', explainer.slug, history);
  const first = editions.findIndex((edition) => edition.explainer.updates.some(({ id }) => follow(id) === update.id));
  const step = first === -1 ? steps.at(-1) : steps[first - 1];
  const isNamed = ({ id }: ClaimChange): boolean =>
    updatesOnClaim({ id }, { slug: explainer.slug, updates: [update] }).length > 0;
  return (step?.changes ?? []).filter(isNamed);
}
