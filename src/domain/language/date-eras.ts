import { keyAt, readDate, type DateContext } from './date-absolute.ts';
import type { ReadDate } from './date-point.ts';
import { isPluralNoun } from './numbers/find-quantities.ts';
import { keyOf } from './words.ts';

// Behind a year. Each alternative is of fixed length but for at most one space in each place.
const beforeEra =
  /^\s?(?:BCE?\b|B\.\s?C\.(?:\s?E\.)?|v\.\s?Chr\.?|v\.\s?u\.\s?Z\.|av\.\s?J\.?\s?-?\s?C\.?|a\.\s?C\.|до н\.\s?э\.|до н\.\s?е\.)/u;
const inEra =
  /^\s?(?:CE\b|AD\b|A\.\s?D\.|C\.\s?E\.|n\.\s?Chr\.?|n\.\s?u\.\s?Z\.|apr\.\s?J\.?\s?-?\s?C\.?|d\.\s?C\.|н\.\s?э\.|н\.\s?е\.)/u;

/**
 * Reads a year or century that names its era: "44 BC", "the 5th century BCE", "79 CE", "AD 79". EDTF counts years as
 * astronomers do, so 44 BC is -0043.
 */
export function readEra(context: DateContext, i: number): ReadDate | undefined {
  return readLedByEra(context, i) ?? readFollowedByEra(context, i);
}

/** "AD 79", in capitals: an ad is something else. */
function readLedByEra(context: DateContext, i: number): ReadDate | undefined {
  const { words, text } = context;
  if (!/^(?:ad|ce)$/.test(keyOf(words, i)) || !/^[AC]/.test(text.charAt(words[i]?.start ?? 0))) return undefined;
  const year = /^\d{1,4}$/.test(keyAt(context, i + 1)) ? Number(keyAt(context, i + 1)) : 0;
  return year === 0 ? undefined : readDate(context, i, i + 1, { unit: 'year', year });
}

function readFollowedByEra(context: DateContext, i: number): ReadDate | undefined {
  const { words, text } = context;
  const key = keyOf(words, i);
  const century = keyAt(context, i + 1) === 'century' ? /^(\d{1,2})(?:st|nd|rd|th)$/.exec(key)?.[1] : undefined;
  const number = Number((century ?? /^(?:\d{1,4}|[1-9]\d,\d{3})$/.exec(key)?.[0] ?? '').replace(',', ''));
  const end = words[century === undefined ? i : i + 1]?.end;
  if (number === 0 || end === undefined) return undefined;
  const rest = text.slice(end, end + 16);
  const before = beforeEra.exec(rest)?.[0];
  const sign = before ?? inEra.exec(rest)?.[0];
  if (sign === undefined) return undefined;
  const last = lastWithin(context, i, end + sign.length);
  // "The 1200 BC residents" live in British Columbia.
  if (isPluralNoun(keyAt(context, last + 1))) return undefined;
  const era = { number, isCentury: century !== undefined, isBefore: before !== undefined };
  const read = readYears(context, i, last, era);
  return read && { ...read, end: end + sign.length };
}

interface EraYear {
  readonly number: number;
  readonly isCentury: boolean;
  readonly isBefore: boolean;
}

function readYears(
  context: DateContext,
  first: number,
  last: number,
  { number, isCentury, isBefore }: EraYear,
): ReadDate | undefined {
  const size = isCentury ? 100 : 1;
  const year = isBefore ? 1 - number * size : isCentury ? (number - 1) * size : number;
  if (Math.abs(year) > 9999) return undefined;
  if (!isCentury) return readDate(context, first, last, { unit: 'year', year });
  if (!isBefore) return readDate(context, first, last, { unit: 'century', year });
  const read = readDate(context, first, last, { unit: 'year', year });
  return read && { ...read, until: { unit: 'year', year: year + size - 1 } };
}

function lastWithin({ words }: DateContext, first: number, end: number): number {
  let last = first;
  while ((words[last + 1]?.end ?? Infinity) <= end) last++;
  return last;
}
