import type { Span } from '../text/place.ts';
import { skipLinePrefix } from './decode-inline.ts';

/** A pair of quotation marks and what stands between them. */
export interface Quotation {
  /** Between the quotation marks. */
  readonly words: Span;
  /** After the closing quotation mark. */
  readonly end: number;
}

/** Where a quotation that is not closed gives up, and at which line in it another citation seems to start. */
export interface UnclosedQuotation {
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
  text: string,
  open: number,
  end: number,
  quoteDepth: number,
): Quotation | UnclosedQuotation {
  const known = lastUnclosed;
  const curly = text[open] === '“';
  const isKnown = curly && known?.text === text && known.end === end && known.from < open && open < known.to;
  const read = isKnown ? known : readMarks(text, open, end, quoteDepth);
  const close = read.closes.get(open);
  if (close !== undefined) return { words: { start: open + 1, end: close }, end: close + 1 };
  if (curly) lastUnclosed = read;
  return { stoppedAt: read.to };
}

/** What was found on the way through a stretch: where the quotations that open in it close. */
interface ReadStretch {
  readonly text: string;
  readonly end: number;
  readonly from: number;
  readonly to: number;
  readonly closes: ReadonlyMap<number, number>;
}

/** A quotation that is never closed is read to the end of its paragraph, once for all those that open behind it. */
let lastUnclosed: ReadStretch | undefined;

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
      if (next >= end || text[next] === '\n' || text[next] === '\r') return { text, end, from, to: at, closes };
      at = next;
      continue;
    }
    if (curly && char === '“') open.push(at);
    if (char === (curly ? '”' : '"')) closes.set(open.pop() ?? from, at);
    if (open.length === 0) break;
    at++;
  }
  return { text, end, from, to: Math.min(at, end), closes };
}

/** The offset after the line ending that stands here. */
export function afterLineEnding(text: string, at: number): number {
  return at + (text.startsWith('\r\n', at) ? 2 : 1);
}
