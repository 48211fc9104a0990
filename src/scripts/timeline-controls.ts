import { button } from './timeline-button.ts';
import { whole } from './timeline-range.ts';
import { isMirrored, show, type Stage, zoomBy } from './timeline-stage.ts';
import { leave, step } from './timeline-steps.ts';

/** The controls above a chart: steps, zoom, a stretch between two events, and a choice of lanes and certainties. */
export function buildControls(stage: Stage): HTMLElement {
  const bar = document.createElement('div');
  bar.className = 'timeline-bar';
  bar.lang = 'en';
  bar.role = 'group';
  bar.ariaLabel = 'Timeline controls';
  const [back, onward] = isMirrored(stage) ? ['→', '←'] : ['←', '→'];
  const events = stage.figure.querySelectorAll('.timeline-vertical .chart-event');
  const more = document.createElement('details');
  more.append(Object.assign(document.createElement('summary'), { textContent: 'Choose what to show' }));
  // What few readers ask for is fetched when they do.
  const fill = async (): Promise<void> => {
    const { fillChoices } = await import('./timeline-choices.ts');
    fillChoices(stage);
  };
  more.addEventListener('toggle', () => void fill());
  bar.append(
    button(back ?? '', 'Previous event', () => step(stage, -1)),
    button(onward ?? '', 'Next event', () => step(stage, 1)),
    button('+', 'Zoom in', () => zoomBy(stage, 1.5)),
    button('–', 'Zoom out', () => zoomBy(stage, 1 / 1.5)),
    button('Whole', 'Whole timeline', () => show(stage, whole)),
    ...(events.length > 1 ? [more] : []),
    stage.status,
  );
  bar.addEventListener('keydown', (event) => event.key === 'Escape' && leave(stage));
  return bar;
}
