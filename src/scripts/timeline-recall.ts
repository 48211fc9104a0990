import { forget } from './timeline-address.ts';
import { applyFilter, fillChoices } from './timeline-choices.ts';
import { readHidden } from './timeline-hidden.ts';
import { rangeAround, whole } from './timeline-range.ts';
import { isZoomed, show, showBetween, shownEvents, type Stage, tell, viewOf } from './timeline-stage.ts';
import { goTo } from './timeline-steps.ts';

/**
 * Shows what the address asks for, which anybody may have written: what to hide, which stretch, and which event. Who goes
 * back or forward, a step of the history, keeps the focus where the browser puts it.
 */
export function recall(stage: Stage, isStep: boolean): void {
  const asked = new URL(location.href).searchParams;
  recallHidden(stage, asked.getAll('hide'));
  recallView(stage, asked.get('view') ?? '');
  // The address knows already, and the reader may have gone on to another.
  if (isStep) forget();
  const event = shownEvents(stage).find(({ link }) => link.dataset['event'] === asked.get('event'));
  // Who follows a link arrives: the way there is nothing to look at.
  if (event && !isStep) goTo(stage, event, 'instant');
}

function recallHidden(stage: Stage, asked: readonly string[]): void {
  const { hidden, figure } = stage;
  const events = [...figure.querySelectorAll<HTMLElement>('.event-list [data-lane]')];
  const found = readHidden(
    asked,
    events.flatMap(({ dataset: { lane, certainty } }) => [`lane:${lane}`, `certainty:${certainty}`]),
  );
  if (found.size === hidden.size && [...found].every((key) => hidden.has(key))) return;
  hidden.clear();
  for (const key of found) hidden.add(key);
  fillChoices(stage);
  applyFilter(stage);
}

/** The very range where it still holds the same events, or else what lies between the two that are named. */
function recallView(stage: Stage, view: string): void {
  const { chart, range: now } = stage;
  const shown = shownEvents(stage);
  if (!chart || view === (isZoomed(stage) ? viewOf(chart, shown, now) : '')) return;
  if (view === '') {
    show(stage, whole);
    return;
  }
  const [first = '', last = '', , start, end] = view.split('~');
  const range = { start: Number(start), end: Number(end) };
  const isRange = range.start >= 0 && range.end <= 1 && range.start < range.end;
  if (isRange && viewOf(chart, shown, range) === view) {
    show(stage, rangeAround((range.start + range.end) / 2, range.end - range.start));
    return;
  }
  const left = [first, last].filter((id) => chart.events.some((event) => event.link.dataset['event'] === id));
  if (showBetween(stage, left[0] ?? '', left.at(-1) ?? '')) {
    if (left.length < 2) tell(stage, 'Not all that this link asks for is on the timeline any more');
    return;
  }
  show(stage, whole);
  tell(stage, 'What this link asks for is not on the timeline: this is the whole of it');
}
