import { lastAtOrBefore } from './last-at-or-before.ts';

/** A half-open stretch of a string, in UTF-16 code units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Where something stands in a content file; `file` is POSIX and relative to the content folder. */
export interface Place extends Span {
  readonly file: string;
}

/** A line and column, both counted from 1, columns in UTF-16 code units. */
export interface Point {
  readonly line: number;
  readonly column: number;
}

/** Finds lines and columns in one text. */
export interface LineIndex {
  /** The point of an offset; offsets past the end give the end. */
  pointAt(offset: number): Point;
  /** The words of a line (counted from 1) without its line ending, or `''` beyond the last. */
  lineAt(line: number): string;
  readonly lineCount: number;
}

/**
 * Indexes the lines of a text once, so that each lookup costs a binary search.
 * CR LF, LF and a lone CR each end a line, as in YAML and CommonMark.
 */
export function indexLines(text: string): LineIndex {
  const starts = [0];
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 13 && text.charCodeAt(i + 1) === 10) continue;
    if (code === 10 || code === 13) starts.push(i + 1);
  }
  return {
    lineCount: starts.length,
    pointAt(offset) {
      const clamped = Math.max(0, Math.min(offset, text.length));
      const line = lastAtOrBefore(starts.length, (at) => starts[at], clamped);
      return { line: line + 1, column: clamped - (starts[line] ?? 0) + 1 };
    },
    lineAt(line) {
      const start = starts[line - 1];
      if (start === undefined) return '';
      return text.slice(start, starts[line] ?? text.length).replace(/(?:\r\n|\n|\r)$/, '');
    },
  };
}
