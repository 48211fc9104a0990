import { parsePositionValue } from '../claims/position-value.ts';
import type { Dispute } from '../claims/dispute.ts';
import { type EdtfDate, type EdtfPart, type EdtfRange, parseEdtf } from '../language/edtf.ts';

/** What a position states, as an interval of numbers or of fractional years; an end that is absent is open. */
export interface StatedInterval {
  readonly lower?: number;
  readonly upper?: number;
  readonly lowerIncluded: boolean;
  readonly upperIncluded: boolean;
  /** "About": nobody says how near, so the ends are not ends. */
  readonly approximate: boolean;
}

/**
 * Reads a position's value as the intervals it leaves possible: one, or several where a date is one or all of a set.
 * Statements, dates that say nothing, and values that are not written as their kind asks give none.
 */
export function statedIntervals(kind: Dispute['kind'], value: string): readonly StatedInterval[] {
  const parsed = parsePositionValue(kind, value);
  if (parsed?.kind === 'quantity') return [parsed.range];
  const date = parsed?.kind === 'date' ? parseEdtf(parsed.edtf) : undefined;
  return date ? date.ranges.flatMap((range) => intervalOf(range, date)) : [];
}

function intervalOf({ from, to, start, end }: EdtfRange, date: EdtfDate): readonly StatedInterval[] {
  const lower = start === 'given' ? from?.lower.year : undefined;
  const upper = end === 'given' ? to?.upper.year : undefined;
  if (lower === undefined && upper === undefined) return [];
  return [
    {
      ...(lower !== undefined && { lower }),
      ...(upper !== undefined && { upper }),
      lowerIncluded: true,
      // The upper bound of a date is the first moment after it.
      upperIncluded: false,
      approximate: date.approximate || date.uncertain || [from, to].some(isScattered),
    },
  ];
}

/** Whether a digit is unspecified above one that is given (`2024-XX-12`): then not every moment between the bounds fits. */
function isScattered(part: EdtfPart | undefined): boolean {
  const { year = '', month = '', day = '' } = part ?? {};
  return (year.includes('X') && /\d/.test(month + day)) || (month.includes('X') && /\d/.test(day));
}

/** What several accounts have in common. */
export type Overlap =
  /** Some value fits all: what lies in any of these intervals, which are apart and in order. */
  | { readonly kind: 'common'; readonly intervals: readonly StatedInterval[] }
  /** No value fits all. */
  | { readonly kind: 'none' }
  /** Fewer than two say anything definite. */
  | { readonly kind: 'untold' };

/** Intersects accounts, each as its intervals; approximate ones are left out, since they exclude nothing for certain. */
export function overlapOf(accounts: readonly (readonly StatedInterval[])[]): Overlap {
  const definite = accounts.filter((account) => account.length > 0 && account.every(({ approximate }) => !approximate));
  const [first, ...rest] = definite;
  if (!first || rest.length === 0) return { kind: 'untold' };
  let common = unite(first);
  for (const account of rest)
    common = unite(common.flatMap((one) => account.flatMap((other) => intersect(one, other) ?? [])));
  return common.length === 0 ? { kind: 'none' } : { kind: 'common', intervals: common };
}

/** The same values as intervals that are apart and in order. */
function unite(intervals: readonly StatedInterval[]): readonly StatedInterval[] {
  const united: StatedInterval[] = [];
  for (const interval of intervals.toSorted((a, b) => lowerOf(a) - lowerOf(b) || upperOf(b) - upperOf(a))) {
    const last = united.at(-1);
    if (!last || !meets(last, interval)) united.push(interval);
    else if (upperOf(interval) > upperOf(last)) {
      const { lower, lowerIncluded } = last;
      const { upper, ...end } = interval;
      const ends = { ...(lower !== undefined && { lower }), ...(upper !== undefined && { upper }) };
      united[united.length - 1] = { ...ends, lowerIncluded, upperIncluded: end.upperIncluded, approximate: false };
    }
  }
  return united;
}

/** Whether nothing lies between an interval and one that starts later. */
function meets(first: StatedInterval, later: StatedInterval): boolean {
  const [end, start] = [upperOf(first), lowerOf(later)];
  return start < end || (start === end && (first.upperIncluded || later.lowerIncluded));
}

function intersect(a: StatedInterval, b: StatedInterval): StatedInterval | undefined {
  const [lower, upper] = [Math.max(lowerOf(a), lowerOf(b)), Math.min(upperOf(a), upperOf(b))];
  const lowerIncluded = (lowerOf(a) < lower || a.lowerIncluded) && (lowerOf(b) < lower || b.lowerIncluded);
  const upperIncluded = (upperOf(a) > upper || a.upperIncluded) && (upperOf(b) > upper || b.upperIncluded);
  if (lower > upper || (lower === upper && !(lowerIncluded && upperIncluded))) return undefined;
  return {
    ...(Number.isFinite(lower) && { lower }),
    ...(Number.isFinite(upper) && { upper }),
    lowerIncluded,
    upperIncluded,
    approximate: false,
  };
}

function lowerOf({ lower = -Infinity }: StatedInterval): number {
  return lower;
}

function upperOf({ upper = Infinity }: StatedInterval): number {
  return upper;
}
