import { sideOf, whose, type Comparable, type Corpus } from './corpus.ts';
import type { DocumentFact } from './documents.ts';
import { pairsSharing } from './pairs.ts';
import { relate, type Relation } from './relation.ts';

interface Named {
  readonly passage: Comparable;
  readonly fact: DocumentFact;
}

/**
 * Asks whether documents of one family that two sources name differently, beside two shared parties, are the same. Names may differ
 * while the treaty is one, or look alike while there are two: always a question.
 */
export function findDocumentRelations({ passages }: Corpus): Relation[] {
  const named = firstMentions(passages);
  const relations: Relation[] = [];
  const keysOf = ({ passage, fact }: Named): string[] => [...passage.names].map((name) => `${fact.family}\n${name}`);
  for (const [a, b] of pairsSharing(named, keysOf)) {
    if (a.passage.source.id === b.passage.source.id || isPartOf(a.fact, b.fact) || !areParties(a.passage, b.passage))
      continue;
    relations.push(
      relate({
        kind: 'varies',
        about: 'document',
        certainty: 'question',
        sides: [sideOf(a.passage, a.fact, a.fact.words), sideOf(b.passage, b.fact, b.fact.words)],
        why: `${whose(a.passage, b.passage)} name “${a.fact.words}” and “${b.fact.words}” beside the same parties; no text says whether they are one.`,
      }),
    );
  }
  return relations;
}

/** Each name of a document once a source, where it first stands beside other names. */
function firstMentions(passages: readonly Comparable[]): Named[] {
  const seen = new Set<string>();
  return passages.flatMap((passage) =>
    passage.facts.documents.flatMap((fact): Named[] => {
      const key = `${passage.source.id}\n${fact.words.toLowerCase()}`;
      if (seen.has(key) || passage.names.size === 0) return [];
      seen.add(key);
      return [{ passage, fact }];
    }),
  );
}

function isPartOf(a: DocumentFact, b: DocumentFact): boolean {
  const [short, long] = a.modifiers.length <= b.modifiers.length ? [a, b] : [b, a];
  return short.modifiers.every((word) => long.modifiers.includes(word));
}

/** Two shared names in the passages themselves, or one there and a second in their sources' other passages on documents. */
function areParties(a: Comparable, b: Comparable): boolean {
  const shared = [...a.allNames].filter((name) => b.allNames.has(name));
  return shared.length >= 2 || (shared.length === 1 && a.allNames.size > 1 && b.allNames.size > 1);
}
