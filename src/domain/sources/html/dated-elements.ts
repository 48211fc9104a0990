import type { Element, Root } from 'hast';
import { announcesOthers, isDateLine, isLabel, namesChange, namesOtherDay } from '../dateline.ts';
import { normaliseDate } from '../normalise-date.ts';
import { attribute, briefWordsOf, isBlock, walk } from './elements.ts';
import { isInUtc } from './utc.ts';

/** An element that shows a date, and its place among the elements of the page. */
export interface DatedElement {
  readonly element: Element;
  readonly index: number;
  /** Whether it stands among comments, events, or links to other articles, or in a sentence of the text. */
  readonly apart: boolean;
  /** Whether it stands beside the headline: no more than a paragraph of the text lies between. */
  readonly beside: boolean;
  /** The words before it in its line. */
  readonly said: string;
}

/** The dated elements of a page, and what on it is no part of its article. */
export interface DatedPage {
  readonly dated: readonly DatedElement[];
  /** Place of the first top heading among the elements. */
  readonly headline: number | undefined;
  /** Every element that surely holds comments, events, other articles, or an archive's toolbar. */
  readonly apart: ReadonlySet<Element>;
}

/** Names of what is no part of an article wherever it stands: comments, events, the toolbars of archives. */
const foreignName =
  /(?:^|[\s_-])(?:comments?|commentlist|comment-?list|respond|replies|disqus|wm-ipp\w*|wm-toolbar|donato|ukwa|web-?archive-?(?:banner|toolbar|infobox))(?:$|[\s_-])|(?:^|\s)(?:v?events?|upcoming|(?:upcoming-?)?events?-(?:list|info|details?|date|time))(?:$|\s)/i;
/** Names of what leads elsewhere, which templates also give to parts of an article. */
const apartName =
  /(?:^|[\s_-])(?:related|recommend\w*|sidebar|teasers?|promos?|most-?read|popular|more-?news|latest-?news|read-?more)(?:$|[\s_-])/i;
const otherProperty =
  /^(?:startDate|endDate|doorTime|birthDate|deathDate|foundingDate|validFrom|validThrough|expires)$/i;
const foreignType = /schema\.org\/(?:\w*Event|Comment|UserComments|Answer)\b/i;

/** Whether an element describes an event, a comment or an answer, by its microdata. */
export function isOtherItem(element: Element): boolean {
  return foreignType.test(attribute(element, 'itemType'));
}

/** How surely what an element holds is by its own name no part of the article. */
function judgeName(element: Element): Apart {
  const name = element.tagName;
  if (name === 'body' || name === 'html' || name === 'main') return undefined;
  const names = `${attribute(element, 'className')} ${attribute(element, 'id')}`;
  if (isOtherItem(element) || otherProperty.test(attribute(element, 'itemProp')) || foreignName.test(names))
    return 'surely';
  return name === 'aside' || name === 'nav' || apartName.test(names) ? 'perhaps' : undefined;
}

type Apart = 'surely' | 'perhaps' | undefined;

/** Longest heading or link that is looked at. */
const mostSteps = 60;

/** Whether an element leads to another article: a link around a heading, or a list item most of which is a link. */
function isTeaser(element: Element): boolean {
  const isLink = element.tagName === 'a' && attribute(element, 'href') !== '';
  if (!isLink && element.tagName !== 'li') return false;
  let linked = 0;
  let all = 0;
  let links = 0;
  let steps = 0;
  for (const { node, leaves } of walk(element)) {
    if ((steps += 1) > mostSteps) return false;
    if (node.type === 'element' && /^h[2-6]$/.test(node.tagName) && isLink) return true;
    if (node.type === 'element' && node.tagName === 'a') links += leaves ? -1 : 1;
    if (node.type !== 'text') continue;
    const length = node.value.trim().length;
    all += length;
    if (links > 0) linked += length;
  }
  return !isLink && linked > 20 && linked * 2 > all;
}

/** Whether a heading is nothing but a link: the headline of another article. */
function isLinkedHeading(element: Element): boolean {
  if (!/^h[2-6]$/.test(element.tagName)) return false;
  const inner = element.children.filter((child) => child.type !== 'text' || child.value.trim() !== '');
  const [only] = inner;
  return inner.length === 1 && only?.type === 'element' && only.tagName === 'a';
}

/** Whether an element begins with a heading that the page's title does not hold. */
function hasOtherHeading(element: Element, titled: (words: string) => boolean): boolean {
  let steps = 0;
  for (const { node, leaves } of walk(element)) {
    if ((steps += 1) > mostSteps) return false;
    if (node.type === 'element' && !leaves && /^h[1-6]$/.test(node.tagName)) return !titled(briefWordsOf(node) ?? '');
  }
  return false;
}

/** Shorter than this, a paragraph may be a byline, a dek or a caption. */
const shortestProse = 80;

interface OpenElement {
  readonly element: Element;
  apart: Apart;
}

