import type { Span } from '../messages/place.ts';
import {
  denominators,
  magnitudesOf,
  magnitudeSuffixes,
  smallNumbers,
  vagueCounts,
  vagueMagnitudes,
} from './number-words.ts';
import { readNumeral, readVulgarFraction, tidy } from './numerals.ts';
import { primaryLanguage, splitWords, type Word } from './words.ts';

/** A number as written, before anything is known of what it counts. `first` and `last` index the words. */
export interface FoundNumber extends Span {
  readonly value: number;
  /** For numbers nobody counted ("tens of thousands"): the least and the most they are said of. */
  readonly between?: readonly [min: number, max: number];
  readonly form: 'digits' | 'words';
  /** Plain digits, with no grouping, decimals or magnitude: what a year or a label looks like. */
  readonly bare: boolean;
  readonly fraction: boolean;
  /** A unit glued to the digits: "5km", "180ml". */
  readonly symbol?: string;
  /** What the last magnitude multiplied by, 1 without: "10 to 12 million" shares it. */
  readonly magnitude: number;
  readonly first: number;
  readonly last: number;
}

/** A part of a number: its value and the index of the word after it. */
interface Part {
  readonly value: number;
  readonly next: number;
}

interface Reader {
  readonly text: string;
  readonly language: string;
  readonly words: readonly Word[];
  readonly magnitudes: ReadonlyMap<string, number>;
  readonly english: boolean;
}

/**
 * Finds numbers in digits and, in English, in words: magnitudes, fractions, "one and a half million",
 * "two dozen", "tens of thousands". Ordinals, decades ("1990s") and numerals glued to letters ("180ml", "F-16") are
 * not numbers here, lists and versions neither. One pass over the words.
 */
export function findNumbers(text: string, language: string, words: readonly Word[] = splitWords(text)): FoundNumber[] {
  const primary = primaryLanguage(language);
  const reader: Reader = { text, language, words, magnitudes: magnitudesOf(primary), english: primary === 'en' };
  const found: FoundNumber[] = [];
  for (let i = 0; i < words.length;) {
    const number = readVague(reader, i) ?? readNumber(reader, i);
    if (number === undefined) {
      i++;
      continue;
    }
    found.push(withSign(reader, number));
    i = Math.max(i, number.last) + 1;
  }
  return found;
}

function joined({ words }: Reader, i: number): boolean {
  const gap = words[i]?.gap;
  return gap === 'space' || gap === 'hyphen';
}

const keyAt = (reader: Reader, i: number): string => (joined(reader, i) ? (reader.words[i]?.key ?? '') : '');

/** "dozens", "tens of thousands", "several hundred", "a few million". */
function readVague(reader: Reader, i: number): FoundNumber | undefined {
  if (!reader.english) return undefined;
  const first = reader.words[i]?.key ?? '';
  const count = vagueCounts.get(first);
  if (count !== undefined) {
    const magnitude = reader.magnitudes.get(keyAt(reader, i + 1));
    return magnitude === undefined ? undefined : vague(reader, i, i + 1, [count[0] * magnitude, count[1] * magnitude]);
  }
  const one = vagueMagnitudes.get(first);
  if (
    one === undefined ||
    (first === 'scores' && keyAt(reader, i + 1) !== 'of') ||
    (first === 'tens' && keyAt(reader, i + 1) !== 'of')
  )
    return undefined;
  const second = keyAt(reader, i + 1) === 'of' ? vagueMagnitudes.get(keyAt(reader, i + 2)) : undefined;
  if (second === undefined) return first === 'tens' ? undefined : vague(reader, i, i, one);
  const factor = second[0] / 2;
  return vague(reader, i, i + 2, [one[0] * factor, one[1] * factor]);
}

function vague({ words }: Reader, first: number, last: number, between: readonly [number, number]): FoundNumber {
  const span = { start: words[first]?.start ?? 0, end: words[last]?.end ?? 0 };
  return {
    ...span,
    value: between[0],
    between,
    form: 'words',
    bare: false,
    fraction: false,
    magnitude: 1,
    first,
    last,
  };
}

