import type { Span } from '../messages/place.ts';
import type { HedgeKind } from './lexicon/lexicon.ts';
import { lexiconOf } from './lexicon/shelf.ts';
import { isNumberWord } from './numbers/find-quantities.ts';
import { compileByLanguage, findPhrases, phraseFinder } from './phrases.ts';
import { keyOf, primaryLanguage, splitWords, type Word } from './words.ts';

/** Words that keep a statement from being told as plain fact. */
export interface Hedge extends Span {
  readonly kind: HedgeKind;
}

const findListed = phraseFinder((language) => lexiconOf(language)?.hedges);

/** Words that bound a number only where one follows; elsewhere they are ordinary prepositions and adverbs. */
const boundsBeforeNumbers = `about; around; some; over; under; above; below; close to; near; as high as; as low as; just over; just under;
  well over; well under; beyond; exceeding; past; topping; circa; ca; c; a minimum|maximum of; minimum; maximum`;
const boundsOf = compileByLanguage({ en: { bound: boundsBeforeNumbers } });

/**
 * Finds what qualifies in a text: reports, bounds on numbers, possibilities, doubts, opinions and parts.
 * "About", "over" or "some" are bounds only before a number, or at the text's end, where
 * the number was cut off. Sorted, without overlaps; none in a language without a list.
 */
export function findHedges(text: string, language: string): Hedge[] {
  const primary = primaryLanguage(language);
  const words = lexiconOf(primary)?.hedges === undefined ? [] : splitWords(text);
  const found: Hedge[] = findListed(text, primary, words);
  if (primary !== 'en') return found;
  const kept = found.filter((hedge) => !isOtherWord(text, hedge, words));
  const bounds = boundsOf(primary) ?? new Map<string, never>();
  kept.push(...findPhrases(words, bounds).filter(({ last }) => numberFollows(text, words[last], words[last + 1])));
  kept.push(...findSigns(text));
  kept.sort((a, b) => a.start - b.start || b.end - a.end || (a.kind === 'bound' ? -1 : 1));
  return withoutOverlaps(kept);
}

function withoutOverlaps(sorted: readonly Hedge[]): Hedge[] {
  const result: Hedge[] = [];
  for (const hedge of sorted) {
    if (hedge.start >= (result.at(-1)?.end ?? 0)) result.push({ start: hedge.start, end: hedge.end, kind: hedge.kind });
  }
  return result;
}

function numberFollows(text: string, bound: Word | undefined, next: Word | undefined): boolean {
  if (bound === undefined) return false;
  if (next === undefined) return text.slice(bound.end).trim() === '';
  if (next.gap === 'other' && !/^\s*[\p{Sc}~]\s?$/u.test(text.slice(bound.end, Math.min(next.start, bound.end + 8))))
    return false;
  return /^\p{N}/u.test(next.key) || isNumberWord(next.key);
}

/** The month of May, military might, "can" as a noun: words spelled like a hedge. */
function isOtherWord(text: string, hedge: Span, words: readonly Word[]): boolean {
  const spelled = text.slice(hedge.start, hedge.end);
  if (spelled === 'May') return true;
  if (spelled.toLowerCase() !== 'might') return false;
  const before = wordBefore(words, hedge.start);
  return (
    /^(?:military|its|their|his|her|our|full|economic|industrial|financial|the|naval|nuclear|and)$/.test(before) ||
    /^\s+of\b/.test(text.slice(hedge.end, hedge.end + 12))
  );
}

function wordBefore(words: readonly Word[], offset: number): string {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return keyOf(words, low - 1);
}

/** Signs that bound a number: "~50", "≥ 3", "<5%". */
function findSigns(text: string): Hedge[] {
  return [...text.matchAll(/[~≈<>≤≥±](?=\s?\p{Sc}?\p{N})/gu)].map((match) => ({
    start: match.index,
    end: match.index + 1,
    kind: 'bound',
  }));
}
