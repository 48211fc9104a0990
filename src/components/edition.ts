import { edition } from 'virtual:verbatim/edition';
import type { EditionClaim, EditionExplainer } from '../domain/edition/edition.ts';
import { urls } from '../domain/edition/urls.ts';
import type { Source } from '../domain/sources/source.ts';
import { withBase } from '../astro/with-base.ts';
import { listUses, type Use } from './uses.ts';

/** Lookups that pages share, worked out once for the edition at hand. */
const sources = new Map(edition.sources.map((source) => [source.id, source]));
const explainers = new Map(edition.explainers.map((explainer) => [explainer.slug, explainer]));
const uses = Map.groupBy(listUses(edition), (use) => use.source);

export function findSource(id: string): Source | undefined {
  return sources.get(id);
}

/** @throws when the edition has no such explainer, which only a fault in this program can bring about. */
export function getExplainer(slug: string): EditionExplainer {
  const explainer = explainers.get(slug);
  if (!explainer) throw new Error(`Unexpected explainer ${slug}, expected one of the edition`);
  return explainer;
}

export function findClaim(slug: string, id: string): EditionClaim | undefined {
  return explainers.get(slug)?.claims.find((claim) => claim.id === id);
}

/** Everything a source is quoted for. */
export function usesOfSource(id: string): readonly Use[] {
  return uses.get(id) ?? [];
}

/** The sources an explainer quotes, by id. */
export function sourcesOf(explainer: EditionExplainer): readonly Source[] {
  const owners = [
    ...explainer.claims,
    ...explainer.events,
    ...explainer.disputes.flatMap((dispute) => dispute.positions),
  ];
  const cited = new Set(owners.flatMap((owner) => owner.citations.map((citation) => citation.source)));
  return edition.sources.filter((source) => cited.has(source.id));
}

/** A path from the site's root as a full address. */
export function absolute(path: string): string {
  return new URL(withBase(path), edition.site.url).href;
}

/** Where a claim stands in its explainer or update, from the site's root. */
export function claimPlace(slug: string, claim: EditionClaim): string {
  return (claim.update === undefined ? urls.explainer(slug) : urls.updates(slug)) + urls.claimAnchor(claim.id);
}