/** Of a line no more is kept. */
const longestKept = 400;

/** Where a walk through a page stands. */
interface Walked extends HeadlineElement {
  readonly titled: (words: string) => boolean;
  /** Innermost `article` around the headline. */
  readonly article: Element | undefined;
  readonly open: OpenElement[];
  index: number;
  /** Paragraphs of the text since the headline. */
  prose: number;
  /** The words of the line so far, and those of the one before. */
  line: string;
  label: string;
}

/** Finds the elements of a page that show a date, and tells those of its article from others'. */
export function findDatedElements(root: Root, title: string): DatedPage {
  const full = title.replace(/\s+/gu, ' ').toLowerCase();
  const titled = (words: string) => words.length > 8 && full.includes(words.toLowerCase().replace(/\s+/gu, ' '));
  const found = findHeadlineElement(root, titled);
  const article = found.around.findLast(({ tagName }) => tagName === 'article');
  const state: Walked = { ...found, titled, article, open: [], index: 0, prose: 0, line: '', label: '' };
  const dated: DatedElement[] = [];
  const apart = new Set<Element>();
  for (const { node, leaves } of walk(root)) {
    // The end of a long line is all that is asked for.
    if (node.type === 'text') state.line = (state.line + node.value.slice(-longestKept)).slice(-longestKept);
    if (node.type !== 'element') continue;
    if (isBlock(node.tagName) || node.tagName === 'br') breakLine(state, leaves && node.tagName === 'p');
    if (leaves) {
      leave(state, node);
      continue;
    }
    const judged = enter(state, node);
    if (judged === 'surely') apart.add(node);
    if (showsDate(node)) dated.push(describe(state, node, judged));
  }
  return { dated, headline: found.headline, apart };
}

function breakLine(state: Walked, endsParagraph: boolean): void {
  const words = state.line.trim();
  if (endsParagraph && words.length >= shortestProse) state.prose += 1;
  if (words !== '') state.label = words;
  state.line = '';
}

function isBehind({ headline, index }: Walked): boolean {
  return headline !== undefined && index >= headline;
}

function enter(state: Walked, element: Element): Apart {
  const wasBehind = isBehind(state);
  state.index += 1;
  if (state.index === state.headline) {
    state.prose = 0;
    for (const each of state.open) each.apart = undefined;
  }
  const outer = state.open.at(-1)?.apart;
  const own = state.around.includes(element) ? undefined : judgeName(element);
  const sure = outer === 'surely' || own === 'surely' || (wasBehind && leadsAway(state, element));
  const apart = sure ? 'surely' : (outer ?? own);
  state.open.push({ element, apart });
  return apart;
}

/** Whether an element holds another article, or leads to one. */
function leadsAway({ article, named, titled, around }: Walked, element: Element): boolean {
  if (around.includes(element)) return false;
  if (article !== undefined && element.tagName === 'article' && hasOtherHeading(element, titled)) return true;
  return named && isTeaser(element);
}

/** What stands behind a heading that announces comments or is the headline of another article is no part of this one. */
function leave(state: Walked, element: Element): void {
  state.open.pop();
  const outer = state.open.at(-1);
  if (outer === undefined || !/^h[2-6]$/.test(element.tagName) || !isBehind(state)) return;
  const { around, named, titled, label } = state;
  if (around.includes(element)) return;
  const isOther = named && isLinkedHeading(element) && !around.includes(outer.element) && !titled(label);
  if (isOther || announcesOthers(label)) outer.apart = 'surely';
}

function describe({ line, label, open, index, headline, prose }: Walked, element: Element, apart: Apart): DatedElement {
  const before = isLabel(label) ? label : '';
  const said = (line.trim() === '' ? before : line).replace(/\s+/gu, ' ').slice(-80);
  const block = open.findLast((each) => isBlock(each.element.tagName))?.element;
  return {
    element,
    index,
    said,
    apart: apart !== undefined || namesOtherDay(said) || isInSentence(element, block),
    beside: headline !== undefined && (index < headline ? headline - index < 12 : prose <= 1),
  };
}

interface HeadlineElement {
  /** The elements it stands in, and itself. */
  readonly around: readonly Element[];
  readonly headline?: number;
  /** Whether the title of the page holds its words. */
  readonly named: boolean;
}

/** The heading whose words the page's title holds, the longest of them; else the first top heading. */
function findHeadlineElement(root: Root, titled: (words: string) => boolean): HeadlineElement {
  const around: Element[] = [];
  let index = 0;
  let best: HeadlineElement = { around: [], named: false };
  let longest = 0;
  for (const { node, leaves } of walk(root)) {
    if (node.type !== 'element') continue;
    if (leaves) {
      around.pop();
      continue;
    }
    index += 1;
    around.push(node);
    if (!/^h[1-3]$/.test(node.tagName)) continue;
    const words = briefWordsOf(node) ?? '';
    if (words.length > longest && titled(words)) {
      longest = words.length;
      best = { around: [...around], headline: index, named: true };
    } else if (node.tagName === 'h1' && best.headline === undefined)
      best = { around: [...around], headline: index, named: false };
  }
  return best;
}

