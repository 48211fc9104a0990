import { lastAtOrBefore, type Span } from '../../text/place.ts';
import { keepLatest } from '../../text/keep-latest.ts';
import type { NegationKind, HedgeKind, RestrictionKind, IntentionKind } from '../lexicon/lexicon.ts';
import { lexiconOf, phrasesOfAll } from '../lexicon/shelf.ts';
import { phraseFinder, compileByLanguage, findPhrases } from '../phrases.ts';
import { primaryLanguage, splitWords, type Word, keyOf } from '../words.ts';
import { isEnglishNumberWord } from '../number-words.ts';

/** Words that turn a statement round, or say that something is not so. */
export interface Negation extends Span {
  readonly kind: NegationKind;
}

const listedNegations = phraseFinder((language) => lexiconOf(language)?.negations);

/**
 * Finds what negates in a text: particles ("not", "never"), contractions ("didn't"), verbs ("denied",
 * "failed to") and negated words ("unconfirmed", "non-combat"). "Not only", "no. 5" or "no doubt"
 * negate nothing. Sorted, without overlaps; none in a language without a list.
 */
export function findNegations(text: string, language: string): readonly Negation[] {
  return readNegations(text, language);
}

const readNegations = keepLatest((text: string, language: string): readonly Negation[] => {
  const primary = primaryLanguage(language);
  if (lexiconOf(primary)?.negations === undefined) return [];
  const words = splitWords(text);
  const found: Negation[] = listedNegations(text, primary, words).filter((negation) => !isNumberSign(text, negation));
  found.push(...words.flatMap((word, i) => negatedForm(word, words[i + 1], text, primary) ?? []));
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  return found.filter((negation, i) => i === 0 || negation.start >= (found[i - 1]?.end ?? 0));
});

/** "No. 5", "No 10", "no. 7": short for number. "No 5,000 men would do" is rare enough to lose. */
function isNumberSign(text: string, span: Span): boolean {
  if (text.slice(span.start, span.end).toLowerCase() !== 'no') return false;
  const rest = text.slice(span.end, span.end + 4);
  return /^\.[ \u00A0\u202F]?\p{N}/u.test(rest) || (/^[ \u00A0\u202F]\p{N}/u.test(rest) && text[span.start] === 'N');
}

function negatedForm(word: Word, next: Word | undefined, text: string, language: string): Negation | undefined {
  if (language === 'en') return englishForm(word, next);
  // "n'a", "n’est": French elides the particle into the word that follows.
  if (language === 'fr' && word.key.startsWith("n'")) return { start: word.start, end: word.end, kind: 'word' };
  // Turkish negates inside the verb: "gel-me-di", "gel-mi-yor".
  if (language === 'tr' && turkishForm.test(word.key)) return { start: word.start, end: word.end, kind: 'affix' };
  if (language === 'ru' || language === 'uk') {
    return text[word.start - 1] !== '-' && /^не(?:підтвердж|подтвержд|доказан|доведен)/.test(word.key)
      ? { start: word.start, end: word.end, kind: 'affix' }
      : undefined;
  }
  return undefined;
}

const turkishForm = /^\p{L}{2,20}m(?:[ae](?:d[ıi]|m[ıi]ş|z|yacak|yecek|yan|yen|mış|miş)|[ıiuü]yor)\p{L}{0,10}$/u;

function englishForm(word: Word, next: Word | undefined): Negation | undefined {
  if (word.key.endsWith("n't")) return { start: word.start, end: word.end, kind: 'word' };
  if (word.key === 'non' && next?.gap === 'hyphen') return { start: word.start, end: next.end, kind: 'affix' };
  return undefined;
}

/** Words that keep a statement from being told as plain fact. */
export interface Hedge extends Span {
  readonly kind: HedgeKind;
}

const listedHedges = phraseFinder((language) => lexiconOf(language)?.hedges);

/** Words that bound a number only where one follows; elsewhere they are ordinary prepositions and adverbs. */
const boundsOf = compileByLanguage<'bound'>((language) => {
  const bound = lexiconOf(language)?.hedgesBeforeNumbers;
  return bound === undefined ? undefined : { bound };
});

/**
 * Finds what qualifies in a text: reports, bounds on numbers, possibilities, doubts, opinions and parts.
 * "About", "over" or "some" are bounds only before a number, or at the text's end, where
 * the number was cut off. Sorted, without overlaps; none in a language without a list.
 */
