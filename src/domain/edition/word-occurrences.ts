import type { Span } from '../text/place.ts';

const wordCharacter = /[\p{L}\p{N}\p{M}]/u;
/** Scripts that put no space between words, or glue particles to names. */
const unspaced =
  /[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Hangul}\p{scx=Thai}\p{scx=Lao}\p{scx=Khmer}\p{scx=Myanmar}]/u;

/**
 * Finds where words stand in a text, never inside a longer word, with or without a possessive. Any white space matches
 * any other, and a straight apostrophe a curly one.
 */
export function findOccurrencesOf(words: string, text: string, options: { readonly anyCase?: boolean } = {}): Span[] {
  const parts = words.trim().split(/\s+/).map(escapeWord);
  if (parts.join('') === '') return [];
  const pattern = new RegExp(parts.join(String.raw`\s+`), options.anyCase === true ? 'giu' : 'gu');
  return [...text.matchAll(pattern)]
    .map(({ 0: match, index }) => ({ start: index, end: index + match.length }))
    .filter(({ start, end }) => !cutsWord(text, start) && !cutsWord(text, end));
}

function escapeWord(word: string): string {
  return word
    .split(/['’]/)
    .map((part) => RegExp.escape(part))
    .join("['’]");
}

function cutsWord(text: string, offset: number): boolean {
  const [before = ''] = /.$/su.exec(text.slice(Math.max(0, offset - 2), offset)) ?? [];
  const after = String.fromCodePoint(text.codePointAt(offset) ?? 0x20);
  return [before, after].every((character) => wordCharacter.test(character) && !unspaced.test(character));
}
