import { toCells, type Cell } from './marked-text.ts';
import type { FileRange, TextFile } from '../message.ts';
import type { Span } from '../../text/place.ts';

/** A piece of a line, the marks below it, and which of its characters are the wrong ones. */
export interface FrameLine {
  readonly number: number;
  readonly text: string;
  /** `~` below what is meant, `^` below what is wrong in it. */
  readonly marks: string;
  /** Stretches of `text` above a `^`. */
  readonly wrong: readonly Span[];
}

/** What to show of a file. */
export interface FrameRange extends FileRange {
  /** The wrong parts of the range, in order; where there are none, all of it is. */
  readonly marks?: readonly FileRange[] | undefined;
}

/** Lines of a range that is wrong as a whole. */
const mostLines = 3;
/** Lines and pieces of a range that is wrong in part. */
const mostPieces = 8;

/**
 * Cuts the lines a message is about out of its file, each piece at most `width` columns wide. Where only some words are
 * wrong, those are the first line and every line that holds such a word, cut so that the word is in sight.
 */
export function drawFrame(file: TextFile, range: FrameRange, width: number): FrameLine[] {
  const marks = range.marks ?? [];
  const last = Math.min(range.endLine, file.lines.lineCount);
  const pieces: FrameLine[] = [];
  const numbers =
    marks.length > 0 ? linesWith(range, marks) : Array.from({ length: mostLines }, (_, i) => range.line + i);
  for (const number of numbers) {
    if (number > last) break;
    const source = file.lines.lineAt(number);
    const meant = within(range, number, source);
    // A range may end at the start of a line, which then has nothing to show.
    if (number > range.line && meant.end <= meant.start) continue;
    const wrong = marks.filter((mark) => mark.line <= number && number <= mark.endLine);
    const spans = wrong.map((mark) => atLeastOne(within(mark, number, source)));
    pieces.push(
      ...drawLine(source, atLeastOne(meant), spans, marks.length > 0, width).map((piece) => ({ number, ...piece })),
    );
    if (pieces.length >= mostPieces) break;
  }
  return pieces;
}

function linesWith(range: FileRange, marks: readonly FileRange[]): number[] {
  const numbers = new Set([range.line]);
  for (const mark of marks) for (let line = mark.line; line <= mark.endLine; line++) numbers.add(line);
  return [...numbers].sort((a, b) => a - b);
}

/** The part of a stretch that stands on a line, as offsets into the line; indentation does not belong to it. */
function within(stretch: FileRange, number: number, source: string): Span {
  const indented = source.length - source.trimStart().length;
  const start = number === stretch.line ? stretch.column - 1 : indented;
  return { start, end: number === stretch.endLine ? stretch.endColumn - 1 : source.length };
}

/** A place between two characters still gets its mark. */
const atLeastOne = ({ start, end }: Span): Span => ({ start, end: Math.max(end, start + 1) });

type Piece = Omit<FrameLine, 'number'>;

/** A line in as many pieces as it takes to have all its wrong words in sight. */
function drawLine(source: string, meant: Span, wrong: readonly Span[], isPartial: boolean, width: number): Piece[] {
  const cells = toCells(source);
  const pieces: Piece[] = [];
  let left = wrong;
  do {
    const window = chooseWindow(cells, left[0] ?? meant, left.length > 0, width);
    pieces.push(drawPiece(cells, window, { meant, wrong: isPartial ? wrong : [meant], length: source.length }));
    const shown = cells[window.to]?.offset ?? Infinity;
    left = left.slice(1).filter((span) => span.end > shown);
  } while (left.length > 0 && pieces.length < mostPieces);
  return pieces;
}

interface Marked {
  readonly meant: Span;
  readonly wrong: readonly Span[];
  /** Of the whole line. */
  readonly length: number;
}

function drawPiece(cells: readonly Cell[], window: Window, { meant, wrong, length }: Marked): Piece {
  const holds = (span: Span, offset: number): boolean => span.start <= offset && offset < span.end;
  let text = window.from > 0 ? '…' : '';
  let marks = window.from > 0 ? ' ' : '';
  const coloured: { start: number; end: number }[] = [];
  for (const cell of cells.slice(window.from, window.to)) {
    const isWrong = wrong.some((span) => holds(span, cell.offset));
    if (isWrong) {
      const last = coloured.at(-1);
      if (last?.end === text.length) last.end += cell.text.length;
      else coloured.push({ start: text.length, end: text.length + cell.text.length });
    }
    text += cell.text;
    marks += (isWrong ? '^' : holds(meant, cell.offset) ? '~' : ' ').repeat(cell.width);
  }
  // A place behind the last character still gets its mark.
  if (window.to === cells.length && wrong.some((span) => span.start >= length)) marks += '^';
  return { text: text + (window.to < cells.length ? '…' : ''), marks: marks.trimEnd(), wrong: coloured };
}

interface Window {
  readonly from: number;
  readonly to: number;
}

/** How far into the window a range begins that is wrong from its start. */
const lead = 12;
/** What is to be seen behind wrong words for a line to be shown from its start. */
const margin = 6;

/** Chooses the cells to show: the whole line where it fits, else those around the wrong words, or from a little before the range on. */
function chooseWindow(cells: readonly Cell[], focus: Span, isCentred: boolean, width: number): Window {
  const total = widthOf(cells);
  if (total <= width) return { from: 0, to: cells.length };
  const found = cells.findIndex((cell) => cell.offset >= focus.start);
  const first = found === -1 ? cells.length : found;
  const room = width - 2;
  const behind = widthOf(cells.filter((cell) => cell.offset < focus.end));
  if (isCentred && behind + margin <= room) return { from: 0, to: lastFitting(cells, 0, room) };
  const inside = widthOf(cells.filter((cell) => cell.offset >= focus.start && cell.offset < focus.end));
  let before = isCentred ? Math.max(lead, Math.floor((room - inside) / 2)) : lead * 2;
  // At the end of the line, what is not needed behind the focus is given to what stands before it.
  before = Math.max(before, room - widthOf(cells.slice(first)));
  let from = first;
  for (let used = 0; from > 0; from--) {
    used += cells[from - 1]?.width ?? 0;
    if (used > before) break;
  }
  return { from, to: lastFitting(cells, from, room) };
}

function lastFitting(cells: readonly Cell[], from: number, room: number): number {
  let to = from;
  for (let used = 0; to < cells.length; to++) {
    used += cells[to]?.width ?? 0;
    if (used > room) break;
  }
  return to;
}

function widthOf(cells: readonly Cell[]): number {
  return cells.reduce((sum, cell) => sum + cell.width, 0);
}