/** Whether an element stands in a sentence of the text, and not in a line that is there to give a date. */
function isInSentence(element: Element, block: Element | undefined): boolean {
  if (block === undefined || block === element || !/^(?:p|li|blockquote|dd|figcaption)$/.test(block.tagName))
    return false;
  const words = briefWordsOf(block);
  return words === undefined ? element.tagName === 'time' : !isDateLine(words);
}

const published = /publish|pubdate|date-?created|entry-date|posted|release/i;
const updated = /updat|modif|lastmod|expire|event/i;
const dated =
  /(?:^|[\s_-])(?:date|datum|fecha|data|dateline|datetime|timestamp|time|pubdate|publi\w*|posted|submitted|authored|postmetadata|post-?info|post-?meta|entry-?meta|byline|topline|meta)(?:$|[\s_-])/i;

function nameOf(element: Element): string {
  const names = `${attribute(element, 'className')} ${attribute(element, 'id')} ${attribute(element, 'itemProp')}`;
  return names.replace(/([a-z])([A-Z])/g, '$1-$2');
}

/** Whether an element is made to show a date: `<time>`, microdata, or a class that says so. */
function showsDate(element: Element): boolean {
  if (element.tagName === 'time' || /date(?:Published|Created)/i.test(attribute(element, 'itemProp'))) return true;
  return /^(?:span|div|p|abbr|small|li|dd|td|em|i|a|cite|h[2-6])$/.test(element.tagName) && dated.test(nameOf(element));
}

/** A day that a page shows. */
export interface ShownDate {
  readonly day: string;
  /** Whether a `<time>`, or what is marked as publication, shows it beside the headline. */
  readonly beside: boolean;
}

/**
 * The day that a page shows as its publication: in the element marked so, else in the dated element nearest to the headline,
 * which rather follows it. Elements whose class says updates or events come last; anything but a full date does not count.
 */
export function findShownDate(
  elements: readonly DatedElement[],
  headline: number | undefined,
  language: string | undefined,
): ShownDate | undefined {
  const distance = (index: number) => {
    const from = headline ?? 0;
    return index >= from ? index - from : (from - index) * 2;
  };
  const ranked = elements
    .filter(({ apart }) => !apart)
    .map((each) => ({ ...each, tier: tierOf(each.element, each.said), away: distance(each.index) }))
    // What the page itself calls a change is never the day of publication; a class may say so of any day.
    .filter(({ tier }) => tier < 4)
    .sort((a, b) => a.tier - b.tier || a.away - b.away);
  for (const { element, beside, tier } of ranked) {
    const values = [
      attribute(element, 'dateTime'),
      attribute(element, 'content'),
      attribute(element, 'title'),
      briefWordsOf(element) ?? '',
    ];
    const days = values.map((value) => normaliseDate(value, language));
    const day = days.find((value) => value?.length === 10);
    // The words that readers see tell the local day of a time in UTC.
    const local = days.at(-1);
    const isNext = day !== undefined && local?.length === 10 && areNeighbours(day, local);
    const shown = isNext && isInUtc(values.find((value) => value !== '') ?? '') ? local : day;
    if (shown !== undefined) return { day: shown, beside: beside && tier <= 1 };
  }
  return undefined;
}

/** Whether an element says that its date is that of publication. */
export function isMarked(element: Element): boolean {
  return tierOf(element, '') === 0;
}

function tierOf(element: Element, said: string): number {
  const name = nameOf(element);
  if (namesChange(said) || /dateModified/i.test(attribute(element, 'itemProp'))) return 4;
  if (published.test(name) || 'pubdate' in element.properties || 'pubDate' in element.properties) return 0;
  if (updated.test(name)) return 3;
  return element.tagName === 'time' ? 1 : 2;
}

/** Whether two days follow each other. */
export function areNeighbours(one: string, other: string): boolean {
  return Math.abs(Date.parse(one) - Date.parse(other)) === 86_400_000;
}

/** The day in a page's address: `/2024/05/03/`, `/2024-05-03-dam`, `/20240503/`. */
export function dateInAddress(url: string): string | undefined {
  const parted = /[/_-]((?:19|20)\d\d)[/-](\d{1,2}|[a-z]{3})[/-](\d{1,2})(?=[/_.-]|$)/i.exec(url);
  if (parted !== null) {
    const [, year = '', month = '', day = ''] = parted;
    return normaliseDate(/^\d/.test(month) ? `${year}-${month}-${day}` : `${day} ${month} ${year}`);
  }
  const whole = /[/_-]((?:19|20)\d\d[01]\d[0-3]\d)(?=[/_.-]|$)/.exec(url)?.[1];
  return whole === undefined ? undefined : normaliseDate(whole);
}
