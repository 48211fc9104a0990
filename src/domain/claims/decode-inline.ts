import { decodeNamedCharacterReference } from 'decode-named-character-reference';
import { breakContext, needsSpace } from '../text/segment-break.ts';

/** Words as a reader sees them, each code unit with the place in the raw text it came from. */
export interface Decoded {
  readonly text: string;
  /** For each UTF-16 code unit of `text`, and once more for its end, an offset into what was decoded. */
  readonly offsets: readonly number[];
}

const asciiPunctuation = /[!-/:-@[-`{-~]/;
const reference = /&(?:#(?:(\d{1,7})|[xX]([0-9a-fA-F]{1,6}))|([A-Za-z][A-Za-z0-9]{0,31}));/y;

/**
 * Decodes a stretch of Markdown text as CommonMark does: backslash escapes, then character references (named,
 * decimal, hexadecimal). A line ending becomes one line feed together with the white space around it and the
 * quotation signs (`>`) that carry a block quotation on; `joinDecoded` makes of it what readers see.
 *
 * @param quoteDepth how many block quotations the stretch stands in
 */
export function decodeInline(raw: string, start: number, end: number, quoteDepth = 0): Decoded {
  let text = '';
  const offsets: number[] = [];
  const put = (words: string, offset: number): void => {
    text += words;
    for (let i = 0; i < words.length; i++) offsets.push(offset);
  };
  let at = start;
  while (at < end) {
    const wrapped = skipLineEnding(raw, at, end, quoteDepth);
    if (wrapped > at) {
      put('\n', at);
      at = wrapped;
      continue;
    }
    const blank = blankEnd(raw, at, end);
    if (blank > at) {
      // White space within a line is asked once how far it goes, not at each of its characters.
      while (at < blank) put(raw[at] ?? '', at++);
      continue;
    }
    const char = raw[at] ?? '';
    if (char === '\\' && at + 1 < end && asciiPunctuation.test(raw[at + 1] ?? '')) {
      put(raw[at + 1] ?? '', at);
      at += 2;
      continue;
    }
    const referred = char === '&' ? referenceAt(raw, at, end) : undefined;
    put(referred?.value ?? char, at);
    at += referred?.length ?? 1;
  }
  offsets.push(end);
  return { text, offsets };
}

/** Joins the lines of what was decoded, as its readers would. */
export function joinDecoded({ text, offsets }: Decoded): Decoded {
  if (!text.includes('\n')) return { text, offsets };
  const parts: string[] = [];
  const kept: number[] = [];
  for (let i = 0; i < text.length; i++) {
    const isBreak = text[i] === '\n';
    if (isBreak && !needsSpace(text.slice(Math.max(0, i - breakContext), i), text.slice(i + 1, i + 3))) continue;
    parts.push(isBreak ? ' ' : (text[i] ?? ''));
    kept.push(offsets[i] ?? 0);
  }
  return { text: parts.join(''), offsets: [...kept, offsets.at(-1) ?? 0] };
}

/** Takes white space off both ends, and its offsets with it. */
export function trimDecoded({ text, offsets }: Decoded): Decoded {
  const start = text.length - text.trimStart().length;
  const length = text.trim().length;
  const kept = offsets.slice(start, start + length + 1);
  return { text: text.slice(start, start + length), offsets: kept };
}

/** Where the next line's words begin, if only white space (or a hard break's backslash) stands before the end of this line; else `at`. */
function skipLineEnding(raw: string, at: number, end: number, quoteDepth: number): number {
  let next = blankEnd(raw, at, end);
  if (next === at && raw[next] === '\\' && next + 1 < end) next++;
  if (next >= end || (raw[next] !== '\n' && raw[next] !== '\r')) return at;
  next += raw.startsWith('\r\n', next) ? 2 : 1;
  return Math.min(end, skipLinePrefix(raw, next, quoteDepth));
}

/** The end of the spaces and tabs that stand at an offset. */
function blankEnd(raw: string, at: number, end: number): number {
  let next = at;
  while (next < end && (raw[next] === ' ' || raw[next] === '\t')) next++;
  return next;
}

/** Skips indentation and the `>` signs of the block quotations a line stands in. */
export function skipLinePrefix(raw: string, at: number, quoteDepth: number): number {
  let next = at;
  let left = quoteDepth;
  for (;;) {
    const char = raw[next];
    if (char === '>' && left > 0) left--;
    else if (char !== ' ' && char !== '\t') return next;
    next++;
  }
}

function referenceAt(raw: string, at: number, end: number): { value: string; length: number } | undefined {
  reference.lastIndex = at;
  const match = reference.exec(raw);
  if (!match || reference.lastIndex > end) return undefined;
  const [whole, decimal, hexadecimal, name] = match;
  if (name !== undefined) {
    const value = decodeNamedCharacterReference(name);
    return value === false ? undefined : { value, length: whole.length };
  }
  const code = decimal === undefined ? Number.parseInt(hexadecimal ?? '', 16) : Number.parseInt(decimal, 10);
  const legal = code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
  return { value: legal ? String.fromCodePoint(code) : '\ufffd', length: whole.length };
}
