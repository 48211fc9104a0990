import type { Chart } from './timeline-drawn.ts';
import { whole } from './timeline-range.ts';
import { isMirrored, isZoomed, moveBy, show, type Stage, visibleChart, zoomBy } from './timeline-stage.ts';
import { leave, step } from './timeline-steps.ts';

/** Listens to wheel, pointer and keys on the charts. */
export function listen(stage: Stage): void {
  const room = stage.figure.querySelector<HTMLElement>('.timeline-charts');
  if (!room) return;
  room.addEventListener('wheel', (event) => onWheel(stage, room, event), { passive: false });
  room.addEventListener('keydown', (event) => onKey(stage, event));
  room.addEventListener('dragstart', (event) => event.preventDefault());
  listenToPointers(stage, room);
}

/** The wheel alone scrolls the page; with Ctrl, as browsers have it, it zooms, and sideways it moves along what is zoomed. */
function onWheel(stage: Stage, room: HTMLElement, event: WheelEvent): void {
  const sideways = Math.abs(event.deltaX) > Math.abs(event.deltaY);
  if (event.ctrlKey || event.metaKey) zoomBy(stage, Math.exp(-event.deltaY / 300), shareAt(stage, room, event));
  else if (sideways && isZoomed(stage)) moveBy(stage, event.deltaX / room.clientWidth);
  else return;
  event.preventDefault();
}

/** Where a pointer is along the chart in view, from 0 to 1. */
function shareAt(stage: Stage, room: HTMLElement, event: MouseEvent): number {
  const { left, top, width, height } = (visibleChart(stage)?.svg ?? room).getBoundingClientRect();
  return visibleChart(stage)?.vertical ? (event.clientY - top) / height : (event.clientX - left) / width;
}

/** One pointer drags what is zoomed, two pinch. */
function listenToPointers(stage: Stage, room: HTMLElement): void {
  const fingers = new Map<number, PointerEvent>();
  let dragged = 0;
  room.addEventListener('pointerdown', (event) => {
    fingers.set(event.pointerId, event);
    dragged = 0;
  });
  room.addEventListener('pointermove', (event) => {
    const before = fingers.get(event.pointerId);
    const chart = visibleChart(stage);
    if (!before || !chart) return;
    fingers.set(event.pointerId, event);
    const other = [...fingers.values()].find((finger) => finger.pointerId !== event.pointerId);
    if (other) {
      const factor = distance(event, other) / Math.max(1, distance(before, other));
      zoomBy(stage, factor, shareAt(stage, room, event));
    } else if (isZoomed(stage)) dragged += Math.abs(drag(stage, chart, before, event));
  });
  for (const end of ['pointerup', 'pointercancel', 'pointerleave'] as const)
    room.addEventListener(end, (event) => fingers.delete(event.pointerId));
  // A drag that ends on an event is no click.
  room.addEventListener('click', (event) => dragged > 6 && event.preventDefault(), true);
}

/** Moves the chart with the pointer, and returns by how many pixels. */
function drag(stage: Stage, { svg, vertical }: Chart, from: PointerEvent, to: PointerEvent): number {
  const { width, height } = svg.getBoundingClientRect();
  const [by, size] = vertical ? [from.clientY - to.clientY, height] : [from.clientX - to.clientX, width];
  moveBy(stage, by / size);
  return by;
}

function distance(a: PointerEvent, b: PointerEvent): number {
  return Math.hypot(a.clientX - b.clientX, a.clientY - b.clientY);
}

function onKey(stage: Stage, event: KeyboardEvent): void {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const onward = isMirrored(stage) ? -1 : 1;
  const actions: Readonly<Record<string, () => void>> = {
    '+': () => zoomBy(stage, 1.5),
    '=': () => zoomBy(stage, 1.5),
    '-': () => zoomBy(stage, 1 / 1.5),
    0: () => show(stage, whole),
    ArrowLeft: () => step(stage, onward === 1 ? -1 : 1),
    ArrowRight: () => step(stage, onward === 1 ? 1 : -1),
    Escape: () => leave(stage),
  };
  const ways: Readonly<Record<string, number>> = { ArrowLeft: -0.2, ArrowUp: -0.2, ArrowRight: 0.2, ArrowDown: 0.2 };
  const way = event.shiftKey && isZoomed(stage) ? ways[event.key] : undefined;
  const action = way === undefined ? actions[event.key] : () => moveBy(stage, way);
  if (!action) return;
  event.preventDefault();
  action();
}
