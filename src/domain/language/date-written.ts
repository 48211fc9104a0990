import { readDate, type DateContext } from './date-absolute.ts';
import { isDay, type CalendarPoint, type ReadDate } from './date-point.ts';
import { resolveYearless } from './date-yearless.ts';
import { monthNames, shortWeekdays, weekdays } from './date-words.ts';
import { keyOf } from './words.ts';

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
