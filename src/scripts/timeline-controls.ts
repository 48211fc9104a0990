import { whole } from './timeline-range.ts';
import {
  isMirrored,
  remember,
  show,
  showBetween,
  shownEvents,
  type Stage,
  visibleChart,
  zoomBy,
} from './timeline-stage.ts';
import { leave, step, wordsOf, zoomToLane } from './timeline-steps.ts';

const certaintyWords = { certain: 'certain', approximate: 'about', uncertain: 'uncertain', order: 'no date' };
const longest = 60;

/** The controls above a chart: steps, zoom, a stretch between two events, and a choice of lanes and certainties. */
export function buildControls(stage: Stage): HTMLElement {
  const bar = document.createElement('div');
  bar.className = 'timeline-bar';
  bar.lang = 'en';
  bar.role = 'group';
  bar.ariaLabel = 'Timeline controls';
  const [back, onward] = isMirrored(stage) ? ['→', '←'] : ['←', '→'];
  const groups = [
    stretch(stage),
    choices(stage, 'lane', 'Show', {}),
    choices(stage, 'certainty', 'Dates', certaintyWords),
  ].filter((group) => group !== undefined);
  const more = document.createElement('details');
  more.append(Object.assign(document.createElement('summary'), { textContent: 'Choose what to show' }), ...groups);
  bar.append(
    button(back ?? '', 'Previous event', () => step(stage, -1)),
    button(onward ?? '', 'Next event', () => step(stage, 1)),
    button('+', 'Zoom in', () => zoomBy(stage, 1.5)),
    button('−', 'Zoom out', () => zoomBy(stage, 1 / 1.5)),
    button('Whole', 'Whole timeline', () => show(stage, whole)),
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

/** Two lists of events, each led by its date, to show what lies between them. */
function stretch(stage: Stage): HTMLElement | undefined {
  const events = visibleChart(stage)?.events ?? [];
  if (events.length < 3) return undefined;
  const group = document.createElement('fieldset');
  const [from, to] = ['From', 'To'].map((text) => {
    const list = document.createElement('select');
    list.ariaLabel = text;
    for (const event of events) {
      const words = wordsOf(event);
      const said = words.length > longest ? `${words.slice(0, longest)}…` : words;
      list.add(new Option(said, event.link.dataset['event']));
    }
    const label = document.createElement('label');
    label.append(`${text} `, list);
    group.append(label);
    return list;
  });
  if (!from || !to) return undefined;
  to.selectedIndex = events.length - 1;
  group.prepend(Object.assign(document.createElement('legend'), { textContent: 'Zoom to a stretch of time' }));
  group.addEventListener('change', () => {
    if (showBetween(stage, from.value, to.value)) stage.status.textContent = 'Zoomed to the stretch you chose';
  });
  return group;
}

/** A tick box for each lane or certainty that occurs, if there is more than one. */
function choices(
  stage: Stage,
  kind: 'lane' | 'certainty',
  legend: string,
  words: Readonly<Record<string, string>>,
): HTMLElement | undefined {
  const found = [...new Set((visibleChart(stage)?.events ?? []).map(({ link }) => link.dataset[kind] ?? ''))];
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
