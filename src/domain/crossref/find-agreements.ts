import { likeness, sideOf, whose, type Comparable, type Corpus } from './corpus.ts';
import { pairsSharing } from './pairs.ts';
import { relate, type Relation } from './relation.ts';

/** How many of a passage's rarest terms are looked up. */
const rarest = 3;

/** From this share of the shorter passage's terms on, and this many, two passages say the same. */
const enough = { overlap: 0.7, terms: 4 };

/**
 * Finds passages of different sources that say the same in words of their own: a shared entity, most terms, the same
 * polarity, no number or date of one that the other contradicts. Looks up each passage by its rarest terms.
 */
export function findAgreements({ passages }: Corpus): Relation[] {
  const counts = new Map<string, number>();
  for (const { terms } of passages) for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  const keysOf = ({ terms }: Comparable): string[] =>
    terms.size < enough.terms
      ? []
      : [...terms].sort((a, b) => (counts.get(a) ?? 0) - (counts.get(b) ?? 0) || (a < b ? -1 : 1)).slice(0, rarest);
  const relations: Relation[] = [];
  for (const [a, b] of pairsSharing(passages, keysOf)) {
    if (a.source.id === b.source.id || a.facts.denials.length > 0 !== b.facts.denials.length > 0) continue;
    const { names, terms, overlap } = likeness(a, b);
    if (names.length === 0 || terms.length < enough.terms || overlap < enough.overlap) continue;
    if (haveOwnNumbers(a, b)) continue;
    const words = `${String(terms.length)} words of substance`;
    const why = `${whose(a, b)} say much the same: they share ${words} and name the same ${names.length === 1 ? 'subject' : 'subjects'}.`;
    relations.push(
      relate({ kind: 'agrees', about: 'statement', certainty: 'shown', sides: [sideOf(a), sideOf(b)], why }),
    );
  }
  return relations;
}

/** Passages with numbers or dates of their own are compared by those. */
function haveOwnNumbers(a: Comparable, b: Comparable): boolean {
  return a.facts.quantities.length + a.facts.dates.length > 0 && b.facts.quantities.length + b.facts.dates.length > 0;
}
