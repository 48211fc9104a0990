import { dayWords, monthNames, shortWeekdays, weekdayAt, weekdays } from '../lexicon/days-and-months.ts';
import { wordsOfAll } from '../lexicon/shelf.ts';
import { englishNumbers, readEnglishOrdinal } from '../number-words.ts';
import { unitKind } from '../unit-kinds.ts';
import { resolveYearless } from './yearless.ts';
import { isDay, type CalendarPoint, type ReadDate } from './point.ts';
import { keyOf, type Word } from '../words.ts';

/** What dates are read from. */
export interface DateContext {
  readonly text: string;
  /** BCP 47, for the order of numeric dates. */
  readonly language: string;
  readonly primary: string;
  readonly words: readonly Word[];
  /** What relative dates are resolved against, as far as it is known. */
  readonly reference: CalendarPoint | undefined;
}

/** The key of a word that follows on, or `''`. A comma or a dot may stand between where `loose`. */
export function keyAt({ words, text }: DateContext, i: number, loose = false): string {
  const word = words[i];
  if (word === undefined) return '';
  if (word.gap === 'space' || word.gap === 'hyphen') return word.key;
  const before = words[i - 1];
  return loose && before !== undefined && /^\s?[,.]{1,2}\s?$/.test(text.slice(before.end, word.start)) ? word.key : '';
}

const asWritten = 'as written';

/** Makes a date of words; undefined for a day that its month does not have. */
export function readDate(
  { words }: DateContext,
  first: number,
  last: number,
  point: CalendarPoint,
): ReadDate | undefined {
  if (point.unit === 'day' && !isDay(point.year, point.part ?? 0, point.day ?? 0)) return undefined;
  return {
    start: words[first]?.start ?? 0,
    end: words[last]?.end ?? 0,
    first,
    last,
    point,
    relative: false,
    how: asWritten,
  };
}

/** Numeric dates: 2018-05-17, 17/05/2018, 17.05.2018, 2018年5月17日. */
export function readNumeric(context: DateContext, i: number, previousEnd = -2): ReadDate | undefined {
  const { text, words } = context;
  const start = words[i]?.start ?? 0;
  // "10/1/2018-10/7/2018": a hyphen may come between two dates, not lead a code.
  if (/[\p{L}\p{N}/.-]/u.test(text[start - 1] ?? '') && previousEnd !== start - 1) return undefined;
  const slice = text.slice(start, start + 24);
  const found = isoDate(slice) ?? cjkDate(slice) ?? dayMonthYear(slice, context.language);
  if (
    found === undefined ||
    /^[\p{N}/]|^[-.]\p{N}(?!\p{N}?\/)/u.test(text.slice(start + found.length, start + found.length + 4))
  )
    return undefined;
  const end = start + found.length;
  let last = i;
  while ((words[last + 1]?.start ?? Infinity) < end) last++;
  const date = readDate(context, i, last, found.point);
  return date === undefined ? undefined : { ...date, end };
}

interface NumericDate {
  readonly point: CalendarPoint;
  readonly length: number;
}

function isoDate(slice: string): NumericDate | undefined {
  const match =
    /^(\d{4})-(\d{1,2})(?:-(\d{1,2}))?(?!\d)/.exec(slice) ?? /^(\d{4})([/.])(\d{1,2})\2(\d{1,2})(?!\d)/.exec(slice);
  if (match === null) return undefined;
  const numbers = match
    .slice(1)
    .filter((part) => part !== undefined && /\d/.test(part))
    .map(Number);
  const [year = 0, month = 0, day] = numbers;
  if (month < 1 || month > 12 || year < 1000 || year > 2199) return undefined;
  // "2010-11" is a season or a span of years as often as a month.
  if (day === undefined) return undefined;
  return { point: { unit: 'day', year, part: month, day }, length: match[0].length };
}

