import { cutFrame, reveal } from './timeline-chart.ts';
import { type Chart, type Drawn, type DrawnEvent, type Hand, isPoint, type Rows } from './timeline-drawn.ts';
import { type At, type Part, placePart, readParts } from './timeline-parts.ts';
import { type Range, whole } from './timeline-range.ts';
import { relayRows, type RowEvent } from './timeline-rows.ts';
import { setClass, shift } from './timeline-write.ts';

interface Pieces {
  /** Of the axis, wherever they are drawn. */
  readonly axis: readonly Part[];
  /** Of each mark that has a length; a point moves as one. */
  readonly marks: ReadonlyMap<DrawnEvent, readonly Part[]>;
}

const read = new WeakMap<Chart, Pieces>();

/** The pieces of a chart, as they stood before anything moved. */
function piecesOf(chart: Chart): Pieces {
  const known = read.get(chart);
  if (known) return known;
  const pieces = {
    axis: [...chart.frame.querySelectorAll('.chart-along')].flatMap(readParts),
    marks: new Map(chart.events.map((event) => [event, isPoint(event) ? [] : readParts(event.mark)])),
  };
  read.set(chart, pieces);
  return pieces;
}

/** Stretches a horizontal chart over a range. */
export function stretch(chart: Chart, range: Range, inside: readonly DrawnEvent[], hand: Hand | undefined): Drawn {
  const { axis, marks } = piecesOf(chart);
  const { svg, width, height } = chart;
  const times = 1 / (range.end - range.start);
  const at: At = (x) => (x - range.start * width) * times;
  placeAxis(chart, axis, times, at, hand?.wide ?? range);
  const asBuilt = range === whole && inside.length === chart.events.length;
  const kept = hand && { rows: hand.drawn?.rows, heights: hand.wide !== undefined };
  const rows = asBuilt ? undefined : relayRows(chart, rowEvents(inside, at), kept);
  const moved = rows?.placed ?? chart.events.map((event) => ({ event, dy: 0, wordsDx: 0, wordsDy: 0 }));
  for (const { event, dy, wordsDx, wordsDy } of moved) {
    placeMark(event, marks.get(event) ?? [], at, dy);
    shift(event.words, wordsDx, wordsDy);
  }
  reveal(
    chart,
    moved.map(({ event }) => event),
    hand,
  );
  placeBands(svg, rows);
  if (hand?.wide) return { range, ...(rows && { rows }) };
  const bottom = rows?.bottom ?? height;
  const again = svg.querySelector('.chart-again');
  if (again) shift(again, 0, bottom - height);
  cutFrame(chart, 0, bottom);
  return { range, ...(rows && { rows }) };
}

function placeBands(svg: SVGSVGElement, rows: Rows | undefined): void {
  for (const band of svg.querySelectorAll<SVGGElement>('.chart-band')) {
    const { dy = 0, empty = false } = rows?.bands.find((each) => each.band === band) ?? {};
    shift(band, 0, dy);
    setClass(band, 'is-away', empty);
  }
}

function placeMark({ mark, markBox }: DrawnEvent, parts: readonly Part[], at: At, dy: number): void {
  const middle = markBox.x + markBox.width / 2;
  shift(mark, parts.length > 0 ? 0 : at(middle) - middle, dy);
  for (const part of parts) placePart(part, at);
}

/** The finer ticks are many: only those that may come into view are drawn at all. */
function placeAxis(
  { frame: { dataset }, width }: Chart,
  axis: readonly Part[],
  times: number,
  at: At,
  wide: Range,
): void {
  const level = times < 2.5 ? 0 : times < 7 ? 1 : 2;
  const [from, to] = [at(wide.start * width) - reach, at(wide.end * width) + reach];
  for (const part of axis) {
    if (part.level !== undefined && part.level !== level) continue;
    const away = times > 1 && (at(part.end) < from || at(part.start) > to);
    setClass(part.element, 'is-away', away);
    if (!away) placePart(part, at);
  }
  if (dataset['finer'] !== String(level)) dataset['finer'] = String(level);
}

/** Room for the half of a tick's words that reaches into the view. */
const reach = 60;

function rowEvents(inside: readonly DrawnEvent[], at: At): readonly RowEvent[] {
  return inside.map((event) => {
    const { markBox } = event;
    if (!isPoint(event)) return { event, start: at(markBox.x), end: at(markBox.x + markBox.width) };
    const middle = at(markBox.x + markBox.width / 2);
    return { event, start: middle - markBox.width / 2, end: middle + markBox.width / 2 };
  });
}
