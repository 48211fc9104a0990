import { type EdtfDate, type EdtfEnd, type EdtfPart, type EdtfRange, parseEdtf } from '../language/edtf/edtf.ts';
import { positionOf, slotStretch, timeEnd, type TimeAxis } from './timeline-axis.ts';
import type { ChartEvent, PlacedEvent } from './timeline-events.ts';

/** How sure the date is; `order` where only an order is known. */
export const certainties = ['certain', 'approximate', 'uncertain', 'order'] as const;
export type Certainty = (typeof certainties)[number];

/** How sure the date of an event is. */
export function certaintyOf(event: Pick<ChartEvent, 'date'>): Certainty {
  const date = event.date === undefined ? undefined : parseEdtf(event.date);
  return date?.placed ? dateCertainty(date) : 'order';
}

function dateCertainty(date: EdtfDate): Certainty {
  return date.uncertain ? 'uncertain' : date.approximate ? 'approximate' : 'certain';
}

/** How one end of a mark is drawn: cut off, fading out softly, fading into the unknown, or open with an arrow. */
export type MarkEnd = 'closed' | 'soft' | 'unknown' | 'open';

/** A stretch along the axis, in pixels. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** A bar of its own, with the ends and the doubts that its own dates have. */
export interface MarkPiece extends Stretch {
  readonly startEnd: MarkEnd;
  readonly endEnd: MarkEnd;
  /** Which of its dates are uncertain. */
  readonly uncertain: 'neither' | 'start' | 'end' | 'both';
}

/** What is drawn for an event along the axis; the layouts decide where it lies across. */
export interface Mark extends Stretch {
  /**
   * `dot`: a moment; `within`: some moment of the stretch; `lasting`: the whole stretch; `one-of`: one of the pieces;
   * `all`: each piece; `slot`: a place in a mere order; `anywhere`: undated, somewhere in the stretch.
   */
  readonly shape: 'dot' | 'within' | 'lasting' | 'one-of' | 'all' | 'slot' | 'anywhere';
  /** The bars of what has a length, in the order of time. */
  readonly pieces: readonly MarkPiece[];
  readonly startEnd: MarkEnd;
  readonly endEnd: MarkEnd;
  /** Where a ring stands on the line of an undated event, beside its label: not a date, only a row. */
  readonly ring?: number;
  readonly certainty: Certainty;
  /** Who dates it: the quoted source, the editors, or nobody. */
  readonly datedBy: 'source' | 'editors' | 'nobody';
}

/** Half the size of a dot; shorter stretches are drawn as dots. */
export const dotRadius = 5.5;
const unknownHint = 56;

/** How far an end is drawn beyond its stretch: a soft end fades out past the date it gives. */
export function reachOf(end: MarkEnd): number {
  return end === 'soft' ? 10 : 0;
}

/** The mark of an event on an axis. */
export function markOf(placed: PlacedEvent, axis: TimeAxis): Mark {
  const { event, date, placement } = placed;
  if (date) return datedMark(date, isDatedByEditors(event) ? 'editors' : 'source', axis);
  const places = placement && slotStretch(axis, placement);
  if (places) return slotMark(places, placement.slot === placement.lastSlot, axis);
  const start = placement?.from === undefined ? 0 : positionOf(axis, placement.from);
  const end = placement?.to === undefined ? axis.length : positionOf(axis, placement.to);
  return {
    ...undated,
    shape: 'anywhere',
    ...atLeast({ start, end }, axis),
    pieces: [],
    startEnd: placement?.from === undefined ? 'open' : 'closed',
    endEnd: placement?.to === undefined ? 'open' : 'closed',
  };
}

/** Whether the date is the editors' and no source's: they give it, or the event is theirs altogether. */
function isDatedByEditors(event: Pick<ChartEvent, 'datedBy' | 'editors'>): boolean {
  return event.datedBy !== undefined || event.editors !== undefined;
}

/** A ring at an event's one place in the order, or a dotted line along all that it may have. */
function slotMark(places: Stretch, single: boolean, axis: TimeAxis): Mark {
  const closed = { pieces: [], startEnd: 'closed', endEnd: 'closed' } as const;
  if (single) return { ...undated, ...closed, shape: 'slot', ...around((places.start + places.end) / 2, axis) };
  const inset = Math.min(6, (places.end - places.start) / 8);
  return {
    ...undated,
    ...closed,
    shape: 'anywhere',
    ...atLeast({ start: places.start + inset, end: places.end - inset }, axis),
  };
}

