import type { Span } from '../../text/place.ts';
import { hasControls, pictureOf } from '../../text/control-characters.ts';

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

/** A character as a terminal shows it. */
export interface Cell {
  readonly text: string;
  /** Columns it takes: 0, 1 or 2; a tab takes `tabWidth`. */
  readonly width: number;
  /** Where it starts, in UTF-16 code units of the line. */
  readonly offset: number;
}

const tabWidth = 4;
const plain = /^[ -~]*$/;
let graphemes: Intl.Segmenter | undefined;
const emoji = /\p{Emoji_Presentation}|\ufe0f/u;
// No control character to a terminal on one line.
const unseen = /[\n\r\ufeff]/;

/** East Asian wide and fullwidth blocks (UAX #11), as pairs of first and last code point. */
const wide: readonly (readonly [number, number])[] = [
  [0x1100, 0x115f],
  [0x2e80, 0x303e],
  [0x3041, 0x33ff],
  [0x3400, 0x4dbf],
  [0x4e00, 0x9fff],
  [0xa000, 0xa4cf],
  [0xa960, 0xa97f],
  [0xac00, 0xd7a3],
  [0xf900, 0xfaff],
  [0xfe30, 0xfe6f],
  [0xff00, 0xff60],
  [0xffe0, 0xffe6],
  [0x1f300, 0x1faff],
  [0x20000, 0x3fffd],
];

/** Splits a line into what a terminal shows: tabs as spaces, control characters made harmless. */
export function toCells(line: string): Cell[] {
  if (plain.test(line)) return Array.from(line, (text, offset) => ({ text, width: 1, offset }));
  graphemes ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
  return Array.from(graphemes.segment(line), ({ segment, index }) => {
    if (segment === '\t') return { text: ' '.repeat(tabWidth), width: tabWidth, offset: index };
    if (hasControls(segment) || unseen.test(segment)) return showControl(segment, index);
    return { text: segment, width: graphemeWidth(segment), offset: index };
  });
}

/** Controls could drive the terminal, and bidirectional ones could reorder the line: they are named instead. */
function showControl(segment: string, offset: number): Cell {
  const text = Array.from(segment, pictureOf).join('');
  return { text, width: text.length, offset };
}

/** The columns a text takes. */
export function displayWidth(text: string): number {
  return toCells(text).reduce((width, cell) => width + cell.width, 0);
}

/** A text with nothing in it that could drive a terminal. */
export function harmless(text: string): string {
  return toCells(text)
    .map((cell) => cell.text)
    .join('');
}

function graphemeWidth(grapheme: string): number {
  const code = grapheme.codePointAt(0) ?? 0;
  if (/^[\p{Mn}\p{Me}\p{Cf}]/u.test(grapheme)) return 0;
  return emoji.test(grapheme) || wide.some(([first, last]) => first <= code && code <= last) ? 2 : 1;
}

/** A stretch of a text that is either marked or not. */
interface TextPart {
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
