import { extent } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import type { Dispute } from '../claims/dispute.ts';
import { overlapSentence } from './range-sentence.ts';
import { overlapOf, statedInterval, type StatedInterval } from './range-values.ts';
import { textWidth, wrapText } from './text-width.ts';
import { timeTicks } from './time-ticks.ts';
import { timelineType, type LabelLine } from './timeline-figure.ts';

/** One account: its value as written in the dispute, and the words that stand above its mark. */
export interface RangeInput {
  readonly value: string;
  /** "more than 10,000 soldiers". */
  readonly says: string;
  /** Who says so. */
  readonly holder: string;
}

export interface RangeOptions {
  readonly width: number;
  readonly kind: Dispute['kind'];
  readonly unit?: string | undefined;
  readonly language: string;
}

/** How an end of a mark is drawn: the value itself counts, it does not, there is none, or it is only about there. */
export type RangeEnd = 'included' | 'excluded' | 'open' | 'about';

export interface RangeMark {
  readonly shape: 'point' | 'range' | 'about';
  /** Pixels from the chart's left. */
  readonly start: number;
  readonly end: number;
  readonly startEnd: RangeEnd;
  readonly endEnd: RangeEnd;
}

export interface RangeRow {
  readonly lines: readonly LabelLine[];
  /** The middle of the mark. */
  readonly y: number;
  /** Absent where the account gives no figure. */
  readonly mark?: RangeMark;
}

export interface RangeTick {
  readonly at: number;
  readonly label: string;
  /** The label's centre. */
  readonly labelAt: number;
}

/** Disputed figures on one scale, as numbers; everything lies within `width` and `height`. */
export interface RangeLayout {
  readonly width: number;
  readonly height: number;
  readonly axisY: number;
  readonly ticks: readonly RangeTick[];
  readonly rows: readonly RangeRow[];
  /** What fits all accounts, in pixels. */
  readonly overlap?: { readonly start: number; readonly end: number };
  /** The overlap or its absence in words. */
  readonly sentence: string;
}

const side = 12;
const rowGap = 14;
const markRoom = 24;

/** Lays out the accounts of a dispute one under the other on one linear scale, each as the interval it states. */
export function layoutRanges(inputs: readonly RangeInput[], options: RangeOptions): RangeLayout {
  const intervals = inputs.map(({ value }) => statedInterval(options.kind, value));
  const known = intervals.filter((interval) => interval !== undefined);
  const scale = scaleFor(known, options);
  const rows: RangeRow[] = [];
  let y = 4;
  for (const [index, input] of inputs.entries()) {
    const lines = rowLines(input, options.width - 8, y);
    const middle = y + lines.length * timelineType.line + markRoom / 2 - 2;
    const interval = intervals[index];
    rows.push({ lines, y: middle, ...(interval && { mark: markOf(interval, scale, options) }) });
    y = middle + markRoom / 2 + rowGap;
  }
  const overlap = overlapOf(known);
  const sentence = overlapSentence(overlap, {
    kind: options.kind,
    unit: options.unit,
    values: inputs.map(({ value }) => value),
    leavesOut: known.some((interval) => interval.approximate),
    language: options.language,
  });
  return {
    width: options.width,
    height: y + 26,
    axisY: y,
    ticks: ticksFor(scale, options),
    rows,
    ...(overlap.kind === 'common' && { overlap: stretchOf(overlap.interval, scale) }),
    sentence,
  };
}

type Scale = ReturnType<typeof scaleFor>;

/** From the least to the greatest figure with air for open ends; quantities start at zero unless that would flatten them. */
function scaleFor(intervals: readonly StatedInterval[], { kind, width }: RangeOptions) {
  const stops = intervals.flatMap(({ lower, upper }) => [lower, upper]).filter((stop) => stop !== undefined);
  const [least = 0, greatest = 1] = extent(stops);
  const spread = greatest - least || Math.abs(greatest) || 1;
  const fromZero = kind === 'quantity' && least >= 0 && greatest - least > greatest * 0.2;
  const openStart = intervals.some(({ lower }) => lower === undefined);
  const openEnd = intervals.some(({ upper, approximate }) => upper === undefined || approximate);
  const from = fromZero ? 0 : least - spread * (openStart ? 0.25 : 0.08);
  const to = greatest + spread * (openEnd ? 0.2 : 0.06);
  return scaleLinear([from, to], [side, width - side]);
}

function stretchOf({ lower, upper }: StatedInterval, scale: Scale): { start: number; end: number } {
  const [first = 0, last = 0] = scale.range();
  return { start: lower === undefined ? first : scale(lower), end: upper === undefined ? last : scale(upper) };
}

function markOf(interval: StatedInterval, scale: Scale, { kind, width }: RangeOptions): RangeMark {
  const stretch = stretchOf(interval, scale);
  if (interval.approximate) {
    // How near "about" is nobody says, so its width means nothing and its ends fade away.
    const reach = width * 0.05;
    return {
      shape: 'about',
      start: Math.max(0, stretch.start - reach),
      end: Math.min(width, stretch.end + reach),
      startEnd: 'about',
      endEnd: 'about',
    };
  }
  const point = interval.lower === interval.upper || (kind === 'date' && stretch.end - stretch.start < 9);
  if (point && interval.lower !== undefined) {
    const middle = (stretch.start + stretch.end) / 2;
    return { shape: 'point', start: middle, end: middle, startEnd: 'included', endEnd: 'included' };
  }
  return {
    shape: 'range',
    ...stretch,
    startEnd: interval.lower === undefined ? 'open' : interval.lowerIncluded ? 'included' : 'excluded',
    // The moment after a date is only how its last moment is written down.
    endEnd: interval.upper === undefined ? 'open' : interval.upperIncluded || kind === 'date' ? 'included' : 'excluded',
  };
}

function rowLines({ says, holder }: RangeInput, width: number, top: number): readonly LabelLine[] {
  const lines = [
    ...wrapText(says, width * 0.92, timelineType.label, 3).map((text) => ({ text, role: 'label' as const })),
    ...wrapText(holder, width, timelineType.date, 3).map((text) => ({ text, role: 'date' as const })),
  ];
  return lines.map((line, index) => ({ ...line, y: top + 12.5 + index * timelineType.line }));
}

/** As many round values as have room for their labels. */
function ticksFor(scale: Scale, { kind, width, language }: RangeOptions): readonly RangeTick[] {
  const [from = 0, to = 1] = scale.domain();
  const number = new Intl.NumberFormat(language, { maximumFractionDigits: 6 });
  for (let most = Math.floor(width / 60); most > 1; most--) {
    const stops =
      kind === 'date'
        ? timeTicks(from, to, most, language)
        : scale.ticks(most).map((year) => ({ year, label: number.format(year) }));
    const ticks = stops.map(({ year, label }) => {
      const half = textWidth(label, timelineType.tick) / 2;
      return { at: scale(year), label, labelAt: Math.max(half, Math.min(width - half, scale(year))) };
    });
    if (ticks.every((tick, index) => isClear(tick, ticks[index - 1]))) return ticks;
  }
  return [];
}

function isClear(tick: RangeTick, before: RangeTick | undefined): boolean {
  if (!before) return true;
  return (
    tick.labelAt - before.labelAt >=
    (textWidth(tick.label, timelineType.tick) + textWidth(before.label, timelineType.tick)) / 2 + 12
  );
}
