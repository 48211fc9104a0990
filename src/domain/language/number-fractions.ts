import { joined, keyAt, type Part, type Reader, type Segment } from './number-reader.ts';
import { smallNumbers } from './number-words.ts';
import { readOrdinal } from './ordinals.ts';
import { keyOf } from './words.ts';

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
  const tens = smallNumbers.get(keyOf(reader.words, at - 1)) ?? 0;
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
  return smallNumbers.has(key) || key === 'and' || key === 'a' || (magnitudes.has(key) && key !== 'mil');
}

function denominatorAt(reader: Reader, at: number): { value: number; plural: boolean; next: number } | undefined {
  if (!joined(reader, at)) return undefined;
  const key = keyAt(reader, at);
  if (/^(?:half|halves)$/.test(key)) return { value: 2, plural: key === 'halves', next: at + 1 };
  if (/^quarters?$/.test(key)) return { value: 4, plural: key === 'quarters', next: at + 1 };
  const ordinal = readOrdinal(reader.words, at);
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
    const small = smallNumbers.get(key);
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
