import type { Stretch } from './timeline-marks.ts';
import { chartWords, type Measured } from './chart-words.ts';
import { overlapSentence } from './range-sentence.ts';
import { type RangeScale, type RangeTick, scaleFor, ticksFor } from './range-scale.ts';
import { type Account, overlapOf, readAccount } from './range-values.ts';
import type { StatedInterval } from '../language/interval.ts';
import { wrapText } from './text-width.ts';
import { timelineType, type LabelLine } from './timeline-figure.ts';

/** One account: its value as written in the dispute, and the words that stand above its mark. */
export interface RangeInput {
  readonly value: string;
  /** "more than 10,000 soldiers". */
  readonly says: string;
  /** Who says so. */
  readonly holder: string;
  /** EDTF or `unknown`: for when it is said to hold. */
  readonly asOf?: string;
}

export interface RangeOptions {
  readonly width: number;
  /** The direction of the text around the chart, which it is mirrored to follow. */
  readonly direction?: 'ltr' | 'rtl';
  readonly kind: Measured;
  readonly unit?: string | undefined;
  readonly language: string;
}

/** How an end of a mark is drawn: the value itself counts, it does not, there is none, or it is nowhere in particular. */
export type RangeEnd = 'included' | 'excluded' | 'open' | 'vague';

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
  /** None where the account gives no figure, several where it gives alternatives. */
  readonly marks: readonly RangeMark[];
  /** Whether it counts for what fits all accounts. */
  readonly isCompared: boolean;
}

/** Disputed figures on one scale, as numbers; everything lies within `width` and `height`. */
export interface RangeLayout {
  readonly width: number;
  readonly direction: 'ltr' | 'rtl';
  readonly height: number;
  readonly axisY: number;
  readonly ticks: readonly RangeTick[];
  readonly rows: readonly RangeRow[];
  /** What fits all accounts, in pixels. */
  readonly overlaps: readonly Stretch[];
  /** The overlap or its absence in words. */
  readonly sentence: string;
}

const rowGap = 14;
const markRoom = 24;

/** Lays out the accounts of a dispute one under the other on one scale, each as the intervals it states. */
export function layoutRanges(inputs: readonly RangeInput[], options: RangeOptions): RangeLayout {
  const accounts = inputs.map((input) => readAccount(options.kind, input));
  const scale = scaleFor(
    accounts.flatMap(({ intervals }) => intervals),
    options,
  );
  const rows: RangeRow[] = [];
  let y = 4;
  for (const [index, input] of inputs.entries()) {
    const lines = rowLines(input, options.width - 8, y);
    const account = accounts[index];
    const marks = (account?.intervals ?? []).map((interval) => markOf(interval, scale, options));
    const bottom = y + lines.length * timelineType.line;
    // Without a mark there is nothing to leave room for.
    const room = marks.length === 0 ? 0 : markRoom;
    rows.push({ lines, y: bottom + room / 2 - 2, marks, isCompared: account?.standing === 'definite' });
    y = bottom + room - 2 + rowGap;
  }
  const sentence = overlapSentence(accounts, options);
  return {
    width: options.width,
    direction: options.direction ?? 'ltr',
    height: y + 26,
    axisY: y,
    ticks: ticksFor(scale, options),
    rows,
    overlaps: overlapsOf(accounts).map((interval) => stretchOf(interval, scale)),
    sentence: scale.logarithmic ? `${sentence} ${chartWords(options.language).stepsMultiply}` : sentence,
  };
}

function overlapsOf(accounts: readonly Account[]): readonly StatedInterval[] {
  const definite = accounts.filter(({ standing }) => standing === 'definite');
  return overlapOf(definite.map(({ intervals }) => intervals)) ?? [];
}

function stretchOf({ lower, upper }: StatedInterval, { at, range: [first, last] }: RangeScale): Stretch {
  return { start: lower === undefined ? first : at(lower), end: upper === undefined ? last : at(upper) };
}

function markOf(interval: StatedInterval, scale: RangeScale, { kind, width }: RangeOptions): RangeMark {
  const stretch = stretchOf(interval, scale);
  if (interval.approximate) {
    // How near "about" is nobody says, so its width means nothing and its ends fade away.
    const reach = width * 0.05;
    return {
      shape: 'about',
      start: Math.max(0, stretch.start - reach),
      end: Math.min(width, stretch.end + reach),
      startEnd: 'vague',
      endEnd: 'vague',
    };
  }
  const point = interval.lower === interval.upper || (kind === 'date' && stretch.end - stretch.start < 9);
  if (point && interval.lower !== undefined) {
    const middle = (stretch.start + stretch.end) / 2;
    return { shape: 'point', start: middle, end: middle, startEnd: 'included', endEnd: 'included' };
  }
  // No arrow points from nothing to less than nothing.
  const open = scale.domain[0] === 0 ? 'vague' : 'open';
  return {
    shape: 'range',
    ...stretch,
    startEnd: interval.lower === undefined ? open : interval.lowerIncluded ? 'included' : 'excluded',
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
