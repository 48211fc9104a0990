import { baseForm, isStopWord, stem } from '../language/english-words.ts';
import { splitWords } from '../language/words.ts';
import type { Span } from '../text/place.ts';
import { segmentSentences } from '../language/segment.ts';
import { type Cited, once, type Statement } from './evidence.ts';

/** A cited sentence that says most of what a claim says. */
export interface ClosestSentence {
  readonly text: string;
  /** The quoted stretches in it. */
  readonly quoted: readonly Span[];
  /** How many words of content it shares with the claim. */
  readonly shared: number;
}

const least = 2;
const leastShare = 0.3;

/**
 * The sentences among those cited in support that share the most words of content with a claim: all that share as many. None where
 * they share too few to be about the same.
 */
export function closestSentences(statement: Statement, cited: readonly Cited[]): ClosestSentence[] {
  const told = contentOf(statement.text, statement.language);
  const sentences = cited
    .filter(({ stance }) => stance === 'supports')
    .flatMap((one) => sentencesOf(one).map((sentence) => compare(sentence, one.quoted, told)));
  const most = Math.max(0, ...sentences.map(({ shared }) => shared));
  return most < least || most < told.size * leastShare ? [] : sentences.filter(({ shared }) => shared === most);
}

interface Sentence extends Span {
  readonly text: string;
  readonly keys: ReadonlySet<string>;
}

const sentencesOf = once(({ text }): readonly Sentence[] =>
  segmentSentences(text, 'en').map(({ start, end }) => {
    const words = text.slice(start, end);
    return { start, end, text: words, keys: contentOf(words, 'en') };
  }),
);

function compare(
  { start, end, text, keys }: Sentence,
  quoted: readonly Span[],
  told: ReadonlySet<string>,
): ClosestSentence {
  const inside = quoted.filter((span) => span.start < end && span.end > start);
  return {
    text,
    shared: [...keys].filter((key) => told.has(key)).length,
    quoted: inside.map((span) => ({ start: Math.max(0, span.start - start), end: Math.min(end, span.end) - start })),
  };
}

/** The stems of a text's words, small words aside. */
export function contentOf(text: string, language: string): ReadonlySet<string> {
  const keys = splitWords(text).filter(({ key }) => key.length > 1 && !isStopWord(key, language));
  return new Set(keys.map(({ key }) => stem(baseForm(key), language)));
}
