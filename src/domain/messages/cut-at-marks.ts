import type { Span } from './place.ts';

/** A stretch of a text that is either marked or not. */
export interface TextPart {
  readonly text: string;
  readonly marked: boolean;
}

/** Cuts a text where marks begin and end; marks are in order and do not overlap. */
export function cutAtMarks(text: string, marks: readonly Span[]): TextPart[] {
  const parts: TextPart[] = [];
  let at = 0;
  for (const { start, end } of marks) {
    parts.push({ text: text.slice(at, start), marked: false }, { text: text.slice(start, end), marked: true });
    at = end;
  }
  parts.push({ text: text.slice(at), marked: false });
  return parts.filter((part) => part.text !== '');
}
