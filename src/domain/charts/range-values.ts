import type { StatedInterval } from '../language/interval.ts';
import { parsePositionValue } from '../claims/position-value.ts';
import { type EdtfDate, type EdtfPart, type EdtfRange, parseEdtf } from '../language/edtf/edtf.ts';
import type { Measured, Vague } from './chart-words.ts';

/**
 * How an account stands to a scale: it gives what can be compared; it says "about" or "perhaps"; it names a season, which
 * begins and ends elsewhere for everybody; it leaves open which month or year it means; or it gives nothing.
 */
export type Standing = 'definite' | Vague | 'silent';

/** An account as the scale sees it. */
export interface Account {
  readonly value: string;
  readonly standing: Standing;
  /**
   * What it leaves possible: one interval, or several where a date is one or all of a set; none where it gives no
   * figure or bounds nothing.
   */
  readonly intervals: readonly StatedInterval[];
  /** Whether it speaks of each of its dates, and not of one among them. */
  readonly isEach: boolean;
  /** For when it holds (EDTF), where that is known. */
  readonly asOf?: string;
}

/** Reads a position's value; one that is not written as its kind asks says nothing. */
export function readAccount(
  kind: Measured,
  { value, asOf }: { readonly value: string; readonly asOf?: string },
): Account {
  const parsed = parsePositionValue(kind, value);
  const isEach = value.trim().startsWith('{');
  const rest = asOf === undefined || asOf === 'unknown' ? { value, isEach } : { value, isEach, asOf };
  if (parsed?.kind === 'quantity') {
    const standing = parsed.range.approximate ? 'about' : 'definite';
    return { ...rest, standing, intervals: [parsed.range] };
  }
  const date = parsed?.kind === 'date' ? parseEdtf(parsed.edtf) : undefined;
  if (date === undefined) return { ...rest, standing: 'silent', intervals: [] };
  const intervals = date.ranges.flatMap((range) => intervalOf(range, date));
  return { ...rest, standing: standingOf(date, intervals), intervals };
}

function standingOf(date: EdtfDate, intervals: readonly StatedInterval[]): Standing {
  if (date.approximate || date.uncertain) return date.approximate ? 'about' : 'perhaps';
  if (date.ranges.some(({ from, to }) => isSeason(from) || isSeason(to))) return 'season';
  return intervals.length === 0 || intervals.some(({ approximate }) => approximate) ? 'open' : 'definite';
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
      approximate: date.approximate || date.uncertain || [from, to].some((part) => isScattered(part) || isSeason(part)),
    },
  ];
}

/** Seasons of either half of the globe are 21 to 32; quarters and the like have fixed ends (ISO 8601-2, 4.8). */
function isSeason(part: EdtfPart | undefined): boolean {
  return part?.season !== undefined && part.season <= 32;
}

/** Whether a digit is unspecified above one that is given (`2024-XX-12`): then not every moment between the bounds fits. */
function isScattered(part: EdtfPart | undefined): boolean {
  const { year = '', month = '', day = '' } = part ?? {};
  return (year.includes('X') && /\d/.test(month + day)) || (month.includes('X') && /\d/.test(day));
}

/**
 * Intersects accounts, each as its intervals: what fits all of them, as intervals that are apart and in order, or
 * nothing where fewer than two are to be compared.
 */
export function overlapOf(accounts: readonly (readonly StatedInterval[])[]): readonly StatedInterval[] | undefined {
  const [first, ...rest] = accounts;
  if (!first || rest.length === 0) return undefined;
  return rest.reduce<readonly StatedInterval[]>(
    (common, account) => unite(common.flatMap((one) => account.flatMap((other) => intersect(one, other) ?? []))),
    unite(first),
  );
}

/** Whether accounts leave the very same possible. */
export function isSame(accounts: readonly Account[]): boolean {
  return new Set(accounts.map(({ intervals }) => JSON.stringify(unite(intervals).map(boundsOf)))).size === 1;
}

function boundsOf({ lower, upper, lowerIncluded, upperIncluded }: StatedInterval): readonly unknown[] {
  return [lower, upper, lower !== undefined && lowerIncluded, upper !== undefined && upperIncluded];
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
