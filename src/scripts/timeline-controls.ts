import { remember, shownEvents, showWhole, type Stage, zoomBy } from './timeline-stage.ts';
import { leave, step, zoomToLane } from './timeline-steps.ts';

const certaintyWords = { certain: 'certain', approximate: 'about', uncertain: 'uncertain', order: 'no date' };

/** The controls above a chart: steps, zoom, and a choice of lanes and certainties where there is one. */
export function buildControls(stage: Stage): HTMLElement {
  const bar = document.createElement('div');
  bar.className = 'timeline-bar';
  bar.lang = 'en';
  bar.dir = 'ltr';
  bar.role = 'group';
  bar.ariaLabel = 'Timeline controls';
  const groups = [choices(stage, 'lane', 'Show', {}), choices(stage, 'certainty', 'Dates', certaintyWords)].filter(
    (group) => group !== undefined,
  );
  const more = document.createElement('details');
  more.append(Object.assign(document.createElement('summary'), { textContent: 'Choose what to show' }), ...groups);
  bar.append(
    button('←', 'Previous event', () => step(stage, -1)),
    button('→', 'Next event', () => step(stage, 1)),
    button('+', 'Zoom in', () => zoomBy(stage, 1.5)),
    button('−', 'Zoom out', () => zoomBy(stage, 1 / 1.5)),
    button('Whole', 'Whole timeline', () => showWhole(stage)),
    ...(groups.length > 0 ? [more] : []),
    stage.status,
  );
  bar.addEventListener('keydown', (event) => event.key === 'Escape' && leave(stage));
  return bar;
}

function button(text: string, label: string, press: () => void): HTMLButtonElement {
  const made = Object.assign(document.createElement('button'), { type: 'button', textContent: text, ariaLabel: label });
  made.addEventListener('click', press);
  return made;
}

/** A tick box for each lane or certainty that occurs, if there is more than one. */
function choices(
  stage: Stage,
  kind: 'lane' | 'certainty',
  legend: string,
  words: Readonly<Record<string, string>>,
): HTMLElement | undefined {
  const events = stage.charts[0]?.querySelectorAll<SVGAElement>('.chart-event') ?? [];
  const found = [...new Set([...events].map((event) => event.dataset[kind] ?? ''))];
  if (found.length < 2) return undefined;
  const group = document.createElement('fieldset');
  group.append(Object.assign(document.createElement('legend'), { textContent: legend }));
  for (const value of found) {
    const key = `${kind}:${value}`;
    const label = document.createElement('label');
    const box = Object.assign(document.createElement('input'), { type: 'checkbox', checked: !stage.hidden.has(key) });
    box.addEventListener('change', () => {
      stage.hidden[box.checked ? 'delete' : 'add'](key);
      applyFilter(stage);
      stage.status.textContent = `${shownEvents(stage).length} events shown`;
    });
    label.append(box, ` ${words[value] ?? value}`);
    group.append(label);
    if (kind === 'lane') group.append(button('⤢', `Zoom to ${value}`, () => zoomToLane(stage, value)));
  }
  return group;
}

/** Fades what was unticked in the charts, takes it out of the order of focus, and hides it in the list. */
export function applyFilter(stage: Stage): void {
  for (const event of stage.figure.querySelectorAll<HTMLElement | SVGElement>('[data-event][data-lane]')) {
    const { lane, certainty } = event.dataset;
    const out = stage.hidden.has(`lane:${lane}`) || stage.hidden.has(`certainty:${certainty}`);
    event.classList.toggle('is-out', out);
    if (event instanceof HTMLElement) event.hidden = out;
    else if (out) event.setAttribute('tabindex', '-1');
    else event.removeAttribute('tabindex');
  }
  remember(stage, 'hide', [...stage.hidden].sort().join('|'));
}
