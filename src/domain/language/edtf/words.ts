import { calendarMoment, type EdtfPart } from './part.ts';

/** What a range needs to be said; the ends as `EdtfRange` of edtf.ts has them. */
interface SayableRange {
  readonly from?: EdtfPart;
  readonly to?: EdtfPart;
  readonly start: 'given' | 'open' | 'unknown';
  readonly end: 'given' | 'open' | 'unknown';
}

/** Says one date, with its doubts. */
export function sayPart(part: EdtfPart, phrases: DatePhrases): string {
  return describeDoubts(part, sayCore(part, phrases), phrases);
}

/** How a range is meant: something that lasted, one unknown moment in it, or one of several of either kind. */
type RangeSense = 'interval' | 'one-of' | 'each-of' | 'any-of';

/** Says a range; an end that is wholly unknown is not said as a date. */
export function sayRange(range: SayableRange, phrases: DatePhrases, as: RangeSense): string {
  const from = sayable(range.from);
  const to = sayable(range.to);
  const lasts = as === 'interval' || as === 'each-of';
  if (from && to) {
    if (from === to || (from.text === to.text && !from.unspecified)) return sayPart(from, phrases);
    const [first, last] = sayEnds(from, to, phrases);
    return as === 'one-of' ? phrases.between(first, last) : phrases.interval(first, last);
  }
  if (from) {
    const words = sayEnd(from, phrases);
    if (!lasts) return phrases.orLater(words);
    return range.end === 'open' ? phrases.onwards(words) : phrases.endUnknown(words);
  }
  if (to) {
    const words = sayEnd(to, phrases);
    if (!lasts) return phrases.orEarlier(words);
    return range.start === 'open' ? phrases.until(words) : phrases.startUnknown(words);
  }
  return range.start === 'open' && range.end === 'open' ? phrases.anyTime : phrases.unknown;
}

/** The members of a set; days of one month and months of one year say what they share once, in the last. */
export function sayMembers(ranges: readonly SayableRange[], phrases: DatePhrases, as: RangeSense): readonly string[] {
  const parts = ranges.map(({ from, to }) => (from === to ? from : undefined));
  const last = parts.at(-1);
  const shared = parts.every((part) => part && last && sharesYear(part, last));
  return ranges.map((range, index) => {
    const part = parts[index];
    return shared && part && last && part !== last ? sayDate(part, last, phrases) : sayRange(range, phrases, as);
  });
}

/** A part of which at least something is known. */
function sayable(part: EdtfPart | undefined): EdtfPart | undefined {
  return part && /\d/.test(`${part.year}${part.month ?? ''}${part.day ?? ''}`) ? part : undefined;
}

/** One end of a range, where an hour stands as a name and not as a time at which something is. */
function sayEnd(part: EdtfPart, phrases: DatePhrases): string {
  return sayPart(part, { ...phrases, hour: phrases.hourEnd });
}

/** Both ends, the first without what it shares with the second: "3" and "9 May 2025", "10:00" and "12:00 UTC". */
function sayEnds(from: EdtfPart, to: EdtfPart, phrases: DatePhrases): readonly [string, string] {
  if (from.time && to.time && isSameDay(from, to)) {
    const own = { ...phrases, hour: phrases.hourEnd };
    const { offset, ...clock } = from.time;
    const first = offset === to.time.offset ? clock : from.time;
    return [phrases.at(sayDay(from, phrases), sayTime(first, own)), sayTime(to.time, own)];
  }
  const last = sayEnd(to, phrases);
  return [sharesYear(from, to) ? sayDate(from, to, phrases) : sayEnd(from, phrases), last];
}

/** Whether two days or two months, neither of them in doubt, lie in one year. */
function sharesYear(a: EdtfPart, b: EdtfPart): boolean {
  const plain = [a, b].every(
    (part) => part.qualifiers.length === 0 && !part.unspecified && !part.time && part.month !== undefined,
  );
  return plain && a.year === b.year && a.precision === b.precision;
}