function cjkDate(slice: string): NumericDate | undefined {
  const match = /^(\d{4})\s?[年년](?:\s?(\d{1,2})\s?[月월](?:\s?(\d{1,2})\s?[日号號일])?)?/.exec(slice);
  if (match === null) return undefined;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const length = match[0].length;
  if (!Number.isNaN(day)) return { point: { unit: 'day', year, part: month, day }, length };
  return { point: Number.isNaN(month) ? { unit: 'year', year } : { unit: 'month', year, part: month }, length };
}

/** Day first but in American English; where only one order gives a date, that one. */
function dayMonthYear(slice: string, language: string): NumericDate | undefined {
  const match = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})(?!\d)/.exec(slice);
  if (match === null) return undefined;
  const [a, b, written] = [Number(match[1]), Number(match[3]), Number(match[4])];
  const year = match[4]?.length === 2 ? (written < 50 ? 2000 : 1900) + written : written;
  const monthFirst = match[2] === '/' && /^en(?:-us)?$/i.test(language);
  const order = (monthFirst && a <= 12) || b > 12 ? { part: a, day: b } : { part: b, day: a };
  return { point: { unit: 'day', year, ...order }, length: match[0].length };
}

/** Dates that name a month: "4 May 2020", "May 4th, 2020", "the fourth of July", "May 2020", "May". */
export function readMonth(context: DateContext, i: number): ReadDate | undefined {
  return dayThenMonth(context, i) ?? monthFirst(context, i);
}

/** Arabic and Persian digits as western ones. */
const western = (key: string): string =>
  key.replace(/[\u0660-\u0669\u06F0-\u06F9]/g, (digit) => String(digit.charCodeAt(0) & 15));

const dayNumber = (key: string): number | undefined => {
  const match = /^(\d{1,2})(?:st|nd|rd|th|er|º|ª|°)?$/.exec(western(key));
  const day = match === null ? dayWords.get(key) : Number(match[1]);
  return day !== undefined && day >= 1 && day <= 31 ? day : undefined;
};

/** A day in digits or words: "4", "4th", "fourth", "twenty-first", "twenty nine". */
function dayAt(context: DateContext, i: number): { readonly day: number | undefined; readonly next: number } {
  const { words } = context;
  const ordinal = context.primary === 'en' ? readEnglishOrdinal(words, i) : undefined;
  if (ordinal !== undefined && !ordinal.plural && ordinal.value > 20 && ordinal.value <= 31)
    return { day: ordinal.value, next: ordinal.next };
  const ten = context.primary === 'en' ? englishNumbers.get(keyOf(words, i)) : undefined;
  const unit = englishNumbers.get(keyAt(context, i + 1)) ?? 0;
  if (ten === 20 || (ten === 30 && unit === 1)) {
    const pair = unit > 0 && unit < 10;
    return { day: pair ? ten + unit : ten, next: pair ? i + 2 : i + 1 };
  }
  return { day: dayNumber(keyOf(words, i)), next: i + 1 };
}

export const fullYear = (key: string): number | undefined =>
  /^[12]\d{3}$/.test(western(key)) ? Number(western(key)) : undefined;

function dayThenMonth(context: DateContext, i: number): ReadDate | undefined {
  const months = monthNames(context.primary);
  const { day, next } = dayAt(context, i);
  if (day === undefined) return undefined;
  let at = keyAt(context, next) === 'day' && keyAt(context, next + 1) === 'of' ? next + 1 : next;
  if (/^(?:of|de|del|di)$/.test(keyAt(context, at))) at++;
  if (keyAt(context, at) === 'the') return undefined;
  const month = months.get(keyAt(context, at, context.primary === 'de'));
  if (month === undefined || isVerb(context, at)) return undefined;
  return withYear(context, { first: startOf(context, i), month, day, last: at });
}

/** Between a weekday and its day: "Monday the 4th", "Montag, den 4.", "lunedì il 4". */
const dayArticles = wordsOfAll((lexicon) => lexicon.dayArticles);

