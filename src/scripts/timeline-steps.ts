import { type DrawnEvent, shareOf } from './timeline-drawn.ts';
import { rangeAround, whole } from './timeline-range.ts';
import { remember } from './timeline-address.ts';
import { focusOn, isZoomed, keepsAddress, show, shownEvents, type Stage } from './timeline-stage.ts';

/** Moves to the event before or after the one last visited, and into view. */
export function step(stage: Stage, by: 1 | -1): void {
  const events = shownEvents(stage);
  const last = stage.figure.dataset['event'];
  const focused = events.findIndex(({ link }) => link === document.activeElement);
  const at = focused === -1 ? events.findIndex(({ link }) => link.dataset['event'] === last) : focused;
  const first = by === 1 ? 0 : events.length - 1;
  const next = events[at === -1 ? first : (at + by + events.length) % events.length];
  if (next) goTo(stage, next);
}

/** Brings an event into view, gives it the focus and says which it is. */
export function goTo(stage: Stage, event: DrawnEvent): void {
  const chart = stage.chart;
  const { figure, status, range } = stage;
  if (chart && isZoomed(stage)) {
    const { start, end } = shareOf(chart, event);
    if (start < range.start || end > range.end) show(stage, rangeAround((start + end) / 2, range.end - range.start));
  }
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  event.link.scrollIntoView({ block: 'nearest', behavior: calm ? 'auto' : 'smooth' });
  focusOn(event);
  figure.dataset['event'] = event.link.dataset['event'] ?? '';
  if (keepsAddress(stage)) remember('event', figure.dataset['event']);
  const events = shownEvents(stage);
  status.textContent = `Event ${events.indexOf(event) + 1} of ${events.length}: ${wordsOf(event.link)}`;
}

/** The words of an event, in full where its label had to be cut. */
export function wordsOf(link: SVGAElement): string {
  const said = link.querySelector('title') ?? link.querySelector('.chart-label');
  return (said?.textContent ?? '').replaceAll(/\s+/g, ' ').trim();
}

/** Back to the whole chart first, then out of it to the controls. */
export function leave(stage: Stage): void {
  if (isZoomed(stage)) {
    show(stage, whole);
    stage.status.textContent = 'The whole timeline';
  } else stage.figure.querySelector<HTMLElement>('.timeline-bar button')?.focus();
}