function isSameDay(a: EdtfPart, b: EdtfPart): boolean {
  return a.year === b.year && a.month === b.month && a.day === b.day;
}

/** A month or day without what a second one of the same year says for both. */
function sayDate(from: EdtfPart, to: EdtfPart, phrases: DatePhrases): string {
  const month = monthName(from.month, phrases);
  if (from.precision === 'month') return phrases.month(month, '');
  return phrases.day(String(Number(from.day)), from.month === to.month ? '' : month, '');
}

function monthName(digits: string | undefined, phrases: DatePhrases): string {
  return phrases.months[Number(digits) - 1] ?? '';
}

function sayCore(part: EdtfPart, phrases: DatePhrases): string {
  if (part.significant !== undefined) {
    const about = phrases.approximate(phrases.year(Number(part.year)));
    return `${about} (${phrases.between(...firstAndLastYear(part, phrases))})`;
  }
  if (part.season !== undefined) return describeSeason(part.season, part, phrases);
  if (part.month === undefined) return sayYears(part, phrases) ?? phrases.unknown;
  if (part.time) return phrases.at(sayDay(part, phrases), sayTime(part.time, phrases));
  return part.day === undefined ? sayMonth(part, phrases) : sayDay(part, phrases);
}

/** Seasons run on into the next year by what their bounds hold, and a reader must see into which. */
function describeSeason(season: number, part: EdtfPart, phrases: DatePhrases): string {
  const year = Number(part.year);
  const next = Math.ceil(part.upper.year) - 1;
  return phrases.season(season, phrases.year(year), next > year ? phrases.year(next) : undefined);
}

function sayMonth(part: EdtfPart, phrases: DatePhrases): string {
  if (part.month === 'XX') {
    const years = sayYears(part, phrases);
    return years === undefined ? phrases.unknown : phrases.missing(years, ['month']);
  }
  if (part.month?.includes('X')) return sayBounds(part, phrases);
  return inYears(part, (year) => phrases.month(monthName(part.month, phrases), year), phrases);
}

function sayDay(part: EdtfPart, phrases: DatePhrases): string {
  if (part.month === 'XX') {
    const years = sayYears(part, phrases);
    if (part.day === 'XX') return years === undefined ? phrases.unknown : phrases.missing(years, ['month', 'day']);
    if (part.day && !part.day.includes('X')) return phrases.dayOnly(Number(part.day), years);
  }
  if (part.month?.includes('X')) return sayBounds(part, phrases);
  if (part.day === 'XX') return phrases.missing(sayMonth(part, phrases), ['day']);
  if (part.day?.includes('X')) return sayBounds(part, phrases);
  return inYears(part, (year) => phrases.day(String(Number(part.day)), monthName(part.month, phrases), year), phrases);
}

/** A day or month with its year, or "in the 16th century" where the year is not one year. */
function inYears(part: EdtfPart, say: (year: string) => string, phrases: DatePhrases): string {
  const years = sayYears(part, phrases);
  return part.year.includes('X') ? phrases.inYears(say(''), years) : say(years ?? '');
}

/** "between 25 October and 25 December 1500", where only some digits of a month or day are known. */
function sayBounds(part: EdtfPart, phrases: DatePhrases): string {
  const [first, last] = [calendarMoment(part.lower.year), calendarMoment(dayBefore(part.upper.year))];
  const yearless = sayYears(part, phrases) === undefined;
  const say = (moment: typeof first, withMonth: boolean, withYear: boolean) => {
    const month = withMonth ? (phrases.months[moment.month - 1] ?? '') : '';
    const year = withYear && !yearless ? phrases.year(moment.year) : '';
    return part.day === undefined ? phrases.month(month, year) : phrases.day(String(moment.day), month, year);
  };
  const apart = !yearless && first.year !== last.year;
  const words = phrases.between(
    say(first, apart || part.day === undefined || first.month !== last.month, apart),
    say(last, true, true),
  );
  return yearless ? phrases.inYears(words, undefined) : words;
}

