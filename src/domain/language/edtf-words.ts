import { calendarMoment } from './calendar.ts';
import type { EdtfPart } from './edtf-part.ts';
import type { Component, DatePhrases } from './edtf-phrases.ts';

/** What a range needs to be said; the ends as `EdtfRange` of edtf.ts has them. */
interface SayableRange {
  readonly from?: EdtfPart;
  readonly to?: EdtfPart;
  readonly start: 'given' | 'open' | 'unknown';
  readonly end: 'given' | 'open' | 'unknown';
}

/** Says one date, with its doubts. */
export function sayPart(part: EdtfPart, phrases: DatePhrases): string {
  return sayDoubts(part, sayCore(part, phrases), phrases);
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
  if (part.season !== undefined) return saySeason(part.season, part, phrases);
  if (part.month === undefined) return sayYears(part, phrases) ?? phrases.unknown;
  if (part.time) return phrases.at(sayDay(part, phrases), sayTime(part.time, phrases));
  return part.day === undefined ? sayMonth(part, phrases) : sayDay(part, phrases);
}

/** Seasons run on into the next year by what their bounds hold, and a reader must see into which. */
function saySeason(season: number, part: EdtfPart, phrases: DatePhrases): string {
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
function sayDoubts(part: EdtfPart, words: string, phrases: DatePhrases): string {
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
