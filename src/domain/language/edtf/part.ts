export type EdtfPrecision = 'century' | 'decade' | 'year' | 'season' | 'month' | 'day' | 'hour' | 'minute' | 'second';

/** A position in time: a fractional astronomical year to sort and draw by, and epoch milliseconds where `Date` reaches. */
export interface EdtfBound {
  readonly year: number;
  readonly ms?: number;
}

/** Doubt about one component: `?` uncertain, `~` approximate, `%` both. */
interface EdtfQualifier {
  readonly component: 'year' | 'month' | 'day';
  readonly uncertain: boolean;
  readonly approximate: boolean;
}

interface EdtfTime {
  readonly hour: number;
  readonly minute?: number;
  readonly second?: number;
  /** Minutes east of UTC; absent where the date says nothing of its zone (its bounds then read it as UTC). */
  readonly offset?: number;
}

/** One date as written, before intervals and sets. Digits keep their `X` where they are unspecified. */
export interface EdtfPart {
  readonly text: string;
  readonly precision: EdtfPrecision;
  /** The year's digits with sign, without a leading `Y`: `2024`, `-0044`, `156X`, `170002`; for decades and centuries their prefix. */
  readonly year: string;
  /** Two digits, each perhaps `X`. */
  readonly month?: string;
  readonly day?: string;
  /** Sub-year grouping of ISO 8601-2: 21 to 41. */
  readonly season?: number;
  readonly time?: EdtfTime;
  /** How many leading digits of the year are to be trusted (`1950S2`). */
  readonly significant?: number;
  readonly unspecified: boolean;
  readonly qualifiers: readonly EdtfQualifier[];
  /** The earliest moment it may mean, and the first moment after the latest. */
  readonly lower: EdtfBound;
  readonly upper: EdtfBound;
}

const datePattern = /^([?~%]?)(-?[\dX]{4})([?~%]?)(?:-([?~%]?)([\dX]{2})([?~%]?)(?:-([?~%]?)([\dX]{2})([?~%]?))?)?$/;
const timePattern = /^(-?\d{4}-\d{2}-\d{2})T(\d{2})(?::(\d{2})(?::(\d{2})(?:\.\d+)?)?)?(Z|[+-]\d{2}(?::?\d{2})?)?$/;
const longYearPattern = /^Y(-?[1-9]\d{0,15})(?:E([1-9]\d?))?(?:S([1-9]\d?))?([?~%]?)$/;
const significantPattern = /^(-?\d{4})S([1-9])([?~%]?)$/;
const prefixPattern = /^(-?\d{2,3})([?~%]?)$/;

/** Reads one date (not an interval, not a set) of EDTF, levels 0 to 2; anything else gives nothing. */
export function parsePart(text: string): EdtfPart | undefined {
  if (text.length > 64) return undefined;
  return parseDate(text) ?? parseDateTime(text) ?? parseLongYear(text) ?? parsePrefix(text);
}

function parseDate(text: string): EdtfPart | undefined {
  const [, beforeYear, year, afterYear, beforeMonth, month, afterMonth, beforeDay, day, afterDay] =
    datePattern.exec(text) ?? [];
  if (year === undefined || year === '-0000') return undefined;
  const qualifiers = [
    // A mark after a component covers everything to its left as well (ISO 8601-2, 8.2).
    qualify('year', beforeYear, afterYear, afterMonth, afterDay),
    qualify('month', beforeMonth, afterMonth, afterDay),
    qualify('day', beforeDay, afterDay),
  ].filter((qualifier) => qualifier !== undefined);
  const season =
    month !== undefined && day === undefined && /^(?:2[1-9]|3\d|4[01])$/.test(month) ? Number(month) : undefined;
  const bounds = season === undefined ? dateBounds(year, month, day) : seasonBounds(year, season);
  if (!bounds) return undefined;
  const precision =
    season !== undefined ? 'season' : day !== undefined ? 'day' : month !== undefined ? 'month' : yearPrecision(year);
  const unspecified = `${year}${month ?? ''}${day ?? ''}`.includes('X');
  const base = { text, precision, year, unspecified, qualifiers, ...bounds };
  if (season !== undefined) return { ...base, season };
  return { ...base, ...(month !== undefined && { month }), ...(day !== undefined && { day }) };
}

