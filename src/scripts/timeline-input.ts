import { listenToPointers } from './timeline-pointers.ts';
import { whole, zoomRange } from './timeline-range.ts';
import { follow, isMirrored, isZoomed, moveBy, settle, show, type Stage, zoomBy } from './timeline-stage.ts';
import { leave, step } from './timeline-steps.ts';
import { moveByPixels, shareAt } from './timeline-view.ts';

/** Listens to wheel, pointer and keys on the charts. */
export function listen(stage: Stage): void {
  const room = stage.figure.querySelector<HTMLElement>('.timeline-charts');
  if (!room) return;
  let settling: number | undefined;
  const wheel = (event: WheelEvent): void => {
    if (!onWheel(stage, event)) return;
    event.preventDefault();
    clearTimeout(settling);
    settling = window.setTimeout(() => settle(stage), pause);
  };
  room.addEventListener('wheel', wheel, { passive: false });
  room.addEventListener('keydown', (event) => onKey(stage, event));
  room.addEventListener('dragstart', (event) => event.preventDefault());
  listenToPointers(stage, room);
}

/** After this long a wheel has come to rest. */
const pause = 160;

/** The wheel alone scrolls the page; with Ctrl, as browsers have it, it zooms, and sideways it moves along what is zoomed. */
function onWheel(stage: Stage, event: WheelEvent): boolean {
  const { range } = stage;
  const sideways = Math.abs(event.deltaX) > Math.abs(event.deltaY);
  if (event.ctrlKey || event.metaKey)
    follow(stage, zoomRange(range, Math.exp(-event.deltaY / 300), shareAt(stage, event)));
  else if (sideways && isZoomed(stage)) moveByPixels(stage, event.deltaX);
  else return false;
  return true;
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
