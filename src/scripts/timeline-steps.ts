import {
  isZoomed,
  remember,
  showBox,
  shownEvents,
  showWhole,
  type Stage,
  visibleChart,
  wholeOf,
} from './timeline-stage.ts';
import { boxAround } from './timeline-view-box.ts';

/** Moves to the event before or after the one last visited, and into view. */
export function step(stage: Stage, by: 1 | -1): void {
  const events = shownEvents(stage);
  const last = stage.figure.dataset['event'];
  const at = events.findIndex((event) => event === document.activeElement || event.dataset['event'] === last);
  const first = by === 1 ? 0 : events.length - 1;
  const next = events[at === -1 ? first : (at + by + events.length) % events.length];
  if (next) goTo(stage, next);
}

/** Brings an event into view, gives it the focus and says which it is. */
export function goTo(stage: Stage, event: SVGAElement): void {
  const chart = event.ownerSVGElement;
  if (chart && isZoomed(stage)) showBox(stage, boxAround(event.getBBox(), wholeOf(stage, chart)));
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  event.scrollIntoView({ block: 'nearest', behavior: calm ? 'auto' : 'smooth' });
  event.focus({ preventScroll: true });
  const { figure, status } = stage;
  figure.dataset['event'] = event.dataset['event'] ?? '';
  remember(stage, 'event', figure.dataset['event']);
  const events = shownEvents(stage);
  status.textContent = `Event ${events.indexOf(event) + 1} of ${events.length}: ${event.textContent?.trim() ?? ''}`;
}

export function zoomToLane(stage: Stage, lane: string): void {
  const chart = visibleChart(stage);
  const boxes = shownEvents(stage).flatMap((event) => (event.dataset['lane'] === lane ? [event.getBBox()] : []));
  if (!chart || boxes.length === 0) return;
  const x = Math.min(...boxes.map((box) => box.x));
  const y = Math.min(...boxes.map((box) => box.y));
  const width = Math.max(...boxes.map((box) => box.x + box.width)) - x;
  const height = Math.max(...boxes.map((box) => box.y + box.height)) - y;
  showBox(stage, boxAround({ x, y, width, height }, wholeOf(stage, chart)));
  stage.status.textContent = `Zoomed to ${lane}`;
}

/** Back to the whole chart first, then out of it to the controls. */
export function leave(stage: Stage): void {
  if (isZoomed(stage)) {
    showWhole(stage);
    stage.status.textContent = 'The whole timeline';
  } else stage.figure.querySelector<HTMLElement>('.timeline-bar button')?.focus();
}
