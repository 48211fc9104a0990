import type { Element, Root } from 'hast';
import type { DateDoubt } from '../draft.ts';
import type { DocumentMetadata } from '../metadata.ts';
import { normaliseDate } from '../normalise-date.ts';
import { omitAbsent } from '../text-metadata.ts';
import { findDatedElements, isOtherItem } from './dated-elements.ts';
import { attribute, walk, wordsOf } from './elements.ts';
import { readJsonLd } from './json-ld.ts';
import { findAddress } from '../document-address.ts';
import { chooseTitle, decodeTwice } from './page-title.ts';
import { findMarkupDates } from './published-date.ts';

/** Everything a page says about itself, before one value is chosen for each field. */
interface Declared {
  /** Contents of `<meta>` by name, property or itemprop in lower case. */
  readonly meta: ReadonlyMap<string, readonly string[]>;
  readonly links: ReadonlyMap<string, string>;
  readonly jsonLd: readonly string[];
  readonly scripts: readonly string[];
  readonly bylines: readonly string[];
  readonly base: string | undefined;
  readonly title: string;
  readonly language: string;
  readonly headings: readonly string[];
}

/** What a page says of itself, and what is doubtful about its dates. */
export interface DeclaredReading {
  readonly found: DocumentMetadata;
  readonly doubt: DateDoubt;
  /** Every element that is no part of the article. */
  readonly apart: ReadonlySet<Element>;
}

/** Reads what a page says of itself: JSON-LD, Open Graph, Dublin Core and citation tags, `<time>`, `<title>` and bylines. */
export function readDeclared(root: Root, raw: string): DeclaredReading {
  const declared = collect(root);
  const linked = readJsonLd(declared.jsonLd);
  const meta = (...names: readonly string[]) =>
    names.map((name) => declared.meta.get(name)?.[0]).find((value) => value !== undefined);
  const language =
    linked.language ?? (declared.language || meta('language', 'dc.language', 'og:locale')?.replace('_', '-'));
  const dated = (values: readonly (string | undefined)[]) =>
    values
      .map((value) => (value === undefined ? undefined : normaliseDate(value, language)))
      .find((value) => value !== undefined);
  const address = findAddress({
    stated: [declared.links.get('canonical'), meta('og:url'), linked.url],
    base: declared.base,
    raw,
  });
  const publisher = linked.publisher ?? meta(...publisherNames);
  const title = titleOf(declared, linked.title, publisher, address.url);
  const page = findDatedElements(root, `${title ?? ''} ${declared.title}`);
  const dates = findMarkupDates({ ...declared, ...page, linked: linked.published, language, url: address.url });
  const found = omitAbsent({
    title,
    dek: decoded(linked.dek ?? meta('og:description', 'description', 'dc.description', 'twitter:description')),
    author: decoded(linked.author ?? authors(declared)),
    publisher: decoded(publisher),
    published: dates.published,
    modified: dated([...modifiedNames.map((name) => meta(name)), linked.modified]),
    language,
    ...address,
  });
  return { found, doubt: dates, apart: page.apart };
}

function decoded(value: string | undefined): string | undefined {
  return value === undefined ? undefined : decodeTwice(value);
}

function titleOf(
  { meta, title, headings }: Declared,
  linked: string | undefined,
  publisher: string | undefined,
  url: string | undefined,
): string | undefined {
  const valuesOf = (names: readonly string[]) => names.map((name) => meta.get(name)?.[0]);
  const sites = [publisher, ...valuesOf(siteNames)];
  return chooseTitle({ declared: [linked, ...valuesOf(titleNames)], title, headings, sites, url });
}

const titleNames = ['citation_title', 'og:title', 'dc.title', 'dcterms.title', 'twitter:title'];
const siteNames = ['og:site_name', 'application-name', 'apple-mobile-web-app-title'];
const publisherNames = [
  'og:site_name',
  'dc.publisher',
  'citation_publisher',
  'citation_journal_title',
  'publisher',
  'application-name',
];
const modifiedNames = [
  'article:modified_time',
  'datemodified',
  'og:updated_time',
  'dcterms.modified',
  'dc.date.modified',
  'last-modified',
  'lastmod',
  'revised',
  'updated',
];

