import { edition } from 'virtual:verbatim/edition';
import { editions, past } from 'virtual:verbatim/past';
import type { EditionExplainer } from '../domain/edition/edition.ts';
import type { ClaimChange } from '../domain/edition/frozen/compare-editions.ts';
import { changesOfUpdate, listChangesSince, listSteps, type Step } from '../domain/edition/views/claim-history.ts';
import { followWithin } from '../domain/edition/past-addresses.ts';
import { getExplainer } from './edition.ts';

const steps = new Map<string, readonly Step[]>();

/** What changed from edition to edition of an explainer, and since the last one. */
export function stepsOf(slug: string): readonly Step[] {
  const known = steps.get(slug);
  if (known !== undefined) return known;
  const made = listSteps(getExplainer(slug), editions[slug] ?? [], past.history, edition.sources);
  steps.set(slug, made);
  return made;
}

/** Every change of one claim, the newest first, with the edition that has the words before it. */
export function changesOfClaim(slug: string, claim: string): { readonly from: string; readonly change: ClaimChange }[] {
  return stepsOf(slug)
    .flatMap(({ from, changes }) => changes.flatMap((change) => (change.id === claim ? [{ from, change }] : [])))
    .filter(({ change }) => change.kind !== 'added')
    .toReversed();
}

/** What an update of an explainer changed. */
export function changesInUpdate(slug: string, update: EditionExplainer['updates'][number]): readonly ClaimChange[] {
  return changesOfUpdate(update, getExplainer(slug), editions[slug] ?? [], stepsOf(slug), past.history);
}

/** What changed of an explainer since one of its editions; since the newest, it is the last step. */
export function changesSince(slug: string, id: string): readonly ClaimChange[] {
  const last = stepsOf(slug).at(-1);
  if (last?.from === id) return last.changes;
  const frozen = editions[slug]?.find((one) => one.id === id);
  return frozen === undefined ? [] : listChangesSince(getExplainer(slug), frozen, past.history, edition.sources);
}

/** The name that a claim of today has in an edition. */
export function claimIdIn(slug: string, id: string, claim: string): string {
  const claims = editions[slug]?.find((one) => one.id === id)?.explainer.claims ?? [];
  const follow = followWithin('claim', slug, past.history);
  return claims.find((one) => follow(one.id) === claim)?.id ?? claim;
}

/** Tells whether an edition has a claim of today. */
export function isInEdition(slug: string, id: string, claim: string): boolean {
  const once = claimIdIn(slug, id, claim);
  return editions[slug]?.find((one) => one.id === id)?.explainer.claims.some((one) => one.id === once) === true;
}
