import { sideOf, likeness, whose, type Comparable, type Corpus } from './corpus.ts';
import { pairsSharing } from './pairs.ts';
import { relate, type Relation } from './relation.ts';
import type { StateFact } from './states.ts';
import { termOf } from './subject-terms.ts';

interface Held {
  readonly passage: Comparable;
  readonly fact: StateFact;
}

/**
 * Finds states that exclude each other, ascribed to one subject: still held against retaken, safe against dangerous. A
 * state that comes and goes raises a question; one that is only sought excludes nothing.
 */
export function findStateRelations({ passages }: Corpus): Relation[] {
  const held = passages.flatMap((passage) =>
    passage.facts.states.flatMap((fact): Held[] => (fact.sought ? [] : [{ passage, fact }])),
  );
  const relations: Relation[] = [];
  const keysOf = ({ passage, fact }: Held): string[] => [...passage.names].map((name) => `${fact.row}\n${name}`);
  for (const [a, b] of pairsSharing(held, keysOf)) {
    if (a.passage === b.passage || a.fact.pole === b.fact.pole) continue;
    const relation = judge(a, b);
    if (relation !== undefined) relations.push(relation);
  }
  return relations;
}

function judge(a: Held, b: Held): Relation | undefined {
  const words = [a, b].flatMap(({ fact }) => fact.words.toLowerCase().split(/\s+/));
  const without = new Set(words.flatMap((word) => termOf(word, 'en') ?? []));
  const { names, terms, overlap } = likeness(a.passage, b.passage, without);
  if (names.length + terms.length < 2 || terms.length === 0) return undefined;
  const sure = a.passage.source.id !== b.passage.source.id && a.fact.firm && overlap >= 0.5;
  return relate({
    kind: 'conflicts',
    about: 'state',
    certainty: sure ? 'shown' : 'question',
    sides: [sideOf(a.passage, a.fact, a.fact.words), sideOf(b.passage, b.fact, b.fact.words)],
    why: `${whose(a.passage, b.passage)} describe states that exclude each other: “${a.fact.words}” and “${b.fact.words}”.`,
  });
}
