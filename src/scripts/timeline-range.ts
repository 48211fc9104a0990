/** The part of the axis in view, as shares of its length: 0 is its start, 1 its end. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

export const whole: Range = { start: 0, end: 1 };
/** How many times the axis can be stretched. */
export const mostZoom = 16;

export function isWhole({ start, end }: Range): boolean {
  return end - start > 0.999;
}

/** The range of this length around a middle, moved inward where it would leave the axis. */
export function rangeAround(middle: number, length: number): Range {
  const size = Math.min(1, Math.max(1 / mostZoom, length));
  const start = Math.min(1 - size, Math.max(0, middle - size / 2));
  return { start, end: start + size };
}

/** An address tells shares to four decimals. */
const least = 0.0001;
/** How much air a stretch gets on both sides, as a share of its length. */
const air = 0.05;

/**
 * A range that shows a stretch with some air, which brings nothing into view that lies before or after it: who is shown
 * what begins with an event sees that first. A stretch shorter than any range still begins it.
 *
 * @param others what may lie around the stretch
 */
export function rangeWithAir(stretch: Range, others: readonly Range[]): Range {
  // What runs into the stretch shall at least not begin in view.
  const before = Math.max(
    ...others
      .filter(({ start }) => start < stretch.start)
      .map(({ start, end }) => (end <= stretch.start ? end : start)),
  );
  const after = Math.min(
    ...others.filter(({ end }) => end > stretch.end).map(({ start, end }) => (start >= stretch.end ? start : end)),
  );
  const room = air * (stretch.end - stretch.start);
  const earliest = Math.min((before + stretch.start) / 2, stretch.start - least);
  const from = Math.max(stretch.start - room, earliest);
  const to = Math.min(stretch.end + room, Math.max((after + stretch.end) / 2, stretch.end + least));
  const { start, end } = rangeAround((from + to) / 2, to - from);
  const late = Math.min(1 - end, Math.max(0, earliest - start));
  return { start: start + late, end: end + late };
}

/** Zooms about a share of the axis that stays where it is, as far as the ends of the axis let it. */
export function zoomRange({ start, end }: Range, factor: number, at: number): Range {
  const size = Math.min(1, Math.max(1 / mostZoom, (end - start) / factor));
  const before = ((at - start) / (end - start)) * size;
  return rangeAround(at - before + size / 2, size);
}

export function moveRange({ start, end }: Range, by: number): Range {
  return rangeAround((start + end) / 2 + by, end - start);
}