function collect(root: Root): Declared {
  const meta = new Map<string, string[]>();
  const links = new Map<string, string>();
  const lists = {
    jsonLd: [] as string[],
    scripts: [] as string[],
    bylines: [] as string[],
    headings: [] as string[],
  };
  let title = '';
  let language = '';
  let base: string | undefined;
  let foreign = 0;
  for (const { node, leaves } of walk(root)) {
    if (node.type !== 'element') continue;
    if (isOtherItem(node)) foreign += leaves ? -1 : 1;
    if (leaves || (foreign > 0 && node.tagName === 'meta')) continue;
    const name = node.tagName;
    if (name === 'html') language = attribute(node, 'lang') || attribute(node, 'xmlLang');
    else if (name === 'title' && title === '') title = wordsOf(node);
    else if (name === 'meta') addMeta(meta, node);
    else if (name === 'base') base ??= attribute(node, 'href');
    else if (name === 'link') addLink(links, node);
    else if (name === 'script') addScript(lists, node);
    else if (name === 'h1') lists.headings.push(wordsOf(node));
    else if (isByline(node) && lists.bylines.length < 8) lists.bylines.push(wordsOf(node));
  }
  return { meta, links, base, title, language, ...lists };
}

function addScript(lists: { readonly jsonLd: string[]; readonly scripts: string[] }, element: Element): void {
  (/ld\+json/i.test(attribute(element, 'type')) ? lists.jsonLd : lists.scripts).push(rawWords(element));
}

function addLink(links: Map<string, string>, element: Element): void {
  for (const rel of attribute(element, 'rel').toLowerCase().split(/\s+/))
    if (!links.has(rel)) links.set(rel, attribute(element, 'href'));
}

function addMeta(meta: Map<string, string[]>, element: Element): void {
  const value = attribute(element, 'content').replace(/\s+/gu, ' ').trim();
  const name = [attribute(element, 'property'), attribute(element, 'name'), attribute(element, 'itemProp')].find(
    (each) => each !== '',
  );
  if (value === '' || name === undefined) return;
  const key = name.toLowerCase();
  const values = meta.get(key) ?? [];
  values.push(value);
  meta.set(key, values);
}

function rawWords(element: Element): string {
  return element.children.map((child) => (child.type === 'text' ? child.value : '')).join('');
}

function isByline(element: Element): boolean {
  if (/\bauthor\b/i.test(`${attribute(element, 'rel')} ${attribute(element, 'itemProp')}`)) return true;
  return (
    /^(?:a|span|div|p|address)$/.test(element.tagName) &&
    /(?:^|[\s_-])(?:byline|author)(?:[_-]?name)?(?:\s|$)/i.test(attribute(element, 'className'))
  );
}

function authors({ meta, bylines }: Declared): string | undefined {
  for (const name of [
    'citation_author',
    'author',
    'article:author',
    'dc.creator',
    'dcterms.creator',
    'parsely-author',
    'sailthru.author',
    'byl',
  ]) {
    const values = (meta.get(name) ?? []).filter((value) => !/^https?:/i.test(value));
    if (values.length > 0) return cleanByline([...new Set(values)].join(', '));
  }
  return bylines.map(cleanByline).find((value) => value !== undefined);
}

/** Longer than any byline. */
const mostByline = 300;

function cleanByline(value: string): string | undefined {
  const name = cutDate(
    value
      .replace(/^(?:by|von|par|por|di|door|av)[:\s]+/i, '')
      .replace(/\s*[|•·].*$/u, '')
      .trim(),
  );
  return name.length > 1 && name.length <= 100 ? name : undefined;
}

/** A day, or a month or weekday with a day behind it: how a date begins, and no further name. */
const dateStart = /^(?:\p{L}{2,12}\.?,?\s+)?(?:\p{L}{3,12}\.?\s+)?\d/u;

/** "Press office, 18 September 2025": what stands from some comma or dash on is a date. */
function cutDate(byline: string): string {
  for (const { index, 0: mark } of byline.slice(0, mostByline).matchAll(/,\s|\s[–—-]\s/gu)) {
    const rest = byline.slice(index + mark.length);
    if (dateStart.test(rest) && normaliseDate(rest) !== undefined) return byline.slice(0, index);
  }
  return byline;
}
