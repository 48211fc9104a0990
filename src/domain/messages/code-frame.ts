import { toCells, type Cell } from './display-width.ts';
import type { TextFile } from './message.ts';
import type { Span } from './place.ts';

/** A line of the file and the marks below it, cut to the same window. */
export interface FrameLine {
  readonly number: number;
  readonly text: string;
  /** `~` below what is meant, `^` below what is wrong in it. */
  readonly marks: string;
}

/** What to show of a file. Lines and columns count from 1; ends are exclusive. */
export interface FrameRange {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  /** Columns of the first line that are the wrong part of it; all of the range where there are none. */
  readonly wrong: readonly Span[];
}

const mostLines = 3;
const lead = 12;

/** Cuts the lines a message is about out of its file, at most three, each at most `width` columns wide. */
export function drawFrame(file: TextFile, range: FrameRange, width: number): FrameLine[] {
  const last = Math.min(range.endLine, range.line + mostLines - 1, file.lines.lineCount);
  const lines: FrameLine[] = [];
  for (let number = range.line; number <= last; number++) {
    const source = file.lines.lineAt(number);
    const start = number === range.line ? range.column - 1 : source.length - source.trimStart().length;
    const end = number === range.endLine ? range.endColumn - 1 : source.length;
    // A range may end at the start of a line, which then has nothing to show.
    if (number > range.line && end <= start) continue;
    const meant = { start, end: Math.max(end, start + 1) };
    lines.push({ number, ...drawLine(source, meant, number === range.line ? range.wrong : [], width) });
  }
  return lines;
}

function drawLine(
  source: string,
  { start, end }: Span,
  wrong: readonly Span[],
  width: number,
): Omit<FrameLine, 'number'> {
  const cells = toCells(source);
  const window = chooseWindow(cells, start, width);
  const twoTone = wrong.length > 0;
  let text = window.from > 0 ? '…' : '';
  let marks = window.from > 0 ? ' ' : '';
  for (const cell of cells.slice(window.from, window.to)) {
    const inside = start <= cell.offset && cell.offset < end;
    const isWrong = !twoTone || wrong.some((span) => span.start <= cell.offset && cell.offset < span.end);
    text += cell.text;
    marks += (inside ? (isWrong ? '^' : '~') : ' ').repeat(cell.width);
  }
  // A place behind the last character still gets its mark.
  if (start >= source.length) marks += '^';
  return { text: text + (window.to < cells.length ? '…' : ''), marks: marks.trimEnd() };
}

/** Chooses the cells to show: the whole line where it fits, else from a little before the mark on. */
function chooseWindow(cells: readonly Cell[], start: number, width: number): { from: number; to: number } {
  const total = cells.reduce((sum, cell) => sum + cell.width, 0);
  if (total <= width) return { from: 0, to: cells.length };
  const first = cells.findIndex((cell) => cell.offset >= start);
  const marked = first === -1 ? cells.length : first;
  const before = cells.slice(0, marked).reduce((sum, cell) => sum + cell.width, 0);
  const from = before + lead * 2 <= width ? 0 : Math.max(0, marked - lead);
  let to = from;
  let used = 2;
  while (to < cells.length && used + (cells[to]?.width ?? 0) <= width) used += cells[to++]?.width ?? 0;
  return { from, to };
}
