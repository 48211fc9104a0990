import { keepLatest } from '../../text/keep-latest.ts';
import { parsePart, type EdtfBound, type EdtfPart, type EdtfPrecision } from './part.ts';
import { phrasesFor, sayMembers, sayPart, sayRange } from './words.ts';

export {
  type CalendarMoment,
  type EdtfBound,
  type EdtfPart,
  addMilliseconds,
  calendarMoment,
  daysInMonth,
  yearFraction,
} from './part.ts';
export { type DatePhrases, phrasesFor, sayZone } from './words.ts';

/** How a date ends: at a moment it gives, open (`..`, it goes on), or unknown (it ended, nobody knows when). */
export type EdtfEnd = 'given' | 'open' | 'unknown';

/** A stretch between two dates, one of which may be missing. */
export interface EdtfRange {
  readonly from?: EdtfPart;
  readonly to?: EdtfPart;
  readonly start: EdtfEnd;
  readonly end: EdtfEnd;
}

/**
 * A date of the Extended Date/Time Format, levels 0, 1 and 2 (ISO 8601-2:2019), as plain data.
 * The bounds hold every moment the words allow, half-open: `lower` is the first, `upper` the first one after
 * (`2024` runs from 2024 to 2025). A bound is absent where the date is open or unknown on that side.
 */
export interface EdtfDate {
  readonly text: string;
  /** `one-of` is one unknown member of a set, `[..]`; `all` is every member, `{..}`. */
  readonly kind: 'date' | 'interval' | 'one-of' | 'all';
  /** The members: one for dates and intervals, in the order written for sets. A single date is a range from and to itself. */
  readonly ranges: readonly EdtfRange[];
  readonly lower?: EdtfBound;
  readonly upper?: EdtfBound;
  readonly start: EdtfEnd;
  readonly end: EdtfEnd;
  /** Whether any part gives a place in time, which `{..2019,2021..}` does without bounds. */
  readonly placed: boolean;
  /** The finest unit given anywhere in it; absent when no date is given at all. */
  readonly precision?: EdtfPrecision;
  /** Whether any part is marked `?` or `%`, and whether any is marked `~` or `%` or has only some significant digits. */
  readonly uncertain: boolean;
  readonly approximate: boolean;
  /** Whether any digit is `X`. */
  readonly unspecified: boolean;
}

const precisions: readonly EdtfPrecision[] = [
  'century',
  'decade',
  'year',
  'season',
  'month',
  'day',
  'hour',
  'minute',
  'second',
];

/**
 * Reads an EDTF date; text that is none, that names a day which does not exist, or whose interval ends
 * before it starts gives nothing. Old draft forms (`open`, `unknown`, `19xx`) are not EDTF.
 */
export const parseEdtf: (text: string) => EdtfDate | undefined = keepLatest(readEdtf);

function readEdtf(text: string): EdtfDate | undefined {
  const set = /^(?:\[[^[\]{}]+\]|\{[^[\]{}]+\})$/.test(text);
  if (set) return parseSet(text);
  if (text.includes('/')) {
    const range = parseRange(text, '/');
    return range && combine(text, 'interval', [range]);
  }
  const part = parsePart(text);
  return part && combine(text, 'date', [single(part)]);
}

/** Sorts by the earliest moment a date allows, then by the latest; dates without a start come by their end. */
export function compareEdtf(a: EdtfDate, b: EdtfDate): number {
  return startOf(a) - startOf(b) || (a.upper?.year ?? Infinity) - (b.upper?.year ?? Infinity) || 0;
}

function startOf(date: EdtfDate): number {
  return date.lower?.year ?? date.upper?.year ?? Number.MAX_VALUE;
}

/** A date as a person would say it, in the language (BCP 47) or, where we lack its words, in English. */
export function speakEdtf(date: EdtfDate, language: string): string {
  const phrases = phrasesFor(language);
  const [only] = date.ranges;
  if (date.kind === 'date' && only?.from) return sayPart(only.from, phrases);
  if (date.kind === 'interval' && only) return sayRange(only, phrases, 'interval');
  if (date.ranges.length === 1 && only) return sayRange(only, phrases, date.kind === 'all' ? 'interval' : 'one-of');
  const members = sayMembers(date.ranges, phrases, date.kind === 'all' ? 'each-of' : 'any-of');
  return date.kind === 'all' ? phrases.allOf(members) : phrases.oneOf(members);
}

