import { lexiconOf } from '../lexicon/shelf.ts';
import { magnitudeSuffixes } from '../number-words.ts';
import { keyAt, type Part, type Reader, type Segment } from './reader.ts';
import { currencyCode } from './currencies.ts';
import { type Word, primaryLanguage } from '../words.ts';

const digitWord = /^(\p{Nd}+(?:[.,]\p{Nd}+)*)([½⅓⅔¼¾⅕-⅞⅑⅒]?)([\p{L}\p{M}]*)$/u;

export function readDigits(reader: Reader, i: number): Segment | undefined {
  const word = reader.words[i];
  if (word === undefined) return undefined;
  if (!/^\p{N}/u.test(word.key)) return readAfterCode(reader, i, word);
  if (isGluedToLetters(reader.text, word.start)) return undefined;
  return readPower(reader, i) ?? readPlain(reader, i, word);
}

function readPlain(reader: Reader, i: number, word: Word): Segment | undefined {
  const written = reader.text.slice(word.start, word.end);
  const alone = readVulgarFraction(written);
  const shape = { form: 'digits', magnitude: 1, next: i + 1, plain: false, bare: false } as const;
  if (alone !== undefined) return { ...shape, value: alone, fraction: true };
  const [, digits = '', fraction = '', tail = ''] = digitWord.exec(written) ?? [];
  const grouped = tail === '' ? joinGroups(reader, i, digits) : undefined;
  const numeral = grouped === undefined ? readNumeral(digits, reader.language) : readNumeral(grouped.digits, 'en');
  if (digits === '' || numeral === undefined) return undefined;
  const value = numeral.value + (readVulgarFraction(fraction) ?? 0);
  if (tail !== '') return withTail(reader, { ...shape, value, fraction: false }, word, tail);
  if (grouped !== undefined) return { ...shape, value, next: grouped.next, fraction: false };
  const slash = readSlash(reader, i, value);
  if (slash !== undefined) return { ...shape, ...slash, fraction: true };
  const point = leadingPoint(reader.text, word.start, numeral.decimals);
  if (point) return { ...shape, value: Number(`0.${digits}`), fraction: false, start: word.start - 1 };
  const bare = !numeral.grouped && numeral.decimals === 0 && fraction === '';
  return { ...shape, value, fraction: false, plain: bare, bare };
}

/** "USD115.5": a currency's code glued to its amount makes one word, or the first of two. */
function readAfterCode({ text, words, language }: Reader, i: number, word: Word): Segment | undefined {
  const match = /^(\p{Lu}{3})(\d+(?:[.,]\d+)*)(?![\p{L}\p{N}])/u.exec(text.slice(word.start, word.start + 32));
  const numeral = readNumeral(match?.[2] ?? '', language);
  if (match === null || numeral === undefined || currencyCode(match[1] ?? '') === undefined) return undefined;
  const end = word.start + match[0].length;
  let next = i + 1;
  while ((words[next]?.start ?? Infinity) < end) next++;
  const start = word.start + 3;
  return {
    value: numeral.value,
    start,
    end,
    next,
    form: 'digits',
    magnitude: 1,
    fraction: false,
    plain: false,
    bare: false,
  };
}

