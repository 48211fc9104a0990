import type { Span } from '../../text/place.ts';

/** A stretch of days as EDTF writes it: the finest unit known, and the numbers down to it. */
export interface CalendarPoint {
  readonly unit: 'day' | 'month' | 'season' | 'quarter' | 'year' | 'decade' | 'century' | 'week';
  readonly year: number;
  /** The month from 1, or EDTF's number of the season (21 to 24), or the quarter from 1. */
  readonly part?: number;
  readonly day?: number;
}

/** A date as it was read, before ranges and bounds are made of it. `first` and `last` index the words. */
export interface ReadDate extends Span {
  readonly first: number;
  readonly last: number;
  /** Absent where the text leaves something out that no reference date gives. */
  readonly point?: CalendarPoint;
  /** What is known without the year, so that a range can lend it one. */
  readonly partial?: { readonly month?: number; readonly day?: number; readonly weekday?: number };
  /** It needs a date to be resolved against, whether there is one or not. */
  readonly relative: boolean;
  /** How it was resolved, for a person. */
  readonly how: string;
  readonly part?: 'early' | 'mid' | 'late';
  readonly approximate?: boolean;
  /** The last day, week, month or year, where it runs over several. */
  readonly until?: CalendarPoint;
  /** The last day of "May 3-5, 2020". */
  readonly untilDay?: number;
}

const pad = (value: number, width = 2): string => String(Math.abs(value)).padStart(width, '0');

const yearText = (year: number): string => (year < 0 ? `-${pad(year, 4)}` : pad(year, 4));

/** The EDTF form of a point. Quarters and weeks, which level 1 does not have, become intervals. */
export function writePoint(point: CalendarPoint): string {
  const year = yearText(point.year);
  switch (point.unit) {
    case 'day':
      return `${year}-${pad(point.part ?? 1)}-${pad(point.day ?? 1)}`;
    case 'month':
    case 'season':
      return `${year}-${pad(point.part ?? 1)}`;
    case 'quarter':
      return `${year}-${pad((point.part ?? 1) * 3 - 2)}/${year}-${pad((point.part ?? 1) * 3)}`;
    case 'week':
      return `${writePoint({ ...point, unit: 'day' })}/${writePoint(addDays({ ...point, unit: 'day' }, 6))}`;
    case 'decade':
      return `${year.slice(0, 3)}X`;
    case 'century':
      return `${year.slice(0, 2)}XX`;
    case 'year':
      return year;
  }
}

/** A day some days later or earlier. */
export function addDays(point: CalendarPoint, days: number): CalendarPoint {
  const date = new Date(Date.UTC(point.year, (point.part ?? 1) - 1, (point.day ?? 1) + days));
  return { unit: 'day', year: date.getUTCFullYear(), part: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** A month some months later or earlier. */
export function addMonths(year: number, month: number, months: number): CalendarPoint {
  const total = year * 12 + month - 1 + months;
  return { unit: 'month', year: Math.floor(total / 12), part: (((total % 12) + 12) % 12) + 1 };
}

/** The day, month or year right after a point, or right before it. */
export function neighbour(point: CalendarPoint, step: 1 | -1): CalendarPoint {
  if (point.unit === 'day') return addDays(point, step);
  if (point.unit === 'month') return addMonths(point.year, point.part ?? 1, step);
  return point.unit === 'year' ? { ...point, year: point.year + step } : point;
}

/** The weekday of a day, Sunday 0. */
export function weekdayOf(point: CalendarPoint): number {
  return new Date(Date.UTC(point.year, (point.part ?? 1) - 1, point.day ?? 1)).getUTCDay();
}

/** Whether a month has such a day. */
export function isDay(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= new Date(Date.UTC((year % 400) + 2000, month, 0)).getUTCDate();
}

/** The thirds of a point that "early", "mid" and "late" mean, as EDTF: one day, month or year of them. */
export function writeThird(point: CalendarPoint, third: 'early' | 'mid' | 'late'): string {
  const index = { early: 0, mid: 1, late: 2 }[third];
  const year = yearText(point.year);
  if (point.unit === 'month') {
    const last = [10, 20, new Date(Date.UTC(point.year, point.part ?? 1, 0)).getUTCDate()][index] ?? 10;
    return `[${writePoint(point)}-${pad(index * 10 + 1)}..${writePoint(point)}-${pad(last)}]`;
  }
  if (point.unit === 'year') return `[${year}-${pad(index * 4 + 1)}..${year}-${pad(index * 4 + 4)}]`;
  const size = point.unit === 'century' ? 100 : 10;
  if (point.unit !== 'decade' && point.unit !== 'century') return writePoint(point);
  const [low, high] = [
    [0, 0.33],
    [0.34, 0.66],
    [0.67, 0.99],
  ][index] ?? [0, 1];
  return `[${yearText(point.year + Math.floor(size * (low ?? 0)))}..${yearText(point.year + Math.floor(size * (high ?? 1)))}]`;
}
