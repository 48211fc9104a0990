import type { Span } from '../text/place.ts';

/** The words of a folded text, in order, and where each of them stands. */
export interface WordIndex {
  /** Lower case. */
  readonly keys: readonly string[];
  /** Offsets of each word in the folded text. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** Indexes into `keys` of every occurrence of a word. */
  positions(key: string): readonly number[];
}

// Each repetition begins with a mark its class cannot match, so that matching is linear.
const unspaced = String.raw`\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}`;
const part = `(?:(?![${unspaced}])[\\p{L}\\p{N}\\p{M}_])+`;
const wordPattern = new RegExp(
  `[${unspaced}]\\p{M}*|(?:(?<![\\p{L}\\p{N}])-(?=\\p{N}))?\\p{Sc}?${part}(?:[.,:'/&-]${part})*[%‰]?`,
  'gu',
);

/** Splits a folded text into words; signs, currency and percent belong to their number. Characters of scripts without spaces count as words. */
export function wordsOf(text: string): (Span & { readonly word: string })[] {
  return Array.from(text.matchAll(wordPattern), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
    word: match[0],
  }));
}

/** Indexes a folded text. */
export function indexWords(text: string): WordIndex {
  const keys: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const byKey = new Map<string, number[]>();
  for (const match of text.matchAll(wordPattern)) {
    const key = match[0].toLowerCase();
    const list = byKey.get(key);
    if (list === undefined) byKey.set(key, [keys.length]);
    else list.push(keys.length);
    keys.push(key);
    starts.push(match.index);
    ends.push(match.index + match[0].length);
  }
  return { keys, starts, ends, positions: (key) => byKey.get(key) ?? [] };
}
