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
const wordPattern =
  /\p{N}[\p{N}\p{M}]*(?:[.,]\p{N}+)*[\p{L}\p{M}]*|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}ー]+|[\p{L}\p{M}](?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}])[\p{L}\p{M}\p{N}\u00AD])*(?:['’ʼ＇](?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])[\p{L}\p{M}])+)*/gu;
const unspaced =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
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
    if (unspaced.test(match[0])) pushUnspaced(words, text, match.index, match[0]);
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

const englishStopWords = new Set(
  `a about above after again against all also am an and any are as at be because been before being below between both but by
  can could did do does doing down during each either few for from further had has have having he her here hers him his how i if in
  into is it its itself just me more most my no nor not now of off on once only or other our out over own said same says say she should
  since so some such than that the their them then there these they this those through to too under until up upon us very was we were what when
  where which while who whom why will with would yet you your it's that's there's he's she's they're we're i'm 's`.split(
    /\s+/,
  ),
);

/** Whether a word carries no topic of its own; false in languages without a list. */
export function isStopWord(key: string, language: string): boolean {
  return primaryLanguage(language) === 'en' && englishStopWords.has(key);
}

/**
 * Strips English endings so that inflections of one word compare equal ("confirmed", "confirms",
 * "confirming"). Lighter than Porter's stemmer: it cuts only endings of inflection, never those of
 * derivation, so that "organised" and "organic" stay apart. Other languages pass unchanged.
 */
export function stem(key: string, language: string): string {
  if (primaryLanguage(language) !== 'en' || key.length < 4) return key;
  const bare = key.endsWith("'s") ? key.slice(0, -2) : key.endsWith("s'") ? key.slice(0, -1) : key;
  return dropE(stemVerb(stemPlural(bare)));
}

function stemPlural(word: string): string {
  if (word.length < 4 || !word.endsWith('s')) return word;
  if (/(?:ss|us|is)$/.test(word)) return word;
  if (/[^aeiou]ies$/.test(word) && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/(?:sh|ch|x|ss|zz)es$/.test(word)) return word.slice(0, -2);
  return word.slice(0, -1);
}

function stemVerb(word: string): string {
  if (/[^aeiou]ied$/.test(word) && word.length > 4) return `${word.slice(0, -3)}y`;
  // "Dying", "died": what is left of "die" is too short to tell.
  if (/^[dltv](?:ying|ied)$/.test(word)) return `${word.charAt(0)}ie`;
  const ending = /(?:ed|ing)$/.exec(word);
  if (ending === null || word.endsWith('eed')) return word;
  const base = word.slice(0, ending.index);
  if (base.length < 2 || !/[aeiouy]/.test(base)) return word;
  return /([bdfgmnprt])\1$/.test(base) ? base.slice(0, -1) : base;
}

/** "move" and "mov(ed)" meet without their e, "deploy" and "deploye(d)" likewise. */
function dropE(word: string): string {
  return word.length > 3 && word.endsWith('e') && !word.endsWith('ee') ? word.slice(0, -1) : word;
}
