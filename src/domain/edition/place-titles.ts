import { findFrontMatter } from '../claims/find-front-matter.ts';
import type { Span } from '../text/place.ts';

const heading = /^ {0,3}#{1,6}[ \t]+(.*)$/gmu;

/** Where the value of a key of the front matter stands, with the lines that it goes on. The whole text where it has none. */
export function placeOfKey(raw: string, key: 'title' | 'description'): Span {
  const front = findFrontMatter(raw)?.bodyStart ?? 0;
  const found = new RegExp(`^${key}[ \\t]*:[^\\n]*(?:\\n[ \\t]+[^\\n]*)*`, 'mu').exec(raw.slice(0, front));
  if (found === null) return { start: 0, end: raw.length };
  return { start: found.index + found[0].indexOf(':') + 1, end: found.index + found[0].length };
}

/** Where headings stand that follow each other in a text; the text below its front matter for one whose words markup hides. */
export function placeHeadings(raw: string, headings: readonly { readonly text: string }[]): Span[] {
  const front = findFrontMatter(raw)?.bodyStart ?? 0;
  const lines = [...raw.matchAll(heading)].map(({ index, 0: line, 1: words = '' }) => ({
    key: keyOf(words),
    span: { start: index, end: index + line.length },
  }));
  let next = 0;
  return headings.map(({ text }) => {
    const at = lines.findIndex(({ key, span }, i) => i >= next && span.start >= front && key === keyOf(text));
    if (at < 0) return { start: front, end: raw.length };
    next = at + 1;
    return lines[at]?.span ?? { start: front, end: raw.length };
  });
}

/** The letters and digits of words, without addresses and markers of footnotes. */
function keyOf(words: string): string {
  return words.replace(/\]\([^)\s]*\)|\[\^[^\]]*\]|&\w+;|<[^>]*>/gu, '').replace(/[^\p{L}\p{N}]+/gu, '');
}
