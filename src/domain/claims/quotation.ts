import type { Span } from '../messages/place.ts';
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
  const curly = text[open] === '“';
  let depth = 1;
  let at = open + 1;
  while (at < end) {
    const char = text[at];
    if (char === '\\') {
      at += text[at + 1] === '\n' || text[at + 1] === '\r' ? 1 : 2;
      continue;
    }
    if (char === '\n' || char === '\r') {
      const next = skipLinePrefix(text, afterLineEnding(text, at), quoteDepth);
      if (next >= end || text[next] === '\n' || text[next] === '\r') return { stoppedAt: at };
      at = next;
      continue;
    }
    if (curly && char === '“') depth++;
    if (char === (curly ? '”' : '"')) depth--;
    if (depth === 0) return { words: { start: open + 1, end: at }, end: at + 1 };
    at++;
  }
  return { stoppedAt: end };
}

/** The offset after the line ending that stands here. */
export function afterLineEnding(text: string, at: number): number {
  return at + (text.startsWith('\r\n', at) ? 2 : 1);
}
