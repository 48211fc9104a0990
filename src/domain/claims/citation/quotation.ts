import type { Span } from '../../text/place.ts';
import type { Finding, TextFile } from '../../messages/message.ts';
import { decodeNamedCharacterReference } from 'decode-named-character-reference';
import { breakContext, needsSpace } from '../../text/segment-break.ts';

/** A pair of quotation marks and what stands between them. */
export interface Quotation {
  /** Between the quotation marks. */
  readonly words: Span;
  /** After the closing quotation mark. */
  readonly end: number;
}

/** Where a quotation that is not closed gives up, and at which line in it another citation seems to start. */
interface UnclosedQuotation {
  readonly stoppedAt: number;
}

/** Tells whether a quotation opens here. */
export function opensQuotation(char: string | undefined): boolean {
  return char === '"' || char === '“';
}

/**
 * Reads a quotation that opens at an offset: straight quotation marks up to the next unescaped one, curly ones up to
 * the one that matches. It may wrap lines but not cross a blank one.
 */
export function readQuotation(
  { text, end, quoteDepth, unclosed }: CitationInput,
  open: number,
): Quotation | UnclosedQuotation {
  const { last } = unclosed;
  const curly = text[open] === '“';
  const read = curly && last !== undefined && last.from < open && open < last.to ? last : undefined;
  const marks = read ?? readMarks(text, open, end, quoteDepth);
  const close = marks.closes.get(open);
  if (close !== undefined) return { words: { start: open + 1, end: close }, end: close + 1 };
  if (curly) unclosed.last = marks;
  return { stoppedAt: marks.to };
}

/** What was found on the way through a stretch: where the quotations that open in it close. */
interface ReadStretch {
  readonly from: number;
  readonly to: number;
  readonly closes: ReadonlyMap<number, number>;
}

function readMarks(text: string, from: number, end: number, quoteDepth: number): ReadStretch {
  const curly = text[from] === '“';
  const closes = new Map<number, number>();
  const open = [from];
  let at = from + 1;
  while (at < end) {
    const char = text[at];
    if (char === '\\') {
      at += text[at + 1] === '\n' || text[at + 1] === '\r' ? 1 : 2;
      continue;
    }
    if (char === '\n' || char === '\r') {
      const next = skipLinePrefix(text, afterLineEnding(text, at), quoteDepth);
      if (next >= end || text[next] === '\n' || text[next] === '\r') return { from, to: at, closes };
      at = next;
      continue;
    }
    if (curly && char === '“') open.push(at);
    if (char === (curly ? '”' : '"')) closes.set(open.pop() ?? from, at);
    if (open.length === 0) break;
    at++;
  }
  return { from, to: Math.min(at, end), closes };
}

/** The offset after the line ending that stands here. */
function afterLineEnding(text: string, at: number): number {
  return at + (text.startsWith('\r\n', at) ? 2 : 1);
}

/** A text that holds citations: the body of a footnote in raw MDX, or a `cite` string of YAML. */
export interface CitationInput {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** The offset in the file that an offset in `text` came from. */
  rawAt(offset: number): number;
  /** The line in the file, counted from 1, of an offset in `text`. */
  lineOf(offset: number): number;
  /** Whether the text is MDX, where `<` and the like must be escaped. */
  readonly markup: boolean;
  /** How many block quotations the text stands in. */
  readonly quoteDepth: number;
  /** A quotation that is never closed is read to the end of its paragraph, once for all those that open behind it. */
  readonly unclosed: { last?: ReadStretch };
}

/** A finding and its stretch of the raw file. */
export interface PlacedFinding extends Finding {
  readonly span: Span;
}

/** The body of a footnote as it stands in the raw file. */
export function footnoteInput(file: TextFile, body: Span, quoteDepth: number): CitationInput {
  return {
    text: file.text,
    ...body,
    rawAt: (offset) => offset,
    lineOf: (offset) => file.lines.pointAt(offset).line,
    markup: true,
    quoteDepth,
    unclosed: {},
  };
}

/** A `cite` string, with the way back into the YAML file (`rawOffsets` as `readYaml` gives them). */
export function citeInput(file: TextFile, text: string, rawOffsets: readonly number[]): CitationInput {
  const rawAt = (offset: number): number => rawOffsets[Math.min(offset, rawOffsets.length - 1)] ?? 0;
  return {
    text,
    start: 0,
    end: text.length,
    rawAt,
    lineOf: (offset) => file.lines.pointAt(rawAt(offset)).line,
    markup: false,
    quoteDepth: 0,
    unclosed: {},
  };
}

/** The stretch of the raw file that a stretch of the input came from. */
export function rawSpan(input: CitationInput, start: number, end: number): Span {
  return { start: input.rawAt(start), end: Math.max(input.rawAt(start), input.rawAt(end)) };
}

/** The first visible character at or after an offset, whatever blank lines lie between; at most the input's end. */
export function skipBlank(input: CitationInput, from: number): number {
  let at = from;
  while (at < input.end) {
    const char = input.text[at];
    if (char === '\n' || char === '\r')
      at = skipLinePrefix(input.text, afterLineEnding(input.text, at), input.quoteDepth);
    else if (char === ' ' || char === '\t') at++;
    else break;
  }
  return Math.min(at, input.end);
}

/**
 * The next visible character of the same citation: at most one line ending away, and not the start of another
 * citation or of an allowance. `undefined` where the citation ends.
 */
export function skipWithinCitation(input: CitationInput, from: number): number | undefined {
  let at = from;
  while (input.text[at] === ' ' || input.text[at] === '\t') at++;
  const char = input.text[at];
  if (at < input.end && (char === '\n' || char === '\r')) {
    at = skipLinePrefix(input.text, afterLineEnding(input.text, at), input.quoteDepth);
    if (input.text[at] === '@' || input.text.startsWith('allow(', at)) return undefined;
  }
  const next = input.text[at];
  return at >= input.end || next === '\n' || next === '\r' ? undefined : at;
}

/** The end of the line an offset stands in, without white space before the line ending. */
export function lineEnd(input: CitationInput, from: number): number {
  let end = from;
  while (end < input.end && input.text[end] !== '\n' && input.text[end] !== '\r') end++;
  while (end > from && (input.text[end - 1] === ' ' || input.text[end - 1] === '\t')) end--;
  return end;
}

/** What a sticky pattern matches at an offset, within the input. */
export function matchAt(input: CitationInput, pattern: RegExp, at: number): string | undefined {
  pattern.lastIndex = at;
  const found = pattern.exec(input.text)?.[0];
  return found === undefined || at + found.length > input.end ? undefined : found;
}

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
function skipLinePrefix(raw: string, at: number, quoteDepth: number): number {
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