/** Half a day earlier, which lies within the last day of a half-open span. */
function dayBefore(fraction: number): number {
  return fraction - 0.5 / 366;
}

/** The year, decade, century or span of years; nothing where no digit is known. */
function sayYears(part: EdtfPart, phrases: DatePhrases): string | undefined {
  const digits = part.year.replace('-', '');
  if (digits === 'XXXX') return undefined;
  const negative = part.year.startsWith('-');
  const prefix = /^\d+/.exec(digits)?.[0] ?? '';
  if (prefix.length === 2 && /^X*$/.test(digits.slice(2))) return phrases.century(Number(prefix) + 1, negative);
  if (prefix.length === 3 && /^X?$/.test(digits.slice(3))) {
    const first = Number(prefix) * 10;
    return negative || first < 100 ? phrases.years(...spanOfDecade(first, negative, phrases)) : phrases.decade(first);
  }
  if (!digits.includes('X')) return phrases.year(Number(part.year));
  return phrases.someYear(...firstAndLastYear(part, phrases));
}

function spanOfDecade(first: number, negative: boolean, phrases: DatePhrases): readonly [string, string] {
  return negative ? [phrases.year(-first - 9), phrases.year(-first)] : [phrases.year(first), phrases.year(first + 9)];
}

function firstAndLastYear(part: EdtfPart, phrases: DatePhrases): readonly [string, string] {
  const last = Math.ceil(part.upper.year) - 1;
  return [phrases.year(Math.floor(part.lower.year)), phrases.year(last)];
}

function sayTime(time: NonNullable<EdtfPart['time']>, phrases: DatePhrases): string {
  const two = (n: number) => String(n).padStart(2, '0');
  const clock = `${two(time.hour)}:${two(time.minute ?? 0)}${time.second === undefined ? '' : `:${two(time.second)}`}`;
  const said = time.minute === undefined ? phrases.hour(clock) : clock;
  if (time.offset === undefined) return said;
  return phrases.zone(said, sayZone(time.offset));
}

/** A zone by its minutes east of UTC: "UTC+2:30". */
export function sayZone(offset: number): string {
  if (offset === 0) return 'UTC';
  const size = Math.abs(offset);
  const minutes = size % 60 === 0 ? '' : `:${String(size % 60).padStart(2, '0')}`;
  return `UTC${offset < 0 ? '−' : '+'}${Math.floor(size / 60)}${minutes}`;
}

/** "perhaps" and "about" for doubt about the whole date, and which components are in doubt where only some are. */
function describeDoubts(part: EdtfPart, words: string, phrases: DatePhrases): string {
  if (part.qualifiers.length === 0 || words === phrases.unknown) return words;
  const components = 1 + ((part.month ?? part.season) ? 1 : 0) + (part.day === undefined ? 0 : 1);
  const inDoubt = (doubt: 'uncertain' | 'approximate') =>
    part.qualifiers.filter((qualifier) => qualifier[doubt]).map(({ component }) => componentOf(component, part));
  const [uncertain, approximate] = [inDoubt('uncertain'), inDoubt('approximate')];
  const partly = [uncertain, approximate].map((list) => (list.length < components ? list : []));
  const about = approximate.length === components ? phrases.approximate(words) : words;
  const doubted = uncertain.length === components ? phrases.uncertain(about) : about;
  const [some = [], others = []] = partly;
  return some.length + others.length === 0 ? doubted : phrases.doubts(doubted, some, others);
}

/** In the place of the month may stand a season, or a quarter or half of the year. */
function componentOf(component: 'year' | 'month' | 'day', { season }: EdtfPart): Component {
  if (component !== 'month' || season === undefined) return component;
  return season < 33 ? 'season' : 'part';
}

