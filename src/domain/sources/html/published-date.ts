import { normaliseDate } from '../normalise-date.ts';
import { areNeighbours, type DatedElement, dateInAddress, findShownDate, isMarked } from './dated-elements.ts';
import { isInUtc } from './utc.ts';

/** Everything in the markup of a page that may give its day of publication. */
export interface DateClues {
  /** Contents of `<meta>` by name, property or itemprop in lower case. */
  readonly meta: ReadonlyMap<string, readonly string[]>;
  /** `datePublished` of the JSON-LD. */
  readonly linked: string | undefined;
  readonly dated: readonly DatedElement[];
  /** Place of the first top heading among the elements. */
  readonly headline: number | undefined;
  readonly scripts: readonly string[];
  readonly language: string | undefined;
  readonly url: string | undefined;
}

/** The day of publication that the markup gives. */
export interface MarkupDates {
  readonly published?: string | undefined;
  /** The one it gives only by names that may say something else. */
  readonly vague?: string | undefined;
  /** Whether a `<time>` beside the headline shows the vague one. */
  readonly beside: boolean;
  /** Whether `published` is the day in UTC, which may be a day off where the publisher is. */
  readonly inUtc: boolean;
}

/** Names that say "published" and nothing else. */
const sureNames = [
  'article:published_time',
  'article:published',
  'og:article:published_time',
  'datepublished',
  'citation_publication_date',
  'citation_online_date',
  'dc.date.issued',
  'dcterms.issued',
  'parsely-pub-date',
  'article.published',
  'published-date',
  'publish-date',
  'publish_date',
  'publication_date',
  'pubdate',
  'cxenseparse:recs:publishtime',
  'og:published_time',
  'og:pubdate',
  'date_published',
  'rnews:datepublished',
];
/** Names that some sites use for the last change, the day of saving, or an event. */
const vagueNames = [
  'citation_date',
  'sailthru.date',
  'dc.date',
  'dcterms.date',
  'dcterms.created',
  'dc.date.created',
  'article.created',
  'datecreated',
  'created',
  'date',
  'displaydate',
  'ptime',
  'release_date',
  'dc.created',
  'uploaddate',
];

/**
 * Finds the day of publication in a page's markup: names that say so first, then JSON-LD, elements marked as publication and the address.
 * What only a vague name, a date shown near the headline or a script gives is kept apart.
 */
export function findMarkupDates({ meta, linked, dated, headline, scripts, language, url }: DateClues): MarkupDates {
  const address = dateInAddress(url ?? '');
  const read = (value: string) => inLocalZone(value, normaliseDate(value, language), address);
  const named = (names: readonly string[]) => names.flatMap((name) => meta.get(name) ?? []).map(read);
  const marked = dated.filter(({ element }) => isMarked(element));
  const sure = [
    ...named(sureNames),
    linked === undefined ? undefined : read(linked),
    findShownDate(marked, headline, language)?.day,
    address,
  ];
  const shown = findShownDate(dated, headline, language);
  const vague = [...named(vagueNames), shown?.day, dateInScripts(scripts)];
  const vagueDay = chooseDay(vague);
  const published = chooseDay(sure);
  const stated =
    [...sureNames.flatMap((name) => meta.get(name) ?? []), linked ?? ''].find((value) => value !== '') ?? '';
  return {
    published,
    vague: vagueDay,
    beside: shown?.beside === true && shown.day === vagueDay,
    inUtc: address === undefined && isInUtc(stated) && published?.length === 10,
  };
}

/** The first full date, else the first that gives a month or year. */
function chooseDay(days: readonly (string | undefined)[]): string | undefined {
  return days.find((day) => day?.length === 10) ?? days.find((day) => day !== undefined);
}

/** A time in UTC falls on another day where the publisher is; where the address names a neighbouring day, that is the publisher's. */
function inLocalZone(value: string, day: string | undefined, address: string | undefined): string | undefined {
  if (day === undefined || address?.length !== 10 || !isInUtc(value)) return day;
  return areNeighbours(day, address) ? address : day;
}

const inScript =
  /["'](?:date_?published|publish(?:ed|ing)?_?(?:date|at|on|time)|publication_?date|first_?publish(?:ed)?_?date|\w{0,12}publish(?:ing|ed)?date)["']\s*:\s*["']((?:19|20)\d\d(?:\\?[-/])\d\d(?:\\?[-/])\d\d)/i;

function dateInScripts(scripts: readonly string[]): string | undefined {
  for (const script of scripts) {
    const day = inScript.exec(script)?.[1];
    if (day !== undefined) return normaliseDate(day.replaceAll('\\', ''));
  }
  return undefined;
}
