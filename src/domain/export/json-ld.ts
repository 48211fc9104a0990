import type { Site } from '../claims/site.ts';
import type { EditionExplainer } from '../edition/edition.ts';
import { unknown } from '../sources/metadata.ts';
import type { Source } from '../sources/source.ts';

/** Where an explainer stands, in absolute addresses. */
export interface ArticleAddresses {
  readonly page: string;
  /** The page of a source on this site. */
  readonly source: (id: string) => string;
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
    citation: sources.map((source) => toCreativeWork(source, at)),
  };
}

/** Editors who sign as their house are no person. */
function authorOf({ publisher }: Site) {
  const house = publisher.toLowerCase();
  return (name: string) => ({ '@type': name.toLowerCase() === house ? 'Organization' : 'Person', name });
}

function toCreativeWork({ id, metadata }: Source, at: ArticleAddresses) {
  const fields = {
    '@type': 'CreativeWork',
    '@id': at.source(id),
    name: metadata.title,
    author: metadata.author,
    publisher: metadata.publisher,
    // Uncertain dates of EDTF are none to schema.org, which takes ISO 8601.
    datePublished: /^\d{4}(?:-\d{2}){0,2}$/.test(metadata.published) ? metadata.published : unknown,
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
