import type { Span } from '../messages/place.ts';
import { smallNumbers } from './number-words.ts';
import { keyOf, splitWords, type Word } from './words.ts';

/** How many times as much or as many, in words or digits: "doubled", "three times", "tenfold". */
export interface Multiple extends Span {
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
export function findMultiples(text: string): Multiple[] {
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
  return smallNumbers.get(key) ?? (/^\d+(?:\.\d+)?$/.test(key) ? Number(key) : undefined);
}
