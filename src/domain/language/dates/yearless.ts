import { tenseOf, type Clause } from './tense.ts';
import type { Tense } from '../lexicon/lexicon.ts';
import { addMonths, isDay, weekdayOf, type CalendarPoint, type ReadDate } from './point.ts';
import { shortWeekdays, weekdayAt, weekdays } from '../lexicon/days-and-months.ts';
import { keyOf } from '../words.ts';

/** A day or month as written, and the words that say it. */
export interface Yearless {
  readonly first: number;
  readonly last: number;
  readonly month: number;
  readonly day?: number;
}

/** The words of a date, with what it is resolved against as far as that is known. */
interface DatedClause extends Clause {
  readonly reference: CalendarPoint | undefined;
}

/** Where nothing tells which way the words look, the nearest such date is meant up to so many days from the reference date. */
const nearDays = 122;
/** A date that the verb sends to the far side, though one is this near on the other, may be a slip of either. */
const doubtfulDays = 61;

/**
 * A day or month without a year, resolved against the reference date: by its weekday, by "last" or "next", by the tense of its clause, else
 * the nearest one. Where these do not settle the year it stays open, since a date a year off is worse than none.
 */
export function resolveYearless(context: DatedClause, date: Yearless): ReadDate {
  const { words, reference } = context;
  const { first, last, month, day } = date;
  const partial = day === undefined ? { month } : { month, day };
  const base = {
    start: words[first]?.start ?? 0,
    end: words[last]?.end ?? 0,
    first,
    last,
    relative: true,
    partial,
  };
  if (reference === undefined) return { ...base, how: 'the year is not given' };
  const found = chooseYear(context, date, reference);
  if (found === undefined) return { ...base, how: 'the year is not given, and nothing settles it' };
  return { ...base, point: pointIn(date, found.year), how: `the year is not given; ${found.how}` };
}

interface ChosenYear {
  readonly year: number;
  readonly how: string;
}

function chooseYear(context: DatedClause, date: Yearless, reference: CalendarPoint): ChosenYear | undefined {
  const candidates = [-1, 0, 1]
    .map((step) => reference.year + step)
    .filter((year) => date.day === undefined || isDay(year, date.month, date.day));
  const step = yearSaid(context, date);
  if (step !== undefined) return pick(candidates, reference.year + step, 'the words say which');
  if (reference.unit === 'year') return pick(candidates, reference.year, 'that of the reference date');
  const onDay = candidates.filter((year) => isOnWeekday(context, date, year));
  if (onDay.length === 1 && onDay.length < candidates.length)
    return { year: onDay[0] ?? 0, how: 'the one in which it falls on that weekday' };
  const away = new Map(candidates.map((year) => [year, daysAway(date, year, reference)]));
  return chooseByTense(context, date, away);
}

function pick(candidates: readonly number[], year: number, how: string): ChosenYear | undefined {
  return candidates.includes(year) ? { year, how } : undefined;
}

/** "20 September last year", "20 September of this year". */
function yearSaid({ words }: DatedClause, { last }: Yearless): -1 | 0 | 1 | undefined {
  const at = keyOf(words, last + 1) === 'of' ? last + 2 : last + 1;
  if (keyOf(words, at + 1) !== 'year' || words[at]?.gap === 'other') return undefined;
  return ({ last: -1, this: 0, next: 1 } as const)[keyOf(words, at) as 'last' | 'this' | 'next'];
}

/** Whether a day falls on the weekday written with it; false where no weekday is written. */
function isOnWeekday({ words, primary }: DatedClause, date: Yearless, year: number): boolean {
  if (date.day === undefined) return false;
  const written = [date.first, ...(keyOf(words, date.first - 1) === 'the' ? [date.first - 2] : [date.first - 1])]
    .map((at) => weekdayAt(words, at, primary)?.day ?? shortWeekdayOf(keyOf(words, at), primary))
    .find((weekday) => weekday !== undefined);
  return written !== undefined && weekdayOf(pointIn(date, year)) === written;
}

function shortWeekdayOf(key: string, primary: string): number | undefined {
  return primary === 'en' && shortWeekdays.has(key) ? indexOfShort(key) : undefined;
}

const indexOfShort = (key: string): number => [...weekdays.keys()].findIndex((name) => name.startsWith(key));

