import type { Element, Root } from 'hast';
import { isWebAddress } from '../../text/web-address.ts';
import type { DateDoubt } from '../draft.ts';
import type { DocumentMetadata } from '../metadata.ts';
import { normaliseDate } from '../normalise-date.ts';
import { omitAbsent } from '../text-metadata.ts';
import { type DatedElement, showsDate, standsApart } from './dated-elements.ts';
import { attribute, walk, wordsOf } from './elements.ts';
import { readJsonLd } from './json-ld.ts';
import { findMarkupDates } from './published-date.ts';

/** Everything a page says about itself, before one value is chosen for each field. */
interface Declared {
  /** Contents of `<meta>` by name, property or itemprop in lower case. */
  readonly meta: ReadonlyMap<string, readonly string[]>;
  readonly links: ReadonlyMap<string, string>;
  readonly jsonLd: readonly string[];
  readonly scripts: readonly string[];
  readonly dated: readonly DatedElement[];
  /** Place of the first top heading among the elements. */
  readonly headline: number | undefined;
  readonly bylines: readonly string[];
  readonly title: string;
  readonly language: string;
  readonly headings: readonly string[];
}

/** What a page says of itself, and what is doubtful about its dates. */
export interface DeclaredReading {
  readonly found: DocumentMetadata;
  readonly doubt: DateDoubt;
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
  const url = declared.links.get('canonical') ?? meta('og:url') ?? linked.url ?? savedFrom(raw);
  const dates = findMarkupDates({ ...declared, linked: linked.published, language, url });
  const found = omitAbsent({
    title: chooseTitle(
      declared,
      linked.title ?? meta('citation_title', 'og:title', 'dc.title', 'dcterms.title', 'twitter:title'),
    ),
    dek: linked.dek ?? meta('og:description', 'description', 'dc.description', 'twitter:description'),
    author: linked.author ?? authors(declared),
    publisher:
      linked.publisher ??
      meta(
        'og:site_name',
        'dc.publisher',
        'citation_publisher',
        'citation_journal_title',
        'publisher',
        'application-name',
      ),
    published: dates.published,
    modified: dated([...modifiedNames.map((name) => meta(name)), linked.modified]),
    language,
    url: url !== undefined && isWebAddress(url) ? url : undefined,
  });
  return { found, doubt: dates };
}

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
    dated: [] as DatedElement[],
    bylines: [] as string[],
    headings: [] as string[],
  };
  let title = '';
  let index = 0;
  let headline: number | undefined;
  let language = '';
  let apart = 0;
  for (const { node, leaves } of walk(root)) {
    if (node.type !== 'element') continue;
    if (standsApart(node)) apart += leaves ? -1 : 1;
    if (leaves) continue;
    index += 1;
    if (showsDate(node)) lists.dated.push({ element: node, index, apart: apart > 0 });
    const name = node.tagName;
    if (name === 'html') language = attribute(node, 'lang') || attribute(node, 'xmlLang');
    else if (name === 'title' && title === '') title = wordsOf(node);
    else if (name === 'meta') addMeta(meta, node);
    else if (name === 'link') links.set(attribute(node, 'rel').toLowerCase(), attribute(node, 'href'));
    else if (name === 'script')
      (/ld\+json/i.test(attribute(node, 'type')) ? lists.jsonLd : lists.scripts).push(rawWords(node));
    else if (name === 'h1') {
      headline ??= index;
      lists.headings.push(wordsOf(node));
    } else if (isByline(node) && lists.bylines.length < 8) lists.bylines.push(wordsOf(node));
  }
  return { meta, links, title, language, headline, ...lists };
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

/** A title that a page declares may carry the site's name, which its first heading does not. */
function chooseTitle({ title, headings }: Declared, declared: string | undefined): string | undefined {
  const full = declared ?? title;
  const heading = headings.find((each) => each.length > 8 && full.startsWith(each));
  if (heading !== undefined) return heading;
  const [first = '', ...rest] = full.split(/\s[|–—·»-]\s/u);
  return declared === undefined && rest.length > 0 && first.split(' ').length >= 4 ? first : full || undefined;
}

/** Browsers note the address in a comment of the pages they save. */
function savedFrom(raw: string): string | undefined {
  return /<!-- saved from url=\(\d{4}\)(https?:\/\/[^\s>]{4,2000}) -->/.exec(raw.slice(0, 4000))?.[1];
}
