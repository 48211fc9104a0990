import { baseForm } from '../../language/irregular-verbs.ts';
import { isStopWord, splitWords, stem } from '../../language/words.ts';
import type { Span } from '../../messages/place.ts';
import { segmentSentences } from '../../text/segment.ts';
import { type Cited, once } from './evidence.ts';
import type { Said } from './said.ts';

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
export function closestSentences(said: Said, cited: readonly Cited[]): ClosestSentence[] {
  const told = contentOf(said.text, said.language);
  const sentences = cited.flatMap((one) =>
    one.stance === 'supports'
      ? sentencesOf(one).map(({ keys, ...rest }) => ({
          ...rest,
          shared: [...keys].filter((key) => told.has(key)).length,
        }))
      : [],
  );
  const most = Math.max(0, ...sentences.map(({ shared }) => shared));
  return most < least || most < told.size * leastShare ? [] : sentences.filter(({ shared }) => shared === most);
}

const sentencesOf = once(({ text, quoted }: Cited) =>
  segmentSentences(text, 'en').map(({ start, end }) => {
    const inside = quoted.filter((span) => span.start < end && span.end > start);
    return {
      text: text.slice(start, end),
      keys: contentOf(text.slice(start, end), 'en'),
      quoted: inside.map((span) => ({ start: Math.max(0, span.start - start), end: Math.min(end, span.end) - start })),
    };
  }),
);

/** The stems of a text's words, small words aside. */
export function contentOf(text: string, language: string): ReadonlySet<string> {
  const keys = splitWords(text).filter(({ key }) => key.length > 1 && !isStopWord(key, language));
  return new Set(keys.map(({ key }) => stem(baseForm(key), language)));
}