/** Segments of falling magnitude: "4 thousand 3 hundred and 21", "twenty-one million five hundred". */
function readNumber(reader: Reader, i: number): FoundNumber | undefined {
  const head = readSegment(reader, i);
  if (head === undefined) return undefined;
  let { value, next, magnitude } = head;
  let lowest = magnitude;
  while (lowest > 1) {
    const and = reader.english && keyAt(reader, next) === 'and' ? 1 : 0;
    const segment = joined(reader, next) && joined(reader, next + and) ? readSegment(reader, next + and) : undefined;
    if (segment === undefined || segment.value >= lowest || segment.value === 0 || segment.plain) break;
    value += segment.value;
    next = segment.next;
    lowest = segment.magnitude;
  }
  const half = lowest >= 1e3 && next === head.next ? readAndPart(reader, next) : undefined;
  if (half !== undefined) [value, next] = [value + half.value * lowest, half.next];
  return finish(reader, i, next, { ...head, value, magnitude });
}

interface Segment extends Part {
  readonly magnitude: number;
  readonly form: 'digits' | 'words';
  readonly fraction: boolean;
  /** Bare digits: they do not continue a number in words without "and". */
  readonly plain: boolean;
  readonly bare: boolean;
  readonly symbol?: string;
  /** Where in the text the number ends, when inside or past its last word. */
  readonly start?: number;
  readonly end?: number;
}

function finish(reader: Reader, first: number, next: number, segment: Segment): FoundNumber {
  const last = next - 1;
  const start = segment.start ?? reader.words[first]?.start ?? 0;
  const end =
    next === segment.next ? (segment.end ?? reader.words[last]?.end ?? start) : (reader.words[last]?.end ?? start);
  const { form, fraction, magnitude, symbol } = segment;
  const bare = segment.bare && next === segment.next;
  const number = { start, end, value: tidy(segment.value), form, fraction, magnitude, bare, first, last };
  return symbol === undefined ? number : { ...number, symbol };
}

/** A numeral or number below a hundred, "hundred (and ...)", a fraction, and the magnitudes that multiply them all. */
function readSegment(reader: Reader, i: number): Segment | undefined {
  const base = readDigits(reader, i) ?? (reader.english ? readWords(reader, i) : undefined);
  if (base === undefined) return undefined;
  let { value, next, magnitude } = base;
  if (reader.english && !base.fraction) {
    const part = readAndPart(reader, next);
    if (part !== undefined && (reader.magnitudes.has(keyAt(reader, part.next)) || magnitude === 1)) {
      return multiply(reader, { ...base, value: value + part.value, next: part.next, bare: false });
    }
  }
  return multiply(reader, { ...base, value, next, magnitude });
}

/** Applies magnitudes: "hundred thousand", "lakh crore"; "two thirds of a million". */
function multiply(reader: Reader, segment: Segment): Segment {
  let { value, next, magnitude } = segment;
  if (
    segment.fraction &&
    keyAt(reader, next) === 'of' &&
    keyAt(reader, next + 1) === 'a' &&
    reader.magnitudes.has(keyAt(reader, next + 2))
  )
    next += 2;
  else if (segment.fraction && keyAt(reader, next) === 'a' && reader.magnitudes.has(keyAt(reader, next + 1))) next += 1;
  for (;;) {
    const gap = reader.words[next]?.gap;
    const factor =
      gap === 'space' || gap === 'hyphen' || gap === 'none'
        ? reader.magnitudes.get(reader.words[next]?.key ?? '')
        : undefined;
    if (factor === undefined) break;
    value *= factor;
    magnitude = factor;
    next++;
  }
  if (next === segment.next) return segment;
  const { start, ...rest } = segment;
  const fraction = segment.fraction && magnitude === 1;
  const dozens = reader.words[next - 1]?.key;
  const result = {
    ...rest,
    value,
    next,
    magnitude: dozens === 'dozen' ? 1 : magnitude,
    bare: false,
    plain: false,
    fraction,
  };
  return start === undefined
    ? { ...result, end: reader.words[next - 1]?.end ?? 0 }
    : { ...result, start, end: reader.words[next - 1]?.end ?? 0 };
}

