import { boxOf, isZoomed, moveBy, showWhole, type Stage, zoomBy } from './timeline-stage.ts';
import { leave, step } from './timeline-steps.ts';

/** Listens to wheel, pointer and keys on one chart. */
export function listen(stage: Stage, chart: SVGSVGElement): void {
  chart.addEventListener('wheel', (event) => onWheel(stage, chart, event), { passive: false });
  chart.addEventListener('keydown', (event) => onKey(stage, chart, event));
  chart.addEventListener('dragstart', (event) => event.preventDefault());
  listenToPointers(stage, chart);
}

/** The wheel alone scrolls the page; with Ctrl, as browsers have it, it zooms. */
function onWheel(stage: Stage, chart: SVGSVGElement, event: WheelEvent): void {
  if (!event.ctrlKey && !event.metaKey) return;
  event.preventDefault();
  zoomBy(stage, Math.exp(-event.deltaY / 300), pointIn(chart, event));
}

function pointIn(chart: SVGSVGElement, event: MouseEvent): { x: number; y: number } {
  const { left, top, width } = chart.getBoundingClientRect();
  const box = boxOf(chart);
  const scale = box.width / width;
  return { x: box.x + (event.clientX - left) * scale, y: box.y + (event.clientY - top) * scale };
}

/** One pointer drags what is zoomed, two pinch. */
function listenToPointers(stage: Stage, chart: SVGSVGElement): void {
  const fingers = new Map<number, PointerEvent>();
  let dragged = 0;
  chart.addEventListener('pointerdown', (event) => {
    fingers.set(event.pointerId, event);
    dragged = 0;
  });
  chart.addEventListener('pointermove', (event) => {
    const before = fingers.get(event.pointerId);
    if (!before) return;
    fingers.set(event.pointerId, event);
    const other = [...fingers.values()].find((finger) => finger.pointerId !== event.pointerId);
    const [dx, dy] = [before.clientX - event.clientX, before.clientY - event.clientY];
    if (other) zoomBy(stage, distance(event, other) / Math.max(1, distance(before, other)), pointIn(chart, event));
    else if (isZoomed(stage)) {
      const scale = boxOf(chart).width / chart.getBoundingClientRect().width;
      moveBy(stage, dx * scale, dy * scale);
      dragged += Math.abs(dx) + Math.abs(dy);
    }
  });
  for (const end of ['pointerup', 'pointercancel', 'pointerleave'] as const) {
    chart.addEventListener(end, (event) => fingers.delete(event.pointerId));
  }
  // A drag that ends on an event is no click.
  chart.addEventListener('click', (event) => dragged > 6 && event.preventDefault(), true);
}

function distance(a: PointerEvent, b: PointerEvent): number {
  return Math.hypot(a.clientX - b.clientX, a.clientY - b.clientY);
}

function onKey(stage: Stage, chart: SVGSVGElement, event: KeyboardEvent): void {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const part = boxOf(chart).width / 5;
  const pan: Readonly<Record<string, readonly [number, number]>> = {
    ArrowLeft: [-part, 0],
    ArrowRight: [part, 0],
    ArrowUp: [0, -part],
    ArrowDown: [0, part],
  };
  const actions: Readonly<Record<string, () => void>> = {
    '+': () => zoomBy(stage, 1.5),
    '=': () => zoomBy(stage, 1.5),
    '-': () => zoomBy(stage, 1 / 1.5),
    0: () => showWhole(stage),
    ArrowLeft: () => step(stage, -1),
    ArrowRight: () => step(stage, 1),
    Escape: () => leave(stage),
  };
  const way = event.shiftKey && isZoomed(stage) ? pan[event.key] : undefined;
  const action = way ? () => moveBy(stage, ...way) : actions[event.key];
  if (!action) return;
  event.preventDefault();
  action();
}
