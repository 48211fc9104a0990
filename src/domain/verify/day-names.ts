import { monthNames } from '../language/lexicon/days-and-months.ts';
import { primaryLanguage } from '../language/words.ts';

const known = new Map<string, ReadonlySet<string>>();

/** Tells whether a word names a day of the week or a month in a language. */
export function isDayName(word: string, language: string): boolean {
  const primary = primaryLanguage(language);
  let names = known.get(primary);
  if (names === undefined) known.set(primary, (names = namesIn(primary)));
  return names.has(word.toLowerCase());
}

/** What `Intl` takes for a language; it throws at anything else. */
const isTag = /^(?:[a-z]{2,3}|[a-z]{5,8})$/;

/** One week's days, and one day of each month; formatted in UTC, so that every machine gives the same names. */
const days = Array.from({ length: 7 }, (_, day) => Date.UTC(2024, 0, 1 + day));
const months = Array.from({ length: 12 }, (_, month) => Date.UTC(2024, month, 15));

function namesIn(language: string): ReadonlySet<string> {
  const format = (dates: readonly number[], options: Intl.DateTimeFormatOptions): string[] => {
    const names = new Intl.DateTimeFormat(isTag.test(language) ? [language, 'en'] : 'en', {
      ...options,
      timeZone: 'UTC',
    });
    return dates.map((date) => names.format(date).toLowerCase());
  };
  return new Set([
    ...format(days, { weekday: 'long' }),
    ...format(months, { month: 'long' }),
    ...monthNames(language).keys(),
  ]);
}
