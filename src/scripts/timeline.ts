import { buildControls } from './timeline-controls.ts';
import { listen } from './timeline-input.ts';
import { chooseChart, keepsAddress, openStage, redraw, showView, shownEvents, type Stage } from './timeline-stage.ts';
import { goTo } from './timeline-steps.ts';

/**
 * What JavaScript adds to a timeline that is complete without it: zoom, filters, stepping from event to event, and an
 * address for every view. Escape leaves.
 */
export function enhanceTimeline(figure: HTMLElement): void {
  const stage = openStage(figure);
  const asked = keepsAddress(stage) ? new URL(location.href).searchParams : new URLSearchParams();
  for (const value of asked.get('hide')?.split('|') ?? [])
    if (/^(?:lane|certainty):./.test(value)) stage.hidden.add(value);
  // The page keeps room for the controls, so that nothing moves when they arrive.
  figure.querySelector('.timeline-controls')?.append(buildControls(stage));
  listen(stage);
  chooseChart(stage);
  restore(stage, asked);
  redraw(stage);
  // A turned phone shows another of the charts, which takes over what the first one showed.
  new ResizeObserver(() => turn(stage)).observe(figure);
}

function turn(stage: Stage): void {
  const before = stage.chart;
  chooseChart(stage);
  if (stage.chart !== before) redraw(stage);
  if (stage.chart?.vertical)
    void import('./timeline-date.ts').then(({ keepDateInView }) => keepDateInView(stage.figure));
}

/** Shows the view that the address asks for. */
function restore(stage: Stage, asked: URLSearchParams): void {
  const view = asked.get('view');
  if (view !== null) showView(stage, view);
  const event = shownEvents(stage).find(({ link }) => link.dataset['event'] === asked.get('event'));
  if (event) goTo(stage, event);
}
