import { primaryLanguage } from './words.ts';

/** Languages of which months, magnitudes and the bounds of numbers, or what stands for them, are all known. */
const read: ReadonlySet<string> = new Set('de en es fr it ja ko nl pt ru uk zh'.split(' '));

/**
 * Whether numbers in digits, with the words that multiply them, and full dates are found in a language (BCP 47). Without its
 * lists "3 millones" would be read as 3, and of "4 de marzo de 2024" only the year.
 */
export function readsFigures(language: string): boolean {
  return read.has(primaryLanguage(language));
}