function qualify(
  component: EdtfQualifier['component'],
  ...marks: readonly (string | undefined)[]
): EdtfQualifier | undefined {
  const all = marks.join('');
  if (all === '') return undefined;
  return { component, uncertain: /[?%]/.test(all), approximate: /[~%]/.test(all) };
}

function yearPrecision(year: string): EdtfPrecision {
  if (/\dX$/.test(year) && !/X\d|XX/.test(year)) return 'decade';
  return /\d\dXX$/.test(year) ? 'century' : 'year';
}

interface Bounds {
  readonly lower: EdtfBound;
  readonly upper: EdtfBound;
}

/** Both ends of a stretch, given as fractional years. */
function boundsOf(lower: number, upper: number): Bounds {
  return { lower: bound(lower), upper: bound(upper) };
}

function bound(year: number): EdtfBound {
  const ms = epochOf(year);
  return ms === undefined ? { year } : { year, ms };
}

/** The span from the first to the last calendar day that the digits allow, or nothing if they allow none. */
function dateBounds(year: string, month?: string, day?: string): Bounds | undefined {
  const months = matches(month, 1, 12);
  const days = matches(day, 1, 31);
  const first = findDay(year, months, days, 1);
  const last = findDay(year, months.toReversed(), days.toReversed(), -1);
  if (!first || !last) return undefined;
  if (month === undefined) return boundsOf(first.year, last.year + 1);
  if (day === undefined) return boundsOf(yearFraction(first.year, first.month), endOfMonth(last.year, last.month));
  return boundsOf(
    yearFraction(first.year, first.month, first.day),
    yearFraction(last.year, last.month, last.day, 86_400_000),
  );
}

function endOfMonth(year: number, month: number): number {
  return yearFraction(year, month, daysInMonth(year, month), 86_400_000);
}

/** The two-digit numbers within limits that a mask allows; without a mask only the first. */
function matches(mask: string | undefined, low: number, high: number): readonly number[] {
  if (mask === undefined) return [low];
  const all: number[] = [];
  for (let n = low; n <= high; n++) if (fits(String(n).padStart(2, '0'), mask)) all.push(n);
  return all;
}

function fits(digits: string, mask: string): boolean {
  for (let i = 0; i < mask.length; i++) if (mask[i] !== 'X' && mask[i] !== digits[i]) return false;
  return true;
}

/** The first day that exists, going through the years a mask allows in time's direction or against it. */
function findDay(year: string, months: readonly number[], days: readonly number[], direction: 1 | -1) {
  const negative = year.startsWith('-');
  const mask = negative ? year.slice(1) : year;
  const ascending = negative ? direction < 0 : direction > 0;
  const low = Number(mask.replaceAll('X', '0'));
  const high = Number(mask.replaceAll('X', '9'));
  for (let step = 0; step <= high - low; step++) {
    const size = ascending ? low + step : high - step;
    if (!fits(String(size).padStart(4, '0'), mask) || (negative && size === 0)) continue;
    const candidate = negative ? -size : size;
    for (const month of months) {
      const day = days.find((d) => d <= daysInMonth(candidate, month));
      if (day !== undefined) return { year: candidate, month, day };
    }
  }
  return undefined;
}

/**
 * Seasons by meteorology, as whole months: northern for 21 to 24 (which name no hemisphere) and 25 to 28,
 * southern for 29 to 32; winter runs into the next year. Then quarters, quadrimesters and semesters.
 */
function seasonBounds(year: string, season: number): Bounds | undefined {
  if (year.includes('X')) return undefined;
  const [month, length] = seasonMonths(season);
  const first = Number(year);
  const end = month + length - 1;
  return boundsOf(yearFraction(first, month), end > 12 ? endOfMonth(first + 1, end - 12) : endOfMonth(first, end));
}

function seasonMonths(season: number): readonly [number, number] {
  if (season >= 40) return [(season - 40) * 6 + 1, 6];
  if (season >= 37) return [(season - 37) * 4 + 1, 4];
  if (season >= 33) return [(season - 33) * 3 + 1, 3];
  if (season >= 29) return [(((season - 29) * 3 + 8) % 12) + 1, 3];
  return [((season - 21) % 4) * 3 + 3, 3];
}

