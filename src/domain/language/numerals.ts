import { primaryLanguage } from './words.ts';

/** Languages that write 1.234,5 where English writes 1,234.5. */
const commaDecimals = new Set(
  'bg ca cs da de el es et fi fr hr hu id is it lt lv nb nl nn no pl pt ro ru sk sl sr sv tr uk vi'.split(' '),
);
/** Regions that keep the English convention in one of those languages. */
const pointRegions = /^es-(?:mx|us|gt|hn|ni|pa|pe|pr|sv|do)\b|^de-(?:ch|li)\b/i;

/** A numeral as written: its value, and whether separators group its digits. */
export interface Numeral {
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
export function readNumeral(written: string, language: string): Numeral | undefined {
  const text = ascii(written);
  const groups = text.split(/[.,]/);
  if (groups.length === 1) return numeral(text, false, 0);
  const separators = text.replaceAll(/\d/g, '');
  const comma = commaDecimals.has(primaryLanguage(language)) && !pointRegions.test(language);
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
export function readVulgarFraction(character: string): number | undefined {
  const index = vulgar.indexOf(character);
  return character === '' || index < 0 ? undefined : vulgarValues[index];
}

/** Cuts the noise that binary fractions add: 1.1 × 1e6 is 1100000. */
export function tidy(value: number): number {
  return Number.isFinite(value) ? Number(value.toPrecision(15)) : Number.MAX_VALUE;
}
