import type { Range } from './timeline-range.ts';

/** An event as the build drew it: boxes in the chart's pixels. */
export interface DrawnEvent {
  readonly link: SVGAElement;
  readonly mark: SVGGElement;
  readonly words: SVGGElement;
  readonly markBox: DOMRect;
  readonly wordsBox: DOMRect;
}

/** One of the charts of a timeline, with what was measured of it before anything moved. */
export interface Chart {
  readonly svg: SVGSVGElement;
  readonly vertical: boolean;
  readonly width: number;
  readonly height: number;
  /** In the order of time. */
  readonly events: readonly DrawnEvent[];
}

/** Measures a chart. It has to be visible. */
export function measureChart(svg: SVGSVGElement): Chart {
  const { width, height } = svg.viewBox.baseVal;
  const events = [...svg.querySelectorAll<SVGAElement>('.chart-event')].flatMap((link) => {
    const mark = link.querySelector<SVGGElement>('.chart-mark');
    const words = link.querySelector<SVGGElement>('.chart-words');
    return mark && words ? [{ link, mark, words, markBox: mark.getBBox(), wordsBox: words.getBBox() }] : [];
  });
  return { svg, vertical: svg.classList.contains('timeline-vertical'), width, height, events };
}

/** Where an event lies on the axis, as shares of it; down a vertical one, where its words do. */
export function shareOf({ vertical, width, height }: Chart, { markBox, wordsBox }: DrawnEvent): Range {
  if (vertical) return { start: wordsBox.y / height, end: (wordsBox.y + wordsBox.height) / height };
  return { start: markBox.x / width, end: (markBox.x + markBox.width) / width };
}

/** Whether an event lies in a range: the middle of a point or of words, or any part of what has a length. */
export function isIn(chart: Chart, event: DrawnEvent, range: Range): boolean {
  const { start, end } = shareOf(chart, event);
  const middle = (start + end) / 2;
  if (chart.vertical || isPoint(event)) return middle >= range.start && middle <= range.end;
  return end > range.start && start < range.end;
}

/** Points keep their size; what has a length is stretched with the axis. */
export function isPoint({ mark }: DrawnEvent): boolean {
  return !mark.classList.contains('chart-stretch');
}
