import { joined, keyAt, type Part, type Reader, type Segment } from './reader.ts';
import { denominators, englishNumbers, readEnglishOrdinal } from '../number-words.ts';
import { keyOf, splitWords, type Word } from '../words.ts';
import type { Span } from '../../text/place.ts';

/** "and a half", "and three quarters", after a whole number. */
export function readAndPart(reader: Reader, i: number): Part | undefined {
  if (!reader.english || keyAt(reader, i) !== 'and') return undefined;
  const key = keyAt(reader, i + 1);
  const small = key === 'a' ? { value: 1, next: i + 2 } : readSmall(reader, i + 1);
  if (small === undefined || !joined(reader, small.next)) return undefined;
  const half = denominators.get(keyAt(reader, small.next));
  const ordinal = half === undefined ? readEnglishOrdinal(reader.words, small.next) : undefined;
  const below = half ?? (ordinal === undefined || ordinal.value < 3 ? undefined : ordinal.value);
  // "and a fifth man": the part is counted, or nothing follows it but a magnitude.
  if (below === undefined || small.value >= below) return undefined;
  return { value: small.value / below, next: ordinal?.next ?? small.next + 1 };
}

/** A number below a thousand in words, or "a" and "half a" before a magnitude. */
export function readWords(reader: Reader, i: number): Segment | undefined {
  const first = keyOf(reader.words, i);
  const shape = { form: 'words', plain: false, bare: false } as const;
  const beforeMagnitude = reader.magnitudes.has(keyAt(reader, i + 1));
  if (/^an?$/.test(first) && beforeMagnitude) return { ...shape, value: 1, next: i + 1, magnitude: 1, fraction: false };
  if (/^(?:a|half|quarter)$/.test(first)) return readPart(reader, i);
  const alone = first === 'mil' ? undefined : reader.magnitudes.get(first);
  if (alone !== undefined)
    return { ...shape, value: alone, next: i + 1, magnitude: alone === 12 ? 1 : alone, fraction: false };
  const small = readSmall(reader, i);
  if (small === undefined || isPronoun(reader, i, small.next)) return undefined;
  let { value, next } = small;
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
  const first = keyOf(reader.words, i);
  const at = first === 'a' ? i + 1 : i;
  const key = at === i ? first : keyAt(reader, at);
  const ordinal = first === 'a' && !denominators.has(key) ? readEnglishOrdinal(reader.words, at) : undefined;
  const below = denominators.get(key) ?? (ordinal === undefined || ordinal.value < 3 ? undefined : ordinal.value);
  const last = (ordinal?.next ?? at + 1) - 1;
  if (below === undefined || notParts.test(keyOf(reader.words, i - 1))) return undefined;
  const after = keyAt(reader, last + 1);
  const big = reader.magnitudes.has(after) || (after === 'a' && reader.magnitudes.has(keyAt(reader, last + 2)));
  const ends = first === 'a' && !joined(reader, last + 1);
  if (!(big || after === 'of' || ends || (below === 2 && isHalf(reader, i, at)))) return undefined;
  return { value: 1 / below, next: last + 1, magnitude: 1, form: 'words', fraction: true, plain: false, bare: false };
}

/** What makes "half" or "third" a time of play, a rank or a share already counted. */
const notParts =
  /^(?:first|second|third|fourth|other|better|each|every|and|this|that|last|next|final|one|opening|top|bottom)$/;

/** "half the voters", "more than half people", but not "half-time". */
function isHalf(reader: Reader, i: number, at: number): boolean {
  if (reader.words[at + 1]?.gap === 'hyphen') return false;
  return (
    /^(?:of|the|a|an|its|his|her|their|our|all)?$/.test(keyAt(reader, at + 1)) ||
    /^(?:than|over|nearly|almost|about)$/.test(keyOf(reader.words, i - 1))
  );
}

