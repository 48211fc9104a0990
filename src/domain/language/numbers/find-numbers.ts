import type { Span } from '../../text/place.ts';
import {
  magnitudesOf,
  magnitudeSuffixes,
  pluralMagnitudes,
  vagueCounts,
  vagueMagnitudes,
  readEnglishOrdinal,
} from '../number-words.ts';
import { keyAt, joined, type Reader, type Segment } from './reader.ts';
import { keepLatest } from '../../text/keep-latest.ts';
import { tidy, readDigits } from './digits.ts';
import { keyOf, primaryLanguage, splitWords } from '../words.ts';
import { readFraction, readOver, readAndPart, readWords } from './spelled-english.ts';
import { readSpelledAbroad } from './spelled-abroad.ts';

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

/**
 * Finds numbers in digits and in words: magnitudes, fractions, "one and a half million",
 * "two dozen", "tens of thousands". Ordinals, decades ("1990s") and numerals glued to letters ("180ml", "F-16") are
 * not numbers here, lists and versions neither. One pass over the words.
 */
export function findNumbers(text: string, language: string): readonly FoundNumber[] {
  return readNumbers(text, language);
}

const readNumbers = keepLatest((text: string, language: string): readonly FoundNumber[] => {
  const primary = primaryLanguage(language);
  const words = splitWords(text);
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
});

/** "dozens", "tens of thousands", "several hundred", "a few million". */
function readVague(reader: Reader, i: number): FoundNumber | undefined {
  if (!reader.english) return undefined;
  const first = keyOf(reader.words, i);
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
  const whole = readWhole(reader, i);
  const below = whole === undefined || whole.fraction ? undefined : readOver(reader, whole.next, readWhole);
  if (whole === undefined || isOrdinal(reader, whole)) return undefined;
  return finish(
    reader,
    i,
    below === undefined ? whole : { ...whole, value: whole.value / below.value, next: below.next, fraction: true },
  );
}

/** "one hundred and fifth": the number is part of an ordinal. */
function isOrdinal(reader: Reader, { form, next, fraction }: Segment): boolean {
  if (form !== 'words' || fraction || !reader.english) return false;
  const at = keyAt(reader, next) === 'and' ? next + 1 : next;
  const hyphen =
    reader.words[at]?.gap === 'hyphen' || at > next || magnitudesOf('en').has(keyOf(reader.words, next - 1));
  return hyphen && joined(reader, at) && readEnglishOrdinal(reader.words, at)?.plural === false;
}

function readWhole(reader: Reader, i: number): Segment | undefined {
  const fraction = reader.english ? readFraction(reader, i) : undefined;
  if (fraction !== undefined) return multiply(reader, fraction);
  const head = readSegment(reader, i);
  if (head === undefined) return undefined;
  let { value, next } = head;
  const { magnitude } = head;
  let lowest = magnitude;
  while (lowest > 1) {
    const segment = readLower(reader, next, lowest);
    if (segment === undefined) break;
    value += segment.value;
    next = segment.next;
    lowest = segment.magnitude;
  }
  const half = lowest >= 1e3 && next === head.next ? readAndPart(reader, next) : undefined;
  if (half !== undefined) {
    const own = reader.magnitudes.get(keyAt(reader, half.next)) ?? lowest;
    [value, next] = own < lowest ? [value + half.value * own, half.next + 1] : [value + half.value * lowest, half.next];
  }
  if (next === head.next) return head;
  const { end: _, ...rest } = head;
  return { ...rest, value, magnitude, next, bare: false };
}

/** The next segment of a number, of lower magnitude than the one before it. */
function readLower(reader: Reader, next: number, lowest: number): Segment | undefined {
  const and = reader.english && keyAt(reader, next) === 'and' ? 1 : 0;
  const segment = joined(reader, next) && joined(reader, next + and) ? readSegment(reader, next + and) : undefined;
  if (segment === undefined || segment.value >= lowest || segment.value === 0 || segment.fraction) return undefined;
  // "5 million and 3 others" are two numbers, "3 hundred and 21" is one.
  if (segment.plain && (and === 0 || lowest !== 100)) return undefined;
  return and === 1 && readAndPart(reader, next) !== undefined ? undefined : segment;
}

