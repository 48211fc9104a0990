import { type DrawnEvent, isOut, shareOf } from './timeline-drawn.ts';
import { rangeAround, whole } from './timeline-range.ts';
import { remember } from './timeline-address.ts';
import { focusOn, isZoomed, keepsAddress, show, shownEvents, type Stage, tell } from './timeline-stage.ts';

/** Moves to the event before or after the one last visited, or to the last or the first of all, and into view. */
export function step(stage: Stage, by: 1 | -1, ofAll = false): void {
  const events = stage.chart?.events ?? [];
  const order = by === 1 ? events : events.toReversed();
  const focused = order.findIndex(({ link }) => link === document.activeElement);
  // What was visited last may be filtered out since: its neighbours are still where they were.
  const last = order.findIndex(({ link }) => link.dataset['event'] === stage.figure.dataset['event']);
  const from = ofAll ? 0 : (focused === -1 ? last : focused) + 1;
  const next = [...order.slice(from), ...order.slice(0, from)].find((event) => !isOut(event));
  if (next) goTo(stage, next, matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth');
}

/** Brings an event into view, gives it the focus and says which it is. */
export function goTo(stage: Stage, event: DrawnEvent, behavior: ScrollBehavior): void {
  const chart = stage.chart;
  const { figure, range } = stage;
  if (chart && isZoomed(stage)) {
    const { start, end } = shareOf(chart, event);
    if (start < range.start || end > range.end) show(stage, rangeAround((start + end) / 2, range.end - range.start));
  }
  event.link.scrollIntoView({ block: 'nearest', behavior });
  focusOn(event);
  figure.dataset['event'] = event.link.dataset['event'] ?? '';
  if (keepsAddress(stage)) remember('event', figure.dataset['event']);
  const events = shownEvents(stage);
  tell(stage, `Event ${events.indexOf(event) + 1} of ${events.length}: ${wordsOf(event.link)}`);
}

/** The words of an event, in full where its label had to be cut. */
export function wordsOf(link: SVGAElement): string {
  const said = link.querySelector('title') ?? link.querySelector('.chart-label');
  return (said?.textContent ?? '').replaceAll(/\s+/g, ' ').trim();
}

/** Out of what is open first, then back to the whole chart, then out of it to the controls. */
export function leave(stage: Stage): void {
  const open = document.activeElement?.closest<HTMLDetailsElement>('.timeline-bar details[open]');
  if (open) {
    open.open = false;
    open.querySelector('summary')?.focus();
  } else if (isZoomed(stage)) show(stage, whole);
  else stage.figure.querySelector<HTMLElement>('.timeline-bar button')?.focus();
}
