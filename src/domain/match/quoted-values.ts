import { writeQuantity } from '../claims/position-value.ts';
import type { StatedInterval } from '../language/interval.ts';
import { findDates, type FoundDate, findTimes } from '../language/dates/find-dates.ts';
import { deadlineBefore, countsNone } from '../language/wording/find-wording.ts';
import { type EdtfBound, type EdtfDate, type EdtfPart, parseEdtf } from '../language/edtf/edtf.ts';
import { findQuantities, type Quantity } from '../language/numbers/find-quantities.ts';
import type { Span } from '../text/place.ts';

/** What quoted words are read with: the source's language, and its publication date where it is known (EDTF). */
export interface QuotedContext {
  readonly language: string;
  readonly published: string;
  /** The only year that the document names, if it names no other. */
  readonly onlyYear?: () => string | undefined;
}

/**
 * How quoted words bear out a quantity: they state it, they state its number with another bound ("up to 50,000" for
 * 50,000), or they do not hold it.
 */
export type Bearing = 'stated' | 'bound-differs' | 'absent';

/** Looks for a quantity in quoted words: the same numbers, and the same way of bounding them. */
export function findQuantityIn(words: string, range: StatedInterval, { language }: QuotedContext): Bearing {
  const found = findQuantities(words, language);
  if (found.some((quantity) => isSameInterval(quantity.value, range) || isNearly(quantity, range))) return 'stated';
  if (range.lower === 0 && range.upper === 0 && countsNone(words, language)) return 'stated';
  const wanted = [range.lower, range.upper].filter((number) => number !== undefined);
  const held = new Set(found.flatMap(({ value }) => [value.min, value.max]));
  return wanted.length > 0 && wanted.every((number) => held.has(number)) ? 'bound-differs' : 'absent';
}

/** The figures of quoted words as a position's value writes them; "several hundred" names no figure. */
export function listValues(words: string, { language }: QuotedContext): readonly string[] {
  const values = findQuantities(words, language).map(({ start, end, value, bounds }) => {
    if (bounds.includes('nearly') && value.max !== null) return `~${String(value.max)}`;
    const isFigure = !value.approximate || value.min === value.max || /\p{N}/u.test(words.slice(start, end));
    return isFigure ? writeQuantity(value) : undefined;
  });
  return [...new Set(values.filter((value) => value !== undefined))];
}

/** "Nearly 500" is about 500, and under it. */
function isNearly({ value, bounds }: Quantity, { lower, upper, upperIncluded, approximate }: StatedInterval): boolean {
  if (!bounds.includes('nearly') || value.max !== upper) return false;
  return (lower === upper && approximate) || (lower === undefined && !upperIncluded);
}

/** An end that is open matches only an open end; "up to 50,000" leaves the lower end open or at zero. */
function isSameInterval(value: Quantity['value'], range: StatedInterval): boolean {
  const lowerSame =
    (value.min ?? 0) === (range.lower ?? 0) &&
    (range.lower === undefined || value.min === null || value.minInclusive === range.lowerIncluded);
  const upperSame =
    (value.max ?? undefined) === range.upper &&
    (range.upper === undefined || value.maxInclusive === range.upperIncluded);
  return lowerSame && upperSame && value.approximate === range.approximate;
}

/** Quoted words in the sentences they stand in, since the tense of a sentence tells the year of "on 13 September". */
export interface QuotedWords {
  readonly text: string;
  /** What of the text is quoted. */
  readonly spans: readonly Span[];
}

/**
 * Tells whether quoted words give a date at least as precisely as `date` (EDTF) states it: "28 April 2025" gives `2025-04`, but "2025"
 * does not give `2025-04-28`; "at 5 a.m. on 28 April 2025" gives `2025-04-28T05:00`, "on 13 September" gives `XXXX-09-13`. Both ends of a
 * stretch of time must be given, and every one of a set. Words such as "Monday" count where the publication date resolves
 * them, and a date without a year also where the document names one year alone.
 */
