/**
 * Arithmetic on the proleptic Gregorian calendar with astronomical years (0 is 1 BCE), safe far beyond the
 * range of `Date`. A position in time is a fractional year: 2024.5 is the middle of 2024. A double holds that
 * to the second up to the year ±10⁸.
 */

const dayMs = 86_400_000;
/** `Date` covers 100,000,000 days on either side of 1970. */
const epochLimit = 8.64e15;
const monthStarts = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334, 365];

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** Days in a month (1 to 12) of an astronomical year. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return (monthStarts[month] ?? 0) - (monthStarts[month - 1] ?? 0);
}

/** The fractional year of a day (month and day from 1) and the milliseconds since its midnight. */
export function yearFraction(year: number, month = 1, day = 1, ms = 0): number {
  const leap = isLeapYear(year);
  const days = (monthStarts[month - 1] ?? 0) + (leap && month > 2 ? 1 : 0) + day - 1;
  return year + (days * dayMs + ms) / ((leap ? 366 : 365) * dayMs);
}

/** Moves a fractional year by at most a year's length, given in milliseconds. */
export function addMilliseconds(fraction: number, ms: number): number {
  let year = Math.floor(fraction);
  let rest = Math.round((fraction - year) * yearMs(year)) + ms;
  if (rest < 0) {
    year -= 1;
    rest += yearMs(year);
  } else if (rest >= yearMs(year)) {
    rest -= yearMs(year);
    year += 1;
  }
  return year + rest / yearMs(year);
}

function yearMs(year: number): number {
  return (isLeapYear(year) ? 366 : 365) * dayMs;
}

/** A day and the milliseconds since its midnight. */
export interface CalendarMoment {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly ms: number;
}

/** The calendar day and time of a fractional year, to the nearest millisecond that the number can hold. */
export function calendarMoment(fraction: number): CalendarMoment {
  const year = Math.floor(fraction);
  const leap = isLeapYear(year);
  const total = Math.round((fraction - year) * (leap ? 366 : 365) * dayMs);
  const days = Math.min(Math.floor(total / dayMs), leap ? 365 : 364);
  let month = 12;
  while (month > 1 && startOfMonth(month, leap) > days) month -= 1;
  return { year, month, day: days - startOfMonth(month, leap) + 1, ms: total - days * dayMs };
}

function startOfMonth(month: number, leap: boolean): number {
  return (monthStarts[month - 1] ?? 0) + (leap && month > 2 ? 1 : 0);
}

/** Milliseconds since 1970 of a fractional year, or nothing beyond the range of `Date`. */
export function epochOf(fraction: number): number | undefined {
  const year = Math.floor(fraction);
  if (Math.abs(year) > 280_000) return undefined;
  // Whole days before the year, by the rule of leap years; 719528 days lie between the years 0 and 1970.
  const leaps = Math.ceil(year / 4) - Math.ceil(year / 100) + Math.ceil(year / 400);
  const length = (isLeapYear(year) ? 366 : 365) * dayMs;
  const ms = (year * 365 + leaps - 719_528) * dayMs + Math.round((fraction - year) * length);
  return Math.abs(ms) <= epochLimit ? ms : undefined;
}
