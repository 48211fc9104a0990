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

/** Zooms about a share of the axis that stays where it is, as far as the ends of the axis let it. */
export function zoomRange({ start, end }: Range, factor: number, at: number): Range {
  const size = Math.min(1, Math.max(1 / mostZoom, (end - start) / factor));
  const before = ((at - start) / (end - start)) * size;
  return rangeAround(at - before + size / 2, size);
}

export function moveRange({ start, end }: Range, by: number): Range {
  return rangeAround((start + end) / 2 + by, end - start);
}
