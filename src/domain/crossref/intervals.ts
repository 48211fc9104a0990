import type { Interval } from '../language/numbers/find-quantities.ts';
import type { EdtfDate } from '../language/edtf/edtf.ts';

/** How two intervals of numbers or days stand to each other. */
export type IntervalLogic = 'equal' | 'within' | 'overlap' | 'apart';

/** How far "about 50" reaches to either side, as a share: the usual slack of round numbers. */
const slack = 0.1;

/** A stretch of a number line; ends at infinity are open. */
interface Stretch {
  readonly min: number;
  readonly max: number;
  readonly minIncluded: boolean;
  readonly maxIncluded: boolean;
}

/** How two quantities stand to each other; `about` and `nearly` widen them by a tenth. */
export function compareIntervals(a: Interval, b: Interval): IntervalLogic {
  const same =
    a.min === b.min && a.max === b.max && a.minInclusive === b.minInclusive && a.maxInclusive === b.maxInclusive;
  if (same) return 'equal';
  return compareStretches(widen(a), widen(b));
}

/** How two dates stand to each other, by the moments their words allow. */
export function compareDates(a: EdtfDate, b: EdtfDate): IntervalLogic {
  const [left, right] = [a, b].map(({ lower, upper }): Stretch => ({
    min: lower?.year ?? -Infinity,
    max: upper?.year ?? Infinity,
    minIncluded: true,
    maxIncluded: false,
  })) as [Stretch, Stretch];
  return left.min === right.min && left.max === right.max ? 'equal' : compareStretches(left, right);
}

function widen({ min, max, minInclusive, maxInclusive, approximate }: Interval): Stretch {
  const by = approximate ? slack : 0;
  return {
    min: min === null ? -Infinity : min - Math.abs(min) * by,
    max: max === null ? Infinity : max + Math.abs(max) * by,
    minIncluded: minInclusive || approximate,
    maxIncluded: maxInclusive || approximate,
  };
}

function compareStretches(a: Stretch, b: Stretch): IntervalLogic {
  if (isBefore(a, b) || isBefore(b, a)) return 'apart';
  return holds(a, b) || holds(b, a) ? 'within' : 'overlap';
}

function isBefore(a: Stretch, b: Stretch): boolean {
  return a.max < b.min || (a.max === b.min && !(a.maxIncluded && b.minIncluded));
}

function holds(outer: Stretch, inner: Stretch): boolean {
  const low = outer.min < inner.min || (outer.min === inner.min && (outer.minIncluded || !inner.minIncluded));
  const high = outer.max > inner.max || (outer.max === inner.max && (outer.maxIncluded || !inner.maxIncluded));
  return low && high;
}
