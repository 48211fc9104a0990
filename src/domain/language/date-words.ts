import { lexicons, readOnce } from './lexicon/shelf.ts';

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

/** English weekdays as `Date.getUTCDay` counts them, from Sunday. */
export const weekdays: ReadonlyMap<string, number> = new Map(
  'sunday monday tuesday wednesday thursday friday saturday'.split(' ').map((name, i) => [name, i] as const),
);

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
