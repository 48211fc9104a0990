import { findAttributions } from '../language/speech/find-attributions.ts';
import { findDates } from '../language/dates/find-dates.ts';
import { findHedges, findNegations, findRestrictions } from '../language/wording/find-wording.ts';
import { findQuantities } from '../language/numbers/find-quantities.ts';
import type { Span } from '../text/place.ts';
import { segmentSentences } from '../language/segment.ts';

/** Less than this is not worth an ellipsis. */
const leastLeftOut = 16;

/** At least so much is left of what a speaker is quoted as saying. */
const leastSaid = 56;

/**
 * Where quoted words may be cut so that about `room` characters are left, or their length where they must stay whole.
 * As for the ellipses that editors write, what goes holds no negation, hedge, condition, number, date or speaker, and
 * no word is cut.
 *
 * @param wanted words that must stay where the text holds them, such as those that a claim quotes in its turn.
 */
export function cutShort(text: string, room: number, language: string, wanted: readonly string[] = []): number {
  if (text.length - room < leastLeftOut) return text.length;
  const ends = wanted.flatMap((words) => {
    const at = plain(text).indexOf(plain(words));
    return at < 0 ? [] : [at + words.length];
  });
  const attributions = findAttributions(text, language);
  const telling = [...findTelling(text, language), ...attributions.flatMap(({ verb, speaker }) => [verb, speaker])];
  const kept = Math.max(0, ...ends, ...telling.map(({ end }) => end));
  const said = attributions.map(({ verb }) => verb.end + leastSaid);
  const cut = lastWordEnd(text, Math.max(room, kept, ...said), language);
  return cut < kept || text.length - cut < leastLeftOut ? text.length : cut;
}

/**
 * The stretch of quoted words to show where there is room for about `room` characters: all of them where they are few,
 * otherwise from the sentence that shares most words with the statement they are quoted for, cut as `cutShort` cuts.
 */
export function findTellingStretch(text: string, statement: string, room: number, language: string): Span {
  if (text.length - room < leastLeftOut) return { start: 0, end: text.length };
  const wanted = [...statement.matchAll(/“([^“”]+)”/g)].flatMap(([, words]) => words ?? []);
  const sentence = mostTellingSentence(text, statement, wanted, language);
  const start = sentence.start + clauseStart(text.slice(sentence.start, sentence.end), statement, room, language);
  const own = text.slice(start, sentence.end);
  return { start, end: start + cutShort(own, room, language, wanted) };
}

function mostTellingSentence(text: string, statement: string, wanted: readonly string[], language: string): Span {
  const sentences = segmentSentences(text, language);
  const holding = sentences.filter(({ start, end }) =>
    wanted.some((words) => plain(text.slice(start, end)).includes(plain(words))),
  );
  const [first, last] = [holding.at(0), holding.at(-1)];
  if (first !== undefined && last !== undefined) return { start: first.start, end: last.end };
  const shared = wordsOf(statement, language);
  const ranked = sentences
    .map((span) => {
      const own = wordsOf(text.slice(span.start, span.end), language);
      return { span, score: [...own].filter((word) => shared.has(word)).length };
    })
    .toSorted((a, b) => b.score - a.score);
  return ranked[0]?.span ?? { start: 0, end: text.length };
}

/**
 * Where a sentence may begin if its first shared words stand far behind its start: after a mark that ends a clause, and
 * behind nothing that may turn its meaning.
 */
function clauseStart(sentence: string, statement: string, room: number, language: string): number {
  if (sentence.length - room < leastLeftOut) return 0;
  const shared = wordsOf(statement, language);
  const match = listWords(sentence, language).find(({ word }) => shared.has(word))?.start ?? 0;
  if (match < room / 2) return 0;
  const attributions = findAttributions(sentence, language).flatMap(({ verb, speaker }) => [verb, speaker]);
  const telling = [...findTelling(sentence, language), ...attributions].map(({ start }) => start);
  const ends = [...sentence.slice(0, match).matchAll(/[,;:—–)]\s+/g)].map(({ index, 0: mark }) => index + mark.length);
  return ends.findLast((end) => telling.every((start) => start >= end)) ?? 0;
}

/** Words of fewer letters are as frequent in what has nothing to do with the statement. */
const leastLetters = 4;

function wordsOf(text: string, language: string): ReadonlySet<string> {
  return new Set(listWords(text, language).map(({ word }) => word));
}

function listWords(text: string, language: string): { readonly word: string; readonly start: number }[] {
  return [...new Intl.Segmenter([language, 'en'], { granularity: 'word' }).segment(text)]
    .filter(
      ({ segment, isWordLike }) => isWordLike && (segment.length >= leastLetters || /\d|[^\p{ASCII}]/u.test(segment)),
    )
    .map(({ segment, index }) => ({ word: segment.toLocaleLowerCase(), start: index }));
}

function findTelling(text: string, language: string): readonly Span[] {
  return [
    ...findNegations(text, language),
    ...findHedges(text, language),
    ...findRestrictions(text, language),
    ...findQuantities(text, language),
    ...findDates(text, { language }),
  ];
}

/** Editors set apostrophes as print does, sources as they please. */
function plain(words: string): string {
  return words.replaceAll(/[‘’]/g, "'");
}

/** The end of the last whole word that ends at or before an offset. */
function lastWordEnd(text: string, before: number, language: string): number {
  let last = 0;
  for (const { segment, index, isWordLike } of new Intl.Segmenter([language, 'en'], { granularity: 'word' }).segment(
    text,
  )) {
    const end = index + segment.length;
    if (end > before) break;
    if (isWordLike) last = end;
  }
  return last === 0 ? text.length : last;
}
