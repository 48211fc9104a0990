import type { QuantityRange } from '../claims/position-value.ts';
import { findDates } from '../language/dates.ts';
import type { FoundDate } from '../language/found-date.ts';
import { type EdtfBound, parseEdtf } from '../language/edtf.ts';
import { findQuantities, type Quantity } from '../language/quantities.ts';

/** What quoted words are read with: the source's language, and its publication date where it is known (EDTF). */
export interface QuotedContext {
  readonly language: string;
  readonly published: string;
}

/**
 * How quoted words bear out a quantity: they state it, they state its number with another bound ("up to 50,000" for
 * 50,000), or they do not hold it.
 */
export type Bearing = 'stated' | 'bound-differs' | 'absent';

/** Looks for a quantity in quoted words: the same numbers, and the same way of bounding them. */
export function findQuantityIn(words: string, range: QuantityRange, { language }: QuotedContext): Bearing {
  const found = findQuantities(words, language).map(({ value }) => value);
  if (found.some((value) => isSameInterval(value, range))) return 'stated';
  const wanted = [range.lower, range.upper].filter((number) => number !== undefined);
  const held = new Set(found.flatMap((value) => [value.min, value.max]));
  return wanted.length > 0 && wanted.every((number) => held.has(number)) ? 'bound-differs' : 'absent';
}

/** An end that is open matches only an open end; "up to 50,000" leaves the lower end open or at zero. */
function isSameInterval(value: Quantity['value'], range: QuantityRange): boolean {
  const lowerSame =
    (value.min ?? 0) === (range.lower ?? 0) &&
    (range.lower === undefined || value.minInclusive === range.lowerIncluded);
  const upperSame =
    (value.max ?? undefined) === range.upper &&
    (range.upper === undefined || value.maxInclusive === range.upperIncluded);
  return lowerSame && upperSame && value.approximate === range.approximate;
}

/**
 * Tells whether quoted words give a date at least as precisely as `date` (EDTF) states it: "28 April 2025" gives
 * `2025-04`, but "2025" does not give `2025-04-28`. Words such as "Monday" count where the publication date resolves them.
 */
export function givesDate(words: string, date: string, { language, published }: QuotedContext): boolean {
  const reference = parseEdtf(published) === undefined ? undefined : published;
  return holdsDate(findDates(words, { language, reference }), date);
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
