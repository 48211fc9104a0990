import { monthNames } from './date-words.ts';
import { magnitudesOf } from './number-words.ts';
import { primaryLanguage } from './words.ts';

/**
 * Whether numbers in digits, with the words that multiply them, and full dates are found in a language (BCP 47). Without its
 * tables "3 millones" would be read as 3, and of "4 de marzo de 2024" only the year.
 */
export function readsFigures(language: string): boolean {
  const primary = primaryLanguage(language);
  return magnitudesOf(primary).size > 0 && (monthNames(primary).size > 0 || writesMonthsInDigits.has(primary));
}

const writesMonthsInDigits: ReadonlySet<string> = new Set(['ja', 'ko', 'zh']);
