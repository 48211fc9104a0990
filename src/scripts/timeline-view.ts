import { drag } from './timeline-follow.ts';
import { moveRange } from './timeline-range.ts';
import type { Stage } from './timeline-stage.ts';

interface Spot {
  readonly clientX: number;
  readonly clientY: number;
}

/** How many pixels of the screen the range in view takes, and where on the screen it starts. */
function viewOf({ chart, range }: Stage): { readonly start: number; readonly pixels: number } | undefined {
  if (!chart) return undefined;
  const { left, top, width } = chart.frame.getBoundingClientRect();
  if (!chart.vertical) return { start: left, pixels: width };
  return { start: top, pixels: (range.end - range.start) * chart.height * (width / chart.width) };
}

/** Where on the axis a spot of the screen is, as a share. */
export function shareAt(stage: Stage, { clientX, clientY }: Spot): number {
  const view = viewOf(stage);
  if (!view) return 0.5;
  const { start, end } = stage.range;
  return start + (((stage.chart?.vertical ? clientY : clientX) - view.start) / view.pixels) * (end - start);
}

/** Moves the view with a hand. */
export function moveByPixels(stage: Stage, by: number): void {
  const view = viewOf(stage);
  const { start, end } = stage.range;
  if (view) drag(stage, moveRange(stage.range, (by / view.pixels) * (end - start)));
}

/** Whether all of the view fits on the screen, so that a finger on it has no page to move. */
export function fitsScreen(stage: Stage): boolean {
  const view = viewOf(stage);
  return view !== undefined && view.pixels <= innerHeight;
}
