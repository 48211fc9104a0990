import { baseForm } from '../language/irregular-verbs.ts';
import { splitWords, stem } from '../language/words.ts';
import { sideOf, whose, type Comparable, type Corpus } from './corpus.ts';
import { pairsSharing } from './pairs.ts';
import { relate, type Relation } from './relation.ts';

interface Copy {
  readonly passage: Comparable;
  /** Its words in base form, without those that negate and the auxiliaries they need. */
  readonly key: string;
}

const fewest = 8;
const mostWords = 80;
/** Words that come and go with a negation. */
const polar = /^(?:not|never|do|does|did|don't|doesn't|didn't)$/;

/**
 * Finds copies of one sentence in two sources of which one alone denies what it says. That every other word is the same makes up
 * for a name. Where it may have changed since (other days of publication, no day in the sentence), it is a question.
 */
export function findNegatedCopies({ passages }: Corpus): Relation[] {
  const relations: Relation[] = [];
  for (const [a, b] of pairsSharing(passages.flatMap(readCopy), ({ key }) => [key])) {
    const relation = judge(a.passage, b.passage);
    if (relation !== undefined) relations.push(relation);
  }
  return relations;
}

function readCopy(passage: Comparable): Copy[] {
  const { source, facts } = passage;
  const words = splitWords(source.text.slice(facts.start, facts.end));
  if (words.length < fewest || words.length > mostWords) return [];
  const kept = words.flatMap(({ key }) => {
    if (polar.test(key)) return [];
    const affirmed = key === 'cannot' || key === "can't" ? 'can' : key === "won't" ? 'will' : key.replace(/n't$/, '');
    return [stem(baseForm(affirmed), 'en')];
  });
  return kept.length < fewest ? [] : [{ passage, key: kept.join(' ') }];
}

function judge(a: Comparable, b: Comparable): Relation | undefined {
  const [one, other] = [a.facts.denials.length, b.facts.denials.length];
  if (a.source.id === b.source.id || Math.abs(one - other) !== 1) return undefined;
  const asks = [a, b].some(({ source, facts }) => /\?["”’)]*$/.test(source.text.slice(facts.start, facts.end)));
  const [left, right] = [a, b].map(daysOf);
  if (asks || left !== right) return undefined;
  const mayHaveChanged = a.published !== b.published && left === '';
  return relate({
    kind: 'conflicts',
    about: 'statement',
    certainty: mayHaveChanged || left?.includes('?') === true ? 'question' : 'shown',
    sides: [sideOf(a), sideOf(b)],
    why: `${whose(a, b)} hold the same sentence but for a negation: one denies what the other states.`,
  });
}

/** The days that a sentence gives, with a question mark for one that nobody can tell. */
function daysOf({ facts }: Comparable): string {
  return facts.dates
    .filter(({ said }) => said !== true)
    .map(({ edtf, words }) => edtf ?? `?${words.toLowerCase()}`)
    .join();
}
