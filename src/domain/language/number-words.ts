const units =
  `zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen`.split(
    ' ',
  );
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** What each English number word adds, from zero to ninety. */
export const smallNumbers: ReadonlyMap<string, number> = new Map([
  ...units.map((word, i) => [word, i] as const),
  ...tens.map((word, i) => [word, (i + 2) * 10] as const),
  ['fourty', 40],
]);

/** Words that multiply the number before them. Lakh and crore as in South Asian English. */
export const magnitudes: ReadonlyMap<string, number> = new Map([
  ['hundred', 1e2],
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
  ['quadrillion', 1e15],
  ['lakh', 1e5],
  ['lakhs', 1e5],
  ['crore', 1e7],
  ['crores', 1e7],
  ['dozen', 12],
  ['score', 20],
]);

/** Magnitudes written in the plural, for numbers nobody counted: "tens of thousands". */
export const vagueMagnitudes: ReadonlyMap<string, number> = new Map([
  ['dozens', 12],
  ['scores', 20],
  ['tens', 10],
  ['hundreds', 1e2],
  ['thousands', 1e3],
  ['millions', 1e6],
  ['billions', 1e9],
  ['trillions', 1e12],
]);

const others: ReadonlySet<string> = new Set([
  'half',
  'quarter',
  'third',
  'two-thirds',
  'a',
  'double',
  'twice',
  'triple',
  'several',
]);

/** Whether an English word is, or can begin, a number in words. */
export function isNumberWord(key: string): boolean {
  return smallNumbers.has(key) || magnitudes.has(key) || vagueMagnitudes.has(key) || others.has(key);
}
