import { sideOf, likeness, whose, type Comparable, type Corpus } from './corpus.ts';
import { relate, type Relation } from './relation.ts';
import type { StrengthFact } from './strengths.ts';

interface Put {
  readonly passage: Comparable;
  readonly fact: StrengthFact;
}

/**
 * Finds places of one source that say nearly the same with another strength: "reportedly" in the body and "confirmed" in the
 * summary, "warrants" and "requires". Within a source only; between sources a difference of degree is no news.
 */
export function findWordingRelations({ passages }: Corpus): Relation[] {
  const bySource = new Map<string, Put[]>();
  for (const passage of passages) {
    const list = bySource.get(passage.source.id) ?? [];
    list.push(...passage.facts.strengths.map((fact) => ({ passage, fact })));
    bySource.set(passage.source.id, list);
  }
  return [...bySource.values()].flatMap(compareWithin);
}

const mostPerSource = 40;

function compareWithin(put: readonly Put[]): Relation[] {
  const some = put.slice(0, mostPerSource);
  return some.flatMap((a, i) => some.slice(i + 1).flatMap((b) => judge(a, b) ?? []));
}

function judge(a: Put, b: Put): Relation | undefined {
  if (a.fact.scale !== b.fact.scale || a.fact.strong === b.fact.strong || a.passage === b.passage) return undefined;
  const { names, terms, overlap } = likeness(a.passage, b.passage, new Set(), true);
  const alike =
    a.fact.scale === 'certainty'
      ? names.length + terms.length >= 4 && names.length >= 2
      : overlap >= 0.5 && terms.length >= 3;
  if (!alike) return undefined;
  const scale = a.fact.scale === 'certainty' ? 'how certain it is' : 'how binding it is';
  return relate({
    kind: 'varies',
    about: 'wording',
    certainty: 'question',
    sides: [sideOf(a.passage, a.fact, a.fact.words), sideOf(b.passage, b.fact, b.fact.words)],
    why: `${whose(a.passage, b.passage)} say much the same, but differ on ${scale}: “${a.fact.words}” and “${b.fact.words}”.`,
  });
}
