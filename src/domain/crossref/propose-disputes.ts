import { compareText } from '../messages/compare-text.ts';
import type { Span } from '../messages/place.ts';
import type { Corpus } from './corpus.ts';
import { makeGroups } from './pairs.ts';
import type { Relation, RelationSide, RelationTopic } from './relation.ts';

/** One account in a proposed dispute. The span is the words in question. */
export interface ProposedPosition extends Span {
  readonly source: string;
  readonly passage: number;
  readonly value?: string;
  readonly speaker?: string;
}

/** A question on which accounts seem to differ, as found in the sources alone. */
export interface DisputeProposal {
  readonly id: string;
  readonly about: RelationTopic;
  readonly kind: 'quantity' | 'date' | 'statement';
  /** What its passages name, the most frequent first: a help to word the question. */
  readonly subjects: readonly string[];
  readonly positions: readonly ProposedPosition[];
  /** Ids of the relations it rests on. */
  readonly relations: readonly string[];
  /** At least one of them is sure enough for readers. */
  readonly certainty: Relation['certainty'];
  readonly why: string;
}

const differing: ReadonlySet<Relation['kind']> = new Set(['varies', 'conflicts']);

/** Joins relations on one topic that share a passage into questions an editor can take up; the strongest first. */
export function proposeDisputes(relations: readonly Relation[], corpus: Corpus): DisputeProposal[] {
  const groups = makeGroups();
  const open = relations.filter(({ kind }) => differing.has(kind));
  for (const { about, sides } of open) groups.join(node(about, sides[0]), node(about, sides[1]));
  const byGroup = new Map<string, Relation[]>();
  for (const relation of open) {
    const name = groups.nameOf(node(relation.about, relation.sides[0]));
    const members = byGroup.get(name);
    if (members === undefined) byGroup.set(name, [relation]);
    else members.push(relation);
  }
  const namesAt = indexNames(corpus);
  return [...byGroup.values()]
    .map((members) => propose(members, namesAt))
    .sort((a, b) => b.relations.length - a.relations.length || compareText(a.id, b.id));
}

function node(about: RelationTopic, side: RelationSide): string {
  return `${about}\n${side.source}\n${String(side.passage)}`;
}

function indexNames({ passages, entities }: Corpus): (side: RelationSide) => readonly string[] {
  const at = new Map(
    passages.map((passage) => [`${passage.source.id}\n${String(passage.facts.passage)}`, passage.names]),
  );
  return ({ source, passage }) =>
    [...(at.get(`${source}\n${String(passage)}`) ?? [])].flatMap((id) => entities.nameOf(id) ?? []);
}

function propose(relations: readonly Relation[], namesAt: (side: RelationSide) => readonly string[]): DisputeProposal {
  const [first] = relations;
  const about = first?.about ?? 'statement';
  const positions = new Map<string, ProposedPosition>();
  for (const side of relations.flatMap(({ sides }) => sides))
    positions.set(`${side.source}\n${String(side.start)}\n${String(side.end)}`, side);
  const counts = new Map<string, number>();
  for (const side of positions.values())
    for (const name of namesAt(side)) counts.set(name, (counts.get(name) ?? 0) + 1);
  const subjects = [...counts].sort((a, b) => b[1] - a[1] || compareText(a[0], b[0])).slice(0, 4);
  return {
    id: first?.id ?? '',
    about,
    kind: about === 'quantity' || about === 'date' ? about : 'statement',
    subjects: subjects.map(([name]) => name),
    positions: [...positions.values()].sort((a, b) => compareText(a.source, b.source) || a.start - b.start),
    relations: relations.map(({ id }) => id),
    certainty: relations.some(({ certainty }) => certainty === 'shown') ? 'shown' : 'question',
    why: (relations.find(({ certainty }) => certainty === 'shown') ?? first)?.why ?? '',
  };
}
