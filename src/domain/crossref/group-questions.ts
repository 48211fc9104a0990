import { compareText } from '../text/compare-text.ts';
import type { Comparison, ComparisonSide, Question } from './comparison.ts';
import { makeGroups } from './pairs.ts';

/**
 * Joins comparisons into questions, in the order of their weightiest: those that differ in one way and share the words in question, so
 * that all who give another number for one thing stand in one question. What does not differ asks nothing.
 */
export function groupQuestions(comparisons: readonly Comparison[]): Question[] {
  const groups = makeGroups();
  const differing = comparisons.filter(({ differs }) => differs !== 'none');
  for (const { differs, sides } of differing) groups.join(nodeOf(differs, sides[0]), nodeOf(differs, sides[1]));
  const members = Map.groupBy(differing, ({ differs, sides }) => groups.nameOf(nodeOf(differs, sides[0])));
  return [...members.values()].flatMap((group): Question[] => {
    const [first] = group;
    if (first === undefined) return [];
    const positions = new Map<string, ComparisonSide>();
    for (const side of group.flatMap(({ sides }) => sides))
      positions.set(`${side.source}\n${String(side.start)}\n${String(side.end)}`, side);
    return [
      {
        id: first.id,
        differs: first.differs,
        sure: group.some(({ sure }) => sure),
        about: first.about,
        weight: first.weight,
        positions: [...positions.values()].sort((a, b) => compareText(a.source, b.source) || a.start - b.start),
        comparisons: group.map(({ id }) => id),
      },
    ];
  });
}

function nodeOf(differs: Comparison['differs'], side: ComparisonSide): string {
  const values = differs === 'number' || differs === 'date';
  return `${differs}\n${side.source}\n${String(side.passage)}${values ? `\n${String(side.start)}` : ''}`;
}
