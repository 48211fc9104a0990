import { edition } from 'virtual:verbatim/edition';
import { editions, past } from 'virtual:verbatim/past';
import type { EditionClaim, EditionExplainer, EditionSource } from '../domain/edition/edition.ts';
import { citationsOf } from '../domain/edition/list-citations.ts';
import { type ThawedEdition, thawEdition } from '../domain/edition/frozen/thaw.ts';
import { liveSlug, nameEdition, urls } from '../domain/edition/urls.ts';
import { type CrossLink, listCrossLinks } from '../domain/edition/views/cross-links.ts';
import { listShownPassages } from '../domain/edition/views/shown-passages.ts';
import { listUses } from '../domain/edition/views/uses.ts';
import { readNamedAs, type Reference, referToSource } from '../domain/export/reference.ts';
import { unknown } from '../domain/sources/metadata.ts';
import { withBase } from '../astro/with-base.ts';
import { placeUse, type Use } from './uses.ts';

// Lookups that pages share, worked out once for the edition at hand.
const sources = new Map(edition.sources.map((source) => [source.id, source]));
const explainers = new Map(edition.explainers.map((explainer) => [explainer.slug, explainer]));
/** What the list of names says of those who are credited. */
export const namedAs = readNamedAs(edition.names);
const crossLinks = listCrossLinks(edition);
const shown = new Map<string, ReadonlySet<number>>();
const isOnlyExplainer = edition.explainers.length === 1;
const uses = Map.groupBy(
  listUses(edition).map((use) => placeUse(use, isOnlyExplainer)),
  (use) => use.source,
);

/**
 * Finds a source as it is, or what is kept of it in an edition.
 *
 * @param published the name of the edition (`nameEdition`)
 */
export function findSource(id: string, published?: string): EditionSource | undefined {
  return published === undefined ? sources.get(id) : thaw(published)?.sources.find((source) => source.id === id);
}

const thawed = new Map<string, ThawedEdition>();

function thaw(name: string): ThawedEdition | undefined {
  const known = thawed.get(name);
  if (known !== undefined) return known;
  const slug = liveSlug(name);
  const frozen = editions[slug]?.find(({ id }) => nameEdition(slug, id) === name);
  if (frozen === undefined) return undefined;
  const made = thawEdition(frozen, {
    sourceId: (id) => past.sources[id] ?? id,
    metadata: (id) => sources.get(id)?.metadata,
  });
  thawed.set(name, made);
  return made;
}

/** @throws when the edition has no such explainer, which only a fault in this program can bring about. */
export function getExplainer(slug: string): EditionExplainer {
  const explainer = explainers.get(slug) ?? thaw(slug)?.explainer;
  if (!explainer) throw new Error(`Unexpected explainer ${slug}, expected one of the edition`);
  return explainer;
}

export function findClaim(slug: string, id: string): EditionClaim | undefined {
  return (explainers.get(slug) ?? thaw(slug)?.explainer)?.claims.find((claim) => claim.id === id);
}

/** Everything a source is quoted for. */
export function usesOfSource(id: string): readonly Use[] {
  return uses.get(id) ?? [];
}

/** Passages of other documents that hold words of a source too. */
export function crossLinksOf(id: string): readonly CrossLink[] {
  return crossLinks.get(id) ?? [];
}

/** The title of a source where it has one. */
export function titleOfSource(id: string): string | undefined {
  const title = sources.get(id)?.metadata.title;
  return title === unknown ? undefined : title;
}

/** Tells whether a source's page shows one of its passages, by its index. */
export function isShown(source: EditionSource, passage: number): boolean {
  const passages = shown.get(source.id) ?? listShownPassages(source, crossLinksOf(source.id));
  shown.set(source.id, passages);
  return passages.has(passage);
}

/** The sources an explainer, or an edition of one, quotes, by id. */
export function sourcesOf(explainer: EditionExplainer): readonly EditionSource[] {
  const published = thaw(explainer.slug);
  if (published !== undefined) return published.sources;
  const cited = citedBy(explainer);
  return edition.sources.filter((source) => cited.has(source.id));
}

/** The same sources as references for a list of works cited. */
export function referencesOf(explainer: EditionExplainer): readonly Reference[] {
  return sourcesOf(explainer).map((source) => referToSource(source, namedAs));
}

/** The ids of the sources that an explainer quotes, of documents that cannot be read as well. */
export function listCitedSources(slug: string): ReadonlySet<string> {
  const explainer = explainers.get(slug);
  return explainer ? citedBy(explainer) : new Set();
}

function citedBy(explainer: EditionExplainer): ReadonlySet<string> {
  return new Set(citationsOf(explainer).map(({ source }) => source));
}

/** A path from the site's root as a full address. */
export function absolute(path: string): string {
  return new URL(withBase(path), edition.site.url).href;
}

/** Where a claim stands in its explainer or update, from the site's root. */
export function claimPlace(slug: string, claim: EditionClaim): string {
  return urls.claimPage(slug, claim) + urls.claimAnchor(claim.id);
}
