import { calendarMoment } from './calendar.ts';
import type { EdtfPart } from './edtf-part.ts';
import type { DatePhrases } from './edtf-phrases.ts';

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

/** Says a range: as something that lasted, as one unknown moment in it, or as a member of a list. */
export function sayRange(range: SayableRange, phrases: DatePhrases, as: 'interval' | 'one-of' | 'member'): string {
  const { from, to } = range;
  if (from && to) {
    if (from === to) return sayPart(from, phrases);
    const [first, last] = sayEnds(from, to, phrases);
    return as === 'one-of' ? phrases.between(first, last) : phrases.interval(first, last);
  }
  if (from) {
    const words = sayPart(from, phrases);
    if (as !== 'interval') return phrases.orLater(words);
    return range.end === 'open' ? phrases.onwards(words) : phrases.endUnknown(words);
  }
  if (to) {
    const words = sayPart(to, phrases);
    if (as !== 'interval') return phrases.orEarlier(words);
    return range.start === 'open' ? phrases.until(words) : phrases.startUnknown(words);
  }
  return range.start === 'open' && range.end === 'open' ? phrases.anyTime : phrases.unknown;
}

/** Both ends, the first without what it shares with the second: "3" and "9 May 2025". */
function sayEnds(from: EdtfPart, to: EdtfPart, phrases: DatePhrases): readonly [string, string] {
  const last = sayPart(to, phrases);
  const plain = [from, to].every(
    (part) => part.qualifiers.length === 0 && !part.unspecified && !part.time && part.month !== undefined,
  );
  if (!plain || from.year !== to.year || from.precision !== to.precision) return [sayPart(from, phrases), last];
  const month = monthName(from.month, phrases);
  if (from.precision === 'month') return [phrases.month(month, ''), last];
  return [phrases.day(String(Number(from.day)), from.month === to.month ? '' : month, ''), last];
}

function monthName(digits: string | undefined, phrases: DatePhrases): string {
  return phrases.months[Number(digits) - 1] ?? '';
}

function sayCore(part: EdtfPart, phrases: DatePhrases): string {
  if (part.significant !== undefined) {
    const about = phrases.approximate(phrases.year(Number(part.year)));
    return `${about} (${phrases.between(...firstAndLastYear(part, phrases))})`;
  }
  if (part.season !== undefined) return phrases.season(part.season, sayYears(part, phrases) ?? '');
  if (part.month === undefined) return sayYears(part, phrases) ?? phrases.unknown;
  if (part.time) return phrases.at(sayDay(part, phrases), sayTime(part.time, phrases));
  return part.day === undefined ? sayMonth(part, phrases) : sayDay(part, phrases);
}

function sayMonth(part: EdtfPart, phrases: DatePhrases): string {
  if (part.month === 'XX') {
    const years = sayYears(part, phrases);
    return years === undefined ? phrases.unknown : phrases.missing(years, 'month');
  }
  if (part.month?.includes('X')) return sayBounds(part, phrases);
  return inYears(part, (year) => phrases.month(monthName(part.month, phrases), year), phrases);
}

function sayDay(part: EdtfPart, phrases: DatePhrases): string {
  if (part.day === 'XX' && part.month === 'XX') {
    const years = sayYears(part, phrases);
    return years === undefined ? phrases.unknown : phrases.missing(years, 'day');
  }
  if (part.month?.includes('X')) return sayBounds(part, phrases);
  if (part.day === 'XX') return phrases.missing(sayMonth(part, phrases), 'day');
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
  const [first, last] = [part.lower.year, part.upper.year].map((fraction, index) => {
    const moment = calendarMoment(index === 0 ? fraction : dayBefore(fraction));
    const month = phrases.months[moment.month - 1] ?? '';
    const year = phrases.year(moment.year);
    return part.day === undefined ? phrases.month(month, year) : phrases.day(String(moment.day), month, year);
  });
  return phrases.between(first ?? '', last ?? '');
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
  const size = Math.abs(time.offset);
  const minutes = size % 60 === 0 ? '' : `:${two(size % 60)}`;
  const zone = size === 0 ? 'UTC' : `UTC${time.offset < 0 ? '−' : '+'}${Math.floor(size / 60)}${minutes}`;
  return phrases.zone(said, zone);
}

/** "perhaps" and "about" for doubt about the whole date, else which components are in doubt. */
function sayDoubts(part: EdtfPart, words: string, phrases: DatePhrases): string {
  if (part.qualifiers.length === 0 || words === phrases.unknown) return words;
  const components = 1 + (part.month === undefined ? 0 : 1) + (part.day === undefined ? 0 : 1);
  const uncertain = part.qualifiers.filter((qualifier) => qualifier.uncertain).map((qualifier) => qualifier.component);
  const approximate = part.qualifiers
    .filter((qualifier) => qualifier.approximate)
    .map((qualifier) => qualifier.component);
  const whole = [uncertain, approximate].every((list) => list.length === 0 || list.length === components);
  if (!whole) return phrases.doubts(words, uncertain, approximate);
  const about = approximate.length > 0 ? phrases.approximate(words) : words;
  return uncertain.length > 0 ? phrases.uncertain(about) : about;
}
