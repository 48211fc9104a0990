import { remember } from './timeline-address.ts';
import { button } from './timeline-button.ts';
import { setClass } from './timeline-write.ts';
import { keepsAddress, redraw, showBetween, showEvents, shownEvents, type Stage, tell } from './timeline-stage.ts';
import { wordsOf } from './timeline-steps.ts';

const certaintyWords = { certain: 'certain', approximate: 'about', uncertain: 'uncertain', order: 'no date' };
const longest = 60;

/** Fills what opens below the controls with lists and tick boxes for what to show, if it is not filled yet. */
export function fillChoices(stage: Stage): void {
  const room = stage.figure.querySelector('.timeline-bar details');
  if (room?.childElementCount === 1) room.append(...buildChoices(stage));
}

function buildChoices(stage: Stage): readonly HTMLElement[] {
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
      tell(stage, 'Zoomed to the stretch you chose');
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
    const box = Object.assign(document.createElement('input'), { type: 'checkbox', value: key, checked: true });
    box.addEventListener('change', () => {
      stage.hidden[box.checked ? 'delete' : 'add'](key);
      applyFilter(stage);
    });
    // Names run as their own script does (UAX 9, 2.4).
    label.append(box, ` \u2068${words[value] ?? value}\u2069`);
    // A label and its button go to the next line together.
    const choice = Object.assign(document.createElement('span'), { className: 'timeline-choice' });
    choice.append(label);
    if (kind === 'lane') choice.append(button('⤢', `Zoom to ${value}`, () => zoomToLane(stage, value)));
    group.append(choice);
  }
  return [group];
}

/** Hides in charts and list what is not to be shown, and unticks it. */
export function applyFilter(stage: Stage): void {
  for (const box of stage.figure.querySelectorAll<HTMLInputElement>('.timeline-bar input'))
    box.checked = !stage.hidden.has(box.value);
  for (const event of stage.figure.querySelectorAll<HTMLElement | SVGElement>('[data-event][data-lane]')) {
    const { lane, certainty } = event.dataset;
    const out = stage.hidden.has(`lane:${lane}`) || stage.hidden.has(`certainty:${certainty}`);
    if (event instanceof HTMLElement) event.hidden = out;
    else setClass(event, 'is-out', out);
  }
  redraw(stage);
  const count = shownEvents(stage).length;
  tell(stage, count === 1 ? '1 event shown' : `${count} events shown`);
  const nothing = stage.figure.querySelector<HTMLElement>('.timeline-nothing');
  if (nothing) nothing.hidden = count > 0;
  // What says so has to be seen, also by who follows a link.
  if (count === 0) nothing?.closest('details')?.setAttribute('open', '');
  if (keepsAddress(stage)) remember('hide', ...[...stage.hidden].sort());
}

function zoomToLane(stage: Stage, lane: string): void {
  const events = shownEvents(stage).filter(({ link }) => link.dataset['lane'] === lane);
  if (events.length === 0) return;
  showEvents(stage, events);
  tell(stage, `Zoomed to ${lane}`);
}
