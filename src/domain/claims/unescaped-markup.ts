import type { Span } from '../text/place.ts';

/** Markup in a quotation, and the quotation with it escaped. */
export interface UnescapedMarkup {
  readonly span: Span;
  readonly markup: string;
  readonly escaped: string;
  /** Raw offsets of every character that would have to be escaped, in order. */
  readonly offsets: readonly number[];
}

const letterOrDigit = /[\p{L}\p{N}]/u;

/**
 * Finds characters in the raw words of a quotation that MDX reads as markup and not as words: `<`, `{`, `*`, a backtick,
 * `~~`, links, and `_` where it would make words italic.
 */
export function findUnescapedMarkup(raw: string, words: Span): UnescapedMarkup | undefined {
  const offsets: number[] = [];
  const underscores: number[] = [];
  for (let at = words.start; at < words.end; at++) {
    if (raw[at] === '\\') at++;
    else if (raw[at] === '_' && !standsInsideWord(raw, at)) underscores.push(at);
    else if (opensMarkup(raw, at)) offsets.push(at);
  }
  // One underscore alone is a character like any other.
  if (underscores.length > 1) for (const underscore of underscores) offsets.push(underscore);
  const first = offsets.reduce((least, offset) => Math.min(least, offset), Number.POSITIVE_INFINITY);
  if (!Number.isFinite(first)) return undefined;
  const marked = new Set(offsets);
  let escaped = '';
  for (let at = words.start; at < words.end; at++) escaped += (marked.has(at) ? '\\' : '') + (raw[at] ?? '');
  return {
    span: { start: first, end: first + 1 },
    markup: raw[first] ?? '',
    escaped: escaped.replaceAll(/\s+/g, ' '),
    offsets: offsets.toSorted((a, b) => a - b),
  };
}

function opensMarkup(raw: string, at: number): boolean {
  const char = raw[at] ?? '';
  const next = raw[at + 1] ?? '';
  if (char === '~') return next === '~' || raw[at - 1] === '~';
  if (char === ']') return next === '(' || next === '[';
  return '<{*`'.includes(char) || (char === '[' && next === '^');
}

function standsInsideWord(raw: string, at: number): boolean {
  return letterOrDigit.test(raw[at - 1] ?? '') && letterOrDigit.test(raw[at + 1] ?? '');
}
