import { findAttributions } from '../language/speech/find-attributions.ts';
import { findDates } from '../language/dates/find-dates.ts';
import { findNames } from '../language/names/find-names.ts';
import { readsFigures } from '../language/language-tag.ts';
import { primaryLanguage } from '../language/words.ts';
import type { Span } from '../text/place.ts';
import { isCounting, isOftenSpelled, readNumbers } from './claim-number.ts';
import { isDocumentNoun, keysOf, type StatementFinding, show, touches } from './evidence.ts';

/**
 * Finds what makes a sentence without a footnote look like a statement of fact: a number, a date, or a name with a verb of saying.
 * One finding at most; questions state nothing. In other languages than English numbers and dates alone are found, in the
 * languages whose figures are read, and small numbers are left alone.
 */
export function lintUnfootnoted(sentence: string, language: string): StatementFinding[] {
  if (!readsFigures(language) || /[?？؟]["”’“»«」』)]*$/.test(sentence)) return [];
  const isEnglish = primaryLanguage(language) === 'en';
  const found =
    findNumber(sentence, language) ??
    findDate(sentence, language) ??
    (isEnglish ? findSpeaker(sentence, language) : undefined);
  if (found === undefined) return [];
  return [
    {
      rule: 'claim-unfootnoted',
      words: found.span,
      message: `Unexpected ${found.what} “${show(sentence, found.span)}” in a sentence without a footnote, expected the words of a source`,
      mend: 'add a footnote that quotes the source, or say in the sentence that the editors add it and why',
    },
  ];
}

interface Fact {
  readonly what: string;
  readonly span: Span;
}

function findNumber(text: string, language: string): Fact | undefined {
  const isEnglish = primaryLanguage(language) === 'en';
  const number = readNumbers(text, language).find(
    (one) => !isCounting(text, one) && (isEnglish || !isOftenSpelled(one)),
  );
  return number && { what: 'number', span: number };
}

function findDate(text: string, language: string): Fact | undefined {
  const date = findDates(text, { language })[0];
  return date && { what: 'date', span: date };
}

function findSpeaker(text: string, language: string): Fact | undefined {
  const names = findNames(text, language).filter(({ name }) => !isDocumentNoun(keysOf(name)[0] ?? ''));
  const attribution = findAttributions(text, language).find(({ speaker }) => touches(names, speaker));
  return attribution && { what: 'statement of', span: attribution.speaker };
}