export function givesDate(quoted: QuotedWords, date: string, context: QuotedContext): boolean {
  const wanted = parseEdtf(date);
  if (wanted === undefined) return false;
  const [only] = wanted.ranges;
  if (wanted.kind === 'date' && only?.from?.year === 'XXXX') return givesDayOfYear(quoted, only.from, context);
  const found = findQuotedDates(quoted, context);
  if (holdsDate(found, date) && (wanted.kind === 'date' || givesMembers(quoted, found, wanted, context))) return true;
  if (givesDeadline(quoted, found, wanted)) return true;
  const moments = wanted.ranges.flatMap(({ from, to }) => [from, to]).filter((part) => part !== undefined);
  return (
    moments.some(({ time }) => time !== undefined) && moments.every((moment) => givesMoment(quoted, found, moment))
  );
}

/** Whether the words give a month, or a day of it, of whatever year. */
function givesDayOfYear({ text, spans }: QuotedWords, { month, day }: EdtfPart, { language }: QuotedContext): boolean {
  if (month === undefined) return false;
  const wanted = day === undefined ? `-${month}` : `-${month}-${day}`;
  // Any year will do to read them with; this one has a 29 February.
  return findDates(text, { language, reference: '2024' })
    .flatMap((date) => quotedPart(date, spans))
    .some(({ edtf }) => edtf?.slice(4).startsWith(wanted) === true);
}

/** "By May 2026" is that month or any time before it. */
function givesDeadline({ text, spans }: QuotedWords, found: readonly FoundDate[], wanted: EdtfDate): boolean {
  const [only, ...others] = wanted.ranges;
  const last = only?.to;
  if (wanted.lower !== undefined || last === undefined || others.length > 0) return false;
  return found.some(({ start, edtf }) => {
    const date = edtf === undefined ? undefined : parseEdtf(edtf);
    const lead = deadlineBefore(text, start);
    const isQuoted = lead !== undefined && spans.some((span) => span.start <= lead && span.end > start);
    return isQuoted && isWithin(date?.lower, last.lower, 'after') && date?.upper?.year === last.upper.year;
  });
}

/** Whether the words give each date that a stretch of time or a set is made of, or the very same time in one. */
function givesMembers(
  quoted: QuotedWords,
  found: readonly FoundDate[],
  wanted: EdtfDate,
  context: QuotedContext,
): boolean {
  const given = found.flatMap(({ edtf }) => (edtf === undefined ? [] : (parseEdtf(edtf) ?? [])));
  const isSame = ({ lower, upper }: EdtfDate): boolean =>
    lower?.year === wanted.lower?.year && upper?.year === wanted.upper?.year;
  if (given.some(isSame)) return true;
  const parts = given.flatMap(({ ranges }) => ranges.flatMap(({ from, to }) => [from ?? [], to ?? []].flat()));
  return wanted.ranges
    .flatMap(({ from, to }) => [from ?? [], to ?? []].flat())
    .every(
      (member) =>
        parts.some(
          ({ lower, upper }) => isWithin(lower, member.lower, 'after') && isWithin(upper, member.upper, 'before'),
        ) || givesShortened(quoted, parts, member, context),
    );
}

/** "April or May 2019", "3 and 4 May": what is said of the last date goes for those before it. */
function givesShortened(
  quoted: QuotedWords,
  parts: readonly EdtfPart[],
  member: EdtfPart,
  context: QuotedContext,
): boolean {
  const near = parts.filter(({ year }) => year === member.year);
  if (near.length === 0) return false;
  if (givesDayOfYear(quoted, member, context)) return true;
  const { month, day } = member;
  if (day === undefined || near.every((part) => part.month !== month)) return false;
  const isDay = new RegExp(`(?<![\\p{L}\\p{N}.,:])0?${Number(day)}(?![\\p{N}:]|[.,]\\p{N})`, 'u');
  return quoted.spans.some(({ start, end }) => isDay.test(quoted.text.slice(start, end)));
}