function parseDateTime(text: string): EdtfPart | undefined {
  const [, date, hours, minutes, seconds, zone] = timePattern.exec(text) ?? [];
  const day = date === undefined ? undefined : parseDate(date);
  const time = day && parseTime(hours, minutes, seconds, zone);
  if (!time) return undefined;
  const precision = time.second !== undefined ? 'second' : time.minute !== undefined ? 'minute' : 'hour';
  const length = { hour: 3_600_000, minute: 60_000, second: 1000 }[precision];
  const start = ((time.hour * 60 + (time.minute ?? 0) - (time.offset ?? 0)) * 60 + (time.second ?? 0)) * 1000;
  const bounds = boundsOf(addMilliseconds(day.lower.year, start), addMilliseconds(day.lower.year, start + length));
  return { ...day, text, precision, time, ...bounds };
}

/** A time of day with its zone; 24:00:00 is the end of the day, and leap seconds are not EDTF. */
function parseTime(hours = '', minutes?: string, seconds?: string, zone?: string): EdtfTime | undefined {
  const [hour, minute, second] = [Number(hours), Number(minutes ?? 0), Number(seconds ?? 0)];
  const midnight = hour === 24 && minute === 0 && second === 0;
  const offset = zone === undefined ? undefined : parseOffset(zone);
  if ((hour > 23 && !midnight) || minute > 59 || second > 59 || offset === null) return undefined;
  return {
    hour,
    ...(minutes !== undefined && { minute }),
    ...(seconds !== undefined && { second }),
    ...(offset !== undefined && { offset }),
  };
}

/** Minutes east of UTC, or null outside -12:00 to +14:00 and for the forbidden -00:00. */
function parseOffset(zone: string): number | null {
  if (zone === 'Z') return 0;
  const digits = zone.slice(1).replace(':', '');
  const minutes = Number(digits.slice(0, 2)) * 60 + Number(digits.slice(2));
  if (Number(digits.slice(2)) > 59) return null;
  if (zone.startsWith('-')) return minutes === 0 || minutes > 720 ? null : -minutes;
  return minutes > 840 ? null : minutes;
}

/** Years beyond four digits (`Y170002`, `Y-17E7`) and years of which only some digits count (`1950S2`). */
function parseLongYear(text: string): EdtfPart | undefined {
  const [, long, exponent, longSignificant, longMark] = longYearPattern.exec(text) ?? [];
  const [, short, shortSignificant, shortMark] = significantPattern.exec(text) ?? [];
  const value = long === undefined ? Number(short) : Number(long) * 10 ** Number(exponent ?? 0);
  if (!Number.isSafeInteger(value) || (long !== undefined && Math.abs(value) <= 9999) || Object.is(value, -0))
    return undefined;
  const significant = shortSignificant ?? longSignificant;
  const bounds =
    significant === undefined
      ? boundsOf(value, value + 1)
      : significantBounds(value, Number(significant), short?.replace('-', '').length);
  if (!bounds) return undefined;
  const year = short ?? String(value);
  const qualifier = qualify('year', longMark, shortMark);
  const qualifiers = qualifier ? [qualifier] : [];
  const base = { text, precision: 'year', year, unspecified: false, qualifiers, ...bounds } as const;
  return significant === undefined ? base : { ...base, significant: Number(significant) };
}

function significantBounds(
  value: number,
  significant: number,
  digits = String(Math.abs(value)).length,
): Bounds | undefined {
  if (significant > digits) return undefined;
  const unit = 10 ** (digits - significant);
  const low = Math.floor(Math.abs(value) / unit) * unit;
  return value < 0 ? boundsOf(-low - unit + 1, -low + 1) : boundsOf(low, low + unit);
}

/** Centuries (`19`, the years 1900 to 1999) and decades (`193`). */
function parsePrefix(text: string): EdtfPart | undefined {
  const [, prefix, mark] = prefixPattern.exec(text) ?? [];
  if (prefix === undefined || /^-0+$/.test(prefix)) return undefined;
  const century = prefix.replace('-', '').length === 2;
  const unit = century ? 100 : 10;
  const low = Math.abs(Number(prefix)) * unit;
  const qualifier = qualify('year', mark);
  return {
    text,
    precision: century ? 'century' : 'decade',
    year: prefix,
    unspecified: false,
    qualifiers: qualifier ? [qualifier] : [],
    ...(prefix.startsWith('-') ? boundsOf(-low - unit + 1, -low + 1) : boundsOf(low, low + unit)),
  };
}

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
