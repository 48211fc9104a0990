import type { Site } from '../claims/site.ts';
import type { EditionClaim, EditionExplainer } from '../edition/edition.ts';
import { unknown } from '../sources/metadata.ts';
import type { Source } from '../sources/source.ts';

/** Where an explainer stands, in absolute addresses. */
export interface ArticleAddresses {
  readonly page: string;
  /** The page of a source on this site. */
  readonly source: (id: string) => string;
  /** The picture of the page, where it has one. */
  readonly image?: string;
}

/** An explainer as a schema.org Article that cites its sources (https://schema.org/citation). */
export function toArticle(explainer: EditionExplainer, sources: readonly Source[], site: Site, at: ArticleAddresses) {
  const publisher = { '@type': 'Organization', name: site.publisher };
  return {
    '@context': 'https://schema.org',
    '@type': 'Article',
    headline: explainer.title,
    description: explainer.description,
    inLanguage: explainer.language,
    datePublished: explainer.published,
    dateModified: explainer.updated,
    author: explainer.authors.length > 0 ? explainer.authors.map(authorOf(site)) : publisher,
    publisher,
    url: at.page,
    mainEntityOfPage: at.page,
    isAccessibleForFree: true,
    ...(at.image !== undefined && { image: at.image }),
    citation: sources.map((source) => toCreativeWork(source, at)),
  };
}

/** Editors who sign as their house are no person. */
function authorOf({ publisher }: Site) {
  const house = publisher.toLowerCase();
  return (name: string) => ({ '@type': name.toLowerCase() === house ? 'Organization' : 'Person', name });
}

/** Where a claim and what it quotes stand, in absolute addresses. */
export interface ClaimPlaces {
  readonly explainer: string;
  readonly claim: string;
  readonly quotation: (source: string, anchor: string) => string;
  readonly source: (id: string) => string;
}

/** A claim as a schema.org Claim: where it appears, and the words or records it is based on. */
export function toClaim(claim: EditionClaim, explainer: EditionExplainer, sources: readonly Source[], at: ClaimPlaces) {
  const quoted = claim.citations
    .filter(({ stance }) => stance === 'supports')
    .map(({ source: id, anchor, exact }) => {
      const source = sources.find((one) => one.id === id);
      return {
        '@type': 'Quotation',
        text: exact,
        url: at.quotation(id, anchor),
        ...(source && { isPartOf: toCreativeWork(source, { page: at.explainer, source: at.source }) }),
      };
    });
  const records = (claim.noteLinks ?? []).map(({ url }) => ({ '@type': 'CreativeWork', url }));
  const basis = claim.editors === undefined ? quoted : records.filter(({ url }) => /^https?:/i.test(url));
  return {
    '@context': 'https://schema.org',
    '@type': 'Claim',
    '@id': at.claim,
    url: at.claim,
    name: claim.text,
    text: claim.sentence,
    inLanguage: explainer.language,
    dateModified: explainer.updated,
    creativeWorkStatus: claim.status,
    appearance: { '@type': 'Article', '@id': at.explainer, headline: explainer.title, url: at.explainer },
    ...(basis.length > 0 && { isBasedOn: basis }),
  };
}

/** A source as a schema.org CreativeWork of its own page. */
export function toSourceWork(source: Source, at: ArticleAddresses) {
  return { '@context': 'https://schema.org', ...toCreativeWork(source, at), mainEntityOfPage: at.page };
}

/** The events of an explainer with a date that schema.org can read, as a list in the order of time. */
export function toEventList(
  { events, language, title }: EditionExplainer,
  at: { readonly timeline: string; readonly event: (id: string) => string },
) {
  return {
    '@context': 'https://schema.org',
    '@type': 'ItemList',
    name: title,
    url: at.timeline,
    inLanguage: language,
    itemListElement: events.map(({ id, label, date = '' }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      item: {
        '@type': 'Event',
        '@id': at.event(id),
        url: at.event(id),
        name: label,
        ...(isoDay.test(date) && { startDate: date }),
      },
    })),
  };
}

const isoDay = /^\d{4}(?:-\d{2}){0,2}$/;

function toCreativeWork({ id, metadata }: Source, at: ArticleAddresses) {
  const fields = {
    '@type': 'CreativeWork',
    '@id': at.source(id),
    name: metadata.title,
    author: metadata.author,
    publisher: metadata.publisher,
    // schema.org takes ISO 8601, which has no uncertain dates.
    datePublished: isoDay.test(metadata.published) ? metadata.published : unknown,
    inLanguage: metadata.language,
    url: metadata.url,
  };
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== unknown && value !== ''));
}

/** Writes data as JSON that is safe inside a `<script>` element: no `<` can end it or open a comment. */
export function toScriptJson(data: unknown): string {
  return JSON.stringify(data)
    .replaceAll('<', '\\u003c')
    .replaceAll('\u2028', '\\u2028')
    .replaceAll('\u2029', '\\u2029');
}
