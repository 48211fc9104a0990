import { write } from './timeline-address.ts';
import { buildControls } from './timeline-controls.ts';
import { listen } from './timeline-input.ts';
import { chooseChart, keepsAddress, openStage, redraw, type Stage } from './timeline-stage.ts';

/**
 * What JavaScript adds to a timeline that is complete without it: zoom, filters, stepping from event to event, and an
 * address for every view. Escape leaves.
 */
export function enhanceTimeline(figure: HTMLElement): void {
  const stage = openStage(figure);
  // The page keeps room for the controls, so that nothing moves when they arrive.
  figure.querySelector('.timeline-controls')?.append(buildControls(stage));
  listen(stage);
  chooseChart(stage);
  if (keepsAddress(stage)) heedAddress(stage);
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

/** Most readers come without a view and leave without another: what reads addresses is fetched when there is one. */
function heedAddress(stage: Stage): void {
  const heed = (isStep: boolean): void =>
    void import('./timeline-recall.ts').then(({ recall }) => recall(stage, isStep));
  if (location.search) heed(false);
  addEventListener('popstate', () => {
    // A link to an event is a step too, which takes the view along.
    write();
    heed(true);
  });
}
