import { lastAtOrBefore } from '../messages/last-at-or-before.ts';
import type { Span } from '../messages/place.ts';

/**
 * Where two versions of a text run apart. Between atoms both advance together; an atom pairs a stretch of one with a
 * stretch of the other that cannot be divided. Kept as columns of numbers, so that a plain text costs nothing.
 */
export interface OffsetMap {
  /** Pairs `foldedLength` units at `folded` with `rawLength` units at `raw`; calls come in order. */
  readonly add: (folded: number, foldedLength: number, raw: number, rawLength: number) => void;
  /** The raw stretch that a folded stretch came from, in whole original characters. */
  readonly toRaw: (start: number, end: number) => Span;
  /** The folded stretch that covers a raw stretch. */
  readonly toFolded: (start: number, end: number) => Span;
  /** Tells whether a folded offset lies inside an atom, so that cutting there would divide an original character. */
  readonly divides: (folded: number) => boolean;
}

interface Columns {
  readonly starts: number[];
  readonly lengths: number[];
}

/** Makes an empty map: the identity until atoms are added. */
export function createOffsetMap(): OffsetMap {
  const folded: Columns = { starts: [], lengths: [] };
  const raw: Columns = { starts: [], lengths: [] };
  return {
    add(foldedStart, foldedLength, rawStart, rawLength) {
      folded.starts.push(foldedStart);
      folded.lengths.push(foldedLength);
      raw.starts.push(rawStart);
      raw.lengths.push(rawLength);
    },
    toRaw: (start, end) => mapSpan(folded, raw, start, end),
    toFolded: (start, end) => mapSpan(raw, folded, start, end),
    divides(offset) {
      const atom = lastAtOrBefore(folded.starts.length, (at) => folded.starts[at], offset);
      const start = folded.starts[atom];
      return start !== undefined && offset > start && offset < start + (folded.lengths[atom] ?? 0);
    },
  };
}

function mapSpan(from: Columns, to: Columns, start: number, end: number): Span {
  const first = mapUnit(from, to, start).start;
  return { start: first, end: end > start ? Math.max(first, mapUnit(from, to, end - 1).end) : first };
}

/** The counterpart of one unit: the whole atom it belongs to, or the one unit across. */
function mapUnit(from: Columns, to: Columns, offset: number): Span {
  const atom = lastAtOrBefore(from.starts.length, (at) => from.starts[at], offset);
  if (atom < 0) return { start: offset, end: offset + 1 };
  const start = from.starts[atom] ?? 0;
  const length = from.lengths[atom] ?? 0;
  const across = to.starts[atom] ?? 0;
  const acrossLength = to.lengths[atom] ?? 0;
  if (offset < start + length) return { start: across, end: across + acrossLength };
  const shifted = across + acrossLength + (offset - start - length);
  return { start: shifted, end: shifted + 1 };
}
