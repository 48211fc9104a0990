import { lastAtOrBefore } from '../messages/last-at-or-before.ts';
import type { Span } from '../messages/place.ts';
import type { Complaint } from './yaml-syntax.ts';

/** A line that begins with a key, or with the dash of an entry. */
export interface StartedLine {
  readonly number: number;
  readonly lineStart: number;
  /** Where its words begin. */
  readonly start: number;
  /** The columns, from 0, in which its dashes stand, and its key. */
  readonly dashes: readonly number[];
  readonly key?: { readonly column: number; readonly name: string; readonly isEmpty: boolean };
}

/** A line that is indented unlike what it belongs to. */
export interface MisplacedLine extends Complaint {
  readonly span: Span;
  readonly line: number;
  /** The line whose indentation it should have. */
  readonly asOn: number;
}

const started = /^( *)((?:-(?: +|$))*)(?:([\p{L}_][\p{L}\p{N}_-]*)[ ]*:(?:[ ]+(.*)|$))?/u;

/**
 * Finds the line that is indented unlike what it belongs to, at or right behind the line of a parser's error: what the
 * parser reports is what it makes of it, such as a second colon in the line before.
 *
 * @param lines as `listStartedLines` gives them
 */
export function findMisplacedLine(lines: readonly StartedLine[], at: number): MisplacedLine | undefined {
  const index = lastAtOrBefore(lines.length, (i) => lines[i]?.lineStart, at);
  return judge(lines, index) ?? judge(lines, index + 1);
}

/** The lines that begin an entry or have a key. */
export function listStartedLines(text: string): StartedLine[] {
  const lines: StartedLine[] = [];
  let number = 1;
  let start = 0;
  for (const line of text.split(/(\r\n|\r|\n)/)) {
    if (/^[\r\n]/.test(line)) number++;
    else lines.push(...readLine(line, number, start));
    start += line.length;
  }
  return lines;
}

function readLine(line: string, number: number, lineStart: number): StartedLine[] {
  const [, spaces = '', dashes = '', name, value = ''] = started.exec(line) ?? [];
  if (dashes === '' && name === undefined) return [];
  const column = spaces.length + dashes.length;
  // What stands below an empty value, a block or an open bracket or quotation mark belongs to it.
  const isEmpty = /^(?:$|#|[|>[{"'&!])/.test(value);
  return [
    {
      number,
      lineStart,
      start: lineStart + spaces.length,
      dashes: [...dashes.matchAll(/-/g)].map(({ index }) => spaces.length + index),
      ...(name === undefined ? {} : { key: { column, name, isEmpty } }),
    },
  ];
}

/** Where a line may begin, and the number of a line that does. */
interface Column {
  readonly column: number;
  readonly number: number;
}

/** Holds a line against what is open above it. */
function judge(lines: readonly StartedLine[], index: number): MisplacedLine | undefined {
  const line = lines[index];
  if (line === undefined || mayBeginBelow(line, lines[index - 1])) return undefined;
  const column = columnOf(line);
  const open = listOpen(lines, index);
  if (open.some((one) => one.column === column)) return undefined;
  const [nearest] = open.toSorted((a, b) => Math.abs(a.column - column) - Math.abs(b.column - column));
  return nearest && complain(line, column, nearest);
}

function columnOf({ dashes, key }: StartedLine): number {
  return dashes[0] ?? key?.column ?? 0;
}

/** Anything deeper may begin right below a key without a value, and a list in its own column. */
function mayBeginBelow(line: StartedLine, above: StartedLine | undefined): boolean {
  if (!above?.key?.isEmpty) return false;
  const column = columnOf(line);
  return column > above.key.column || (line.dashes.length > 0 && column === above.key.column);
}

/** The columns in which a line could go on with what stands above it: keys for a key, dashes for a dash; nearest first. */
function listOpen(lines: readonly StartedLine[], index: number): Column[] {
  const isEntry = (lines[index]?.dashes.length ?? 0) > 0;
  const open: Column[] = [];
  let limit = Number.POSITIVE_INFINITY;
  for (let i = index - 1; i >= 0 && limit > 0; i--) {
    const { key, dashes, number } = lines[i] as StartedLine;
    const columns = [
      ...(key === undefined ? [] : [{ column: key.column, isDash: false }]),
      ...dashes.toReversed().map((column) => ({ column, isDash: true })),
    ];
    for (const { column, isDash } of columns) {
      if (column >= limit) continue;
      limit = column;
      if (isDash === isEntry) open.push({ column, number });
    }
  }
  return open;
}

function complain(line: StartedLine, column: number, meant: Column): MisplacedLine {
  const what = line.dashes.length > 0 ? 'the `-`' : `\`${line.key?.name ?? ''}\``;
  return {
    message: `Unexpected indentation by ${spaces(column)}, expected ${spaces(meant.column)} as on line ${String(meant.number)}`,
    mend:
      meant.column === 0
        ? `start the line with ${what}, without a space before it`
        : `put ${spaces(meant.column)} before ${what}`,
    line: line.number,
    asOn: meant.number,
    span: { start: line.start, end: line.start + (line.dashes.length > 0 ? 1 : (line.key?.name.length ?? 1)) },
  };
}

function spaces(count: number): string {
  return count === 0 ? 'none' : `${String(count)} ${count === 1 ? 'space' : 'spaces'}`;
}
