import { hasControls, pictureOf } from './control-characters.ts';

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
