import { remember } from './timeline-address.ts';
import { button } from './timeline-button.ts';
import { setClass } from './timeline-write.ts';
import { shareOf } from './timeline-drawn.ts';
import { keepsAddress, redraw, showBetween, shownEvents, showShares, type Stage } from './timeline-stage.ts';
import { wordsOf } from './timeline-steps.ts';

const certaintyWords = { certain: 'certain', approximate: 'about', uncertain: 'uncertain', order: 'no date' };
const longest = 60;

/** Lists and tick boxes for what to show of a timeline. */
export function buildChoices(stage: Stage): readonly HTMLElement[] {
  const events = chartLinks(stage);
  const nothing = Object.assign(document.createElement('p'), { className: 'timeline-nothing', hidden: true });
  nothing.textContent = 'Nothing is left to show: tick something.';
  return [
    nothing,
    ...stretch(stage, events),
    ...choices(stage, events, 'lane', 'Show', {}),
    ...choices(stage, events, 'certainty', 'Dates', certaintyWords),
  ];
}

/** The events of one of the charts; all of them show the same. */
function chartLinks({ figure }: Stage): readonly SVGAElement[] {
  return [...(figure.querySelector('.timeline-chart')?.querySelectorAll<SVGAElement>('.chart-event') ?? [])];
}

/** Two lists of events, each led by its date, to show what lies between them. */
function stretch(stage: Stage, events: readonly SVGAElement[]): readonly HTMLElement[] {
  if (events.length < 3) return [];
  const group = document.createElement('fieldset');
  const lists = ['From', 'To'].map((text) => {
    const list = Object.assign(document.createElement('select'), { ariaLabel: text });
    const label = document.createElement('label');
    label.append(`${text} `, list);
    group.append(label);
    return list;
  });
  for (const [index, list] of lists.entries()) {
    list.append(...events.map((event) => new Option(cutShort(wordsOf(event)), event.dataset['event'])));
    list.selectedIndex = index * (events.length - 1);
  }
  group.prepend(Object.assign(document.createElement('legend'), { textContent: 'Zoom to a stretch of time' }));
  group.addEventListener('change', () => {
    if (showBetween(stage, lists[0]?.value ?? '', lists[1]?.value ?? ''))
      stage.status.textContent = 'Zoomed to the stretch you chose';
  });
  return [group];
}

function cutShort(words: string): string {
  return words.length > longest ? `${words.slice(0, longest)}…` : words;
}

/** A tick box for each lane or certainty that occurs, if there is more than one. */
function choices(
  stage: Stage,
  events: readonly SVGAElement[],
  kind: 'lane' | 'certainty',
  legend: string,
  words: Readonly<Record<string, string>>,
): readonly HTMLElement[] {
  const found = [...new Set(events.map((event) => event.dataset[kind] ?? ''))];
  if (found.length < 2) return [];
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
  return [group];
}

/** Hides what was unticked in charts and list. */
export function applyFilter(stage: Stage): void {
  let none = true;
  for (const event of stage.figure.querySelectorAll<HTMLElement | SVGElement>('[data-event][data-lane]')) {
    const { lane, certainty } = event.dataset;
    const out = stage.hidden.has(`lane:${lane}`) || stage.hidden.has(`certainty:${certainty}`);
    none &&= out;
    if (event instanceof HTMLElement) event.hidden = out;
    else setClass(event, 'is-out', out);
  }
  redraw(stage);
  const nothing = stage.figure.querySelector<HTMLElement>('.timeline-nothing');
  if (nothing) nothing.hidden = !none;
  // What says so has to be seen, also by who follows a link.
  if (none) nothing?.closest('details')?.setAttribute('open', '');
  if (keepsAddress(stage)) remember('hide', [...stage.hidden].sort().join('|'));
}

function zoomToLane(stage: Stage, lane: string): void {
  const chart = stage.chart;
  const shares = shownEvents(stage).flatMap((event) =>
    chart && event.link.dataset['lane'] === lane ? [shareOf(chart, event)] : [],
  );
  if (shares.length === 0) return;
  showShares(stage, shares);
  stage.status.textContent = `Zoomed to ${lane}`;
}
