import { remember } from './timeline-address.ts';
import { showRange } from './timeline-chart.ts';
import { type Chart, type Drawn, type DrawnEvent, isIn, isOut, shareOf, spotOf } from './timeline-drawn.ts';
import { fetchDraw, openChart } from './timeline-open.ts';
import { isWhole, moveRange, type Range, rangeWithAir, whole, zoomRange } from './timeline-range.ts';

/** A timeline on the page: its charts, of which CSS shows one, and what the reader has chosen. */
export interface Stage {
  readonly figure: HTMLElement;
  /** What changed is said here, for those who cannot see it. */
  readonly status: HTMLElement;
  /** `lane:NAME` and `certainty:NAME` that are not shown. */
  readonly hidden: Set<string>;
  /** Charts are measured when they are first needed, since hidden ones have no size. */
  readonly measured: Map<SVGSVGElement, Chart>;
  /** The chart that the room has chosen, once it is ready. */
  chart?: Chart;
  range: Range;
  drawn?: Drawn | undefined;
  /** What a hand has taken hold of, with the margins it can pull into view. */
  grip?: Grip;
  /** The next frame, while a hand moves the chart. */
  frame?: number;
  /** What is said when the chart has come to rest. */
  telling?: number;
}

export interface Grip {
  readonly drawn: Drawn | undefined;
  readonly wide: Range;
}

export function openStage(figure: HTMLElement): Stage {
  const status = document.createElement('p');
  status.className = 'visually-hidden';
  status.role = 'status';
  return { figure, status, hidden: new Set(), measured: new Map(), range: whole };
}

/** Looks which chart the room has chosen now, and gets it ready. */
export function chooseChart(stage: Stage): void {
  const { figure, measured } = stage;
  const charts = [...figure.querySelectorAll<SVGSVGElement>('.timeline-chart')];
  const svg = charts.find((chart) => chart.checkVisibility());
  if (!svg || svg === stage.chart?.svg) return;
  const chart = measured.get(svg) ?? openChart(svg);
  measured.set(svg, chart);
  stage.chart = chart;
}

/** Whether time runs from right to left. */
export function isMirrored({ figure }: Stage): boolean {
  return getComputedStyle(figure).direction === 'rtl';
}

export function isZoomed({ range }: Stage): boolean {
  return !isWhole(range);
}

/** Draws the view again, where a filter or the room has changed it. */
export function redraw(stage: Stage): void {
  const { chart, hidden } = stage;
  if (chart?.draw) stage.drawn = showRange(chart, stage.range);
  // What the build drew is the whole.
  else if (chart && (isZoomed(stage) || hidden.size > 0)) void fetchDraw(chart).then(() => redraw(stage));
}

/**
 * Shows a range of the axis, moved on to the next event where it holds none, and remembers in the address which events
 * it runs between. `way` says on which side to look for that event: before (-1), after (1) or on both (0).
 */
export function show(stage: Stage, asked: Range, way: -1 | 0 | 1 = 0): void {
  const chart = stage.chart;
  if (!chart) return;
  const events = shownEvents(stage);
  const range = toEvents(chart, events, asked, way);
  const inside = events.filter((event) => isIn(chart, event, range));
  const focused = events.find(({ link }) => link === document.activeElement);
  if (stage.frame !== undefined) cancelAnimationFrame(stage.frame);
  delete stage.frame;
  delete stage.grip;
  stage.range = range;
  redraw(stage);
  // What is out of view cannot hold the focus; its nearest neighbour takes it over.
  if (focused && !inside.includes(focused)) {
    const startOf = (event: DrawnEvent): number => spotOf(chart, event).start;
    const along = inside.toSorted((a, b) => startOf(a) - startOf(b));
    const after = startOf(focused) < startOf(along[0] ?? focused);
    focusOn(along.at(after ? 0 : -1));
  }
  const told = isWhole(range) ? 'The whole timeline' : `${inside.length} of ${events.length} in view`;
  tell(stage, told, rest);
  if (keepsAddress(stage)) remember('view', ...(isWhole(range) ? [] : [viewOf(chart, events, range)]));
}

/** Gives an event the focus, also where it is about to come into view. */
export function focusOn(event: DrawnEvent | undefined): void {
  event?.link.classList.remove('is-away');
  event?.link.focus({ preventScroll: true });
}

