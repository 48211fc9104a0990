import { firstFree } from '../domain/charts/first-free.ts';
import type { Box } from '../domain/charts/timeline-figure.ts';
import type { Band, Chart, DrawnEvent, Moved, Rows } from './timeline-drawn.ts';

/** An event in view, with where its mark starts and ends on the stretched axis. */
export interface RowEvent {
  readonly event: DrawnEvent;
  readonly start: number;
  readonly end: number;
}

const gap = { side: 4, mark: 7, column: 14, row: 10, under: 2, band: 8, foot: 24 };

/** What a hand that moves the chart must not move otherwise. */
export interface Kept {
  readonly rows: Rows | undefined;
  /** Whether lanes keep their height too, so that what finds no room there has to wait. */
  readonly heights: boolean;
}

/**
 * Lays the events in view into rows again, lane by lane, as the build does for the whole. While a hand still moves the
 * chart, what was in view keeps its row, so that nothing jumps under it, and no lane loses its room.
 */
export function relayRows(chart: Chart, events: readonly RowEvent[], kept?: Kept): Rows {
  const bands = [...chart.svg.querySelectorAll<SVGGElement>('.chart-band')];
  const tops = new Map(bands.map((band) => [band.dataset['lane'], Number(band.dataset['y'])]));
  const highest = Math.min(...chart.events.map(({ markBox, wordsBox }) => Math.min(markBox.y, wordsBox.y)));
  const title = bands.length > 0 ? highest - Math.min(...tops.values()) : 0;
  const placed: Moved[] = [];
  const moved: Band[] = [];
  const rows = new Map<DrawnEvent, number>();
  const heights = new Map<string | undefined, number>();
  let top = Math.min(...tops.values(), highest);
  for (const lane of bands.length > 0 ? tops.keys() : [undefined]) {
    const here = events.filter(({ event }) => lane === undefined || event.link.dataset['lane'] === lane);
    const band = bands.find((each) => each.dataset['lane'] === lane);
    const before = kept?.rows?.heights.get(lane) ?? 0;
    const empty = before === 0 && (here.length === 0 || kept?.heights === true);
    if (band) moved.push({ band, dy: top - Number(band.dataset['y']), empty });
    if (empty) continue;
    const laid = layRows(here, chart, kept?.rows, kept?.heights ? before : Infinity);
    for (const row of laid.rows) {
      rows.set(row.event, row.y);
      placed.push(moveTo(row, top + title));
    }
    heights.set(lane, Math.max(before, laid.height));
    top += title + Math.max(before, laid.height) + gap.band;
  }
  const foot = chart.svg.querySelector('.chart-again') ? gap.foot : 0;
  return { placed, bands: moved, bottom: top + foot, rows, heights };
}

interface Row {
  readonly event: DrawnEvent;
  /** From the top of its lane. */
  readonly y: number;
  readonly wordsX: number;
  readonly wordsDown: number;
}

function moveTo({ event, y, wordsX, wordsDown }: Row, top: number): Moved {
  const { markBox, wordsBox } = event;
  const dy = top + y - markBox.y;
  return { event, dy, wordsDx: wordsX - wordsBox.x, wordsDy: top + y + wordsDown - wordsBox.y };
}

function layRows(
  events: readonly RowEvent[],
  { mirrored, width }: Chart,
  kept: Rows | undefined,
  most: number,
): { readonly rows: readonly Row[]; readonly height: number } {
  const taken: Box[] = [];
  let height = 0;
  const reach = ({ start, end }: RowEvent): number => (mirrored ? width - end : start);
  // What has a row keeps it; what only passes through stands below what happens here, and what is yet to come last.
  const rank = ({ event, start, end }: RowEvent): number =>
    kept?.rows.has(event) ? -1 : start < 0 && end > width ? 1 : isOff(start, end, width) ? 2 : 0;
  const rows = events
    .toSorted((a, b) => rank(a) - rank(b) || reach(a) - reach(b))
    .flatMap(({ event, start, end }): readonly Row[] => {
      const { markBox, wordsBox } = event;
      const words = mirrored
        ? mirror(placeWords(width - end, width - start, wordsBox.width, width), wordsBox.width, width)
        : placeWords(start, end, wordsBox.width, width);
      const x = Math.min(start, words.x);
      const wordsDown = words.under ? markBox.height + gap.under : 0;
      const box = {
        x: x - gap.column / 2,
        width: Math.max(end, words.x + wordsBox.width) - x + gap.column,
        height: Math.max(markBox.height, wordsDown + wordsBox.height),
      };
      const y = firstFree(box, taken, kept?.rows.get(event) ?? 0, gap.row);
      if (y + box.height > most) return [];
      taken.push({ ...box, y, height: box.height + gap.row });
      height = Math.max(height, y + box.height);
      return [{ event, y, wordsX: words.x, wordsDown }];
    });
  return { rows, height };
}

interface WordsPlace {
  readonly x: number;
  readonly under: boolean;
}

function mirror({ x, under }: WordsPlace, wide: number, width: number): WordsPlace {
  return { x: width - x - wide, under };
}

function isOff(start: number, end: number, width: number): boolean {
  return end < 0 || start > width;
}

/** Words stand after the mark, before it where the chart ends, or under it, and in view where the mark is. */
function placeWords(start: number, end: number, wide: number, width: number): WordsPlace {
  if (isOff(start, end, width)) return { x: end + gap.mark, under: false };
  if (end + gap.mark + wide <= width - gap.side && end >= 0) return { x: end + gap.mark, under: false };
  if (start - gap.mark - wide >= gap.side && start <= width) return { x: start - gap.mark - wide, under: false };
  return { x: Math.max(gap.side, Math.min(start, width - gap.side - wide)), under: true };
}
