import type { Span } from '../messages/place.ts';
import type { RestrictionKind } from './lexicon/lexicon.ts';
import { lexiconOf } from './lexicon/shelf.ts';
import { phraseFinder } from './phrases.ts';
import { primaryLanguage } from './words.ts';

/** A word by which a statement covers less than it would without: "unless", "all but six", "only". */
export interface Restriction extends Span {
  readonly kind: RestrictionKind;
}

const findListed = phraseFinder((language) => lexiconOf(language)?.restrictions);

/**
 * Finds words that restrict a statement, sorted and apart; none in a language without a list. A limit inside an aside ("the
 * vaccine, which only protects adults, was approved") restricts no more than that.
 */
export function findRestrictions(text: string, language: string): Restriction[] {
  const primary = primaryLanguage(language);
  const found: Restriction[] = findListed(text, primary).filter(
    ({ kind, start, end }) => kind !== 'limit' || !isInAside(text, start, end),
  );
  if (primary !== 'en') return found;
  const others = findExceptions(text).filter(
    (one) => !found.some(({ start, end }) => start < one.end && end > one.start),
  );
  return [...found, ...others].sort((a, b) => a.start - b.start);
}

const exception =
  /\b(?:all|each|none|any) of (?:the|these|those|its|his|her|their|our)(?: [\p{L}\p{M}'’-]{1,30}){1,3} (but|save)(?= [\p{L}\p{N}])/giu;

/** "All of the members but Ms Roe": what is told of all is not told of her. */
function findExceptions(text: string): Restriction[] {
  return Array.from(text.matchAll(exception), (match) => {
    const end = match.index + match[0].length;
    return { start: end - (match[1]?.length ?? 0), end, kind: 'exception' };
  });
}

const reach = 80;

function isInAside(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - reach), start);
  const after = text.slice(end, end + reach);
  return /[,(–—][^,()–—.;:]*$/.test(before) && /^[^,()–—.;:]*[,)–—]/.test(after);
}
