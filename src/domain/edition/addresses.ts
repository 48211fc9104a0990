import type { Edition, EditionExplainer } from './edition.ts';
import { urls } from './urls.ts';

/**
 * Every address that this edition answers and promises to keep: pages, and the anchors of claims, events, disputes,
 * updates, terms and names, from the site's root and without the base path, sorted. Anchors of headings are not
 * among them: editors may reword a heading (see `listLinkTargets`).
 */
export function listAddresses(edition: Edition): string[] {
  const addresses = [
    urls.home(),
    urls.sources(),
    urls.glossary(),
    urls.names(),
    ...edition.pages.map((page) => urls.page(page.slug)),
    ...edition.sources.map((source) => urls.source(source.id)),
    ...edition.glossary.map((term) => urls.term(term.id)),
    ...edition.names.map((name) => urls.name(name.id)),
    ...edition.explainers.flatMap(listExplainerAddresses),
  ];
  return [...new Set(addresses)].toSorted();
}

function listExplainerAddresses(explainer: EditionExplainer): string[] {
  const { slug } = explainer;
  const inExplainer = explainer.claims.filter((claim) => claim.update === undefined);
  return [
    urls.explainer(slug),
    urls.timeline(slug),
    urls.claims(slug),
    urls.updates(slug),
    urls.whoSaysWhat(slug),
    urls.claimsData(slug),
    urls.referencesData(slug),
    ...inExplainer.map((claim) => urls.explainer(slug) + urls.claimAnchor(claim.id)),
    ...explainer.claims.map((claim) => urls.claim(slug, claim.id)),
    ...explainer.events.map((event) => urls.event(slug, event.id)),
    ...explainer.disputes.map((dispute) => urls.dispute(slug, dispute.id)),
    ...explainer.updates.map((update) => urls.update(slug, update.id)),
  ];
}

/** Every address a link may lead to: the promised ones and the anchors of headings. */
export function listLinkTargets(edition: Edition): ReadonlySet<string> {
  const headings = edition.explainers.flatMap((explainer) =>
    explainer.headings.map((heading) => `${urls.explainer(explainer.slug)}#${heading.anchor}`),
  );
  return new Set([...listAddresses(edition), ...headings]);
}
