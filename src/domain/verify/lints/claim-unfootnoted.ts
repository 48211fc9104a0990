import { findAttributions } from '../../language/attribution.ts';
import { findDates } from '../../language/dates.ts';
import { findNames } from '../../language/names.ts';
import { primaryLanguage } from '../../language/words.ts';
import type { Span } from '../../messages/place.ts';
import { isCounting } from './claim-number.ts';
import { readNumbers } from './held-numbers.ts';
import { isDocumentNoun, keysOf, type SaidFinding, show, touches } from './said.ts';

/**
 * Finds what makes a sentence without a footnote look like a statement of fact: a number, a date, or a name with a verb of saying.
 * One finding at most; questions state nothing. English only.
 */
export function lintUnfootnoted(sentence: string, language: string): SaidFinding[] {
  if (primaryLanguage(language) !== 'en' || /\?["”’)]*$/.test(sentence)) return [];
  const found = findNumber(sentence, language) ?? findDate(sentence, language) ?? findSpeaker(sentence, language);
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
  const number = readNumbers(text, language).find((one) => !isCounting(text, one));
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