function readSmall(reader: Reader, i: number): Part | undefined {
  const first = englishNumbers.get(keyOf(reader.words, i));
  if (first === undefined) return undefined;
  const second = first >= 20 ? englishNumbers.get(keyAt(reader, i + 1)) : undefined;
  if (second === undefined || second === 0 || second >= 10) return { value: first, next: i + 1 };
  return { value: first + second, next: i + 2 };
}

/** "two hundred point zero three": digits after the point, said one by one. */
function readPoint(reader: Reader, segment: Segment): Segment {
  if (keyAt(reader, segment.next) !== 'point') return segment;
  let decimals = '';
  let next = segment.next + 1;
  for (
    let digit = englishNumbers.get(keyAt(reader, next));
    digit !== undefined;
    digit = englishNumbers.get(keyAt(reader, ++next))
  )
    decimals += String(digit);
  return decimals === '' ? segment : { ...segment, value: segment.value + Number(`0.${decimals}`), next };
}

/** "this one", "no one", "one of", "one another": not a number. */
function isPronoun(reader: Reader, i: number, next: number): boolean {
  if (reader.words[i]?.key !== 'one' || next !== i + 1) return false;
  const before = joined(reader, i) ? keyOf(reader.words, i - 1) : '';
  if (before === 'and' && reader.magnitudes.has(keyOf(reader.words, i - 2))) return false;
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

/** The words a fraction's numerator is read over: the longest said in practice has about twelve. */
const reach = 16;

/**
 * A fraction in words with a counted numerator: "three fifths", "three twenty-firsts", "one hundred and thirty-two
 * fifths". After "and" a proper one is added to what stands before: "two hundred and fifty-four hundredths" is 200.54.
 */
export function readFraction(reader: Reader, i: number): Segment | undefined {
  if (!isCounter(reader, i) || periodsOf.test(keyOf(reader.words, i - 1))) return undefined;
  let at = i + 1;
  while (at < i + reach && joined(reader, at) && isCounter(reader, at)) at++;
  const below = denominatorAt(reader, at);
  if (below === undefined) return undefined;
  const tens = englishNumbers.get(keyOf(reader.words, at - 1)) ?? 0;
  const compound = tens >= 20 && below.value < 10 && at - 1 > i && keyOf(reader.words, at - 2) !== 'and';
  // "firsts" and "seconds" are parts of something only after tens: "three twenty-firsts".
  if (below.value < 3 && !compound && !keyOf(reader.words, at).startsWith('hal')) return undefined;
  const parts = { whole: compound ? below.value + tens : below.value, end: compound ? at - 1 : at };
  const value = divide(reader, i, parts.end, parts.whole);
  if (value === undefined || (!below.plural && value * parts.whole !== 1)) return undefined;
  return { value, next: below.next, magnitude: 1, form: 'words', fraction: true, plain: false, bare: false };
}

/** "The last three quarters" are three months each. */
const periodsOf = /^(?:last|past|previous|next|coming|following|consecutive|straight|successive|these|those)$/;

function isCounter({ words, magnitudes }: Reader, i: number): boolean {
  const key = keyOf(words, i);
  return englishNumbers.has(key) || key === 'and' || key === 'a' || (magnitudes.has(key) && key !== 'mil');
}

function denominatorAt(reader: Reader, at: number): { value: number; plural: boolean; next: number } | undefined {
  if (!joined(reader, at)) return undefined;
  const key = keyAt(reader, at);
  if (/^(?:half|halves)$/.test(key)) return { value: 2, plural: key === 'halves', next: at + 1 };
  if (/^quarters?$/.test(key)) return { value: 4, plural: key === 'quarters', next: at + 1 };
  const ordinal = readEnglishOrdinal(reader.words, at);
  return ordinal === undefined || (ordinal.value < 3 && !ordinal.plural) ? undefined : ordinal;
}

function divide(reader: Reader, from: number, to: number, below: number): number | undefined {
  let and = to - 1;
  while (and > from && keyOf(reader.words, and) !== 'and') and--;
  const above = and > from ? cardinal(reader, and + 1, to) : undefined;
  const whole = and > from ? cardinal(reader, from, and) : undefined;
  if (above !== undefined && whole !== undefined && above < below) return whole + above / below;
  const all = cardinal(reader, from, to);
  return all === undefined ? undefined : all / below;
}

/** The cardinal that fills the words `from` up to `to`, or undefined where they are no single one. */
function cardinal(reader: Reader, from: number, to: number): number | undefined {
  let [total, group, last] = [0, 0, Infinity];
  for (let i = from; i < to; i++) {
    const key = keyOf(reader.words, i);
    const small = englishNumbers.get(key);
    const factor = reader.magnitudes.get(key);
    if (small !== undefined) {
      if (last < 20 || (last < 100 && small > 9)) return undefined;
      [group, last] = [group + small, small];
    } else if (factor === 100) [group, last] = [Math.max(group, 1) * 100, 100];
    else if (factor !== undefined) [total, group, last] = [total + Math.max(group, 1) * factor, 0, Infinity];
    else if (key === 'and') last = Math.max(last, 100);
    else if (i > from) return undefined;
  }
  return total + group === 0 ? undefined : total + group;
}

/** "one over three", "2000 over 3": a quotient, where nothing is counted after it ("2000 over 3 years"). */
export function readOver(
  reader: Reader,
  next: number,
  readNumber: (reader: Reader, i: number) => Part | undefined,
): Part | undefined {
  if (!reader.english || keyAt(reader, next) !== 'over' || !joined(reader, next + 1)) return undefined;
  const below = readNumber(reader, next + 1);
  if (below === undefined || below.value === 0 || joined(reader, below.next)) return undefined;
  return /^\s?[\p{Sc}%]/u.test(reader.text.slice(reader.words[below.next - 1]?.end ?? 0)) ? undefined : below;
}

/** How many times as much or as many, in words or digits: "doubled", "three times", "tenfold". */
interface Multiple extends Span {
  readonly value: number;
}

/** One line a multiple, all forms of the words that say it. */
const table: readonly (readonly [value: number, words: string])[] = [
  [0.5, 'halve halves halved halving'],
  [2, 'double doubles doubled doubling twice redouble redoubled'],
  [3, 'triple triples tripled tripling treble trebles trebled trebling thrice'],
  [4, 'quadruple quadruples quadrupled quadrupling'],
  [5, 'quintuple quintuples quintupled quintupling'],
];

const said: ReadonlyMap<string, number> = new Map(
  table.flatMap(([value, words]) => words.split(' ').map((word) => [word, value] as const)),
);

/** Most texts hold none, and need not be split into words to know. */
const anyForm = /doubl|tripl|trebl|rupl|intupl|hal[fv]|twice|thrice|fold|times/i;

/** Finds multiples in an English text, sorted. "Three times" is one only where something is compared: "three times as many". */
export function findEnglishMultiples(text: string): Multiple[] {
  if (!anyForm.test(text)) return [];
  const words = splitWords(text);
  return words.flatMap((word, i) => {
    const value = said.get(word.key) ?? foldOf(words, i) ?? timesOf(words, i);
    return value === undefined ? [] : [{ start: word.start, end: word.end, value }];
  });
}

/** "Tenfold", "10-fold": found at the number. */
function foldOf(words: readonly Word[], i: number): number | undefined {
  const key = keyOf(words, i);
  if (key.endsWith('fold')) return numberOf(key.slice(0, -'fold'.length));
  return keyOf(words, i + 1) === 'fold' && words[i + 1]?.gap === 'hyphen' ? numberOf(key) : undefined;
}

function timesOf(words: readonly Word[], i: number): number | undefined {
  const compares =
    keyOf(words, i + 1) === 'times' && /^(?:as|the|more|higher|larger|bigger)$/.test(keyOf(words, i + 2));
  return compares ? numberOf(keyOf(words, i)) : undefined;
}

function numberOf(key: string): number | undefined {
  return englishNumbers.get(key) ?? (/^\d+(?:\.\d+)?$/.test(key) ? Number(key) : undefined);
}