/** The dates that quoted words give by themselves, as EDTF writes them. */
export function listDates(quoted: QuotedWords, context: QuotedContext): readonly string[] {
  const absolute = findQuotedDates(quoted, context).filter(({ relative }) => !relative);
  return [...new Set(absolute.flatMap(({ edtf }) => edtf ?? []))];
}

function findQuotedDates({ text, spans }: QuotedWords, context: QuotedContext): FoundDate[] {
  const { language, published, onlyYear } = context;
  const reference = parseEdtf(published) === undefined ? undefined : published;
  const found = findDates(text, { language, reference }).flatMap((date) => quotedPart(date, spans));
  const alone = spans.flatMap(({ start, end }) =>
    findDates(text.slice(start, end), { language })
      .filter(({ relative }) => !relative)
      .map((date) => ({ ...date, start: date.start + start, end: date.end + start })),
  );
  const year = found.every(({ edtf }) => edtf !== undefined) ? undefined : onlyYear?.();
  if (year === undefined) return [...found, ...alone];
  const inYear = findDates(text, { language, reference: year }).flatMap((date) => quotedPart(date, spans));
  const settled = found.map((date) =>
    date.edtf === undefined ? (inYear.find(({ start }) => start === date.start) ?? date) : date,
  );
  return [...settled, ...alone];
}

/** A date that is quoted whole, or the ends of a stretch of time of which the words quote a part: "3 May" of "since 3 May". */
function quotedPart(date: FoundDate, spans: readonly Span[]): FoundDate[] {
  if (spans.some(({ start, end }) => date.start >= start && date.end <= end)) return [date];
  if (!spans.some(({ start, end }) => date.start < end && date.end > start)) return [];
  const ends = date.edtf?.includes('/') === true ? date.edtf.split('/') : [];
  return ends.filter((end) => end !== '' && end !== '..').map((edtf) => ({ ...date, edtf }));
}

/** Whether the words give a moment, or a day without a time: the time must stand nearer to that day than to another. */
function givesMoment(
  { text, spans }: QuotedWords,
  dates: readonly FoundDate[],
  { text: edtf, time }: EdtfPart,
): boolean {
  const day = edtf.slice(0, edtf.indexOf('T') < 0 ? edtf.length : edtf.indexOf('T'));
  if (time === undefined) return holdsDate(dates, day);
  return findTimes(text).some((found) => {
    if (!spans.some(({ start, end }) => found.start >= start && found.end <= end)) return false;
    const isTime =
      found.hours.includes(time.hour) &&
      (time.minute === undefined || time.minute === found.minute) &&
      (time.second === undefined || time.second === found.second);
    const distance = (date: Span): number => Math.max(date.start - found.end, found.start - date.end);
    const [nearest] = dates.toSorted((a, b) => distance(a) - distance(b));
    return isTime && nearest !== undefined && holdsDate([nearest], day);
  });
}

/** Tells whether one of the dates found in a text lies within `date` (EDTF): whether it is at least as precise. */
export function holdsDate(found: readonly FoundDate[], date: string): boolean {
  const wanted = parseEdtf(date);
  if (wanted === undefined) return false;
  return found.some(({ edtf }) => {
    const given = edtf === undefined ? undefined : parseEdtf(edtf);
    if (given === undefined) return false;
    return isWithin(given.lower, wanted.lower, 'after') && isWithin(given.upper, wanted.upper, 'before');
  });
}

function isWithin(found: EdtfBound | undefined, wanted: EdtfBound | undefined, side: 'after' | 'before'): boolean {
  if (wanted === undefined) return found === undefined;
  if (found === undefined) return false;
  return side === 'after' ? found.year >= wanted.year : found.year <= wanted.year;
}