function chooseByTense(
  context: DatedClause,
  date: Yearless,
  away: ReadonlyMap<number, number>,
): ChosenYear | undefined {
  const { tense, sure, near = nearDays } = tenseOfDate(context, date);
  const year = chooseSide([...away], tense, { near, doubtful: sure ? 0 : doubtfulDays });
  return year === undefined ? undefined : { year, how: said[tense] };
}

const said: Readonly<Record<Tense, string>> = {
  ahead: 'the next one as of the reference date',
  back: 'the latest one as of the reference date',
  open: 'the one nearest to the reference date',
};

/** The candidate on the side that the words look to, unless the nearest of all lies on the other and is near enough to be meant. */
function chooseSide<T>(
  candidates: readonly (readonly [T, number])[],
  tense: Tense,
  { near, doubtful }: { readonly near: number; readonly doubtful: number },
): T | undefined {
  const sorted = candidates.toSorted(([, a], [, b]) => Math.abs(a) - Math.abs(b));
  const isFit = (days: number): boolean => (tense === 'ahead' ? days >= 0 : days <= 0);
  const nearest = sorted[0];
  if (nearest === undefined) return undefined;
  if (tense === 'open') return Math.abs(nearest[1]) <= near ? nearest[0] : undefined;
  if (!isFit(nearest[1]) && Math.abs(nearest[1]) < doubtful) return undefined;
  return sorted.find(([, days]) => isFit(days))?.[0];
}

/** "On the 18th": the month is chosen as the year of a day and month is, at a smaller scale. */
export function resolveMonthless(
  context: DatedClause,
  date: Pick<Yearless, 'first' | 'last'> & { readonly day: number },
): ReadDate {
  const { words, reference } = context;
  const { first, last, day } = date;
  const base = { start: words[first]?.start ?? 0, end: words[last]?.end ?? 0, first, last, relative: true };
  if (reference?.unit !== 'day' || reference.part === undefined) return { ...base, how: 'the month is not given' };
  const months = [-1, 0, 1].map((step) => addMonths(reference.year, reference.part ?? 1, step));
  const points = months
    .filter(({ year, part = 1 }) => isDay(year, part, day))
    .map(
      ({ year, part = 1 }) =>
        [
          { unit: 'day' as const, year, part, day },
          daysAway({ first, last, month: part, day }, year, reference),
        ] as const,
    );
  const { tense, sure } = tenseOfDate(context, date);
  const point = chooseSide(points, tense, { near: 10, doubtful: sure ? 0 : 6 });
  if (point === undefined) return { ...base, how: 'the month is not given, and nothing settles it' };
  return { ...base, point, how: `the month is not given; ${said[tense]}` };
}

interface TenseOfDate {
  readonly tense: Tense;
  /** Whether the words leave no doubt. */
  readonly sure: boolean;
  readonly near?: number;
}

/** Which way a date looks, by the word right before it or the verb of its clause. */
function tenseOfDate(context: DatedClause, { first, last }: Pick<Yearless, 'first' | 'last'>): TenseOfDate {
  const lead = keyOf(context.words, first - 1);
  if (/^(?:next|coming|upcoming)$/.test(lead)) return { tense: 'ahead', sure: true };
  if (/^(?:last|past)$/.test(lead)) return { tense: 'back', sure: true };
  const told = tenseOf(context, first, last);
  if (lead === 'since') return { tense: 'back', sure: false };
  // "By 3 May, 400 had signed"; "closed until 3 May" may have been closed long ago, or be closed still.
  if (lead === 'by') return { tense: told ?? 'ahead', sure: false };
  if (/^(?:until|till)$/.test(lead))
    return told === 'back' ? { tense: 'open', sure: false, near: doubtfulDays } : { tense: 'ahead', sure: false };
  return { tense: told ?? 'open', sure: false };
}

function pointIn({ month, day }: Yearless, year: number): CalendarPoint {
  return day === undefined ? { unit: 'month', year, part: month } : { unit: 'day', year, part: month, day };
}

/** Days from the reference date, negative before it. Months count from middle to middle, and one meets its own days. */
function daysAway({ month, day }: Yearless, year: number, reference: CalendarPoint): number {
  if (month === reference.part && year === reference.year && (day === undefined || reference.day === undefined))
    return 0;
  const middle = 15;
  const precise = day !== undefined && reference.day !== undefined;
  const at = Date.UTC(year, month - 1, precise ? day : middle);
  return (at - Date.UTC(reference.year, (reference.part ?? 1) - 1, precise ? reference.day : middle)) / 86_400_000;
}
