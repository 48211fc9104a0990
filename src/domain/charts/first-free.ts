import type { Box } from './timeline-figure.ts';

/** The smallest y, from `top` down, at which a box of this place and size, and `gap` below it, meets nothing that is taken. */
export function firstFree(box: Omit<Box, 'y'>, taken: readonly Box[], top: number, gap: number): number {
  const inTheWay = taken.filter((other) => other.x < box.x + box.width && box.x < other.x + other.width);
  let y = top;
  for (const other of inTheWay.toSorted((a, b) => a.y - b.y)) {
    if (other.y >= y + box.height + gap) break;
    y = Math.max(y, other.y + other.height);
  }
  return y;
}
