/** A half-open stretch of a string, in UTF-16 code units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Of some spans in order and apart from one another, those that lie within a stretch. */
export function spansWithin<T extends Span>(spans: readonly T[], { start, end }: Span): readonly T[] {
  const first = lastAtOrBefore(spans.length, (at) => spans[at]?.start, start - 1) + 1;
  let next = first;
  while ((spans[next]?.end ?? Number.POSITIVE_INFINITY) <= end) next++;
  return spans.slice(first, next);
}

/** Of some spans in order and apart from one another, those that share a character with a stretch. */
export function spansTouching<T extends Span>(spans: readonly T[], { start, end }: Span): readonly T[] {
  const before = lastAtOrBefore(spans.length, (at) => spans[at]?.start, start);
  const first = (spans[before]?.end ?? Number.NEGATIVE_INFINITY) > start ? before : before + 1;
  let next = first;
  while ((spans[next]?.start ?? Number.POSITIVE_INFINITY) < end) next++;
  return spans.slice(first, next);
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

/**
 * Binary search among things that are in the order of where they start: the index of the last of `count` that starts at
 * or before an offset; -1 where none does.
 */
export function lastAtOrBefore(count: number, startOf: (index: number) => number | undefined, offset: number): number {
  let low = -1;
  let high = count - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((startOf(middle) ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
