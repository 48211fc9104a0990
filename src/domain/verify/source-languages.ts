import { unknown } from '../sources/metadata.ts';
import type { Source } from '../sources/source.ts';

const scripts: readonly (readonly [RegExp, readonly string[]])[] = [
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/u, ['ja']],
  [/\p{Script=Hangul}/u, ['ko']],
  [/\p{Script=Han}/u, ['zh']],
  [/\p{Script=Cyrillic}/u, ['ru', 'uk', 'bg']],
  [/\p{Script=Arabic}/u, ['ar', 'fa']],
  [/\p{Script=Hebrew}/u, ['he']],
  [/\p{Script=Greek}/u, ['el']],
  [/\p{Script=Thai}/u, ['th']],
  [/\p{Script=Devanagari}/u, ['hi']],
  [/\p{Script=Latin}/u, ['en', 'de', 'fr', 'es', 'it', 'pt', 'nl']],
];

/** How much of a text tells its script. */
const sampleLength = 2000;

/**
 * The languages whose word lists a source is read with: its own where it is known, else every one that its script
 * suggests. Reading too many lists may ask for an allowance too many; reading none would let anything pass.
 */
export function languagesOf(source: Source): readonly string[] {
  if (source.metadata.language !== unknown) return [source.metadata.language];
  const sample = source.text.slice(0, sampleLength);
  return scripts.find(([script]) => script.test(sample))?.[1] ?? ['en'];
}