/** Everything that is said of dates in one language. Names and numbers come in as text; nothing is glued together outside. */
export interface DatePhrases {
  readonly months: readonly string[];
  readonly shortMonths: readonly string[];
  readonly unknown: string;
  readonly anyTime: string;
  /** A day, month and year, each said already; year or month may be empty in a shortened range. */
  readonly day: (day: string, month: string, year: string) => string;
  readonly month: (month: string, year: string) => string;
  readonly year: (astronomical: number) => string;
  /** A year as a mark on an axis: in millions where it is as long ago or as far ahead. */
  readonly roundYear: (astronomical: number) => string;
  readonly century: (number: number, beforeCommonEra: boolean) => string;
  readonly decade: (firstYear: number) => string;
  readonly years: (first: string, last: string) => string;
  /** A day or month of some year: "25 December" with "the 16th century", or with nothing. */
  readonly inYears: (date: string, years: string | undefined) => string;
  readonly someYear: (first: string, last: string) => string;
  /** A day of the month, with nothing known of the month and perhaps nothing of the year. */
  readonly dayOnly: (day: number, year: string | undefined) => string;
  /** ISO 8601-2's 21 to 41; `next` is the year that it runs on into, if it does. */
  readonly season: (code: number, year: string, next: string | undefined) => string;
  readonly at: (date: string, time: string) => string;
  /** An hour whose minutes are not given, alone and as one end of a range. */
  readonly hour: (time: string) => string;
  readonly hourEnd: (time: string) => string;
  readonly zone: (time: string, zone: string) => string;
  readonly missing: (date: string, components: readonly Component[]) => string;
  readonly uncertain: (date: string) => string;
  readonly approximate: (date: string) => string;
  readonly doubts: (date: string, uncertain: readonly Component[], approximate: readonly Component[]) => string;
  readonly interval: (from: string, to: string) => string;
  readonly between: (from: string, to: string) => string;
  readonly onwards: (from: string) => string;
  readonly endUnknown: (from: string) => string;
  readonly until: (to: string) => string;
  readonly startUnknown: (to: string) => string;
  readonly orLater: (from: string) => string;
  readonly orEarlier: (to: string) => string;
  readonly length: (count: number, unit: 'year' | 'month' | 'day' | 'hour' | 'minute') => string;
  readonly oneOf: (dates: readonly string[]) => string;
  readonly allOf: (dates: readonly string[]) => string;
}

/** What of a date may be in doubt or missing, as a key for the word for it. */
type Component = 'year' | 'season' | 'part' | 'month' | 'day';

const seasons = ['spring', 'summer', 'autumn', 'winter'];
const ordinals = ['first', 'second', 'third', 'fourth'];

const english: DatePhrases = {
  months: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
  shortMonths: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
  unknown: 'date unknown',
  anyTime: 'at any time',
  day: (day, month, year) => [day, month, year].filter((word) => word !== '').join(' '),
  month: (month, year) => (year === '' ? month : `${month} ${year}`),
  year: sayEnglishYear,
  roundYear: (year) =>
    Math.abs(year) < 1e6 ? sayEnglishYear(year) : `${rounded(Math.abs(year))} ${year > 0 ? 'CE' : 'BCE'}`,
  century: (number, bce) => `the ${number}${ordinalEnding(number)} century${bce ? ' BCE' : ''}`,
  decade: (first) => `the ${first}s`,
  years: (first, last) => `the years ${withoutEra(first, last)} to ${last}`,
  inYears: (date, years) => (years === undefined ? `${date} of an unknown year` : `${date} in ${years}`),
  someYear: (first, last) => `a year between ${withoutEra(first, last)} and ${last}`,
  dayOnly: (day, year) =>
    `the ${day}${ordinalEnding(day)} of an unknown month${year === undefined ? ' and year' : ` in ${year}`}`,
  season: saySeason,
  at: (date, time) => `${date}, ${time}`,
  hour: (time) => `in the hour from ${time}`,
  hourEnd: (time) => `the ${time} hour`,
  zone: (time, zone) => `${time} ${zone}`,
  missing: (date, components) => `${date} (${componentList(components)} unknown)`,
  uncertain: (date) => `perhaps ${date}`,
  approximate: (date) => `about ${date}`,
  doubts: (date, uncertain, approximate) => `${date} (${sayDoubts(uncertain, approximate)})`,
  interval: (from, to) => `${withoutEra(from, to)} to ${to}`,
  between: (from, to) => `between ${withoutEra(from, to)} and ${to}`,
  onwards: (from) => `from ${from} onwards`,
  endUnknown: (from) => `from ${from}, end unknown`,
  until: (to) => `until ${to}`,
  startUnknown: (to) => `until ${to}, start unknown`,
  orLater: (from) => `${from} or later`,
  orEarlier: (to) => `${to} or earlier`,
  length: (count, unit) => `${count < 1e6 ? separated(count) : rounded(count)} ${unit}${count === 1 ? '' : 's'}`,
  oneOf: (dates) => `either ${list(dates, 'or')}`,
  allOf: (dates) => list(dates, 'and'),
};