const undated = { certainty: 'order', datedBy: 'nobody' } as const;

function datedMark(date: EdtfDate, datedBy: Mark['datedBy'], axis: TimeAxis): Mark {
  const ends = endsOf(date, axis);
  const shape = shapeOf(date, ends.end - ends.start < dotRadius * 2);
  const whole = shape === 'dot' ? around((ends.start + ends.end) / 2, axis) : atLeast(ends, axis);
  const pieces = date.ranges
    .map((range) => pieceOf(range, date.ranges.length > 1 ? stretchOf(range, ends, axis) : whole))
    .toSorted((a, b) => a.start - b.start || a.end - b.end);
  return {
    shape,
    ...whole,
    pieces: shape === 'dot' ? [] : pieces,
    startEnd: pieces[0]?.startEnd ?? 'closed',
    endEnd: pieces.at(-1)?.endEnd ?? 'closed',
    certainty: dateCertainty(date),
    datedBy,
  };
}

/** An open side runs to the end of the axis; one that is only unknown is hinted at, since it ended somewhere. */
function endsOf(date: EdtfDate, axis: TimeAxis): Stretch {
  const lower = date.lower && positionOf(axis, date.lower.year);
  const upper = date.upper && positionOf(axis, date.upper.year);
  const start = lower ?? (date.start === 'open' ? 0 : Math.max(0, (upper ?? 0) - unknownHint));
  const end = upper ?? (date.end === 'open' ? timeEnd(axis) : Math.min(timeEnd(axis), (lower ?? 0) + unknownHint));
  return { start, end };
}

function shapeOf(date: EdtfDate, short: boolean): Mark['shape'] {
  const [only, another] = date.ranges;
  const single = only?.from === only?.to && another === undefined;
  // However short, brackets around one of several dates must be seen.
  if (date.kind === 'one-of' && !single) return 'one-of';
  if (short && date.start === 'given' && date.end === 'given') return 'dot';
  if (date.kind === 'interval') return 'lasting';
  if (date.kind === 'all') return another ? 'all' : 'lasting';
  return 'within';
}

function pieceOf({ from, to, start, end }: EdtfRange, stretch: Stretch): MarkPiece {
  const [first, last] = [isUncertain(from), isUncertain(to)];
  // An end without a date of its own is as sure as the other.
  const [startDoubt, endDoubt] = [from ? first : last, to ? last : first];
  return {
    ...stretch,
    startEnd: endOf(start, from),
    endEnd: endOf(end, to),
    uncertain: startDoubt ? (endDoubt ? 'both' : 'start') : endDoubt ? 'end' : 'neither',
  };
}

function isUncertain(part: EdtfPart | undefined): boolean {
  return part?.qualifiers.some(({ uncertain }) => uncertain) ?? false;
}

function endOf(end: EdtfEnd, part: EdtfPart | undefined): MarkEnd {
  if (end !== 'given') return end;
  const about = part?.significant !== undefined || part?.qualifiers.some(({ approximate }) => approximate);
  return about ? 'soft' : 'closed';
}

function stretchOf({ from, to, start, end }: EdtfRange, ends: Stretch, axis: TimeAxis): Stretch {
  const first = from && start === 'given' ? positionOf(axis, from.lower.year) : ends.start;
  const last = to && end === 'given' ? positionOf(axis, to.upper.year) : ends.end;
  return atLeast({ start: first, end: last }, axis, 3);
}

/** A dot's stretch, moved inward at the ends of the axis. */
function around(middle: number, axis: TimeAxis): Stretch {
  const inward = Math.max(dotRadius, Math.min(axis.length - dotRadius, middle));
  return { start: inward - dotRadius, end: inward + dotRadius };
}

/** The mark of an undated event moved to its label's row, within the places it may have. */
export function ringAt(mark: Mark, at: number, axis: TimeAxis): Mark {
  const stretch = around(at, axis);
  if (mark.shape === 'slot') return { ...mark, ...stretch };
  return { ...mark, start: Math.min(mark.start, stretch.start), end: Math.max(mark.end, stretch.end), ring: at };
}

/** Keeps a stretch visible where its time takes hardly a pixel. */
function atLeast(stretch: Stretch, axis: TimeAxis, size = dotRadius * 2): Stretch {
  const missing = size - (stretch.end - stretch.start);
  if (missing <= 0) return stretch;
  const start = Math.max(0, Math.min(axis.length - size, stretch.start - missing / 2));
  return { start, end: start + size };
}
