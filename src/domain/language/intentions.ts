import type { Span } from '../messages/place.ts';
import type { IntentionKind } from './lexicon/lexicon.ts';
import { lexiconOf } from './lexicon/shelf.ts';
import { phraseFinder } from './phrases.ts';
import { primaryLanguage } from './words.ts';

/** Words by which something has not been done: "tried to", "wants to", "almost", "would have". */
export interface Intention extends Span {
  readonly kind: IntentionKind;
}

const findListed = phraseFinder((language) => lexiconOf(language)?.intentions);

/** Finds what was only wanted, tried, asked for or nearly done, sorted and apart; none in a language without a list. */
export function findIntentions(text: string, language: string): Intention[] {
  return findListed(text, primaryLanguage(language));
}
