import type { Span } from '../messages/place.ts';
import { keepLatest } from '../text/keep-latest.ts';
import type { NegationKind } from './lexicon/lexicon.ts';
import { lexiconOf } from './lexicon/shelf.ts';
import { phraseFinder } from './phrases.ts';
import { primaryLanguage, splitWords, type Word } from './words.ts';

/** Words that turn a statement round, or say that something is not so. */
export interface Negation extends Span {
  readonly kind: NegationKind;
}

const findListed = phraseFinder((language) => lexiconOf(language)?.negations);

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
  const found: Negation[] = findListed(text, primary, words).filter((negation) => !isNumberSign(text, negation));
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
