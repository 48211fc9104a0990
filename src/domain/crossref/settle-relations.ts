import type { Relation, RelationSide } from './relation.ts';

/**
 * Keeps, for each pair of passages and topic, the surest relation; drops agreement where the words were lifted, since copying
 * agrees with nothing, and where the passages conflict. A plain contradiction that a motive or number explains is not told twice.
 */
export function settleRelations(reuse: readonly Relation[], found: readonly Relation[]): Relation[] {
  const isLifted = indexLifted(reuse);
  const differing = new Set(found.filter(({ kind }) => kind === 'conflicts').map(pairKey));
  const explained = new Set(found.filter(isExplained).map(pairKey));
  const agreeing = new Set<string>();
  const kept = new Map<string, Relation>();
  const borneOut = indexAgreements(found);
  for (const one of found) {
    const key = pairKey(one);
    const relation = borneOut(one);
    if (relation === undefined) continue;
    if (relation.kind === 'agrees' && (isLifted(relation) || differing.has(key) || agreeing.has(key))) continue;
    if (relation.kind === 'agrees') agreeing.add(key);
    if (explained.has(key) && isPolar(relation)) continue;
    const values = relation.about === 'quantity' ? relation.sides.map((side) => side.start).join() : '';
    const slot = `${key}\n${isPolar(relation) ? 'statement' : relation.about}\n${values}`;
    const before = kept.get(slot);
    if (before === undefined || (before.certainty === 'question' && relation.certainty === 'shown'))
      kept.set(slot, relation);
  }
  return [...kept.values()];
}

/** A conflict whose topic says more than that one passage denies the other. */
function isExplained({ kind, certainty, about }: Relation): boolean {
  return (
    kind === 'conflicts' && certainty === 'shown' && (about === 'motive' || about === 'quantity' || about === 'date')
  );
}

function isPolar({ about }: Relation): boolean {
  return about === 'statement' || about === 'state';
}

function pairKey({ sides }: Relation): string {
  return sides.map(({ source, passage }) => `${source}@${String(passage)}`).join('~');
}

/**
 * A number that the other source also gives, elsewhere, hardly contradicts what else it says: between sources such a conflict
 * becomes a question, within one it is none.
 */
function indexAgreements(found: readonly Relation[]): (relation: Relation) => Relation | undefined {
  const agreed = new Set<string>();
  const key = (side: RelationSide, other: string): string => `${side.source}\n${String(side.start)}\n${other}`;
  for (const { kind, about, sides } of found) {
    if (kind !== 'agrees' || about !== 'quantity') continue;
    agreed.add(key(sides[0], sides[1].source)).add(key(sides[1], sides[0].source));
  }
  return (relation) => {
    const [a, b] = relation.sides;
    const differs = relation.about === 'quantity' && relation.kind !== 'agrees';
    if (!differs || !(agreed.has(key(a, b.source)) || agreed.has(key(b, a.source)))) return relation;
    return a.source === b.source ? undefined : { ...relation, certainty: 'question' };
  };
}

/** Lifted stretches are looked up by where they stand: a document may share thousands with another. */
const stretchLength = 500;

function stretches({ start, end }: RelationSide): number[] {
  const first = Math.floor(start / stretchLength);
  return Array.from({ length: Math.floor(end / stretchLength) - first + 1 }, (_, i) => first + i);
}

/** Tells of a relation whether both its sides stand in text that one source lifted from the other. */
function indexLifted(reuse: readonly Relation[]): (relation: Relation) => boolean {
  const lifted = new Map<string, Relation['sides'][]>();
  const key = ([a, b]: Relation['sides'], stretch: number): string => `${a.source}\n${b.source}\n${String(stretch)}`;
  for (const { sides } of reuse) {
    for (const stretch of stretches(sides[0])) {
      const held = lifted.get(key(sides, stretch));
      if (held === undefined) lifted.set(key(sides, stretch), [sides]);
      else held.push(sides);
    }
  }
  const touches = (one: RelationSide, other: RelationSide): boolean => one.start < other.end && other.start < one.end;
  return ({ sides }) =>
    stretches(sides[0]).some((stretch) =>
      (lifted.get(key(sides, stretch)) ?? []).some(
        ([left, right]) => touches(sides[0], left) && touches(sides[1], right),
      ),
    );
}
