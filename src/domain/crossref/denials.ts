import type { Negation } from '../language/negations.ts';
import type { Word } from '../language/words.ts';
import { termOf } from './subject-terms.ts';

/** What a negation denies: the first few terms after it in its clause. */
export interface Denial {
  readonly terms: readonly string[];
}

const most = { word: 2, verb: 6, affix: 0 } as const;

/** The terms that a sentence's negations deny. A denied report ("denied that ...") denies its whole clause. */
export function readDenials(words: readonly Word[], negations: readonly Negation[], language: string): Denial[] {
  return negations.flatMap((negation) => {
    const terms: string[] = [];
    for (const word of words) {
      if (word.start < negation.end) continue;
      if (terms.length > 0 && (word.gap === 'other' || /^(?:but|and|because|so|although)$/.test(word.key))) break;
      const term = termOf(word.key, language);
      if (term !== undefined) terms.push(term);
      if (terms.length >= most[negation.kind]) break;
    }
    return terms.length === 0 || most[negation.kind] === 0 ? [] : [{ terms }];
  });
}
