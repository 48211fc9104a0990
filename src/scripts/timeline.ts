import { applyFilter, buildControls } from './timeline-controls.ts';
import { listen } from './timeline-input.ts';
import { keepsAddress, openStage, showBox, shownEvents, type Stage, visibleChart, wholeOf } from './timeline-stage.ts';
import { goTo } from './timeline-steps.ts';
import { readBox } from './timeline-view-box.ts';

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
  for (const chart of stage.charts) listen(stage, chart);
  restore(stage, asked);
}

/** Shows the view that the address asks for. */
function restore(stage: Stage, asked: URLSearchParams): void {
  if (stage.hidden.size > 0) applyFilter(stage);
  const chart = visibleChart(stage);
  const box = chart && readBox(asked.get('view') ?? '', wholeOf(stage, chart));
  if (box) showBox(stage, box);
  const event = shownEvents(stage).find((each) => each.dataset['event'] === asked.get('event'));
  if (event) goTo(stage, event);
}