/** "F-16", "COVID-19", "G7": a numeral that belongs to a name. */
function isGluedToLetters(text: string, start: number): boolean {
  const before = text[start - 1] ?? '';
  if (/[\p{L}\p{M}_@#]/u.test(before))
    return !/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(before);
  return '-‐‑/.'.includes(before) &&
    before !== '' &&
    /[\p{L}\p{N}]/u.test(text[start - 2] ?? '') &&
    !/\p{N}[-‐‑]$/u.test(text.slice(Math.max(0, start - 2), start)) &&
    !/\p{L}{2}-$/u.test(text.slice(Math.max(0, start - 3), start)) &&
    !/\p{N}\p{L}{1,3}[-‐‑]$/u.test(text.slice(Math.max(0, start - 5), start))
    ? true
    : /\p{Lu}-$/u.test(text.slice(Math.max(0, start - 2), start));
}

/** Units that are written glued to their numeral. */
const unitSymbols = new Set(
  'km m cm mm mi ft in ha kg g mg lb lbs oz t kt l ml cl hl kw kW MW GW TW kWh MWh GWh TWh mph kph kmh hr hrs h min mins sec secs yr yrs yo bpd cc V W Hz kHz MHz GHz MB GB TB'.split(
    ' ',
  ),
);

function withTail(reader: Reader, segment: Segment, word: Word, tail: string): Segment | undefined {
  const inCharacters = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(tail);
  if (inCharacters) return withCharacters(reader, segment, word, tail);
  if (/^\p{Lu}{3}$/u.test(tail) && currencyCode(tail) !== undefined) return { ...segment, end: word.end - tail.length };
  const factor = magnitudeSuffixes.get(tail) ?? reader.magnitudes.get(tail.toLowerCase());
  const money = /[\p{Sc}]\s?$/u.test(reader.text.slice(Math.max(0, word.start - 2), word.start));
  if (factor !== undefined) return { ...segment, value: segment.value * factor, magnitude: factor };
  if (tail === 'm' && (money || countsSomething(reader, segment.next)))
    return { ...segment, value: segment.value * 1e6, magnitude: 1e6 };
  return unitSymbols.has(tail) ? { ...segment, symbol: tail } : undefined;
}

/** "100元", "3万人": magnitudes, then what is counted. Marks of dates, times and ordinals make it no amount. */
function withCharacters(reader: Reader, segment: Segment, word: Word, tail: string): Segment | undefined {
  let [value, at, magnitude] = [segment.value, 0, 1];
  for (
    let factor = reader.magnitudes.get(tail[at] ?? '');
    factor !== undefined;
    factor = reader.magnitudes.get(tail[++at] ?? '')
  )
    [value, magnitude] = [value * factor, magnitude * factor];
  if (/^[年月日号號时時点點分秒世届第년월일시분초]/u.test(tail.slice(at))) return undefined;
  return { ...segment, value, magnitude, end: word.end - tail.length + at };
}

function countsSomething(reader: Reader, next: number): boolean {
  return /^(?:people|users|children|voters|jobs|homes|refugees|viewers|copies|tonnes|tons|barrels|doses|customers|workers|visitors|households)$/.test(
    keyAt(reader, next),
  );
}

/** Joins groups of three set apart by (thin, no-break) spaces: "1 234 567". */
function joinGroups({ text, words }: Reader, i: number, digits: string): { digits: string; next: number } | undefined {
  if (!/^\p{Nd}{1,3}$/u.test(digits) || digits.startsWith('0')) return undefined;
  let whole = digits;
  let next = i + 1;
  for (; next < words.length; next++) {
    const word = words[next];
    const before = words[next - 1];
    if (
      word === undefined ||
      before === undefined ||
      !/^[ \u00A0\u202F\u2009'’]$/.test(text.slice(before.end, word.start))
    )
      break;
    const group = /^(\p{Nd}{3})(?:[.,](\p{Nd}+))?$/u.exec(text.slice(word.start, word.end));
    if (group === null) break;
    whole += group[1] ?? '';
    if (group[2] !== undefined) return { digits: `${whole}.${group[2]}`, next: next + 1 };
  }
  return next === i + 1 ? undefined : { digits: whole, next };
}

/** "3/4", "1 4/5": a proper fraction with a usual denominator; "24/7" and dates are no fractions. */
function readSlash({ text, words }: Reader, i: number, value: number): (Part & { end: number }) | undefined {
  const read = (at: number): { ratio: number; end: number } | undefined => {
    const [above, below] = [words[at], words[at + 1]];
    if (
      above === undefined ||
      below === undefined ||
      text.slice(above.end, below.start) !== '/' ||
      text[below.end] === '/' ||
      text[above.start - 1] === '/'
    )
      return undefined;
    const [a, b] = [Number(above.key), Number(below.key)];
    const usual = b <= 10 || b === 12 || b === 16 || b === 32 || b === 64 || b === 100;
    return Number.isInteger(a) && usual && a < b && a > 0 ? { ratio: a / b, end: below.end } : undefined;
  };
  const direct = read(i);
  if (direct !== undefined) return { value: direct.ratio, next: i + 2, end: direct.end };
  const mixed = words[i + 1]?.gap === 'space' ? read(i + 1) : undefined;
  return mixed === undefined ? undefined : { value: value + mixed.ratio, next: i + 3, end: mixed.end };
}

function leadingPoint(text: string, start: number, decimals: number): boolean {
  return decimals === 0 && text[start - 1] === '.' && /^(?:|[\s(\p{Sc}])$/u.test(text[start - 2] ?? '');
}

const scientific =
  /^(\d+(?:[.,]\d+)*)(?:[eE]([+-]?\d{1,3})|\s?[x×*]\s?10\^?([+-]?\d{1,3})|\^([+-]{0,2}\d{1,3}))(?![\p{L}\p{N}^])/u;
/** Longer than any number written in this way. */
const longest = 48;

/** "1.3e6", "6.23x10^-4", "2.5^-1": powers in digits, which the words cut into several. */
function readPower({ text, words, language }: Reader, i: number): Segment | undefined {
  const start = words[i]?.start ?? 0;
  const match = scientific.exec(text.slice(start, start + longest));
  if (match === null) return undefined;
  const base = readNumeral(match[1] ?? '', language)?.value;
  const exponent = signed(match[2] ?? match[3] ?? match[4] ?? '');
  if (base === undefined || Number.isNaN(exponent)) return undefined;
  const value = match[4] === undefined ? Number(`${base}e${exponent}`) : base ** exponent;
  const end = start + match[0].length;
  let next = i + 1;
  while ((words[next]?.start ?? Infinity) < end) next++;
  return Number.isFinite(value)
    ? { value, next, end, magnitude: 1, form: 'digits', fraction: false, plain: false, bare: false }
    : undefined;
}

/** An exponent with its signs: two of them cancel out. */
function signed(written: string): number {
  const digits = Number(/\d+$/.exec(written)?.[0]);
  return written.split('-').length === 2 ? -digits : digits;
}

/** Languages that write 1.234,5 where English writes 1,234.5, beside those whose lexicon says so. */
const commaDecimals = new Set('ca et hr lt lv sl sr'.split(' '));
/** Regions that keep the English convention in one of those languages. */
const pointRegions = /^es-(?:mx|us|gt|hn|ni|pa|pe|pr|sv|do)\b|^de-(?:ch|li)\b/i;

/** A numeral as written: its value, and whether separators group its digits. */
interface Numeral {
  readonly value: number;
  readonly grouped: boolean;
  readonly decimals: number;
}

const ascii = (digits: string): string =>
  digits.replace(/\p{Nd}/gu, (digit) => (digit <= '9' ? digit : String(decimalDigit(digit))));

/** The value of a decimal digit of any script: each script has its ten in a row, from a multiple of its block's start. */
function decimalDigit(digit: string): number {
  const code = digit.codePointAt(0) ?? 0;
  let zero = code;
  while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero--;
  return (code - zero) % 10;
}

/**
 * Reads digits with separators ("1,234.5", "1.234,5", "12,34,567", "5,00") by the conventions of the
 * language, or by the only reading their grouping allows. Undefined for what is no one number: a list
 * ("22,24"), a version ("1.2.3").
 */
function readNumeral(written: string, language: string): Numeral | undefined {
  const text = ascii(written);
  const groups = text.split(/[.,]/);
  if (groups.length === 1) return numeral(text, false, 0);
  const separators = text.replaceAll(/\d/g, '');
  const primary = primaryLanguage(language);
  const usual = lexiconOf(primary)?.decimalComma === true || commaDecimals.has(primary);
  const comma = usual && !pointRegions.test(language);
  const decimalSign = comma ? ',' : '.';
  const last = separators.at(-1) ?? '';
  const mixed = new Set(separators).size === 2;
  if (mixed) {
    if (separators.indexOf(last) !== separators.length - 1 || !isGrouped(groups.slice(0, -1))) return undefined;
    return decimal(groups, true);
  }
  if (separators.length > 1) return isGrouped(groups) ? numeral(groups.join(''), true, 0) : undefined;
  if (last !== decimalSign && isGrouped(groups)) return numeral(groups.join(''), true, 0);
  return decimal(groups, false);
}

/** Groups of three, or of two before a last three as in South Asia. */
function isGrouped(groups: readonly string[]): boolean {
  const [first = '', ...rest] = groups;
  if (first.length > 3 || rest.at(-1)?.length !== 3 || (first.startsWith('0') && rest.length > 0)) return false;
  return rest.every((group) => group.length === 3) || rest.slice(0, -1).every((group) => group.length === 2);
}

function decimal(groups: readonly string[], grouped: boolean): Numeral | undefined {
  const fraction = groups.at(-1) ?? '';
  return numeral(`${groups.slice(0, -1).join('')}.${fraction}`, grouped, fraction.length);
}

function numeral(text: string, grouped: boolean, decimals: number): Numeral | undefined {
  const value = Number(text);
  return Number.isFinite(value) ? { value, grouped, decimals } : undefined;
}

const vulgar = '½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅐⅛⅜⅝⅞⅑⅒';
const vulgarValues = [
  1 / 2,
  1 / 3,
  2 / 3,
  1 / 4,
  3 / 4,
  1 / 5,
  2 / 5,
  3 / 5,
  4 / 5,
  1 / 6,
  5 / 6,
  1 / 7,
  1 / 8,
  3 / 8,
  5 / 8,
  7 / 8,
  1 / 9,
  1 / 10,
];

/** The value of a fraction character, such as ½. */
function readVulgarFraction(character: string): number | undefined {
  const index = vulgar.indexOf(character);
  return character === '' || index < 0 ? undefined : vulgarValues[index];
}

/** Cuts the noise that binary fractions add: 1.1 × 1e6 is 1100000. */
export function tidy(value: number): number {
  return Number.isFinite(value) ? Number(value.toPrecision(15)) : Number.MAX_VALUE;
}
