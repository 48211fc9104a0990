import { keyAt, readMonth, readNumeric, type DateContext, readJoined, readShort, fullYear } from './absolute.ts';
import { addDays, isDay, weekdayOf, type CalendarPoint, type ReadDate } from './point.ts';
import { shortWeekdays, weekdays } from '../lexicon/days-and-months.ts';
import { readRelative } from './relative.ts';
import { resolveMonthless, resolveYearless } from './yearless.ts';
import { readEnglishOrdinal } from '../number-words.ts';
import { keyOf } from '../words.ts';

/** A weekday with the date it is: "Tuesday the eleventh", "this Friday (Jun-15)", "Mon 13th", "Tuesday of next week", "next week on Friday". */
export function readWithWeekday(context: DateContext, i: number): ReadDate | undefined {
  const key = keyOf(context.words, i);
  const day = weekdayAt(context, i);
  const shifted =
    day === undefined && /^(?:this|next|last|past|coming|upcoming)$/.test(key) ? weekdayAt(context, i + 1) : undefined;
  const at = shifted === undefined ? i : i + 1;
  const weekday = day ?? shifted;
  if (weekday === undefined) return weekThenDay(context, i);
  const dated =
    dateAfter(context, at, weekday) ??
    (weekdays.has(keyOf(context.words, at)) ? ofWeek(context, at, weekday) : undefined);
  if (dated === undefined) return undefined;
  return { ...dated, first: i, start: context.words[i]?.start ?? dated.start };
}

function weekdayAt({ words, text }: DateContext, i: number): number | undefined {
  const word = words[i];
  if (word === undefined) return undefined;
  const full = weekdays.get(word.key);
  const short = shortWeekdays.has(word.key) && /^\p{Lu}/u.test(text.slice(word.start, word.end));
  return full ?? (short ? [...weekdays.keys()].findIndex((name) => name.startsWith(word.key)) : undefined);
}