/** "on Monday, 4 May", "the 4th of May": what stands before the day and belongs to it. */
function startOf(context: DateContext, i: number): number {
  const before = weekdayBefore(context, i);
  if (before !== undefined) return before;
  const over = dayArticles.has(keyOf(context.words, i - 1)) && context.words[i]?.gap === 'space';
  return (over ? weekdayBefore(context, i - 1) : undefined) ?? i;
}

/** Where the weekday begins that ends right before a word. */
function weekdayBefore(context: DateContext, i: number): number | undefined {
  const { words, primary } = context;
  if (keyAt(context, i, true) === '') return undefined;
  if (shortWeekdays.has(keyOf(words, i - 1))) return i - 1;
  return [i - 1, i - 2].find((at) => at >= 0 && weekdayAt(words, at, primary)?.last === i - 1);
}

interface MonthDay {
  readonly first: number;
  readonly last: number;
  readonly month: number;
  readonly day?: number;
}

function withYear(context: DateContext, { first, last, month, day }: MonthDay): ReadDate | undefined {
  let at = last + 1;
  if (/^(?:of|in|de|del|do)$/.test(keyAt(context, at)) && (fullYear(keyAt(context, at + 1)) ?? 0) > 0) at++;
  const year = fullYear(keyAt(context, at, true));
  const counts =
    year !== undefined &&
    day === undefined &&
    /^[,.]/.test(context.text.charAt(context.words[at - 1]?.end ?? 0)) &&
    unitKind(keyAt(context, at + 1)) !== undefined;
  if (year !== undefined && !counts) {
    return readDate(
      context,
      first,
      at,
      day === undefined ? { unit: 'month', year, part: month } : { unit: 'day', year, part: month, day },
    );
  }
  if (day !== undefined && !isDay(2000, month, day)) return undefined;
  return resolveYearless(context, { first, last, month, ...(day === undefined ? {} : { day }) });
}

/** "may" and "march" are verbs unless something makes them months. */
function isVerb(context: DateContext, i: number): boolean {
  const word = context.words[i];
  if (word === undefined || !/^(?:may|march|mar|mars|mai)$/.test(word.key) || context.primary !== 'en') return false;
  return (
    !/^\p{Lu}/u.test(context.text.slice(word.start, word.end)) &&
    fullYear(keyAt(context, i + 1, true)) === undefined &&
    !/^\d/.test(word.gap === 'space' ? keyOf(context.words, i - 1) : '')
  );
}

function monthFirst(context: DateContext, i: number): ReadDate | undefined {
  const { words, text } = context;
  const word = words[i];
  const month = monthNames(context.primary).get(word?.key ?? '');
  if (word === undefined || month === undefined) return undefined;
  const capital = context.primary !== 'en' || /^\p{Lu}/u.test(text.slice(word.start, word.end));
  const first = weekdayBefore(context, i) ?? i;
  const at = keyAt(context, i + 1, true) === 'the' ? i + 2 : i + 1;
  const { day, next } = keyAt(context, at, true) === '' ? { day: undefined, next: at } : dayAt(context, at);
  const glued = /^[.,]?\s?(?:the )?$/.test(text.slice(word.end, words[at]?.start ?? word.end));
  if (day !== undefined && glued && unitKind(keyAt(context, next)) === undefined && context.primary === 'en') {
    return untilDay(context, { first, last: next - 1, month, day });
  }
  return monthAlone(context, i, month, capital);
}

function monthAlone(context: DateContext, i: number, month: number, capital: boolean): ReadDate | undefined {
  const dated = withYear(context, { first: i, last: i, month });
  const stands =
    dated?.relative === false
      ? capital || keyOf(context.words, i).length > 3
      : (capital || joinsMonth(context, i)) && standsForMonth(context, i);
  return stands ? dated : undefined;
}

