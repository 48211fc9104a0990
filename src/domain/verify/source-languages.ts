import { languagesOfPassage } from '../language/passage-language.ts';
import type { Span } from '../text/place.ts';
import { unknown } from '../sources/metadata.ts';
import type { IndexedSource } from './indexed-source.ts';

/** Words around a place that may be in another language than their sentence: a saying quoted within it. */
const vicinity = 60;

/**
 * The languages whose word lists the words at a place are read with, told by the sentence around them: a document may hold
 * several, and what it calls itself is often wrong. Reading too many lists may ask for an allowance too many; reading none
 * would let anything pass.
 */
export function languagesOf(indexed: IndexedSource, near: Span): readonly string[] {
  const { text, metadata } = indexed.source;
  const declared = metadata.language === unknown ? undefined : metadata.language;
  const sentence = sentenceAround(indexed, near);
  const whole = languagesOfPassage(text.slice(sentence.start, sentence.end), declared);
  const start = Math.max(sentence.start, near.start - vicinity);
  const end = Math.min(sentence.end, near.end + vicinity);
  const close = languagesOfPassage(text.slice(start, end));
  // A few words may be of many languages: only what they are for certain adds to what the sentence is.
  return close.length > 1 ? whole : [...new Set([...whole, ...close])];
}

function sentenceAround(indexed: IndexedSource, near: Span): Span {
  const touched = indexed.passagesIn(near).map((number) => indexed.source.passages[number] ?? near);
  return {
    start: Math.min(near.start, ...touched.map(({ start }) => start)),
    end: Math.max(near.end, ...touched.map(({ end }) => end)),
  };
}
