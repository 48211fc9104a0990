import { chartWords } from './chart-words.ts';
import { firstFree } from './first-free.ts';
import { textWidth, wrapText } from './text-width.ts';
import { buildAxis, type AxisOptions, type TimeAxis } from './timeline-axis.ts';
import type { PlacedEvent } from './timeline-events.ts';
import { labelWords, type LabelWords } from './timeline-labels.ts';
import {
  timelineType,
  type AxisCaption,
  type Box,
  type LaneBand,
  type TimelineItem,
  type TimelineLabel,
  type TimelineLayout,
  type TimelineOptions,
} from './timeline-figure.ts';
import { markOf, reachOf, type Mark } from './timeline-marks.ts';
import { mirrorLayout } from './timeline-mirror.ts';
import { clockZone } from './timeline-zone.ts';

/** The head of the axis, and what its captions add to it, which have rows of their own above the ticks. */
const head = { height: 46, caption: 12, spare: 8 };
const side = 14;
const gap = { column: 14, row: 10, mark: 7 };
/** From this height on a reader at the foot no longer sees the axis. */
const tall = { from: 900, foot: 24 };
/** Twice the height that a sheet has room for, and the height of a piece for charts that run over several. */
const sheet = { height: 1700, piece: 240 };
const laneTitle = 26;
const laneEnd = 8;

/** Time runs along; lanes lie under each other, and in each an event takes the first free row beside its mark. */
export function layoutHorizontally(placed: readonly PlacedEvent[], options: TimelineOptions): TimelineLayout {
  const axis = buildAxis(placed, axisOptions(placed, options));
  const captions = captionsOf(axis, options);
  const captionRows = Math.max(0, ...captions.map(({ lines }) => lines.length));
  const axisHeight = head.height + Math.max(0, captionRows * head.caption - head.spare);
  const draft = stackLanes(placed, axis, axisHeight, options, Infinity);
  const isTall = draft.bottom > sheet.height;
  const { bands, items, bottom: top } = isTall ? stackLanes(placed, axis, axisHeight, options, sheet.piece) : draft;
  const ticks = axis.sections.flatMap((section) => (section.kind === 'scale' ? section.ticks : []));
  const foot = top > tall.from && ticks.length > 1 ? tall.foot : 0;
  const layout: TimelineLayout = {
    orientation: 'horizontal',
    direction: options.direction ?? 'ltr',
    width: options.width,
    height: Math.ceil(top) + foot,
    isTall,
    ...(foot > 0 && { axisAgain: Math.ceil(top) + foot - 6 }),
    axisStart: side,
    axisAcross: axisHeight - 12,
    axis,
    captions,
    lanes: bands,
    items: items.toSorted((a, b) => a.mark.start - b.mark.start),
  };
  return options.direction === 'rtl' ? mirrorLayout(layout) : layout;
}

interface Stack {
  readonly bands: readonly LaneBand[];
  readonly items: readonly TimelineItem[];
  readonly bottom: number;
}

/** Lays lane under lane; in each, nothing reaches over any multiple of `piece` pixels, where paper may be cut. */
function stackLanes(
  placed: readonly PlacedEvent[],
  axis: TimeAxis,
  from: number,
  options: TimelineOptions,
  piece: number,
): Stack {
  const lanes = [...new Set(placed.map(({ event }) => event.lane))];
  const bands: LaneBand[] = [];
  const items: TimelineItem[] = [];
  let top = from;
  for (const lane of lanes) {
    const first = top + (lanes.length > 1 ? laneTitle : 14);
    const here = placed.filter(({ event }) => event.lane === lane);
    const inLane = packLane(here, axis, first, options, piece);
    const bottom = Math.max(first, ...inLane.map(({ label, across }) => Math.max(label.y + label.height, across + 8)));
    items.push(...inLane);
    bands.push({ lane, y: top, height: bottom + laneEnd - top });
    top = bottom + laneEnd;
  }
  return { bands, items, bottom: top };
}

function axisOptions(placed: readonly PlacedEvent[], { width, language, finer = [] }: TimelineOptions): AxisOptions {
  const zone = clockZone(placed.map(({ event }) => event.date))?.words;
  return {
    length: width - 2 * side,
    breakLength: 78,
    slotLengths: (gap) => Array.from({ length: gap.slots }, () => 120),
    sharesLength: true,
    maxBreaks: Math.floor(width / 200),
    crowding: 16,
    byCount: 0.5,
    tickSpace: 'width',
    tickFont: timelineType.tick,
    finer,
    language,
    zone,
  };
}