/** A range that holds an event: the one asked for, or the nearest such on the way. */
function toEvents(chart: Chart, events: readonly DrawnEvent[], range: Range, way: -1 | 0 | 1): Range {
  if (isWhole(range) || events.some((event) => isIn(chart, event, range))) return range;
  const inset = (range.end - range.start) / 8;
  const moves = events.map((event) => {
    const { start, end } = shareOf(chart, event);
    const middle = (start + end) / 2;
    return middle < range.start ? middle - range.start - inset : middle - range.end + inset;
  });
  const onTheWay = moves.filter((move) => move * way >= 0);
  const nearest = (onTheWay.length > 0 ? onTheWay : moves).toSorted((a, b) => Math.abs(a) - Math.abs(b))[0] ?? 0;
  return moveRange(range, nearest);
}

/**
 * A view as the address tells it: the first and the last event in it, for a reader whose screen has another of the charts,
 * and the very range, for one with the same. What reaches beyond a view says nothing about where it begins and ends.
 * It follows from the numbers as they are told, so that who reads it can tell whether they still hold these events.
 */
export function viewOf(chart: Chart, events: readonly DrawnEvent[], range: Range): string {
  const numbers = [range.start, range.end].map((share) => share.toFixed(4));
  const [from = 0, to = 0] = numbers.map(Number);
  const inside = events
    .filter((event) => isIn(chart, event, { start: from, end: to }))
    .map((event) => ({ id: event.link.dataset['event'] ?? '', ...spotOf(chart, event) }));
  const within = inside.filter(({ start, end }) => start >= from && end <= to);
  const told = within.length > 0 ? within : inside;
  const first = told.toSorted((a, b) => a.start - b.start)[0];
  const last = told.toSorted((a, b) => b.end - a.end)[0];
  const ends = [first?.id ?? '', last?.id ?? ''];
  return [...ends, chart.frame.classList[1] ?? '', ...numbers].join('~');
}

/** Shows what lies between two events, both included; false where one of them is not in the chart. */
export function showBetween(stage: Stage, first: string, last: string): boolean {
  const chart = stage.chart;
  const ends = [first, last].map((id) => chart?.events.find(({ link }) => link.dataset['event'] === id));
  if (!chart || !ends[0] || !ends[1]) return false;
  showEvents(stage, ends as DrawnEvent[]);
  return true;
}

/** Shows what holds all of these events, and nothing that lies before or after them. */
export function showEvents(stage: Stage, events: readonly DrawnEvent[]): void {
  const { chart } = stage;
  if (!chart || events.length === 0) return;
  const spots = events.map((event) => spotOf(chart, event));
  const stretch = {
    start: Math.min(...spots.map(({ start }) => start)),
    end: Math.max(...spots.map(({ end }) => end)),
  };
  show(
    stage,
    rangeWithAir(
      stretch,
      shownEvents(stage).map((event) => spotOf(chart, event)),
    ),
  );
}

/** Zooms about the event with the focus, or else the middle of what is in view. */
export function zoomBy(stage: Stage, factor: number): void {
  const chart = stage.chart;
  const { start, end } = stage.range;
  const focused = chart?.events.find(({ link }) => link === document.activeElement);
  const held = chart && focused && shareOf(chart, focused);
  show(stage, zoomRange(stage.range, factor, held ? (held.start + held.end) / 2 : (start + end) / 2));
}

/** Moves the view by a part of its own length. */
export function moveBy(stage: Stage, part: number): void {
  const { start, end } = stage.range;
  show(stage, moveRange(stage.range, part * (end - start)), part < 0 ? -1 : 1);
}

/** How long a view rests before it is said: who zooms on wants to hear where that ends, not every step. */
const rest = 300;

/** Has a screen reader say what is shown now, instead of what it was about to say. */
export function tell(stage: Stage, words: string, wait = 0): void {
  clearTimeout(stage.telling);
  stage.telling = window.setTimeout(() => (stage.status.textContent = words), wait);
}

/** The events that the filters leave, in the order of the list. */
export function shownEvents(stage: Stage): readonly DrawnEvent[] {
  return stage.chart?.events.filter((event) => !isOut(event)) ?? [];
}

/** Views of a chart on its own page can be linked; elsewhere the address belongs to the text. */
export function keepsAddress({ figure }: Stage): boolean {
  return figure.classList.contains('timeline-full');
}
