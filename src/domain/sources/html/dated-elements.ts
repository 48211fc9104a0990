import type { Element } from 'hast';
import { normaliseDate } from '../normalise-date.ts';
import { attribute, briefWordsOf } from './elements.ts';

/** An element that shows a date, and its place among the elements of the page. */
export interface DatedElement {
  readonly element: Element;
  readonly index: number;
  /** Whether it stands among comments, or beside links to other articles. */
  readonly apart: boolean;
}

const apartName =
  /(?:^|[\s_-])(?:comments?|commentlist|comment-?list|respond|replies|disqus|related|recommend\w*|sidebar|teasers?|most-?read|popular|more-?news|read-?more)(?:$|[\s_-])/i;

/** Whether what an element holds is no part of the article: comments, menus, and links to other articles. */
export function standsApart(element: Element): boolean {
  const name = element.tagName;
  if (name === 'aside' || name === 'nav') return true;
  if (name === 'body' || name === 'html' || name === 'main') return false;
  return apartName.test(`${attribute(element, 'className')} ${attribute(element, 'id')}`);
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
export function showsDate(element: Element): boolean {
  if (element.tagName === 'time' || /date(?:Published|Created)/i.test(attribute(element, 'itemProp'))) return true;
  return /^(?:span|div|p|abbr|small|li|dd|td|em|i|a|cite|h[2-6])$/.test(element.tagName) && dated.test(nameOf(element));
}

/**
 * The day that a page shows as its publication: in the element marked so, else in the dated element nearest to the headline,
 * which rather follows it. Elements marked as updates or events come last; anything but a full date does not count.
 */
export function findShownDate(
  elements: readonly DatedElement[],
  headline: number | undefined,
  language: string | undefined,
): string | undefined {
  const distance = (index: number) => {
    const from = headline ?? 0;
    return index >= from ? index - from : (from - index) * 2;
  };
  const ranked = elements
    .filter(({ apart }) => !apart)
    .map(({ element, index }) => ({ element, tier: tierOf(element), away: distance(index) }))
    .sort((a, b) => a.tier - b.tier || a.away - b.away);
  for (const { element } of ranked) {
    const values = [
      attribute(element, 'dateTime'),
      attribute(element, 'content'),
      attribute(element, 'title'),
      briefWordsOf(element) ?? '',
    ];
    const day = values.map((value) => normaliseDate(value, language)).find((value) => value?.length === 10);
    if (day !== undefined) return day;
  }
  return undefined;
}

/** Whether an element says that its date is that of publication. */
export function isMarked(element: Element): boolean {
  return tierOf(element) === 0;
}

function tierOf(element: Element): number {
  const name = nameOf(element);
  if (published.test(name) || 'pubdate' in element.properties || 'pubDate' in element.properties) return 0;
  if (updated.test(name)) return 3;
  return element.tagName === 'time' ? 1 : 2;
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
