import { displayWidth, harmless } from './display-width.ts';
import type { Span } from './place.ts';

/** A text with stretches of it that stand out; made harmless, and with single spaces. */
export interface MarkedText {
  readonly text: string;
  readonly marks: readonly Span[];
}

/** One line of a text that was broken, with the stretches of the line that stand out. */
export type MarkedLine = MarkedText;

/** Makes a text fit to print: white space becomes single spaces, and nothing in it can drive a terminal. */
export function toMarkedText(raw: string, spans: readonly Span[] = []): MarkedText {
  const marks: Span[] = [];
  let text = '';
  let at = 0;
  const copyUpTo = (end: number): void => {
    text += harmless(raw.slice(at, end).replaceAll(/\s+/g, ' '));
    at = end;
  };
  for (const span of spans) {
    if (span.start < at || span.end > raw.length) continue;
    copyUpTo(span.start);
    const start = text.length;
    copyUpTo(span.end);
    marks.push({ start, end: text.length });
  }
  copyUpTo(raw.length);
  return { text, marks };
}

/** Puts words before and after a marked text. */
export function enclose(before: string, { text, marks }: MarkedText, after: string): MarkedText {
  const by = before.length;
  const moved = marks.map(({ start, end }) => ({ start: start + by, end: end + by }));
  return { text: before + text + after, marks: moved };
}

/** A text of at most about `most` characters: what is cut off stands far from the first stretch that stands out. */
export function shortenAround({ text, marks }: MarkedText, most: number): MarkedText {
  if (text.length <= most) return { text, marks };
  const middle = marks[0]?.start ?? 0;
  const from = Math.max(0, Math.min(middle - Math.floor(most / 2), text.length - most));
  const start = from === 0 ? 0 : text.indexOf(' ', from) + 1;
  const space = text.lastIndexOf(' ', start + most);
  const end = start + most >= text.length || space <= start ? Math.min(text.length, start + most) : space;
  const kept = { text: text.slice(start, end), marks: clip(marks, { start, end }) };
  return enclose(start > 0 ? '… ' : '', kept, end < text.length ? ' …' : '');
}

/**
 * Breaks a text into lines at spaces; each line is at most `width` columns wide, where its words allow, and each after
 * the first `hanging` less.
 */
export function breakLines({ text, marks }: MarkedText, width: number, hanging = 0): MarkedLine[] {
  const lines: MarkedLine[] = [];
  let start = 0;
  let end = 0;
  const close = (): void => {
    lines.push({ text: text.slice(start, end), marks: clip(marks, { start, end }) });
  };
  for (let at = 0; at <= text.length;) {
    const space = text.indexOf(' ', at);
    const wordEnd = space === -1 ? text.length : space;
    if (end > start && displayWidth(text.slice(start, wordEnd)) > width - (lines.length > 0 ? hanging : 0)) {
      close();
      start = at;
    }
    end = wordEnd;
    at = wordEnd + 1;
  }
  close();
  return lines;
}

/** The line below a line, with a `^` under what stands out; `''` where nothing does. */
export function underline({ text, marks }: MarkedLine): string {
  let below = '';
  let at = 0;
  for (const { start, end } of marks) {
    below += ' '.repeat(displayWidth(text.slice(at, start))) + '^'.repeat(displayWidth(text.slice(start, end)));
    at = end;
  }
  return below;
}

function clip(marks: readonly Span[], { start, end }: Span): Span[] {
  return marks
    .filter((mark) => mark.start < end && mark.end > start)
    .map((mark) => ({ start: Math.max(mark.start, start) - start, end: Math.min(mark.end, end) - start }));
}
