import type { Negation } from '../language/negations.ts';
import type { Word } from '../language/words.ts';
import { termOf } from './subject-terms.ts';

/** What a negation denies: the first few terms after it in its clause. */
export interface Denial {
  readonly terms: readonly string[];
  /** Where a negating word stands, behind whatever it is denied of; absent for "denied that ...", which names it after. */
  readonly behind?: number;
}

/** How many words after a negation may hold what it denies. */
const reach = 24;

const most = { word: 2, verb: 6, affix: 0 } as const;

/** The terms that a sentence's negations deny. A denied report ("denied that ...") denies its whole clause. */
export function readDenials(words: readonly Word[], negations: readonly Negation[], language: string): Denial[] {
  let next = 0;
  return negations.flatMap((negation) => {
    const terms: string[] = [];
    while (next < words.length && (words[next]?.start ?? 0) < negation.end) next++;
    for (const word of words.slice(next, next + reach)) {
      if (terms.length > 0 && (word.gap === 'other' || /^(?:but|and|because|so|although)$/.test(word.key))) break;
      const term = termOf(word.key, language);
      if (term !== undefined) terms.push(term);
      if (terms.length >= most[negation.kind]) break;
    }
    if (terms.length === 0 || most[negation.kind] === 0) return [];
    return [negation.kind === 'word' ? { terms, behind: negation.start } : { terms }];
  });
}