/** Phrases by primary language subtag. A language is added by one more entry. */
const phrases: Readonly<Record<string, DatePhrases>> = { en: english };

/** The phrases of a language (BCP 47), or English where we have none. */
export function phrasesFor(language: string): DatePhrases {
  return phrases[language.slice(0, 2).toLowerCase()] ?? english;
}

/** Four digits need no era; the year 0 of astronomers is 1 BCE. Long years get separators, and an era to be known as years. */
function sayEnglishYear(year: number): string {
  const size = year > 0 ? year : 1 - year;
  const digits = separated(size);
  if (year <= 0) return `${digits} BCE`;
  return year < 1000 || year > 9999 ? `${digits} CE` : digits;
}

function separated(count: number): string {
  return count > 9999 ? String(count).replace(/\B(?=(?:\d{3})+$)/g, ',') : String(count);
}

/** "4.54 billion". */
function rounded(count: number): string {
  const [size, word] = count < 999.95e6 ? [1e6, 'million'] : [1e9, 'billion'];
  return `${Number((count / size).toPrecision(4))} ${word}`;
}

/** The first of two years without the era that the second says for both. */
function withoutEra(first: string, last: string): string {
  const [from, to] = [first, last].map((year) => /^([\d,]+) (B?CE)$/.exec(year));
  return from?.[1] !== undefined && from[2] === to?.[2] ? from[1] : first;
}

function saySeason(code: number, year: string, next: string | undefined): string {
  if (code >= 40) return `the ${ordinals[code - 40]} half of ${year}`;
  if (code >= 37) return `the ${ordinals[code - 37]} four months of ${year}`;
  if (code >= 33) return `the ${ordinals[code - 33]} quarter of ${year}`;
  const hemisphere = code >= 29 ? ' in the southern hemisphere' : code >= 25 ? ' in the northern hemisphere' : '';
  const span = next === undefined ? year : `${withoutEra(year, next)}–${next}`;
  return `${seasons[(code - 21) % 4]} ${span}${hemisphere}`;
}

function ordinalEnding(number: number): string {
  if (number % 100 >= 11 && number % 100 <= 13) return 'th';
  return ['th', 'st', 'nd', 'rd'][number % 10] ?? 'th';
}

function sayDoubts(uncertain: readonly Component[], approximate: readonly Component[]): string {
  const [first, second] = [componentList(uncertain), componentList(approximate)];
  if (first === second) return `${first} uncertain and approximate`;
  const doubts = [first && `${first} uncertain`, second && `${second} approximate`];
  return doubts.filter((words) => words !== '').join(', ');
}

function componentList(components: readonly Component[]): string {
  return list(
    components.map((component) => (component === 'part' ? 'part of the year' : component)),
    'and',
  );
}

/** Items that hold commas are parted by semicolons, and a comma helps where an item holds the conjunction itself. */
function list(items: readonly string[], conjunction: 'and' | 'or'): string {
  if (items.length < 2) return items.join('');
  const inner = items.length > 2 && items.some((item) => item.includes(', '));
  const comma = inner ? ';' : items.some((item) => item.includes(` ${conjunction} `)) ? ',' : '';
  return `${items.slice(0, -1).join(inner ? '; ' : ', ')}${comma} ${conjunction} ${items.at(-1)}`;
}
