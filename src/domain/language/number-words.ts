import { readOnce } from './lexicon/shelf.ts';
import { keyOf, type Word } from './words.ts';

const units =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen';
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety';

/** What each English number word says, from zero to ninety. */
export const englishNumbers: ReadonlyMap<string, number> = new Map([
  ...units.split(' ').map((word, i) => [word, i] as const),
  ...tens.split(' ').map((word, i) => [word, (i + 2) * 10] as const),
  ['nought', 0],
  ['naught', 0],
]);

const denominatorWords =
  'third|quarter|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|twentieth|hundredth|thousandth|millionth|billionth|trillionth';
const denominatorValues = [3, 4, 4, 5, 6, 7, 8, 9, 10, 11, 12, 20, 1e2, 1e3, 1e6, 1e9, 1e12];

/** What a part in words divides by: "third", "quarters". Halves are written "half", "halves". */
export const denominators: ReadonlyMap<string, number> = new Map([
  ['half', 2],
  ['halves', 2],
  ...denominatorWords
    .split('|')
    .flatMap((word, i) => [
      [word, denominatorValues[i] ?? 1] as const,
      [`${word}s`, denominatorValues[i] ?? 1] as const,
    ]),
]);

type Magnitudes = ReadonlyMap<string, number>;

/** Reads `word word: value; ...`. */
function readMagnitudes(table: string): Magnitudes {
  return new Map(
    table.split(';').flatMap((line) => {
      const [names = '', value = ''] = line.split(':');
      return names
        .trim()
        .split(/\s+/)
        .map((name) => [name, Number(value)] as const);
    }),
  );
}

const noMagnitudes: Magnitudes = new Map();

const magnitudesIn = readOnce(({ magnitudes }) => (magnitudes === undefined ? undefined : readMagnitudes(magnitudes)));

/** Magnitudes of a language by primary subtag; none where it is not known. */
export function magnitudesOf(language: string): Magnitudes {
  return magnitudesIn(language) ?? noMagnitudes;
}

/** Magnitudes in the plural or in short, which multiply only the number before them: "three dozens", "5 millions". */
export const pluralMagnitudes: ReadonlyMap<string, number> = new Map([
  ...['dozens', 'doz', 'dozs', 'dz', 'dzs'].map((word) => [word, 12] as const),
  ['hundreds', 1e2],
  ['thousands', 1e3],
  ['millions', 1e6],
  ['billions', 1e9],
  ['trillions', 1e12],
]);

/** Letters glued to a numeral that multiply it. Lower-case `m` is a million only beside money or a counted noun. */
export const magnitudeSuffixes: ReadonlyMap<string, number> = new Map([
  ['k', 1e3],
  ['K', 1e3],
  ['mn', 1e6],
  ['M', 1e6],
  ['mm', 1e6],
  ['MM', 1e6],
  ['mln', 1e6],
  ['mil', 1e6],
  ['bn', 1e9],
  ['Bn', 1e9],
  ['BN', 1e9],
  ['b', 1e9],
  ['B', 1e9],
  ['G', 1e9],
  ['bln', 1e9],
  ['tn', 1e12],
  ['T', 1e12],
  ['tln', 1e12],
  ['trn', 1e12],
]);

/** Magnitudes nobody counted, with the least and the most they are said of. */
export const vagueMagnitudes: ReadonlyMap<string, readonly [min: number, max: number]> = new Map([
  ['dozens', [24, 100]],
  ['scores', [40, 200]],
  ['tens', [20, 100]],
  ['hundreds', [200, 1e3]],
  ['thousands', [2e3, 1e4]],
  ['millions', [2e6, 1e7]],
  ['billions', [2e9, 1e10]],
  ['trillions', [2e12, 1e13]],
]);

/** What stands for a small number nobody counted, before a noun or a magnitude: "several hundred". */
export const vagueCounts: ReadonlyMap<string, readonly [min: number, max: number]> = new Map([
  ['several', [3, 10]],
  ['few', [3, 10]],
  ['couple', [2, 3]],
]);

/** Whether an English word is, or can begin, a number in words. */
export function isEnglishNumberWord(key: string): boolean {
  return (
    englishNumbers.has(key) ||
    magnitudesOf('en').has(key) ||
    vagueMagnitudes.has(key) ||
    key === 'a' ||
    key === 'half' ||
    key === 'several'
  );
}

const below20 =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth';
const ordinalTens = 'twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth';
const large = { hundredth: 1e2, thousandth: 1e3, millionth: 1e6, billionth: 1e9, trillionth: 1e12 };

/** What each English ordinal of one word says. */
const ordinalWords: ReadonlyMap<string, number> = new Map([
  ...below20.split(' ').map((word, i) => [word, i + 1] as const),
  ...ordinalTens.split(' ').map((word, i) => [word, (i + 2) * 10] as const),
  ...Object.entries(large),
]);

/** An ordinal, or the parts it divides by: "twenty-first", "fifths". `next` is the index of the word after it. */
interface Ordinal {
  readonly value: number;
  readonly plural: boolean;
  readonly next: number;
}

/** The ordinal in words or digits that begins at a word: "third", "thirty-first", "21st". */
export function readEnglishOrdinal(words: readonly Word[], i: number): Ordinal | undefined {
  const key = keyOf(words, i);
  const digits = /^(\d{1,4})(?:st|nd|rd|th)$/.exec(key);
  if (digits !== null) return { value: Number(digits[1]), plural: false, next: i + 1 };
  const single = oneWord(key);
  if (single !== undefined) return { ...single, next: i + 1 };
  const ten = englishNumbers.get(key) ?? 0;
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
