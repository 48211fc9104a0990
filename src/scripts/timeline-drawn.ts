import type { Box } from '../domain/charts/timeline-figure.ts';
import type { Range } from './timeline-range.ts';

/** An event as the build drew it: boxes in the chart's pixels. */
export interface DrawnEvent {
  readonly link: SVGAElement;
  readonly mark: SVGGElement;
  readonly words: SVGGElement;
  readonly markBox: Box;
  readonly wordsBox: Box;
  readonly leader: SVGPolylineElement | null;
  /** The leader's points as drawn. */
  readonly points: string;
}

/** How far an event's mark and words move from where the build drew them. */
export interface Moved {
  readonly event: DrawnEvent;
  readonly dy: number;
  readonly wordsDx: number;
  readonly wordsDy: number;
}

export interface Band {
  readonly band: SVGGElement;
  readonly dy: number;
  readonly empty: boolean;
}

export interface Rows {
  readonly placed: readonly Moved[];
  readonly bands: readonly Band[];
  readonly bottom: number;
  /** How far down its lane each event stands. */
  readonly rows: ReadonlyMap<DrawnEvent, number>;
  readonly heights: ReadonlyMap<string | undefined, number>;
}

/** What of a chart is drawn. */
export interface Drawn {
  readonly range: Range;
  readonly rows?: Rows;
}

/** A hand that still moves a chart: what was drawn before, and the stretch of the axis that it can pull into view. */
export interface Hand {
  readonly drawn: Drawn | undefined;
  readonly wide?: Range;
}

/** Draws a range with the events that are in it: along for a horizontal chart, down for a vertical one. */
type Draw = (chart: Chart, range: Range, inside: readonly DrawnEvent[], hand: Hand | undefined) => Drawn;

/** One of the charts of a timeline, with what was measured of it before anything moved. */
export interface Chart {
  readonly svg: SVGSVGElement;
  /** What is seen of the chart. */
  readonly frame: HTMLElement;
  readonly vertical: boolean;
  readonly mirrored: boolean;
  readonly width: number;
  readonly height: number;
  /** In the order of time. */
  readonly events: readonly DrawnEvent[];
  /** Fetched when something is to be drawn otherwise than the build drew it. */
  draw?: Draw;
}

/** An event as it stands, before anything moves it. */
export function readEvent(link: SVGAElement): readonly DrawnEvent[] {
  const [mark, words] = ['.chart-mark', '.chart-words'].map((name) => link.querySelector<SVGGElement>(name));
  if (!mark || !words) return [];
  const leader = link.querySelector<SVGPolylineElement>('.chart-leader');
  const points = leader?.getAttribute('points') ?? '';
  return [{ link, mark, words, markBox: mark.getBBox(), wordsBox: readWords(words), leader, points }];
}

/** The build knows how much room words take; measuring them would lay them all out. */
function readWords(words: SVGGElement): Box {
  const [x = 0, y = 0, width = 0, height = 0] = ['x', 'y', 'width', 'height'].map((name) =>
    Number(words.firstElementChild?.getAttribute(name)),
  );
  return { x, y, width, height };
}

/** Where an event lies on the axis, as shares of it; down a vertical one, where its words do. */
export function shareOf({ vertical, width, height }: Chart, { markBox, wordsBox }: DrawnEvent): Range {
  if (vertical) return { start: wordsBox.y / height, end: (wordsBox.y + wordsBox.height) / height };
  return { start: markBox.x / width, end: (markBox.x + markBox.width) / width };
}

/** As `shareOf`, but of a point and of words their middle, since these keep their size however far the axis is stretched. */
export function spotOf(chart: Chart, event: DrawnEvent): Range {
  const share = shareOf(chart, event);
  if (!chart.vertical && !isPoint(event)) return share;
  const middle = (share.start + share.end) / 2;
  return { start: middle, end: middle };
}

/** Whether an event belongs in a range: the middle of a point or of words, or any part of what has a length. */
export function isIn(chart: Chart, event: DrawnEvent, range: Range): boolean {
  const { start, end } = spotOf(chart, event);
  if (start === end && start >= range.start && start <= range.end) return true;
  return !isPoint(event) && runsInto(chart, event, range);
}

/** Whether any part of a mark is in a range. */
function runsInto({ vertical, width, height }: Chart, { markBox }: DrawnEvent, range: Range): boolean {
  const [start, end] = vertical
    ? [markBox.y / height, (markBox.y + markBox.height) / height]
    : [markBox.x / width, (markBox.x + markBox.width) / width];
  return end > range.start && start < range.end;
}

/** Points keep their size; what has a length is stretched with the axis. */
export function isPoint({ mark }: Pick<DrawnEvent, 'mark'>): boolean {
  return !mark.classList.contains('chart-stretch');
}

/** Whether a filter hides an event. */
export function isOut({ link }: DrawnEvent): boolean {
  return link.classList.contains('is-out');
}
