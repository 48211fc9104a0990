import { eastAsian, unspaced } from '../text/scripts.ts';
import type { Span } from '../text/place.ts';
import { keepLatest } from '../text/keep-latest.ts';

/** A word or number of a text, with the form it is compared by. */
export interface Word extends Span {
  /** Lower case, composed (NFC), with straight apostrophes. */
  readonly key: string;
  /** How it hangs on to the word before: glued by white space, a hyphen, or something else (the first word: `other`). */
  readonly gap: 'space' | 'hyphen' | 'none' | 'other';
}

/** The primary subtag of a BCP 47 tag, in lower case: `en` for `en-GB`. */
export function primaryLanguage(tag: string): string {
  return /^[a-z]*/.exec(tag.toLowerCase().slice(0, 12))?.[0] ?? '';
}

// Each alternative begins with a character that the others cannot begin with, and repeats over disjoint classes, so matching is linear.
const number = String.raw`\p{N}[\p{N}\p{M}]*(?:[.,]\p{N}+)*[\p{L}\p{M}]*`;
const run = `[${unspaced}ー]+`;
const letter = String.raw`(?![${eastAsian}\p{Script=Thai}])[\p{L}\p{M}\p{N}\u00AD]`;
const behindApostrophe = String.raw`(?![${eastAsian}])[\p{L}\p{M}]`;
const wordPattern = new RegExp(
  String.raw`${number}|${run}|[\p{L}\p{M}](?:${letter})*(?:['’ʼ＇](?:${behindApostrophe})+)*`,
  'gu',
);
const startsUnspaced = new RegExp(`^[${unspaced}]`, 'u');
const apostrophes = /[’ʼ＇]/g;

/** ICU takes a whole run into memory; chunks keep a document of one endless run cheap. */
const chunkLength = 1000;

/**
 * Splits a text into words with their offsets, in one pass. Scripts without spaces are cut by
 * `Intl.Segmenter`. "1,000.5" and "didn't" are one word each, "state-run" is two joined by a hyphen.
 */
export function splitWords(text: string): readonly Word[] {
  if (lastSplit?.text !== text) lastSplit = { text, words: splitShort(text) };
  return lastSplit.words;
}

/** The finders each ask for the words of one text in turn, be it a whole document; the last answer serves them all. */
let lastSplit: { readonly text: string; readonly words: readonly Word[] } | undefined;

const splitShort = keepLatest((text: string): readonly Word[] => split(text));

function split(text: string): Word[] {
  const words: Word[] = [];
  for (const match of text.matchAll(wordPattern)) {
    if (startsUnspaced.test(match[0])) pushUnspaced(words, text, match.index, match[0]);
    else push(words, text, match.index, match.index + match[0].length);
  }
  return words;
}

function push(words: Word[], text: string, start: number, end: number): void {
  const before = words.at(-1);
  const gap = before === undefined ? 'other' : gapKind(text, before.end, start);
  words.push({ start, end, key: wordKey(text.slice(start, end)), gap });
}

let segmenter: Intl.Segmenter | undefined;

function pushUnspaced(words: Word[], text: string, start: number, run: string): void {
  segmenter ??= new Intl.Segmenter('en', { granularity: 'word' });
  for (let from = 0; from < run.length; from += chunkLength) {
    for (const { segment, index } of segmenter.segment(run.slice(from, from + chunkLength))) {
      push(words, text, start + from + index, start + from + index + segment.length);
    }
  }
}

function gapKind(text: string, from: number, to: number): Word['gap'] {
  if (from === to) return 'none';
  let kind: Word['gap'] = 'space';
  for (let i = from; i < to; i++) {
    const character = text[i] ?? '';
    if ('-‐‑'.includes(character)) kind = 'hyphen';
    else if (character.trim() !== '' && character !== '\u200B' && character !== '\u200C') return 'other';
  }
  return kind;
}

/** The key of a word, or `''` beyond the ends. */
export function keyOf(words: readonly Word[], i: number): string {
  return words[i]?.key ?? '';
}

const plain = /^[\x20-\x7e]*$/;

/** The form a word is compared by: lower case, composed, straight apostrophes, no soft hyphens. */
function wordKey(word: string): string {
  if (plain.test(word)) return word.toLowerCase();
  return word.normalize('NFC').toLowerCase().replace(apostrophes, "'").replaceAll('\u00AD', '');
}
