import { sideOf, likeness, whose, type Comparable, type Corpus } from './corpus.ts';
import type { MotiveFact } from './motives.ts';
import { pairsSharing } from './pairs.ts';
import { relate, type Relation } from './relation.ts';
import { termOf } from './subject-terms.ts';

interface Moved {
  readonly passage: Comparable;
  readonly fact: MotiveFact;
}

/**
 * Finds opposite motives for what one entity did: a gain against having none, a ground against its denial. Two different
 * grounds do not exclude each other, so they are a question.
 */
export function findMotiveRelations({ passages }: Corpus): Relation[] {
  const moved = passages.flatMap((passage) => passage.facts.motives.map((fact): Moved => ({ passage, fact })));
  const relations: Relation[] = [];
  for (const [a, b] of pairsSharing(moved, ({ passage }) => passage.names)) {
    const relation = a.passage === b.passage ? undefined : (opposeGain(a, b) ?? opposeGrounds(a, b));
    if (relation !== undefined) relations.push(relation);
  }
  return [...relations, ...findDeniedGrounds(passages)];
}

function opposeGain(a: Moved, b: Moved): Relation | undefined {
  const kinds = [a.fact.kind, b.fact.kind];
  if (!kinds.includes('gain') || !kinds.includes('selfless')) return undefined;
  const [gain, selfless] = a.fact.kind === 'gain' ? [a, b] : [b, a];
  const { names, terms } = likeness(a.passage, b.passage, issueTerms(a, b));
  if (terms.length === 0 && names.length < 2) return undefined;
  const why = `${whose(a.passage, b.passage)} differ on whether there was something to gain: “${gain.fact.words}” against “${selfless.fact.words}”.`;
  // Standing by an ally may pay as well: only a gain that one passage denies and the other says was had exclude each other.
  const sure = terms.length >= 2 && selfless.fact.denied && gain.fact.obtained;
  return build(a, b, sure ? 'shown' : 'question', why);
}

function opposeGrounds(a: Moved, b: Moved): Relation | undefined {
  if (a.fact.kind !== 'reason' || b.fact.kind !== 'reason' || a.fact.denied || b.fact.denied) return undefined;
  if (
    a.fact.terms.length === 0 ||
    b.fact.terms.length === 0 ||
    a.fact.terms.some((term) => b.fact.terms.includes(term))
  )
    return undefined;
  const { terms } = likeness(a.passage, b.passage, issueTerms(a, b));
  return terms.length < 3
    ? undefined
    : build(
        a,
        b,
        'question',
        `${whose(a.passage, b.passage)} give different reasons, which need not exclude each other.`,
      );
}

/** Grounds that one passage denies ("not because of debts") and another mentions of the same act. */
function findDeniedGrounds(passages: readonly Comparable[]): Relation[] {
  const wanted = new Map<string, Moved[]>();
  for (const passage of passages) {
    for (const fact of passage.facts.motives) {
      const ground = fact.kind === 'reason' && fact.denied ? fact.terms[0] : undefined;
      if (ground === undefined) continue;
      for (const name of passage.allNames) {
        const key = `${ground}\n${name}`;
        wanted.set(key, [...(wanted.get(key) ?? []).slice(0, 11), { passage, fact }]);
      }
    }
  }
  return passages.flatMap((passage) => {
    const found = new Set<Moved>();
    for (const term of passage.terms)
      for (const name of passage.allNames) for (const moved of wanted.get(`${term}\n${name}`) ?? []) found.add(moved);
    return [...found].flatMap((moved) => denyGround(moved, passage) ?? []);
  });
}

function denyGround(denied: Moved, passage: Comparable): Relation | undefined {
  const ground = denied.fact.terms[0] ?? '';
  const deniesToo = passage.facts.motives.some(({ denied: no, terms }) => no && terms.includes(ground));
  if (passage === denied.passage || deniesToo) return undefined;
  const { terms } = likeness(denied.passage, passage, new Set([ground]), true);
  if (terms.length < 2) return undefined;
  const why = `${whose(denied.passage, passage)} differ on the reason: one denies what the other gives (“${denied.fact.words}”).`;
  return relate({
    kind: 'conflicts',
    about: 'motive',
    certainty: 'shown',
    sides: [sideOf(denied.passage, denied.fact, denied.fact.words), sideOf(passage)],
    why,
  });
}

function issueTerms(...moved: readonly Moved[]): Set<string> {
  const words = moved.flatMap(({ fact }) => fact.words.toLowerCase().split(/[^\p{L}]+/u));
  return new Set([...words.flatMap((word) => termOf(word, 'en') ?? []), ...moved.flatMap(({ fact }) => fact.terms)]);
}

function build(a: Moved, b: Moved, certainty: Relation['certainty'], why: string): Relation {
  const sides = [sideOf(a.passage, a.fact, a.fact.words), sideOf(b.passage, b.fact, b.fact.words)] as const;
  return relate({ kind: 'conflicts', about: 'motive', certainty, sides, why });
}