/** Puts each event of a lane, in the order of time, on the highest place where nothing stands yet. */
function packLane(
  placed: readonly PlacedEvent[],
  axis: TimeAxis,
  top: number,
  options: TimelineOptions,
  piece: number,
): readonly TimelineItem[] {
  const taken: Box[] = [];
  let [ruled, lowest] = [top, top];
  const marked = placed.map((each) => ({ each, mark: markOf(each, axis) }));
  return marked
    .toSorted((a, b) => a.mark.start - b.mark.start)
    .map(({ each, mark }) => {
      const shape = besideMark(each, mark, options);
      // A rule ahead of everything that stands so far.
      while (ruled + piece < lowest + 2 * piece) {
        ruled += piece;
        taken.push({ x: 0, y: ruled, width: options.width, height: 1 });
      }
      const y = firstFree(shape, taken, top, gap.row);
      lowest = Math.max(lowest, y + shape.height);
      taken.push({ x: shape.x - gap.column / 2, y, width: shape.width + gap.column, height: shape.height + gap.row });
      const label = {
        ...shape.label,
        y: y + shape.label.y,
        lines: shape.label.lines.map((line) => ({ ...line, y: y + shape.label.y + line.y })),
      };
      return { id: each.event.id, lane: each.event.lane, mark, across: y + 8, label, ...shape.full };
    });
}

/** What an event takes up, mark and label together; the label's `y` counts from its top. */
interface Shape {
  readonly x: number;
  readonly width: number;
  readonly height: number;
  readonly label: TimelineLabel;
  readonly full: { readonly full?: string };
}

/** The label stands after the mark, before it near the chart's end, or under it where neither has room. */
function besideMark(placed: PlacedEvent, mark: Mark, options: TimelineOptions): Shape {
  const wide = Math.min(230, Math.max(150, options.width * 0.22));
  const [start, end] = [side + mark.start - reachOf(mark.startEnd), side + mark.end + reachOf(mark.endEnd)];
  const after = options.width - 4 - (end + gap.mark);
  const before = start - gap.mark - 4;
  if (end - start < wide && mark.shape !== 'anywhere') {
    const roomy = Math.max(after, before) >= 110;
    const words = labelWords(placed, Math.min(wide, after >= 110 ? after : before), options.language);
    if (roomy && after >= 110)
      return {
        ...spanned(start, end + gap.mark + words.width, words, 0),
        label: toLabel(words, end + gap.mark, 'start', 0),
      };
    if (roomy)
      return {
        ...spanned(start - gap.mark - words.width, end, words, 0),
        label: toLabel(words, start - gap.mark, 'end', 0),
      };
  }
  const words = labelWords(
    placed,
    Math.min(Math.max(wide, Math.min(end - start, 320)), options.width - 8),
    options.language,
  );
  const x = Math.max(4, Math.min(start, options.width - 4 - words.width));
  return {
    ...spanned(Math.min(x, start), Math.max(x + words.width, end), words, 18),
    label: toLabel(words, x, 'start', 18),
  };
}

function spanned(from: number, to: number, words: LabelWords, below: number): Omit<Shape, 'label'> {
  const full = words.full === undefined ? {} : { full: words.full };
  return { x: from, width: to - from, height: Math.max(16, words.height + below), full };
}

function toLabel(words: LabelWords, textX: number, anchor: 'start' | 'end', y: number): TimelineLabel {
  return {
    x: anchor === 'start' ? textX : textX - words.width,
    y,
    width: words.width,
    height: words.height,
    textX,
    anchor,
    lines: words.lines,
  };
}

/** Captions in one line where there is room between them, in two where there is not; they end on the same line. */
function captionsOf({ sections }: TimeAxis, options: TimelineOptions): readonly AxisCaption[] {
  const words = chartWords(options.language);
  const said = sections.flatMap((section, index) => {
    if (section.kind === 'scale') return [];
    const text = section.kind === 'break' ? words.leftOut(section.hides) : words.orderOnly;
    return [{ index, text, middle: side + (section.start + section.end) / 2 }];
  });
  const texts = said.map(({ text, middle }, n) => {
    const neighbours = [said[n - 1], said[n + 1]].flatMap((other) => (other ? [Math.abs(other.middle - middle)] : []));
    const room = Math.min(2 * middle, 2 * (options.width - middle), ...neighbours.map((apart) => apart - 8)) - 6;
    return wrapText(text, Math.max(40, room), timelineType.caption, 2);
  });
  const rows = Math.max(0, ...texts.map(({ length }) => length));
  return said.map(({ index, middle }, n) => {
    const own = texts[n] ?? [];
    const lines = own.map((line, row) => ({
      text: line,
      y: 11 + (rows - own.length + row) * head.caption,
      role: 'label' as const,
    }));
    const width = Math.max(...own.map((line) => textWidth(line, timelineType.caption)));
    const height = rows * head.caption + 4;
    return { section: index, x: middle - width / 2, y: 0, width, height, textX: middle, anchor: 'middle', lines };
  });
}