function finish(reader: Reader, first: number, segment: Segment): FoundNumber {
  const last = segment.next - 1;
  const start = segment.start ?? reader.words[first]?.start ?? 0;
  const end = segment.end ?? reader.words[last]?.end ?? start;
  const { form, fraction, magnitude, symbol, bare } = segment;
  const number = { start, end, value: tidy(segment.value), form, fraction, magnitude, bare, first, last };
  return symbol === undefined ? number : { ...number, symbol };
}

/** A numeral or number below a hundred, "hundred (and ...)", a fraction, and the magnitudes that multiply them all. */
function readSegment(reader: Reader, i: number): Segment | undefined {
  const spelled = reader.english ? undefined : readSpelledAbroad(reader, i);
  if (spelled !== undefined) return spelled;
  const base = readDigits(reader, i) ?? (reader.english ? readWords(reader, i) : undefined);
  if (base === undefined) return undefined;
  const { value, next, magnitude } = base;
  if (reader.english && !base.fraction) {
    const part = readAndPart(reader, next);
    if (part !== undefined && (reader.magnitudes.has(keyAt(reader, part.next)) || magnitude === 1)) {
      return multiply(reader, { ...base, value: value + part.value, next: part.next, bare: false });
    }
  }
  return multiply(reader, { ...base, value, next, magnitude });
}

/** Over "of a" or "a" between a part and its magnitude: "a quarter of a million", "half a dozen". */
function overArticle(reader: Reader, next: number): number {
  const at = keyAt(reader, next) === 'of' ? next + 1 : next;
  return keyAt(reader, at) === 'a' && reader.magnitudes.has(keyAt(reader, at + 1)) ? at + 1 : next;
}

/** Applies magnitudes: "hundred thousand", "lakh crore"; "two thirds of a million". */
function multiply(reader: Reader, segment: Segment): Segment {
  let { value, magnitude } = segment;
  let next = segment.fraction ? overArticle(reader, segment.next) : segment.next;
  for (;;) {
    const factor = factorAt(reader, segment, next);
    if (factor === undefined) break;
    value *= factor;
    magnitude = factor;
    next++;
  }
  if (magnitude === segment.magnitude && value === segment.value) return segment;
  const fraction = segment.fraction && magnitude === 1;
  const last = reader.words[next - 1];
  const scale = last?.key === 'dozen' ? 1 : magnitude;
  return { ...segment, value, next, magnitude: scale, bare: false, plain: false, fraction, end: last?.end ?? 0 };
}

function factorAt(reader: Reader, segment: Segment, next: number): number | undefined {
  const gap = reader.words[next]?.gap;
  if (gap !== 'space' && gap !== 'hyphen' && gap !== 'none') return undefined;
  const key = keyOf(reader.words, next);
  const plural = reader.english && gap === 'space' ? pluralMagnitudes.get(key) : undefined;
  return reader.magnitudes.get(key) ?? plural ?? apartSuffix(reader, segment, next);
}

/** "10 k", "1,674.5 M": a letter set apart multiplies; a capital only what is no whole number ("5 T" may be a name). */
function apartSuffix({ text, words }: Reader, segment: Segment, next: number): number | undefined {
  const word = words[next];
  if (word === undefined || segment.form !== 'digits' || segment.next !== next || word.gap !== 'space')
    return undefined;
  const written = text.slice(word.start, word.end);
  if (/^[-‐‑'’&./\p{L}\p{N}]/u.test(text.slice(word.end, word.end + 1)) && text[word.end] !== '.') return undefined;
  return written === 'k' || (/^[MGBT]$/.test(written) && !segment.plain) ? magnitudeSuffixes.get(written) : undefined;
}

/** Takes a sign glued to the number, or "minus", into it. */
function withSign(reader: Reader, number: FoundNumber): FoundNumber {
  const before = reader.words[number.first - 1];
  const isWord =
    reader.english && (before?.key === 'minus' || before?.key === 'negative') && joined(reader, number.first);
  if (isWord && before !== undefined)
    return { ...number, start: before.start, first: number.first - 1, value: -number.value, bare: false };
  const sign = reader.text[number.start - 1] ?? '';
  const outside = reader.text[number.start - 2] ?? ' ';
  if (!'-−'.includes(sign) || sign === '' || !/[\s(<>=≤≥]/.test(outside)) return number;
  return { ...number, start: number.start - 1, value: number.value === 0 ? 0 : -number.value, bare: false };
}
