import { type Range, zoomRange } from './timeline-range.ts';
import { follow, isZoomed, settle, type Stage } from './timeline-stage.ts';
import { fitsScreen, moveByPixels, shareAt } from './timeline-view.ts';

/** The fingers on a chart, or the mouse, from the first that comes to the last that goes. */
interface Gesture {
  readonly fingers: Map<number, PointerEvent>;
  /** Whether the chart takes it or the page; unknown until something moves. */
  taken: boolean | undefined;
  moved: number;
}

const click = 6;

/**
 * One pointer drags what is zoomed, two fingers pinch. As with maps inside a page, no finger is ever trapped: two always
 * belong to the chart, which alone zooms, one belongs to the chart only where it has somewhere to go. A horizontal chart
 * takes a finger that moves sideways. A vertical one runs the way the page scrolls, so it takes a finger only while all
 * of the cut fits on the screen, and only towards an end that it has not reached; otherwise the page scrolls, which
 * shows more of the chart as well. Who has a gesture keeps it until the finger leaves, as nested scrolling does. On a
 * page the reader has magnified all fingers are the page's, or there would be no way back.
 */
export function listenToPointers(stage: Stage, room: HTMLElement): void {
  const gesture: Gesture = { fingers: new Map(), taken: undefined, moved: 0 };
  room.addEventListener('pointerdown', (event) => begin(stage, gesture, event));
  room.addEventListener('pointermove', (event) => move(stage, room, gesture, event));
  for (const end of ['pointerup', 'pointercancel', 'pointerleave'] as const)
    room.addEventListener(end, (event) => finish(stage, gesture, event));
  // A touch that the page would scroll by has to be refused move by move: the style sheet cannot tell the ends apart.
  const refuse = (event: TouchEvent): void => {
    if (gesture.taken && event.cancelable) event.preventDefault();
  };
  room.addEventListener('touchmove', refuse, { passive: false });
  // A drag selects no words. A style that says so would have the whole chart laid out again.
  room.addEventListener(
    'selectstart',
    (event) => gesture.fingers.size > 0 && isZoomed(stage) && event.preventDefault(),
  );
  // A drag that ends on an event is no click.
  room.addEventListener('click', (event) => gesture.moved > click && event.preventDefault(), true);
  visualViewport?.addEventListener('resize', () => room.classList.toggle('is-magnified', isMagnified()));
}

function isMagnified(): boolean {
  return (visualViewport?.scale ?? 1) > 1.01;
}

function begin(stage: Stage, gesture: Gesture, event: PointerEvent): void {
  if (event.button !== 0) return;
  gesture.fingers.set(event.pointerId, event);
  // A second finger makes another gesture of it.
  gesture.taken = undefined;
  if (gesture.fingers.size > 1) return;
  gesture.moved = 0;
  // A vertical chart is cut between labels: the hand takes hold of what is seen.
  if (stage.chart?.vertical && isZoomed(stage) && stage.drawn) stage.range = stage.drawn.range;
}

function move(stage: Stage, room: HTMLElement, gesture: Gesture, event: PointerEvent): void {
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

function finish(stage: Stage, { fingers, moved, taken }: Gesture, event: PointerEvent): void {
  if (!fingers.delete(event.pointerId) || fingers.size > 0) return;
  if (taken && moved > 0) settle(stage);
}