/** "May 3-5, 2020": the second day stands where a year might. */
function untilDay(context: DateContext, date: MonthDay & { readonly day: number }): ReadDate | undefined {
  const { words, text } = context;
  const at = /^(?:to|through|till|until)$/.test(keyAt(context, date.last + 1)) ? date.last + 2 : date.last + 1;
  const over = at > date.last + 1 && keyAt(context, at) === 'the' ? at + 1 : at;
  const next = words[over];
  const until = next === undefined ? undefined : dayNumber(next.key);
  const between = text.slice(words[date.last]?.end ?? 0, next?.start);
  const joined = /^\s?[-–—]\s?$|^\s(?:to|through|till|until)\s(?:the\s)?$/.test(between);
  if (until === undefined || !joined || until <= date.day || unitKind(keyAt(context, over + 1)) !== undefined)
    return withYear(context, date);
  const found = withYear(context, { ...date, last: over });
  return found === undefined || !isDay(2000, date.month, until) ? found : { ...found, untilDay: until };
}

const beforeMonth = wordsOfAll((lexicon) => lexicon.beforeMonth);

/** A bare name of a month: some are names and verbs too, and abbreviations need a number beside them. */
function standsForMonth(context: DateContext, i: number): boolean {
  const key = keyOf(context.words, i);
  const before = keyAt(context, i);
  const lead = before === '' ? '' : keyOf(context.words, i - 1);
  const cued = beforeMonth.has(lead);
  if (joinsMonth(context, i)) return true;
  if (/^(?:may|march|august|april|june|mai|mars|mei|marzo|maggio)$/.test(key)) return cued;
  return key.length > 4 || key === 'july' || key === 'juni' || key === 'juli' || key === 'juin' || cued;
}

/** "Jan-Feb 2017", "between August and October": the next word but a link is a month too. */
function joinsMonth(context: DateContext, i: number): boolean {
  const { words, text } = context;
  const months = monthNames(context.primary);
  const next = words[i + 1];
  const dash = next !== undefined && /^\s?[-–]\s?$/.test(text.slice(words[i]?.end, next.start));
  if (dash) return months.has(next.key);
  return /^(?:to|and|through|until|or)$/.test(keyAt(context, i + 1)) && months.has(keyAt(context, i + 2));
}

/** Years, months and days hung together by one sign: "23/Sep/2020", "2019-aug-01", "Dec/2018", "2017 april", "12-2015". */
export function readJoined(context: DateContext, i: number): ReadDate | undefined {
  const { text, words } = context;
  const start = words[i]?.start ?? 0;
  if (/[\p{L}\p{N}/.:-]/u.test(text.charAt(start - 1))) return undefined;
  const [first, second, third] = [partAt(context, i), partAt(context, i + 1), partAt(context, i + 2)];
  const sign = signBefore(context, i + 1);
  if (first === undefined || second === undefined || !/^[-/ ]$/.test(sign)) return undefined;
  const triple = sign !== ' ' && third !== undefined && signBefore(context, i + 2) === sign;
  const parts = triple ? [first, second, third] : [first, second];
  const point = pointOf(parts, sign);
  const last = i + parts.length - 1;
  const end = words[last]?.end ?? 0;
  if (point === undefined || /^[-/]?[\p{L}\p{N}]|^[.:]\d/u.test(text.slice(end, end + 2))) return undefined;
  return readDate(context, i, last, point);
}

interface WrittenPart {
  readonly kind: 'year' | 'month' | 'number';
  readonly value: number;
}

function partAt({ words, primary }: DateContext, i: number): WrittenPart | undefined {
  const key = keyOf(words, i);
  const month = monthNames(primary).get(key);
  if (month !== undefined) return { kind: 'month', value: month };
  if (/^[12]\d{3}$/.test(key)) return { kind: 'year', value: Number(key) };
  const number = /^(\d{1,2})(?:st|nd|rd|th)?$/.exec(key);
  return number === null ? undefined : { kind: 'number', value: Number(number[1]) };
}

