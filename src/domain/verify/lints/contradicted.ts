import { findDates } from '../../language/dates/find-dates.ts';
import { findMultiples, findNumbers, readOrdinal } from '../../language/numbers/find-quantities.ts';
import { isStopWord, keyOf, splitWords, stem, type Word } from '../../language/words.ts';
import type { Span } from '../../text/place.ts';
import { touches } from './said.ts';

/** A number that is no quantity: its place in an order, or how many times as much. */
interface RelativeNumber extends Span {
  readonly value: number;
  /** What it may be compared with: `ordinal quarter`, `multiple export`. */
  readonly keys: readonly string[];
}

/** Ordinals and multiples of an English text. Those of dates ("the 4th of May") are the dates' own. */
function readRelative(text: string, language: string): RelativeNumber[] {
  const words = splitWords(text);
  const dates = findDates(text, { language });
  const found: RelativeNumber[] = [];
  for (let i = 0; i < words.length; i++) {
    const ordinal = readOrdinal(words, i);
    const [first, last] = [words[i], words[(ordinal?.next ?? 0) - 1]];
    if (ordinal === undefined || ordinal.plural || first === undefined || last === undefined) continue;
    const keys = [neighbour(words, ordinal.next, 1, language), neighbour(words, i - 1, -1, language)];
    const span = { start: first.start, end: last.end };
    if (!touches(dates, span)) found.push({ ...span, value: ordinal.value, keys: named('ordinal', keys) });
    i = ordinal.next - 1;
  }
  for (const { start, end, value } of findMultiples(text)) {
    const i = words.findIndex((word) => word.start === start);
    const keys = [neighbour(words, i + 1, 1, language), neighbour(words, i - 1, -1, language)];
    found.push({ start, end, value, keys: named('multiple', keys) });
  }
  return found.sort((a, b) => a.start - b.start);
}

const named = (kind: string, keys: readonly string[]): string[] =>
  keys.filter((key) => key !== '').map((key) => `${kind} ${key}`);

const reach = 2;

/** The nearest word of content on one side, in the same stretch of words. */
function neighbour(words: readonly Word[], from: number, step: 1 | -1, language: string): string {
  for (let i = from; Math.abs(i - from) < reach; i += step) {
    const glue = words[step === 1 ? i : i + 1]?.gap;
    const key = keyOf(words, i);
    if (key === '' || glue === 'other') return '';
    if (!isStopWord(key, language)) return stem(key, language);
  }
  return '';
}

/**
 * The relative numbers of a claim that the cited texts contradict: they give another one for the same ("the second quarter" told as
 * the third), and nowhere this one. What they do not speak of, the editors may have counted themselves.
 */
export function findContradicted(text: string, language: string, cited: readonly string[]): RelativeNumber[] {
  const here = readRelative(text, language);
  if (here.length === 0) return [];
  const there = cited.flatMap((one) => readRelative(one, language));
  const held = new Set(cited.flatMap((one) => findNumbers(one, language).map(({ value }) => value)));
  return here.filter(
    (one) =>
      !held.has(one.value) &&
      !there.some(({ value }) => value === one.value) &&
      there.some(({ keys }) => keys.some((key) => one.keys.includes(key))),
  );
}
