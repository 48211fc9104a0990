import { applyFilter, buildControls } from './timeline-controls.ts';
import { listen } from './timeline-input.ts';
import { showRange } from './timeline-chart.ts';
import { keepsAddress, openStage, showBetween, shownEvents, type Stage, visibleChart } from './timeline-stage.ts';
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
  restore(stage, asked);
  // A turned phone shows another of the charts, which takes over what the first one showed.
  new ResizeObserver(() => {
    const chart = visibleChart(stage);
    if (chart) showRange(chart, stage.range);
  }).observe(figure);
}

/** Shows the view that the address asks for. */
function restore(stage: Stage, asked: URLSearchParams): void {
  if (stage.hidden.size > 0) applyFilter(stage);
  const [first = '', last = ''] = asked.get('view')?.split('~') ?? [];
  showBetween(stage, first, last);
  const event = shownEvents(stage).find(({ link }) => link.dataset['event'] === asked.get('event'));
  if (event) goTo(stage, event);
}
