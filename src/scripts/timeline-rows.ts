import { firstFree } from '../domain/charts/first-free.ts';
import type { Box } from '../domain/charts/timeline-figure.ts';
import type { Chart, DrawnEvent } from './timeline-drawn.ts';

/** An event in view, with where its mark starts and ends on the stretched axis. */
export interface RowEvent {
  readonly event: DrawnEvent;
  readonly start: number;
  readonly end: number;
}

/** How far an event's mark and words move from where the build drew them. */
interface Moved {
  readonly event: DrawnEvent;
  readonly dy: number;
  readonly wordsDx: number;
  readonly wordsDy: number;
}

interface Band {
  readonly band: SVGGElement;
  readonly dy: number;
  readonly empty: boolean;
}

interface Rows {
  readonly placed: readonly Moved[];
  readonly bands: readonly Band[];
  readonly bottom: number;
}

const gap = { side: 4, mark: 7, column: 14, row: 10, under: 2, band: 8 };

/** Lays the events in view into rows again, lane by lane, as the build does for the whole. */
export function relayRows(chart: Chart, events: readonly RowEvent[]): Rows {
  const bands = [...chart.svg.querySelectorAll<SVGGElement>('.chart-band')];
  const tops = new Map(bands.map((band) => [band.dataset['lane'], Number(band.dataset['y'])]));
  const highest = Math.min(...chart.events.map(({ markBox, wordsBox }) => Math.min(markBox.y, wordsBox.y)));
  const placed: Moved[] = [];
  const moved: Band[] = [];
  let top = Math.min(...tops.values(), highest);
  for (const lane of bands.length > 0 ? tops.keys() : [undefined]) {
    const here = events.filter(({ event }) => lane === undefined || event.link.dataset['lane'] === lane);
    const band = bands.find((each) => each.dataset['lane'] === lane);
    if (band) moved.push({ band, dy: top - Number(band.dataset['y']), empty: here.length === 0 });
    if (here.length === 0) continue;
    const title = band ? highest - Math.min(...tops.values()) : 0;
    const { rows, bottom } = layRows(here, top + title, chart);
    placed.push(...rows);
    top = bottom + gap.band;
  }
  const foot = chart.svg.querySelector('.chart-again') ? 24 : 0;
  return { placed, bands: moved, bottom: top + foot };
}

function layRows(
  events: readonly RowEvent[],
  top: number,
  { svg, width }: Chart,
): { readonly rows: readonly Moved[]; readonly bottom: number } {
  const taken: Box[] = [];
  let bottom = top;
  const mirrored = svg.getAttribute('direction') === 'rtl';
  const reach = ({ start, end }: RowEvent): number => (mirrored ? width - end : start);
  // What only passes through stands below what happens here.
  const passes = ({ start, end }: RowEvent): number => Number(start < 0 && end > width);
  const rows = events
    .toSorted((a, b) => passes(a) - passes(b) || reach(a) - reach(b))
    .map(({ event, start, end }) => {
      const { markBox, wordsBox } = event;
      const words = mirrored
        ? mirror(placeWords(width - end, width - start, wordsBox.width, width), wordsBox.width, width)
        : placeWords(start, end, wordsBox.width, width);
      const x = Math.min(start, words.x);
      const wordsTop = words.under ? markBox.height + gap.under : 0;
      const box = {
        x: x - gap.column / 2,
        width: Math.max(end, words.x + wordsBox.width) - x + gap.column,
        height: Math.max(markBox.height, wordsTop + wordsBox.height),
      };
      const y = firstFree(box, taken, top, gap.row);
      taken.push({ ...box, y, height: box.height + gap.row });
      bottom = Math.max(bottom, y + box.height);
      return { event, dy: y - markBox.y, wordsDx: words.x - wordsBox.x, wordsDy: y + wordsTop - wordsBox.y };
    });
  return { rows, bottom };
}

interface WordsPlace {
  readonly x: number;
  readonly under: boolean;
}

function mirror({ x, under }: WordsPlace, wide: number, width: number): WordsPlace {
  return { x: width - x - wide, under };
}

/** Words stand after the mark, before it where the chart ends, or under it, and always in view. */
function placeWords(start: number, end: number, wide: number, width: number): WordsPlace {
  if (end + gap.mark + wide <= width - gap.side && end >= 0) return { x: end + gap.mark, under: false };
  if (start - gap.mark - wide >= gap.side && start <= width) return { x: start - gap.mark - wide, under: false };
  return { x: Math.max(gap.side, Math.min(start, width - gap.side - wide)), under: true };
}