export function findHedges(text: string, language: string): Hedge[] {
  const primary = primaryLanguage(language);
  const words = lexiconOf(primary)?.hedges === undefined ? [] : splitWords(text);
  const found: Hedge[] = listedHedges(text, primary, words);
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
  return /^\p{N}/u.test(next.key) || isEnglishNumberWord(next.key);
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
  return keyOf(
    words,
    lastAtOrBefore(words.length, (at) => words[at]?.start, offset - 1),
  );
}

/** Signs that bound a number: "~50", "≥ 3", "<5%". */
function findSigns(text: string): Hedge[] {
  return [...text.matchAll(/[~≈<>≤≥±](?=\s?\p{Sc}?\p{N})/gu)].map((match) => ({
    start: match.index,
    end: match.index + 1,
    kind: 'bound',
  }));
}

/** A word by which a statement covers less than it would without: "unless", "all but six", "only". */
interface Restriction extends Span {
  readonly kind: RestrictionKind;
}

const listedRestrictions = phraseFinder((language) => lexiconOf(language)?.restrictions);

/**
 * Finds words that restrict a statement, sorted and apart; none in a language without a list. A limit inside an aside ("the
 * vaccine, which only protects adults, was approved") restricts no more than that.
 */
export function findRestrictions(text: string, language: string): Restriction[] {
  const primary = primaryLanguage(language);
  const found: Restriction[] = listedRestrictions(text, primary).filter(
    ({ kind, start, end }) => kind !== 'limit' || !isInAside(text, start, end),
  );
  if (primary !== 'en') return found;
  const others = findExceptions(text).filter(
    (one) => !found.some(({ start, end }) => start < one.end && end > one.start),
  );
  return [...found, ...others].sort((a, b) => a.start - b.start);
}

const exception =
  /\b(?:all|each|none|any) of (?:the|these|those|its|his|her|their|our)(?: [\p{L}\p{M}'’-]{1,30}){1,3} (but|save)(?= [\p{L}\p{N}])/giu;

/** "All of the members but Ms Roe": what is told of all is not told of her. */
function findExceptions(text: string): Restriction[] {
  return Array.from(text.matchAll(exception), (match) => {
    const end = match.index + match[0].length;
    return { start: end - (match[1]?.length ?? 0), end, kind: 'exception' };
  });
}

const restrictionReach = 80;

function isInAside(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - restrictionReach), start);
  const after = text.slice(end, end + restrictionReach);
  return /[,(–—][^,()–—.;:]*$/.test(before) && /^[^,()–—.;:]*[,)–—]/.test(after);
}

/** Words by which something has not been done: "tried to", "wants to", "almost", "would have". */
interface Intention extends Span {
  readonly kind: IntentionKind;
}

const listedIntentions = phraseFinder((language) => lexiconOf(language)?.intentions);

/** Finds what was only wanted, tried, asked for or nearly done, sorted and apart; none in a language without a list. */
export function findIntentions(text: string, language: string): Intention[] {
  return listedIntentions(text, primaryLanguage(language));
}

const none = new RegExp(`^(?:${phrasesOfAll((lexicon) => lexicon.none)})$`, 'iu');

/** Whether a text counts none of something: "no casualties", "nobody died"; "did not say" counts nothing. */
export function countsNone(text: string, language: string): boolean {
  return findNegations(text, language).some(({ start, end }) => none.test(text.slice(start, end)));
}

/** Words right before a date that make it the last possible one. */
const deadlineLead = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:${phrasesOfAll((lexicon) => lexicon.deadlines)})(?: the)?(?: end of)?\s$`,
  'iu',
);
const deadlineReach = 20;

/** Where the words begin that make the date at `start` a deadline ("by May 2026"), if there are any. */
export function deadlineBefore(text: string, start: number): number | undefined {
  const found = deadlineLead.exec(text.slice(Math.max(0, start - deadlineReach), start));
  return found === null ? undefined : start - found[0].length;
}

const listedOrder = phraseFinder((language) => lexiconOf(language)?.order);

/**
 * Finds words that set things in an order in time ("after", "previously", "until"). They tell that an order is
 * spoken of, not of which things. None in a language without a list.
 */
export function findOrderWords(text: string, language: string): Span[] {
  return listedOrder(text, primaryLanguage(language));
}
