import { lexicons, readOnce } from './shelf.ts';
import { keyOf, type Word } from '../words.ts';

const none: ReadonlyMap<string, number> = new Map();

/** Reads lists of names, set apart by `|`, as the numbers of their places from `first`. */
function readNames(names: string | undefined, first: number): ReadonlyMap<string, number> | undefined {
  return names === undefined
    ? undefined
    : new Map(names.split('|').flatMap((forms, i) => forms.split(' ').map((form) => [form, i + first] as const)));
}

const monthsIn = readOnce(({ months }) => readNames(months, 1));

/** Names of months, from 1, in a language by primary subtag. */
export function monthNames(language: string): ReadonlyMap<string, number> {
  return monthsIn(language) ?? none;
}

let everyMonth: ReadonlySet<string> | undefined;

/** Shorter names of months are other words in other languages ("set", "mar"). */
const shortestAbroad = 4;

/** Whether a word names a month, in a language (primary subtag) or in any other that is known. */
export function isMonthName(key: string, language: string): boolean {
  everyMonth ??= new Set(
    Object.values(lexicons).flatMap(({ months = '' }) =>
      months
        .split('|')
        .flatMap((forms) => forms.split(' ').filter((form, i) => i === 0 || form.length >= shortestAbroad)),
    ),
  );
  return monthNames(language).has(key) || everyMonth.has(key);
}

const weekdaysIn = readOnce(({ weekdays: names }) => readNames(names, 0));

/** Names of weekdays as `Date.getUTCDay` counts them, from Sunday, in a language by primary subtag. */
export function weekdayNames(language: string): ReadonlyMap<string, number> {
  return weekdaysIn(language) ?? none;
}

/** A weekday as it stands among words; `last` is the index of its last word. */
export interface WrittenWeekday {
  readonly day: number;
  readonly last: number;
}

/** The weekday that begins at a word; "segunda-feira" is two. */
export function weekdayAt(words: readonly Word[], i: number, language: string): WrittenWeekday | undefined {
  const names = weekdayNames(language);
  const key = keyOf(words, i).replace(/'s$/, '');
  if (names.size === 0 || key === '') return undefined;
  const joined = words[i + 1]?.gap === 'hyphen' ? names.get(`${key}-${keyOf(words, i + 1)}`) : undefined;
  if (joined !== undefined) return { day: joined, last: i + 1 };
  const day = names.get(key);
  return day === undefined ? undefined : { day, last: i };
}

/** English weekdays. */
export const weekdays: ReadonlyMap<string, number> = weekdayNames('en');

/** Short weekdays, taken only beside a date: "Sat" and "Sun" are other words too. */
export const shortWeekdays: ReadonlySet<string> = new Set(
  'sun mon tue tues wed weds thu thur thurs fri sat'.split(' '),
);

/** Seasons as EDTF numbers them. */
export const seasons: ReadonlyMap<string, number> = new Map([
  ['spring', 21],
  ['summer', 22],
  ['autumn', 23],
  ['fall', 23],
  ['winter', 24],
]);

/** Ordinals and numbers of days in words. */
export const dayWords: ReadonlyMap<string, number> = new Map(
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'
    .split(' ')
    .map((name, i) => [name, i + 1] as const),
);
