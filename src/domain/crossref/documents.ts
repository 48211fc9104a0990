import type { Word } from '../language/words.ts';
import type { Span } from '../messages/place.ts';

/** A treaty, law or the like that a passage leans on, by its noun and what stands before it. */
export interface DocumentFact extends Span {
  readonly words: string;
  /** The family of its noun: only within one are two names a question. */
  readonly family: string;
  /** What tells it from others, in lower case. */
  readonly modifiers: readonly string[];
}

const families: ReadonlyMap<string, string> = new Map(
  Object.entries({
    pact: 'agreement treaty pact accord deal convention protocol alliance memorandum',
    law: 'law act bill decree statute ordinance',
    report: 'report study survey audit review',
    contract: 'contract lease licence license permit',
  }).flatMap(([family, nouns]) => nouns.split(' ').map((noun) => [noun, family] as const)),
);

const reach = 4;
const between =
  /^(?:the|a|an|its|his|her|their|our|this|that|these|those|any|no|some|each|every|under|by|of|to|in|on|with|and|or|for|from|signed|new|old|recent|current|existing|first|second|last|next|latest|same|such|other|another|which|who|adhering|broadening|wider|own|said|called|term|between|broader)$/;

/** Documents that a sentence names with at least two words of their own, or one if capitalised; English only. */
export function readDocuments(text: string, words: readonly Word[]): DocumentFact[] {
  const found: DocumentFact[] = [];
  for (const [i, word] of words.entries()) {
    const noun = word.key.replace(/'s?$/, '');
    const family = families.get(noun);
    if (family === undefined) continue;
    let first = i;
    while (
      i - first < reach &&
      isModifier(text, words, first - 1) &&
      words[first]?.gap !== 'other' &&
      words[first]?.gap !== 'none'
    )
      first--;
    const modifiers = words.slice(first, i).map(({ key }) => key.replace(/'s?$/, ''));
    const start = words[first]?.start ?? word.start;
    const capital = /^\p{Lu}/u.test(text.slice(word.start, word.start + 1)) && modifiers.length > 0;
    if (!capital && modifiers.length < 2) continue;
    found.push({
      start,
      end: start + text.slice(start, word.end).replace(/['’]s?$/, '').length,
      words: text.slice(start, word.end),
      family,
      modifiers,
    });
  }
  return found;
}

function isModifier(text: string, words: readonly Word[], i: number): boolean {
  const word = words[i];
  if (word === undefined || between.test(word.key) || /(?:'s|s')$/.test(word.key) || /^\p{N}/u.test(word.key))
    return false;
  // Verbs seldom end like adjectives of law and diplomacy; past tenses do.
  return /^\p{Lu}/u.test(text.slice(word.start, word.start + 1)) || !/(?:ed|ing|ly)$/.test(word.key);
}
