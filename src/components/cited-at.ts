import { edition } from 'virtual:verbatim/edition';
import { editions } from 'virtual:verbatim/past';
import type { EditionClaim, EditionExplainer } from '../domain/edition/edition.ts';
import { urls } from '../domain/edition/urls.ts';
import {
  type CitedAt,
  type CitedEdition,
  type Reference,
  referToClaim,
  referToExplainer,
} from '../domain/export/reference.ts';
import { absolute, namedAs } from './edition.ts';
import { changesSince, claimIdIn, isInEdition } from './record.ts';

/** An edition as it is cited. */
function toCited(id: string): CitedEdition {
  return { id, date: id.slice(0, 10) };
}

/** The newest edition of an explainer, where it was published. */
export function newestEdition(slug: string): CitedEdition | undefined {
  const id = editions[slug]?.at(-1)?.id;
  return id === undefined ? undefined : toCited(id);
}

/**
 * Where an explainer is cited, or one of its claims: in its newest edition, which stays as it is, where that says what the
 * site says today; else at its permanent address, in the state of its last update.
 */
export function citedAt({ slug }: EditionExplainer, claim?: EditionClaim): CitedAt {
  const newest = newestEdition(slug);
  const latest = { url: absolute(claim === undefined ? urls.explainer(slug) : urls.claim(slug, claim.id)) };
  if (newest === undefined || (claim !== undefined && !isInEdition(slug, newest.id, claim.id))) return latest;
  const changes = changesSince(slug, newest.id);
  if (changes.some(({ id }) => claim === undefined || id === claim.id)) return latest;
  const path =
    claim === undefined
      ? urls.edition(slug, newest.id)
      : urls.claimInEdition(slug, newest.id, claimIdIn(slug, newest.id, claim.id));
  return { url: absolute(path), edition: newest };
}

/** The reference to an explainer, or to one of its claims, as readers cite it today. */
export function referTo(explainer: EditionExplainer, claim?: EditionClaim): Reference {
  const at = citedAt(explainer, claim);
  return claim === undefined
    ? referToExplainer(explainer, edition.site, at, namedAs)
    : referToClaim(claim, explainer, edition.site, at, namedAs);
}

/** The reference to an edition of an explainer, by the explainer's address of today. */
export function referToEdition(slug: string, frozen: EditionExplainer, id: string): Reference {
  const at = { url: absolute(urls.edition(slug, id)), edition: toCited(id) };
  return referToExplainer({ ...frozen, slug }, edition.site, at, namedAs);
}
