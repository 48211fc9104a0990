import type { Span } from '../messages/place.ts';

const letter = /[\p{L}\p{N}\p{M}]/u;

/** Finds where words stand in a text, whatever the case, never inside a longer word. White space matches any white space. */
export function findOccurrencesOf(words: string, text: string): Span[] {
  const parts = words
    .trim()
    .split(/\s+/)
    .map((part) => part.replaceAll(/[\\^$.*+?()[\]{}|]/g, '\\$&').replaceAll(/['’]/g, "['’]"));
  if (parts.join('') === '') return [];
  const found: Span[] = [];
  for (const { 0: match, index } of text.matchAll(new RegExp(parts.join('\\s+'), 'giu'))) {
    const span = { start: index, end: index + match.length };
    const isInside =
      (letter.test(text[span.start - 1] ?? '') && letter.test(match[0] ?? '')) ||
      (letter.test(text[span.end] ?? '') && letter.test(match.at(-1) ?? ''));
    if (!isInside) found.push(span);
  }
  return found;
}
