import { compareText } from '../messages/compare-text.ts';
import type { Span } from '../messages/place.ts';

/** What cross-referencing found between two passages, of two sources or of one. */
export type RelationKind = 'agrees' | 'varies' | 'conflicts' | 'duplicates' | 'same-origin';

/** What the two passages are compared in. */
export type RelationTopic =
  'quantity' | 'date' | 'statement' | 'state' | 'motive' | 'document' | 'wording' | 'text' | 'origin';

/** How two intervals of numbers or days stand to each other; `newer`: two dated counts, each right in its time. */
export type IntervalLogic = 'equal' | 'within' | 'overlap' | 'apart' | 'newer';

/** One of the two passages. The span is the words in question, in `Source.text`. */
export interface RelationSide extends Span {
  readonly source: string;
  /** Index into `Source.passages`. */
  readonly passage: number;
  /** What it says there: the quantity or date as written, or a word or two. */
  readonly value?: string;
  /** Who says it, where the passage names someone. */
  readonly speaker?: string;
}

/** A relation between two passages. Plain data; sorted by its sides, it is the same on every machine. */
export interface Relation {
  /** Made of what it is about and where it stands. */
  readonly id: string;
  readonly kind: RelationKind;
  readonly about: RelationTopic;
  /** `shown` may be put before readers; a `question` is for the editor alone. */
  readonly certainty: 'shown' | 'question';
  readonly sides: readonly [RelationSide, RelationSide];
  /** One plain sentence. */
  readonly why: string;
  readonly logic?: IntervalLogic;
  /** For text: how much of each side's source the other holds (0 to 1), and their Jaccard index, over 5-word shingles. */
  readonly reuse?: TextReuse;
}

/** How much two documents share, over their distinct 5-word shingles. */
export interface TextReuse {
  readonly jaccard: number;
  /** The share of the first side's source that the second holds, and the other way round. */
  readonly containment: readonly [number, number];
  /** Words in the lifted stretch. */
  readonly words: number;
}

/** Builds a relation with its sides in order of source and place, and an id made of both. */
export function relate(relation: Omit<Relation, 'id'>): Relation {
  const [left, right] = relation.sides;
  const sides: Relation['sides'] = compareSides(left, right) <= 0 ? [left, right] : [right, left];
  const reuse = sides[0] === left ? relation.reuse : swap(relation.reuse);
  const id = `${relation.about}:${sides.map((side) => `${side.source}@${String(side.start)}`).join('~')}`;
  return { id, ...relation, sides, ...(reuse === undefined ? {} : { reuse }) };
}

function swap(reuse: TextReuse | undefined): TextReuse | undefined {
  return reuse && { ...reuse, containment: [reuse.containment[1], reuse.containment[0]] };
}

function compareSides(a: RelationSide, b: RelationSide): number {
  return compareText(a.source, b.source) || a.start - b.start || a.end - b.end;
}

/** Orders relations by their places, and drops what says the same twice. */
export function sortRelations(relations: readonly Relation[]): Relation[] {
  const unique = new Map<string, Relation>();
  for (const relation of relations) if (!unique.has(relation.id)) unique.set(relation.id, relation);
  return [...unique.values()].sort(
    (a, b) =>
      compareSides(a.sides[0], b.sides[0]) || compareSides(a.sides[1], b.sides[1]) || compareText(a.about, b.about),
  );
}