const signBefore = ({ words, text }: DateContext, i: number): string => text.slice(words[i - 1]?.end, words[i]?.start);

function pointOf(parts: readonly WrittenPart[], sign: string): CalendarPoint | undefined {
  const of = (kind: WrittenPart['kind']): number | undefined => parts.find((part) => part.kind === kind)?.value;
  const [year, month, number] = [of('year'), of('month'), of('number')];
  if (year === undefined) return undefined;
  if (parts.length === 3)
    return month === undefined || number === undefined ? undefined : { unit: 'day', year, part: month, day: number };
  if (month !== undefined) {
    // "April 2017" is read as words; here the year leads, or a sign joins them.
    return sign !== ' ' || parts[0]?.kind === 'year' ? { unit: 'month', year, part: month } : undefined;
  }
  if (sign !== '-' || number === undefined || number < 1 || number > 12) return undefined;
  // "2010-11" is a span of years as often as a month; "2015-12" and "2015-3" cannot be one.
  return parts[0]?.kind === 'number' || number <= year % 100 ? { unit: 'month', year, part: number } : undefined;
}

/** A day and month in digits or with a sign, without the year: "on 22/04", "Friday 7/6", "Oct/2". */
export function readShort(context: DateContext, i: number, previous: ReadDate | undefined): ReadDate | undefined {
  const { text, words } = context;
  const [a, b] = [partAt(context, i), partAt(context, i + 1)];
  const [start, end] = [words[i]?.start ?? 0, words[i + 1]?.end ?? 0];
  const sign = text.slice(words[i]?.end, words[i + 1]?.start);
  if (
    a === undefined ||
    b?.kind !== 'number' ||
    !/^[-/.]$/.test(sign) ||
    /^[-/.]?[\p{L}\p{N}%]/u.test(text.slice(end, end + 2)) !== leadsRange(text, end, sign)
  )
    return undefined;
  if (a.kind === 'month' ? sign !== '/' : a.kind !== 'number' || !isCued(context, i, sign, previous)) return undefined;
  if (/[\p{L}\p{N}/.]/u.test(text.charAt(start - 1))) return undefined;
  const partial = inOrder(context, a, b);
  // "9/11" is one day of 2001, whatever the year of writing.
  if (!isDay(2000, partial.month, partial.day) || text.slice(start, end) === '9/11') return undefined;
  return resolveYearless(context, { first: i, last: i + 1, ...partial });
}

/** Day first but in American English; where only one order gives a date, that one. */
function inOrder(context: DateContext, a: WrittenPart, b: WrittenPart): { month: number; day: number } {
  const monthFirst = a.kind === 'month' || (/^en(?:-us)?$/i.test(context.language) && a.value <= 12) || b.value > 12;
  return monthFirst ? { month: a.value, day: b.value } : { month: b.value, day: a.value };
}

/** Whether "10/1" goes on as "10/1-11/7". */
function leadsRange(text: string, end: number, sign: string): boolean {
  return sign === '/' && /^[-–]\d{1,2}\//.test(text.slice(end, end + 4));
}

function isCued({ text, words }: DateContext, i: number, sign: string, previous: ReadDate | undefined): boolean {
  const before = keyOf(words, i - 1);
  const gap = text.slice(words[i - 1]?.end ?? 0, words[i]?.start);
  if (gap === ' ' && (weekdays.has(before) || shortWeekdays.has(before))) return true;
  if (sign !== '/') return false;
  if (gap === ' ' && /^(?:on|from|until|till|by|since|between|next|this|before|after)$/.test(before)) return true;
  if (previous === undefined || previous.last !== i - 1 - (gap === ' ' && !/\d/.test(before) ? 1 : 0)) return false;
  return /^(?:\s?[-–]\s?|,? (?:to|and|until|till|or) |, )$/.test(text.slice(previous.end, words[i]?.start));
}
