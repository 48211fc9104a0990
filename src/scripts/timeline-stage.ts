import { moveBox, type ViewBox, writeBox, zoomBox } from './timeline-view-box.ts';

/** A timeline on the page: its charts, of which CSS shows one, and what the reader has chosen. */
export interface Stage {
  readonly figure: HTMLElement;
  readonly charts: readonly SVGSVGElement[];
  readonly wholes: ReadonlyMap<SVGSVGElement, ViewBox>;
  /** What changed is said here, for those who cannot see it. */
  readonly status: HTMLElement;
  /** `lane:NAME` and `certainty:NAME` that are not shown. */
  readonly hidden: Set<string>;
}

export function openStage(figure: HTMLElement): Stage {
  const charts = [...figure.querySelectorAll<SVGSVGElement>('.timeline-chart')];
  const status = document.createElement('p');
  status.className = 'visually-hidden';
  status.role = 'status';
  return { figure, charts, wholes: new Map(charts.map((chart) => [chart, boxOf(chart)])), status, hidden: new Set() };
}

/** The part of a chart in view. */
export function boxOf(chart: SVGSVGElement): ViewBox {
  const { x, y, width, height } = chart.viewBox.baseVal;
  return { x, y, width, height };
}

/** The chart that the room has chosen. */
export function visibleChart({ charts }: Stage): SVGSVGElement | undefined {
  return charts.find((chart) => chart.checkVisibility()) ?? charts[0];
}

export function wholeOf({ wholes }: Stage, chart: SVGSVGElement): ViewBox {
  return wholes.get(chart) ?? boxOf(chart);
}

export function isZoomed(stage: Stage): boolean {
  return visibleChart(stage)?.classList.contains('is-zoomed') === true;
}

export function showBox(stage: Stage, box: ViewBox): void {
  const chart = visibleChart(stage);
  if (!chart) return;
  const whole = wholeOf(stage, chart);
  chart.setAttribute('viewBox', `${box.x} ${box.y} ${box.width} ${box.height}`);
  chart.classList.toggle('is-zoomed', box.width < whole.width * 0.999);
  remember(stage, 'view', isZoomed(stage) ? writeBox(box, whole) : '');
}

export function showWhole(stage: Stage): void {
  const chart = visibleChart(stage);
  if (chart) showBox(stage, wholeOf(stage, chart));
}

/** Zooms about a point of the chart, or about the middle of what is in view. */
export function zoomBy(stage: Stage, factor: number, at?: { readonly x: number; readonly y: number }): void {
  const chart = visibleChart(stage);
  if (!chart) return;
  const box = boxOf(chart);
  const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  showBox(stage, zoomBox(box, wholeOf(stage, chart), factor, at ?? middle));
}

/** Moves the view by pixels of the chart. */
export function moveBy(stage: Stage, dx: number, dy: number): void {
  const chart = visibleChart(stage);
  if (chart) showBox(stage, moveBox(boxOf(chart), wholeOf(stage, chart), dx, dy));
}

/** The events shown, in the order of time. */
export function shownEvents(stage: Stage): readonly SVGAElement[] {
  return [...(visibleChart(stage)?.querySelectorAll<SVGAElement>('.chart-event:not(.is-out)') ?? [])];
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