function dateAfter(context: DateContext, at: number, weekday: number): ReadDate | undefined {
  const { text, words } = context;
  const gap = text.slice(words[at]?.end, words[at + 1]?.start);
  const next = keyAt(context, at + 1) === 'the' ? at + 2 : at + 1;
  if (!/^(?:,? |-| \(|, )$/.test(gap)) return undefined;
  const full =
    readJoined(context, next) ??
    readShort(context, next, undefined) ??
    readNumeric(context, next) ??
    readMonth(context, next);
  if (full !== undefined && (full.partial?.day !== undefined || full.point?.unit === 'day')) {
    const closes = gap.endsWith('(') && text[full.end] === ')' ? 1 : 0;
    return { ...full, end: full.end + closes };
  }
  return dayOfMonth(context, next, weekday, gap);
}

/** "Tuesday the eleventh": the month nearest to the reference date in which that day is that weekday. */
function dayOfMonth(context: DateContext, at: number, weekday: number, gap: string): ReadDate | undefined {
  const { words, reference } = context;
  const written = gap.includes('(') ? undefined : dayNumberAt(context, at);
  if (written === undefined) return undefined;
  const { day, last } = written;
  const base = { start: words[at]?.start ?? 0, end: words[last]?.end ?? 0, first: at, last, relative: true };
  if (reference?.unit !== 'day') return { ...base, how: 'the month is not given' };
  const point = nearest(reference, day, weekday);
  return { ...base, how: 'the nearest such day to the reference date', ...(point === undefined ? {} : { point }) };
}

/** A day of the month as an ordinal, or in plain digits where nothing is counted after them. */
function dayNumberAt(context: DateContext, at: number): { readonly day: number; readonly last: number } | undefined {
  const { words, text } = context;
  const ordinal = readEnglishOrdinal(words, at);
  const plain = /^(?:[1-9]|[12]\d|3[01])$/.test(keyOf(words, at)) && weekdays.has(keyOf(words, at - 1));
  const day = ordinal?.value ?? (plain ? Number(keyOf(words, at)) : 0);
  const last = (ordinal?.next ?? at + 1) - 1;
  const end = words[last]?.end ?? 0;
  const follows = keyAt(context, last + 1);
  if (day < 1 || day > 31 || ordinal?.plural === true) return undefined;
  if (/^[:/]\d|^[.,]\d|^\s?[%\p{Sc}]/u.test(text.slice(end, end + 3)) || (ordinal === undefined && follows !== ''))
    return undefined;
  return { day, last };
}

const monthsSearched = 14;

function nearest(reference: CalendarPoint, day: number, weekday: number): CalendarPoint | undefined {
  for (let k = 0; k <= monthsSearched * 2; k++) {
    const months = k % 2 === 0 ? -k / 2 : (k + 1) / 2;
    const total = reference.year * 12 + (reference.part ?? 1) - 1 + months;
    const point: CalendarPoint = { unit: 'day', year: Math.floor(total / 12), part: (total % 12) + 1, day };
    if (isDay(point.year, point.part ?? 1, day) && weekdayOf(point) === weekday) return point;
  }
  return undefined;
}

/** "Tuesday of next week". */
function ofWeek(context: DateContext, at: number, weekday: number): ReadDate | undefined {
  if (keyAt(context, at + 1) !== 'of' || keyAt(context, at + 2) === '') return undefined;
  const week = readRelative(context, at + 2);
  return week?.last === at + 3 && keyOf(context.words, at + 3) === 'week'
    ? inWeek(week, weekday, week.last, week.end)
    : undefined;
}

/** "next week Wednesday", "next week on Tuesday". */
function weekThenDay(context: DateContext, i: number): ReadDate | undefined {
  if (keyAt(context, i + 1) !== 'week' || !/^(?:last|this|next)$/.test(keyOf(context.words, i))) return undefined;
  const at = keyAt(context, i + 2) === 'on' ? i + 3 : i + 2;
  const weekday = keyAt(context, at) === '' ? undefined : weekdayAt(context, at);
  const week = weekday === undefined ? undefined : readRelative(context, i);
  return week === undefined || weekday === undefined
    ? undefined
    : inWeek(week, weekday, at, context.words[at]?.end ?? week.end);
}

function inWeek(week: ReadDate, weekday: number, last: number, end: number): ReadDate {
  const point = week.point === undefined ? undefined : addDays(week.point, (weekday + 6) % 7);
  const { point: _, ...rest } = week;
  return { ...rest, last, end, partial: { weekday }, ...(point === undefined ? {} : { point }) };
}

/** "the week of 10 April", "the week beginning February 4", "w/c Feb 4": seven days from a day. */
export function readEnglishWeek(context: DateContext, i: number): ReadDate | undefined {
  const { words } = context;
  const short = keyOf(words, i) === 'w' && /^[cb]$/.test(keyOf(words, i + 1)) && words[i + 1]?.gap === 'other';
  const of = keyOf(words, i) === 'week' && /^(?:of|beginning|starting|commencing)$/.test(keyAt(context, i + 1));
  if (!short && !of) return undefined;
  let at = i + 2;
  while (at < i + 4 && /^(?:on|the)$/.test(keyAt(context, at))) at++;
  const day = keyAt(context, at) === '' ? undefined : (readNumeric(context, at) ?? readMonth(context, at));
  if (day === undefined || (day.point ?? { unit: 'day' }).unit !== 'day' || day.first > at) return undefined;
  const first = keyOf(words, i - 1) === 'the' && keyAt(context, i) !== '' ? i - 1 : i;
  const point = day.point === undefined ? {} : { point: { ...day.point, unit: 'week' as const } };
  const { partial: _, ...rest } = day;
  return { ...rest, first, start: words[first]?.start ?? day.start, ...point };
}

/** "on the 18th": a day without its month. */
export function readDayAlone(context: DateContext, i: number): ReadDate | undefined {
  const { words } = context;
  const ordinal = /^\d/.test(keyOf(words, i)) ? readEnglishOrdinal(words, i) : undefined;
  const lead = keyOf(words, i - 2);
  if (
    ordinal === undefined ||
    ordinal.value > 31 ||
    ordinal.value < 1 ||
    keyAt(context, i) === '' ||
    keyOf(words, i - 1) !== 'the'
  )
    return undefined;
  if (!/^(?:on|by|until|till|since)$/.test(lead) || keyAt(context, i - 1) === '') return undefined;
  if (
    !/^(?:|at|and|in|with|to|but|when|after|before|from|because|as|that|he|she|they|it|we)$/.test(keyAt(context, i + 1))
  )
    return undefined;
  return resolveMonthless(context, { first: i - 1, last: i, day: ordinal.value });
}

/** Days that fall on the same date in every year and country that keeps them. */
const table = `
1-1: new year's day, new years day, new year day
1-6: epiphany
2-14: valentine's day, valentines day
3-8: international women's day
3-17: saint patrick's day, st patrick's day, st. patrick's day
4-1: april fools' day, april fool's day
4-22: earth day
5-1: may day, international workers' day
6-19: juneteenth
7-14: bastille day
10-31: halloween
11-1: all saints' day
11-11: armistice day
12-24: christmas eve
12-25: christmas, christmas day
12-26: boxing day
12-31: new year's eve, new years eve
`;

let days: ReadonlyMap<string, readonly (readonly [words: readonly string[], month: number, day: number])[]> | undefined;

function readTable(): NonNullable<typeof days> {
  const read = new Map<string, [readonly string[], number, number][]>();
  for (const line of table.trim().split('\n')) {
    const [date = '', names = ''] = line.split(': ');
    const [month = 0, day = 0] = date.split('-').map(Number);
    for (const name of names.split(', ')) {
      const words = name.replaceAll(/[.]|'(?!s\b)/g, '').split(' ');
      const first = words[0] ?? '';
      read.set(first, [...(read.get(first) ?? []), [words, month, day]]);
    }
  }
  for (const list of read.values()) list.sort((a, b) => b[0].length - a[0].length);
  return read;
}

/** "Christmas Eve", "on Halloween", "Earth Day 2010": days with a name and a fixed date. */
export function readEnglishHoliday(context: DateContext, i: number): ReadDate | undefined {
  if (context.primary !== 'en') return undefined;
  days ??= readTable();
  const entry = days
    .get(keyOf(context.words, i))
    ?.find(([words]) => words.every((word, k) => k === 0 || sameWord(context, i + k, word)));
  if (entry === undefined) return undefined;
  const [words, month, day] = entry;
  const last = i + words.length - 1;
  const at = keyAt(context, last + 1) === 'of' || keyAt(context, last + 1) === 'in' ? last + 2 : last + 1;
  const year = fullYear(keyAt(context, at, true));
  if (year !== undefined && isDay(year, month, day))
    return dated(context, i, at, { unit: 'day', year, part: month, day });
  // One word alone names songs, trees and costumes too.
  if (words.length === 1 && !isCued(context, i, last)) return undefined;
  return resolveYearless(context, { first: i, last, month, day });
}

function sameWord(context: DateContext, i: number, word: string): boolean {
  const dotted = context.words[i - 1]?.key === 'st' && context.words[i]?.gap === 'other';
  return (dotted ? keyOf(context.words, i) : keyAt(context, i)) === word;
}

function dated({ words }: DateContext, first: number, last: number, point: CalendarPoint): ReadDate {
  const span = { start: words[first]?.start ?? 0, end: words[last]?.end ?? 0, first, last };
  return { ...span, point, relative: false, how: 'as written' };
}

function isCued(context: DateContext, first: number, last: number): boolean {
  const lead = keyAt(context, first) === '' ? '' : keyOf(context.words, first - 1);
  const after = keyAt(context, last + 1);
  return (
    /^(?:on|before|after|by|since|until|till|this|next|last)$/.test(lead) &&
    /^(?:|at|and|in|with|to|but|when|for|as|that|early|morning|he|she|they|it|we|is|was)$/.test(after)
  );
}
