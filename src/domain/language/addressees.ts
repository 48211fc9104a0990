import type { Span } from '../messages/place.ts';
import {
  gapBefore,
  isCapital,
  isJoined,
  nounPhraseAfter,
  nounPhraseBefore,
  type Context,
  type WordRange,
} from './noun-phrases.ts';
import { keyOf } from './words.ts';

/** A noun phrase that names someone, with its words as written. */
export interface Mentioned extends Span {
  readonly text: string;
}

export function mention({ text, words }: Context, range: WordRange): Mentioned {
  const start = words[range.first]?.start ?? 0;
  const end = words[range.last]?.end ?? start;
  const written = text.slice(start, end);
  const possessive = /['’]s$/.exec(written);
  return possessive === null ? { start, end, text: written } : { start, end: end - 2, text: written.slice(0, -2) };
}

const addresseeReach = 14;

/** "told X", "in a statement to X", "in an X statement", "in an interview with X", "to X." after the speaker. */
export function findAddressee(context: Context, from: number): Mentioned | undefined {
  const { words } = context;
  if (/^(?:tell|tells|told|telling|inform|informs|informed)$/.test(keyOf(words, from))) {
    const range = isJoined(context, from + 1)
      ? nounPhraseAfter(context, /^(?:the|a|an)$/.test(keyOf(words, from + 1)) ? from + 2 : from + 1)
      : undefined;
    return range === undefined ? undefined : mention(context, range);
  }
  for (let i = from + 1; i <= from + addresseeReach && i < words.length; i++) {
    if (/[.!?;\n\r]/.test(gapBefore(context, i)) && !isJoined(context, i) && words[i]?.gap !== 'none') return undefined;
    const key = keyOf(words, i);
    if (!/^(?:statement|statements|interview|interviews|comment|comments|remarks|briefing|commentary)$/.test(key)) {
      const toName = key === 'to' && i > from + 1 && /,\s*$/.test(gapBefore(context, i)) && isCapital(context, i + 1);
      if (toName) return named(context, i + 1);
      continue;
    }
    if (/^(?:to|with|for|from)$/.test(keyOf(words, i + 1)) && isJoined(context, i + 1)) {
      return named(context, /^(?:the|a|an)$/.test(keyOf(words, i + 2)) ? i + 3 : i + 2);
    }
    return outletOf(context, i - 1);
  }
  return undefined;
}

/** "in an Example News interview": the outlet before the word, where "in" or an article leads. */
function outletOf(context: Context, last: number): Mentioned | undefined {
  const before = nounPhraseBefore(context, last);
  const start = context.words[before?.first ?? -1]?.start ?? 0;
  const leads = /\b(?:in|an?)\s+$/i.test(context.text.slice(Math.max(0, start - 4), start));
  return before !== undefined && leads && isCapital(context, before.first) ? mention(context, before) : undefined;
}

function named(context: Context, from: number): Mentioned | undefined {
  const range = nounPhraseAfter(context, from);
  return range === undefined ? undefined : mention(context, range);
}