/** "and a half", "and three quarters", after a whole number. */
function readAndPart(reader: Reader, i: number): Part | undefined {
  if (!reader.english || keyAt(reader, i) !== 'and') return undefined;
  const key = keyAt(reader, i + 1);
  const count = key === 'a' ? 1 : smallNumbers.get(key);
  const below = denominators.get(keyAt(reader, i + 2));
  return count === undefined || below === undefined || below > 100 ? undefined : { value: count / below, next: i + 3 };
}

const digitWord = /^(\p{Nd}+(?:[.,]\p{Nd}+)*)([½⅓⅔¼¾⅕-⅞⅑⅒]?)([\p{L}\p{M}]*)$/u;

function readDigits(reader: Reader, i: number): Segment | undefined {
  const word = reader.words[i];
  if (word === undefined || !/^\p{N}/u.test(word.key)) return undefined;
  const written = reader.text.slice(word.start, word.end);
  const alone = readVulgarFraction(written);
  const shape = { form: 'digits', magnitude: 1, next: i + 1, plain: false, bare: false } as const;
  if (alone !== undefined) return { ...shape, value: alone, fraction: true };
  if (isGluedToLetters(reader.text, word.start)) return undefined;
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

/** "F-16", "COVID-19", "G7": a numeral that belongs to a name. */
function isGluedToLetters(text: string, start: number): boolean {
  const before = text[start - 1] ?? '';
  if (/[\p{L}\p{M}_@#]/u.test(before))
    return !/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(before);
  return '-‐‑/.'.includes(before) &&
    before !== '' &&
    /[\p{L}\p{N}]/u.test(text[start - 2] ?? '') &&
    !/\p{N}[-‐‑]$/u.test(text.slice(Math.max(0, start - 2), start)) &&
    !/\p{L}{2}-$/u.test(text.slice(Math.max(0, start - 3), start))
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
  const factor = magnitudeSuffixes.get(tail) ?? reader.magnitudes.get(tail.toLowerCase());
  const money = /[\p{Sc}]\s?$/u.test(reader.text.slice(Math.max(0, word.start - 2), word.start));
  if (factor !== undefined) return { ...segment, value: segment.value * factor, magnitude: factor };
  if (tail === 'm' && (money || countsSomething(reader, segment.next)))
    return { ...segment, value: segment.value * 1e6, magnitude: 1e6 };
  return unitSymbols.has(tail) ? { ...segment, symbol: tail } : undefined;
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

/** "3/4", "1 4/5": a proper fraction with a usual denominator; "24/7" and dates are none. */
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

/** A number below a thousand in words, or "a" and "half a" before a magnitude. */
function readWords(reader: Reader, i: number): Segment | undefined {
  const first = reader.words[i]?.key ?? '';
  const shape = { form: 'words', plain: false, bare: false } as const;
  const beforeMagnitude = reader.magnitudes.has(keyAt(reader, i + 1));
  if ((first === 'a' || first === 'an') && beforeMagnitude)
    return { ...shape, value: 1, next: i + 1, magnitude: 1, fraction: false };
  if (first === 'a' || first === 'half' || first === 'quarter') return readPart(reader, i);
  const alone = first === 'mil' ? undefined : reader.magnitudes.get(first);
  if (alone !== undefined)
    return { ...shape, value: alone, next: i + 1, magnitude: alone === 12 ? 1 : alone, fraction: false };
  const small = readSmall(reader, i);
  if (small === undefined || isPronoun(reader, i, small.next)) return undefined;
  let { value, next } = small;
  const below = denominators.get(keyAt(reader, next));
  if (below !== undefined && below > 2 && value > 0)
    return { ...shape, value: value / below, next: next + 1, magnitude: 1, fraction: true };
  let magnitude = 1;
  if (keyAt(reader, next) === 'hundred') {
    [value, next, magnitude] = [value * 100, next + 1, 100];
    const and = keyAt(reader, next) === 'and' ? 1 : 0;
    const rest = joined(reader, next + and) ? readSmall(reader, next + and) : undefined;
    if (rest !== undefined && rest.value > 0 && keyAt(reader, rest.next) !== 'hundred')
      [value, next, magnitude] = [value + rest.value, rest.next, 1];
  }
  return readPoint(reader, { ...shape, value, next, magnitude, fraction: false });
}

/** "half", "a quarter", "a third of": parts without a count before them. */
function readPart(reader: Reader, i: number): Segment | undefined {
  const first = reader.words[i]?.key ?? '';
  const at = first === 'a' ? i + 1 : i;
  const key = at === i ? first : keyAt(reader, at);
  const below = denominators.get(key);
  const before = reader.words[i - 1]?.key ?? '';
  if (
    below === undefined ||
    /^(?:first|second|third|fourth|other|better|each|every|and|this|that|last|next|final|one|opening|top|bottom)$/.test(
      before,
    )
  )
    return undefined;
  const after = keyAt(reader, at + 1);
  const big = reader.magnitudes.has(after) || (after === 'a' && reader.magnitudes.has(keyAt(reader, at + 2)));
  const ends = reader.words[at + 1] === undefined || !joined(reader, at + 1);
  const half =
    below === 2 && /^(?:of|the|a|an|its|his|her|their|our|all)?$/.test(after) && reader.words[at + 1]?.gap !== 'hyphen';
  if (!(big || after === 'of' || half || (ends && first === 'a'))) return undefined;
  return { value: 1 / below, next: at + 1, magnitude: 1, form: 'words', fraction: true, plain: false, bare: false };
}

function readSmall(reader: Reader, i: number): Part | undefined {
  const first = smallNumbers.get(reader.words[i]?.key ?? '');
  if (first === undefined) return undefined;
  const second = first >= 20 ? smallNumbers.get(keyAt(reader, i + 1)) : undefined;
  if (second === undefined || second === 0 || second >= 10) return { value: first, next: i + 1 };
  return { value: first + second, next: i + 2 };
}

/** "two hundred point zero three": digits after the point, said one by one. */
function readPoint(reader: Reader, segment: Segment): Segment {
  if (keyAt(reader, segment.next) !== 'point') return segment;
  let decimals = '';
  let next = segment.next + 1;
  for (
    let digit = smallNumbers.get(keyAt(reader, next));
    digit !== undefined;
    digit = smallNumbers.get(keyAt(reader, ++next))
  )
    decimals += String(digit);
  return decimals === '' ? segment : { ...segment, value: segment.value + Number(`0.${decimals}`), next };
}

/** "this one", "no one", "one of", "one another": not a number. */
function isPronoun(reader: Reader, i: number, next: number): boolean {
  if (reader.words[i]?.key !== 'one' || next !== i + 1) return false;
  const before = joined(reader, i) ? (reader.words[i - 1]?.key ?? '') : '';
  if (
    /^(?:this|that|which|the|no|any|every|each|some|another|other|only|first|last|next|good|bad|new|old|big|small|particular)$/.test(
      before,
    )
  )
    return true;
  return /^(?:of|another|might|could|can|should|must|would|has|is|was|day|such|after|who|whose|or)$/.test(
    keyAt(reader, next),
  );
}

/** Takes a sign glued to the number, or "minus", into it. */
function withSign(reader: Reader, number: FoundNumber): FoundNumber {
  const before = reader.words[number.first - 1];
  const isWord =
    reader.english && (before?.key === 'minus' || before?.key === 'negative') && joined(reader, number.first);
  if (isWord) return { ...number, start: before?.start ?? number.start, value: -number.value, bare: false };
  const sign = reader.text[number.start - 1] ?? '';
  const outside = reader.text[number.start - 2] ?? ' ';
  if (!'-−'.includes(sign) || sign === '' || !/[\s(]/.test(outside)) return number;
  return { ...number, start: number.start - 1, value: number.value === 0 ? 0 : -number.value, bare: false };
}
