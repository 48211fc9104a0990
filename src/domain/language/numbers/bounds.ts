import type { Interval } from '../interval.ts';
import type { Span } from '../../text/place.ts';
import type { FoundNumber } from './find-numbers.ts';
import { isEnglishNumberWord } from '../number-words.ts';
import type { Bound } from '../lexicon/lexicon.ts';
import { lexiconOf } from '../lexicon/shelf.ts';
import { compileByLanguage } from '../phrases.ts';
import { keyOf, type Word } from '../words.ts';

/** Bounds written before a number. */
const phrasesBefore = compileByLanguage((language) => lexiconOf(language)?.boundsBefore);

/** Bounds written behind it. */
const phrasesAfter = compileByLanguage((language) => lexiconOf(language)?.boundsAfter);

/** A bound found beside a number; `edge` is the index of the outermost word it takes. */
export interface FoundBound extends Span {
  readonly bound: Bound;
  readonly edge: number;
}

const longest = 6;

/** The bound phrase that ends right before the word `first`; only a currency sign may stand between. */
export function boundBefore(words: readonly Word[], first: number, language: string): FoundBound | undefined {
  const phrases = phrasesBefore(language);
  if (phrases === undefined) return undefined;
  for (let from = Math.max(0, first - longest); from < first; from++) {
    const entry = phrases
      .get(keyOf(words, from))
      ?.find(({ words: phrase }) => phrase.length === first - from && matches(words, from, phrase));
    if (entry === undefined) continue;
    if (entry.kind === 'false-friends') return undefined;
    return { bound: entry.kind, edge: from, start: words[from]?.start ?? 0, end: words[first - 1]?.end ?? 0 };
  }
  return undefined;
}

/** The bound phrase that begins at the word `next`: "or more", "-plus". */
export function boundAfter(words: readonly Word[], next: number, language: string): FoundBound | undefined {
  const phrases = phrasesAfter(language);
  const gap = words[next]?.gap;
  if (phrases === undefined || (gap !== 'space' && gap !== 'hyphen')) return undefined;
  const entry = phrases.get(keyOf(words, next))?.find(({ words: phrase }) => matches(words, next, phrase));
  if (entry === undefined || entry.kind === 'false-friends') return undefined;
  const edge = next + entry.words.length - 1;
  // "50 plus 20" adds; "at least" may belong to the number that follows.
  if (words[edge]?.key === 'plus' && gap !== 'hyphen') return undefined;
  if (startsComparison(words, edge + 1)) return undefined;
  if (/^\p{N}/u.test(keyOf(words, edge + 1)) && words[edge + 1]?.gap === 'space') return undefined;
  return { bound: entry.kind, edge, start: words[next]?.start ?? 0, end: words[edge]?.end ?? 0 };
}

function matches(words: readonly Word[], from: number, phrase: readonly string[]): boolean {
  return phrase.every((key, k) => {
    const word = words[from + k];
    return word?.key === key && (k === 0 || word.gap === 'space' || word.gap === 'hyphen');
  });
}

/** "1000 or less than 900", "10 and below 20": the words after a number begin the next comparison. */
function startsComparison(words: readonly Word[], next: number): boolean {
  const word = words[next];
  if (word === undefined || (word.gap !== 'space' && word.gap !== 'hyphen')) return false;
  const beyond = words[next + 1]?.gap === 'space';
  if (word.key === 'or' && keyOf(words, next + 1) === 'equal') return true;
  return (word.key === 'than' && beyond) || isEnglishNumberWord(word.key) || /^\p{N}/u.test(word.key);
}

/** The interval of a number alone. */
export function intervalOf(number: FoundNumber): Interval {
  if (number.between === undefined) {
    return { min: number.value, max: number.value, minInclusive: true, maxInclusive: true, approximate: false };
  }
  const [min, max] = number.between;
  return { min, max, minInclusive: true, maxInclusive: false, approximate: true };
}

/** Narrows or opens an interval as a bound says. */
export function applyBound(interval: Interval, bound: Bound): Interval {
  const { min, max } = interval;
  switch (bound) {
    case 'gt':
      return { ...interval, max: null, maxInclusive: false, minInclusive: interval.approximate };
    case 'ge':
      return { ...interval, max: null, maxInclusive: false, minInclusive: true };
    case 'lt':
      return { ...interval, min: null, minInclusive: false, maxInclusive: false };
    case 'le':
      return { ...interval, min: null, minInclusive: false, maxInclusive: true };
    case 'nearly':
      // "Nearly" says just below; a tenth is the usual slack of round numbers.
      return {
        min: min === null ? null : min - Math.abs(min) * 0.1,
        max,
        minInclusive: true,
        maxInclusive: false,
        approximate: true,
      };
    case 'about':
      return { ...interval, approximate: true };
  }
}
