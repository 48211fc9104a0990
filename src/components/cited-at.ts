import type { EditionClaim, EditionExplainer } from '../domain/edition/edition.ts';
import { urls } from '../domain/edition/urls.ts';
import { type CitedAt, type Reference, referToClaim, referToExplainer } from '../domain/export/reference.ts';
import { absolute, namedAs } from './edition.ts';
import { edition } from 'virtual:verbatim/edition';

/** Where an explainer is cited, or one of its claims: its permanent address, in the state of its last update. */
export function citedAt({ slug }: EditionExplainer, claim?: EditionClaim): CitedAt {
  return { url: absolute(claim === undefined ? urls.explainer(slug) : urls.claim(slug, claim.id)) };
}

/** The reference to an explainer, or to one of its claims, as readers cite it today. */
export function referTo(explainer: EditionExplainer, claim?: EditionClaim): Reference {
  const at = citedAt(explainer, claim);
  return claim === undefined
    ? referToExplainer(explainer, edition.site, at, namedAs)
    : referToClaim(claim, explainer, edition.site, at, namedAs);
}
