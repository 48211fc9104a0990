import { showRange } from './timeline-chart.ts';
import { type Chart, type DrawnEvent, isIn, measureChart, shareOf } from './timeline-drawn.ts';
import { isWhole, moveRange, type Range, rangeAround, whole, zoomRange } from './timeline-range.ts';

/** A timeline on the page: its charts, of which CSS shows one, and what the reader has chosen. */
export interface Stage {
  readonly figure: HTMLElement;
  /** What changed is said here, for those who cannot see it. */
  readonly status: HTMLElement;
  /** `lane:NAME` and `certainty:NAME` that are not shown. */
  readonly hidden: Set<string>;
  /** Charts are measured when they are first needed, since hidden ones have no size. */
  readonly measured: Map<SVGSVGElement, Chart>;
  range: Range;
}

export function openStage(figure: HTMLElement): Stage {
  const status = document.createElement('p');
  status.className = 'visually-hidden';
  status.role = 'status';
  return { figure, status, hidden: new Set(), measured: new Map(), range: whole };
}

/** The chart that the room has chosen. */
export function visibleChart({ figure, measured }: Stage): Chart | undefined {
  const charts = [...figure.querySelectorAll<SVGSVGElement>('.timeline-chart')];
  const svg = charts.find((chart) => chart.checkVisibility());
  if (!svg) return undefined;
  const chart = measured.get(svg) ?? measureChart(svg);
  measured.set(svg, chart);
  return chart;
}

/** Whether time runs from right to left. */
export function isMirrored({ figure }: Stage): boolean {
  return getComputedStyle(figure).direction === 'rtl';
}

export function isZoomed({ range }: Stage): boolean {
  return !isWhole(range);
}

/** Shows a range of the axis, unless it holds no event, and remembers in the address which events it runs between. */
export function show(stage: Stage, range: Range): void {
  const chart = visibleChart(stage);
  if (!chart) return;
  const inside = chart.events.filter((event) => isIn(chart, event, range));
  if (inside.length === 0) return;
  const focused = chart.events.find(({ link }) => link === document.activeElement);
  stage.range = range;
  showRange(chart, range);
  // What is out of view cannot hold the focus; its nearest neighbour takes it over.
  if (focused && !inside.includes(focused)) {
    const after = chart.events.indexOf(focused) < chart.events.indexOf(inside[0] ?? focused);
    inside.at(after ? 0 : -1)?.link.focus({ preventScroll: true });
  }
  // What reaches beyond the view says nothing about where it begins and ends.
  const within = inside.filter((event) => {
    const { start, end } = shareOf(chart, event);
    return start >= range.start && end <= range.end;
  });
  const told = within.length > 0 ? within : inside;
  const ids = [told[0], told.at(-1)].map((event) => event?.link.dataset['event'] ?? '');
  remember(stage, 'view', isWhole(range) ? '' : ids.join('~'));
}

/** Shows what lies between two events, both included; false where one of them is not in the chart. */
export function showBetween(stage: Stage, first: string, last: string): boolean {
  const chart = visibleChart(stage);
  const ends = [first, last].map((id) => chart?.events.find(({ link }) => link.dataset['event'] === id));
  if (!chart || !ends[0] || !ends[1]) return false;
  const shares = ends.map((event) => shareOf(chart, event as DrawnEvent));
  showShares(stage, shares);
  return true;
}

/** Shows what holds all of these stretches of the axis, with some air. */
export function showShares(stage: Stage, shares: readonly Range[]): void {
  const start = Math.min(...shares.map((share) => share.start));
  const end = Math.max(...shares.map((share) => share.end));
  show(stage, rangeAround((start + end) / 2, (end - start) * 1.1));
}

/** Zooms about a share of what is in view, by default the event with the focus or else the middle. */
export function zoomBy(stage: Stage, factor: number, at?: number): void {
  const chart = visibleChart(stage);
  const { start, end } = stage.range;
  const focused = chart?.events.find(({ link }) => link === document.activeElement);
  const held = chart && focused && shareOf(chart, focused);
  const middle = held ? (held.start + held.end) / 2 : (start + end) / 2;
  show(stage, zoomRange(stage.range, factor, at === undefined ? middle : start + at * (end - start)));
}

/** Moves the view by a part of its own length. */
export function moveBy(stage: Stage, part: number): void {
  const { start, end } = stage.range;
  show(stage, moveRange(stage.range, part * (end - start)));
}

/** The events that the filters leave, in the order of time. */
export function shownEvents(stage: Stage): readonly DrawnEvent[] {
  return visibleChart(stage)?.events.filter(({ link }) => !link.classList.contains('is-out')) ?? [];
}

/** Views of a chart on its own page can be linked; elsewhere the address belongs to the text. */
export function keepsAddress({ figure }: Stage): boolean {
  return figure.classList.contains('timeline-full');
}

export function remember(stage: Stage, key: string, value: string): void {
  if (!keepsAddress(stage)) return;
  const address = new URL(location.href);
  if (value === '') address.searchParams.delete(key);
  else address.searchParams.set(key, value);
  if (address.href !== location.href) history.replaceState(history.state, '', address);
}
