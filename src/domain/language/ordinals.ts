import { smallNumbers } from './number-words.ts';
import { keyOf, type Word } from './words.ts';

const below20 =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth';
const tens = 'twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth';
const large = { hundredth: 1e2, thousandth: 1e3, millionth: 1e6, billionth: 1e9, trillionth: 1e12 };

/** What each English ordinal of one word says. */
const ordinalWords: ReadonlyMap<string, number> = new Map([
  ...below20.split(' ').map((word, i) => [word, i + 1] as const),
  ...tens.split(' ').map((word, i) => [word, (i + 2) * 10] as const),
  ...Object.entries(large),
]);

/** An ordinal, or the parts it divides by: "twenty-first", "fifths". `next` is the index of the word after it. */
export interface Ordinal {
  readonly value: number;
  readonly plural: boolean;
  readonly next: number;
}

/** The ordinal in words or digits that begins at a word: "third", "thirty-first", "21st". */
export function readOrdinal(words: readonly Word[], i: number): Ordinal | undefined {
  const key = keyOf(words, i);
  const digits = /^(\d{1,4})(?:st|nd|rd|th)$/.exec(key);
  if (digits !== null) return { value: Number(digits[1]), plural: false, next: i + 1 };
  const single = oneWord(key);
  if (single !== undefined) return { ...single, next: i + 1 };
  const ten = smallNumbers.get(key) ?? 0;
  const gap = words[i + 1]?.gap;
  const unit = gap === 'space' || gap === 'hyphen' ? oneWord(keyOf(words, i + 1)) : undefined;
  if (ten < 20 || unit === undefined || unit.value > 9) return undefined;
  return { value: ten + unit.value, plural: unit.plural, next: i + 2 };
}

function oneWord(key: string): Omit<Ordinal, 'next'> | undefined {
  const value = ordinalWords.get(key);
  if (value !== undefined) return { value, plural: false };
  const singular = key.endsWith('s') ? ordinalWords.get(key.slice(0, -1)) : undefined;
  return singular === undefined ? undefined : { value: singular, plural: true };
}
