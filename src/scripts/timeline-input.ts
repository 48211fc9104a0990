import { listenToPointers } from './timeline-pointers.ts';
import { whole } from './timeline-range.ts';
import { isMirrored, isZoomed, moveBy, show, type Stage, zoomBy } from './timeline-stage.ts';
import { leave, step } from './timeline-steps.ts';

/** Listens to wheel, pointer and keys on the charts. */
export function listen(stage: Stage): void {
  const room = stage.figure.querySelector<HTMLElement>('.timeline-charts');
  if (!room) return;
  room.addEventListener('keydown', (event) => onKey(stage, event));
  room.addEventListener('dragstart', (event) => event.preventDefault());
  listenToPointers(stage, room);
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
    Home: () => step(stage, 1, true),
    End: () => step(stage, -1, true),
    Escape: () => leave(stage),
  };
  const ways: Readonly<Record<string, number>> = { ArrowLeft: -0.2, ArrowUp: -0.2, ArrowRight: 0.2, ArrowDown: 0.2 };
  const way = event.shiftKey && isZoomed(stage) ? ways[event.key] : undefined;
  const action = way === undefined ? actions[event.key] : () => moveBy(stage, way);
  if (!action) return;
  event.preventDefault();
  action();
}
