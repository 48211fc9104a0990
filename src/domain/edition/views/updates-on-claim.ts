import type { EditionClaim, EditionExplainer } from '../edition.ts';
import { urls } from '../urls.ts';

type Update = EditionExplainer['updates'][number];

// Links are written as paths, from the site's root or from the page they stand on; any origin resolves them.
const anyOrigin = 'https://site.invalid';

/** The updates that speak of a claim: they name it, or link to its place in the text, its note or its own page. Newest first. */
export function updatesOnClaim(
  claim: Pick<EditionClaim, 'id'>,
  { slug, updates }: Pick<EditionExplainer, 'slug' | 'updates'>,
): readonly Update[] {
  const places = new Set([
    urls.explainer(slug) + urls.claimAnchor(claim.id),
    urls.explainer(slug) + urls.noteAnchor(claim.id),
    urls.claim(slug, claim.id),
  ]);
  return updates
    .filter((update) => update.claims.includes(claim.id) || linksTo(update, places, slug))
    .toSorted((a, b) => (a.id < b.id ? 1 : -1));
}

/** Whether an update links to one of some places of the site. */
export function linksTo({ links }: Pick<Update, 'links'>, places: ReadonlySet<string>, slug: string): boolean {
  return links.some(({ url }) => places.has(resolve(url, urls.updates(slug))));
}

function resolve(url: string, page: string): string {
  const target = URL.parse(url, anyOrigin + page);
  return target?.origin === anyOrigin ? target.pathname + target.hash : '';
}
