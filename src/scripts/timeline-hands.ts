import { follow, settle } from './timeline-follow.ts';
import { click, type Gesture, isMagnified, takesWheel } from './timeline-gesture.ts';
import { type Range, zoomRange } from './timeline-range.ts';
import { isZoomed, type Stage } from './timeline-stage.ts';
import { fitsScreen, moveByPixels, shareAt } from './timeline-view.ts';

/**
 * One pointer drags what is zoomed, two fingers pinch. As with maps inside a page, no finger is ever trapped: two always
 * belong to the chart, which alone zooms, one belongs to the chart only where it has somewhere to go. A horizontal chart
 * takes a finger that moves sideways. A vertical one runs the way the page scrolls, so it takes a finger only while all
 * of the cut fits on the screen, and only towards an end that it has not reached; otherwise the page scrolls, which
 * shows more of the chart as well. Who has a gesture keeps it until the finger leaves, as nested scrolling does. On a
 * page the reader has magnified all fingers are the page's, or there would be no way back.
 */
export function move(stage: Stage, room: HTMLElement, gesture: Gesture, event: PointerEvent): void {
  const { fingers } = gesture;
  const before = fingers.get(event.pointerId);
  if (!before || !stage.chart) return;
  const [x, y] = [before.clientX - event.clientX, before.clientY - event.clientY];
  const by = stage.chart.vertical ? y : x;
  gesture.taken ??= takes(stage, gesture, event, x, y);
  if (!gesture.taken) return;
  fingers.set(event.pointerId, event);
  const other = [...fingers.values()].find((finger) => finger.pointerId !== event.pointerId);
  gesture.moved += Math.abs(by);
  if (other) follow(stage, pinch(stage, other, before, event));
  else moveByPixels(stage, by);
  if (gesture.moved <= click) return;
  // What leads nowhere need not be looked for under every step of the mouse.
  if (event.pointerType === 'mouse') room.setPointerCapture(event.pointerId);
}

/** Whether the chart takes a gesture that begins by moving its content so far. */
function takes(stage: Stage, { fingers }: Gesture, { pointerType }: PointerEvent, x: number, y: number): boolean {
  if (pointerType === 'touch' && isMagnified()) return false;
  if (fingers.size > 1) return true;
  if (!isZoomed(stage)) return false;
  if (pointerType !== 'touch') return true;
  if (!stage.chart?.vertical) return Math.abs(x) > Math.abs(y);
  const { start, end } = stage.range;
  return Math.abs(y) > Math.abs(x) && fitsScreen(stage) && (y > 0 ? end < 1 : start > 0);
}

/** The moment between the fingers stays between them. */
function pinch(stage: Stage, other: PointerEvent, before: PointerEvent, after: PointerEvent): Range {
  const factor = distance(after, other) / Math.max(1, distance(before, other));
  return zoomRange(stage.range, factor, (shareAt(stage, after) + shareAt(stage, other)) / 2);
}

function distance(a: PointerEvent, b: PointerEvent): number {
  return Math.hypot(a.clientX - b.clientX, a.clientY - b.clientY);
}

/** Lays out what the last finger has let go of. */
export function finish(stage: Stage, { fingers, moved, taken }: Gesture): void {
  if (fingers.size === 0 && taken && moved > 0) settle(stage);
}

/** After this long, in milliseconds, a wheel has come to rest. */
const pause = 160;

let settling: number | undefined;

/** Does what a turn of the wheel asks of a chart. The wheel alone scrolls the page. */
export function turnWheel(stage: Stage, event: WheelEvent): void {
  const taken = takesWheel(event, isZoomed(stage));
  if (taken === undefined) return;
  if (taken === 'zoom') follow(stage, zoomRange(stage.range, Math.exp(-event.deltaY / 300), shareAt(stage, event)));
  else moveByPixels(stage, event.deltaX);
  clearTimeout(settling);
  settling = window.setTimeout(() => settle(stage), pause);
}