function single(part: EdtfPart): EdtfRange {
  const known = isPlaced(part) ? 'given' : 'unknown';
  return { from: part, to: part, start: known, end: known };
}

/** A date whose year is wholly unspecified bounds nothing, though its digits could only mean 0 to 9999. */
function isPlaced(part: EdtfPart): boolean {
  return !/^-?X+$/.test(part.year);
}

function parseSet(text: string): EdtfDate | undefined {
  const members = text
    .slice(1, -1)
    .split(',')
    .map((member) => member.trim());
  const ranges: EdtfRange[] = [];
  for (const [index, member] of members.entries()) {
    const range = member.includes('..') ? parseRange(member, '..') : parseMember(member);
    if (!range) return undefined;
    // Only the first member may reach back without end, and only the last forward.
    if (range.start !== 'given' && index > 0) return undefined;
    if (range.end !== 'given' && index < members.length - 1) return undefined;
    ranges.push(range);
  }
  return combine(text, text.startsWith('[') ? 'one-of' : 'all', ranges);
}

function parseMember(text: string): EdtfRange | undefined {
  const part = parsePart(text);
  return part && single(part);
}

/** Reads `a/b` or, in sets, `a..b`; a missing side of an interval is unknown, `..` is open. */
function parseRange(text: string, separator: '/' | '..'): EdtfRange | undefined {
  const at = text.indexOf(separator);
  const [left, right] = [text.slice(0, at), text.slice(at + separator.length)];
  const start = endKind(left, separator);
  const end = endKind(right, separator);
  const from = start === 'given' ? parsePart(left) : undefined;
  const to = end === 'given' ? parsePart(right) : undefined;
  if ((start === 'given' && !isEnd(from)) || (end === 'given' && !isEnd(to))) return undefined;
  if (separator === '..' && !from && !to) return undefined;
  if (from && to && isReversed(from, to)) return undefined;
  return {
    ...(from && { from }),
    ...(to && { to }),
    start: from && !isPlaced(from) ? 'unknown' : start,
    end: to && !isPlaced(to) ? 'unknown' : end,
  };
}

function isReversed(from: EdtfPart, to: EdtfPart): boolean {
  return isPlaced(from) && isPlaced(to) && from.lower.year >= to.upper.year;
}

function endKind(text: string, separator: '/' | '..'): EdtfEnd {
  if (text === '') return separator === '/' ? 'unknown' : 'open';
  return text === '..' ? 'open' : 'given';
}

/** The ends of an interval are dates; a bare decade or century there is a slip such as `2019/20`, a season is not allowed. */
function isEnd(part: EdtfPart | undefined): boolean {
  if (!part || part.precision === 'season') return false;
  return !/^-?\d{2,3}[?~%]?$/.test(part.text);
}

function combine(text: string, kind: EdtfDate['kind'], ranges: readonly EdtfRange[]): EdtfDate {
  const parts = ranges.flatMap((range) => [range.from, range.to]).filter((part) => part !== undefined);
  const start = ranges[0]?.start ?? 'given';
  const end = ranges.at(-1)?.end ?? 'given';
  const placed = parts.filter(isPlaced);
  const lower = start === 'given' ? placed.map((part) => part.lower).reduce(earlier) : undefined;
  const upper = end === 'given' ? placed.map((part) => part.upper).reduce(later) : undefined;
  const precision = precisions.findLast((unit) => parts.some((part) => part.precision === unit));
  const qualifiers = parts.flatMap((part) => part.qualifiers);
  return {
    text,
    kind,
    ranges,
    ...(lower && { lower }),
    ...(upper && { upper }),
    start,
    end,
    placed: placed.length > 0,
    ...(precision && { precision }),
    uncertain: qualifiers.some((qualifier) => qualifier.uncertain),
    approximate:
      qualifiers.some((qualifier) => qualifier.approximate) || parts.some((part) => part.significant !== undefined),
    unspecified: parts.some((part) => part.unspecified),
  };
}

function earlier(a: EdtfBound, b: EdtfBound): EdtfBound {
  return b.year < a.year ? b : a;
}

function later(a: EdtfBound, b: EdtfBound): EdtfBound {
  return b.year > a.year ? b : a;
}
