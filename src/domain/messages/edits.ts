import type { Span } from '../text/place.ts';

/** Words to put in the place of a stretch of a text. */
export interface Edit extends Span {
  readonly text: string;
}

/** What became of edits to one text. */
export interface Edited<E extends Edit> {
  readonly text: string;
  /** In the order of the text. */
  readonly applied: readonly E[];
}

/**
 * Applies edits to a text, whatever order they come in. Of edits that overlap, or that start at the same place, the
 * first listed wins and the others are left out: the text they were meant for is gone. So are edits that change nothing
 * or lie outside the text.
 */
export function applyEdits<E extends Edit>(text: string, edits: readonly E[]): Edited<E> {
  const applied: E[] = [];
  for (const edit of edits) {
    const isInside = edit.start >= 0 && edit.start <= edit.end && edit.end <= text.length;
    if (!isInside || text.slice(edit.start, edit.end) === edit.text) continue;
    if (!applied.some((other) => collide(other, edit))) applied.push(edit);
  }
  applied.sort((a, b) => a.start - b.start || a.end - b.end);
  let result = '';
  let at = 0;
  for (const edit of applied) {
    result += text.slice(at, edit.start) + edit.text;
    at = edit.end;
  }
  return { text: result + text.slice(at), applied };
}

function collide(a: Span, b: Span): boolean {
  return a.start === b.start || (a.start < b.end && b.start < a.end);
}
