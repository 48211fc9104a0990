import type { Finding, TextFile } from '../messages/message.ts';
import type { Span } from '../text/place.ts';
import { skipLinePrefix } from './decode-inline.ts';
import { afterLineEnding } from './quotation.ts';

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
