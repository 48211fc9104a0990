// cspell:ignore ldquo bdquo laquo
import type { Span } from '../text/place.ts';

/** A stretch that an editor meant as a citation, or as an allowance, where nothing reads it. */
export interface Stray extends Span {
  readonly kind: 'citation' | 'allowance';
  /** The marker that stands before it, as in `[^label] @source "words"`, which lacks its colon. */
  readonly marker?: Span & { readonly label: string };
}

const gap = String.raw`(?:[^\S\r\n]+|[^\S\r\n]*(?:\r\n|\r|\n)[ \t>]*)`;
const source = String.raw`[@＠][^\S\r\n]?[\p{L}\p{N}][\p{L}\p{N}\u200b_.-]{0,100}(?:#[\p{L}\p{N}_-]{0,40})?`;
/** Marks that open a quotation in one script or another; straight single ones only behind a space. */
const doubleMark = String.raw`\\?(?:["“”„‟«»‹›「『〝＂]|&(?:quot|ldquo|bdquo|laquo|#34|#8220);)`;
const singleMark = String.raw`\\?['‘’‚]`;
const word = String.raw`[^\s"“”„‟«»‹›「『〝＂.!?]{1,30}`;
/** `@source`, at most four words such as a stance, and a quotation mark. */
const citation = String.raw`${source}[*_)\]]{0,3}[:,;–—-]?(?:(?:${gap}${word}){0,4}${gap}?${doubleMark}|(?:${gap}${word})?${gap}${singleMark})`;
const allowance = String.raw`allow\([ \t]*[a-z-]+[ \t]*\)[ \t]*:`;
/** What may stand before it on its line: signs of a list, a heading, a tag, emphasis, brackets. */
const lead = String.raw`(?:[^\S\r\n]|[>|\u200b])*(?:(?:[-*+•–—]|\d{1,3}[.)]|#{1,6})[^\S\r\n]+)?(?:<[a-z]\w*[^<>\r\n]{0,80}>)?`;
const line = String.raw`${lead}(?:\[\^(?<label>[^\]\r\n]{1,60})\][ \t]*[:：]?[ \t]*)?[([*_~]{0,3}(?:(?<citation>${citation})|(?<allowance>${allowance}))`;
const strayLines = new RegExp(String.raw`(?<=^|[\r\n]|<br[ ]?\/?>)${line}`, 'dgu');
const strayLine = new RegExp(line, 'duy');

/**
 * Finds lines that read as a citation (`@source "words"`, with any quotation marks), or as an allowance. What is escaped
 * (`\@source`) is text.
 */
export function findStrayLines(text: string): Stray[] {
  // Most texts hold neither.
  if (!/[@＠]|allow\(/.test(text)) return [];
  return [...text.matchAll(strayLines)].map((match) => {
    const kind = match.groups?.['citation'] === undefined ? 'allowance' : 'citation';
    const [start = 0, end = 0] = match.indices?.groups?.[kind] ?? [];
    const label = match.groups?.['label'];
    const [from = 0, to = 0] = match.indices?.groups?.['label'] ?? [];
    const marker = label === undefined ? {} : { marker: { label, start: from - '[^'.length, end: to + ']'.length } };
    return { start, end: endOfLine(text, end), kind, ...marker };
  });
}

/** The end of the line that an offset stands in, without the white space before it. */
export function endOfLine(text: string, from: number): number {
  let end = from;
  while (end < text.length && text[end] !== '\n' && text[end] !== '\r') end++;
  return from + text.slice(from, end).trimEnd().length;
}

/**
 * Where the `@` of a citation stands, if the line that begins at an offset reads as one: behind signs of a list and the
 * like, where nothing would read it, or at the offset itself.
 */
export function citationOnLine(text: string, at: number, end: number): number | undefined {
  strayLine.lastIndex = at;
  const match = strayLine.exec(text);
  const [start, stop] = match?.indices?.groups?.['citation'] ?? [];
  return start === undefined || stop === undefined || stop > end ? undefined : start;
}
