import { parsePositionValue } from '../claims/position-value.ts';
import type { Dispute } from '../claims/dispute.ts';
import { parseEdtf } from '../language/edtf.ts';

/** What a position states, as an interval of numbers or of fractional years; an end that is absent is open. */
export interface StatedInterval {
  readonly lower?: number;
  readonly upper?: number;
  readonly lowerIncluded: boolean;
  readonly upperIncluded: boolean;
  /** "About": nobody says how near, so the ends are not ends. */
  readonly approximate: boolean;
}

/** Reads a position's value as an interval; statements and values that are not written as their kind asks give nothing. */
export function statedInterval(kind: Dispute['kind'], value: string): StatedInterval | undefined {
  const parsed = parsePositionValue(kind, value);
  if (parsed?.kind === 'quantity') return parsed.range;
  const date = parsed?.kind === 'date' ? parseEdtf(parsed.edtf) : undefined;
  if (!date?.lower && !date?.upper) return undefined;
  return {
    ...(date.lower && { lower: date.lower.year }),
    ...(date.upper && { upper: date.upper.year }),
    lowerIncluded: true,
    // The upper bound of a date is the first moment after it.
    upperIncluded: false,
    approximate: date.approximate || date.uncertain,
  };
}

/** What several intervals have in common. */
export type Overlap =
  /** Some value fits all. */
  | { readonly kind: 'common'; readonly interval: StatedInterval }
  /** No value fits all. */
  | { readonly kind: 'none' }
  /** Fewer than two say anything definite. */
  | { readonly kind: 'untold' };

/** Intersects intervals; approximate ones are left out, since they exclude nothing for certain. */
export function overlapOf(intervals: readonly StatedInterval[]): Overlap {
  const definite = intervals.filter((interval) => !interval.approximate);
  const [first, ...rest] = definite;
  if (!first || rest.length === 0) return { kind: 'untold' };
  const interval = rest.reduce(intersect, first);
  const { lower = -Infinity, upper = Infinity } = interval;
  const empty = lower > upper || (lower === upper && !(interval.lowerIncluded && interval.upperIncluded));
  return empty ? { kind: 'none' } : { kind: 'common', interval };
}

function intersect(a: StatedInterval, b: StatedInterval): StatedInterval {
  const [lowA, lowB] = [a.lower ?? -Infinity, b.lower ?? -Infinity];
  const [highA, highB] = [a.upper ?? Infinity, b.upper ?? Infinity];
  const lower = Math.max(lowA, lowB);
  const upper = Math.min(highA, highB);
  return {
    ...(Number.isFinite(lower) && { lower }),
    ...(Number.isFinite(upper) && { upper }),
    lowerIncluded: (lowA < lower || a.lowerIncluded) && (lowB < lower || b.lowerIncluded),
    upperIncluded: (highA > upper || a.upperIncluded) && (highB > upper || b.upperIncluded),
    approximate: false,
  };
}
