import { type EdtfDate, type EdtfEnd, parseEdtf } from '../language/edtf.ts';
import { positionOf, slotStretch, type TimeAxis } from './timeline-axis.ts';
import type { ChartEvent, PlacedEvent } from './timeline-events.ts';

/** How sure the date is; `order` where only an order is known. */
export const certainties = ['certain', 'approximate', 'uncertain', 'order'] as const;
export type Certainty = (typeof certainties)[number];

/** How sure the date of an event is. */
export function certaintyOf(event: Pick<ChartEvent, 'date'>): Certainty {
  const date = event.date === undefined ? undefined : parseEdtf(event.date);
  return date?.lower || date?.upper ? dateCertainty(date) : 'order';
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

/** What is drawn for an event along the axis; the layouts decide where it lies across. */
export interface Mark extends Stretch {
  /**
   * `dot`: a moment; `within`: some moment of the stretch; `lasting`: the whole stretch; `one-of`: one of the pieces;
   * `all`: each piece; `slot`: a place in a mere order; `anywhere`: undated, somewhere in the stretch.
   */
  readonly shape: 'dot' | 'within' | 'lasting' | 'one-of' | 'all' | 'slot' | 'anywhere';
  readonly pieces: readonly Stretch[];
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
  if (date) return datedMark(date, event.datedBy === undefined ? 'source' : 'editors', axis);
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
  const certainty = dateCertainty(date);
  const short = ends.end - ends.start < dotRadius * 2;
  const shape = shapeOf(date, short);
  const stretch = shape === 'dot' ? around((ends.start + ends.end) / 2, axis) : atLeast(ends, axis);
  return {
    shape,
    ...stretch,
    pieces: date.ranges.length > 1 ? date.ranges.map((range) => pieceOf(range, ends, axis)) : [],
    startEnd: endOf(date.start, date.approximate),
    endEnd: endOf(date.end, date.approximate),
    certainty,
    datedBy,
  };
}

/** An open side runs to the end of the axis; one that is only unknown is hinted at, since it ended somewhere. */
function endsOf(date: EdtfDate, axis: TimeAxis): Stretch {
  const lower = date.lower && positionOf(axis, date.lower.year);
  const upper = date.upper && positionOf(axis, date.upper.year);
  const start = lower ?? (date.start === 'open' ? 0 : Math.max(0, (upper ?? 0) - unknownHint));
  const end = upper ?? (date.end === 'open' ? axis.length : Math.min(axis.length, (lower ?? 0) + unknownHint));
  return { start, end };
}

function shapeOf(date: EdtfDate, short: boolean): Mark['shape'] {
  if (short && date.start === 'given' && date.end === 'given') return 'dot';
  if (date.kind === 'interval') return 'lasting';
  if (date.kind === 'date') return 'within';
  if (date.kind === 'one-of') return 'one-of';
  return date.ranges.length > 1 ? 'all' : 'lasting';
}

function endOf(end: EdtfEnd, approximate: boolean): MarkEnd {
  if (end === 'given') return approximate ? 'soft' : 'closed';
  return end;
}

function pieceOf(range: EdtfDate['ranges'][number], ends: Stretch, axis: TimeAxis): Stretch {
  const start = range.from ? positionOf(axis, range.from.lower.year) : ends.start;
  const end = range.to ? positionOf(axis, range.to.upper.year) : ends.end;
  return atLeast({ start, end }, axis, 3);
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
