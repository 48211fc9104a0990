import { likeness, mayDiffer, sideOf, whose, type Comparable, type Corpus } from './corpus.ts';
import { relate, type Relation } from './relation.ts';

/** A denial with its passage, and the key under which what it denies may be asserted elsewhere. */
interface Denied {
  readonly passage: Comparable;
  readonly terms: readonly string[];
}

/** How many passages that assert a denied thing are looked at. */
const most = 12;

/**
 * Finds statements of opposite polarity: what one passage denies of an entity, another asserts of it. Only what stands in
 * the denial itself is looked up, so the cost follows the number of denials.
 */
export function findStatementRelations({ passages }: Corpus): Relation[] {
  const wanted = new Map<string, Denied[]>();
  for (const passage of passages) {
    for (const { terms } of passage.facts.denials) {
      for (const name of passage.allNames) {
        const key = `${terms.at(-1) ?? ''}\n${name}`;
        const list = wanted.get(key) ?? [];
        if (list.length < most) list.push({ passage, terms });
        wanted.set(key, list);
      }
    }
  }
  const relations: Relation[] = [];
  for (const passage of passages) {
    for (const denied of deniersOf(passage, wanted)) {
      const relation = judge(denied, passage);
      if (relation !== undefined) relations.push(relation);
    }
  }
  return relations;
}

function deniersOf(passage: Comparable, wanted: ReadonlyMap<string, readonly Denied[]>): Set<Denied> {
  const found = new Set<Denied>();
  for (const term of passage.terms) {
    for (const name of passage.allNames) {
      for (const denied of wanted.get(`${term}\n${name}`) ?? []) if (denied.passage !== passage) found.add(denied);
    }
  }
  return found;
}

function judge({ passage: denier, terms }: Denied, asserter: Comparable): Relation | undefined {
  const denies = (term: string): boolean => asserter.facts.denials.some((denial) => denial.terms.includes(term));
  const asserted = terms.filter((term) => asserter.terms.has(term) && !denies(term));
  if (asserted.length === 0 || asserted.length * 2 < Math.min(terms.length, 2) || terms.some(denies)) return undefined;
  if (!mayDiffer(denier, asserter) || areQualifiedApart(denier, asserter)) return undefined;
  const shared = likeness(denier, asserter, new Set(), true);
  const subject = likeness(denier, asserter).names.length > 0 || shared.names.length > 1;
  const rest = shared.terms.length - asserted.length + shared.names.length;
  if (shared.overlap < 0.4 || rest === 0) return undefined;
  const sure =
    shared.overlap >= 0.6 &&
    !areOfOthers(denier, asserter) &&
    rest >= 1 &&
    terms.slice(-1).every((term) => asserted.includes(term)) &&
    (subject || rest >= 2);
  const words = asserted.map((term) => wordFor(denier, term)).join(' … ');
  return relate({
    kind: 'conflicts',
    about: 'statement',
    // What an article denies in one place it seldom states in another: there the wording is usually at fault.
    certainty: sure && denier.source.id !== asserter.source.id ? 'shown' : 'question',
    sides: [sideOf(denier), sideOf(asserter)],
    why: `${whose(denier, asserter)} differ on “${words}”: one denies it, the other states it.`,
  });
}

/** Each side names somebody whom the other does not: "no Swiss soldiers" and "two Danish soldiers" may both be so. */
function areOfOthers(a: Comparable, b: Comparable): boolean {
  return [...a.names].some((name) => !b.allNames.has(name)) && [...b.names].some((name) => !a.allNames.has(name));
}

const contrasts = [
  ['new', 'old'],
  ['first', 'second'],
  ['adult', 'child'],
  ['northern', 'southern'],
  ['eastern', 'western'],
  ['upper', 'lower'],
  ['former', 'current'],
  ['domestic', 'foreign'],
] as const;

/** "The new vaccine" and "the old vaccine" are two subjects. */
function areQualifiedApart(a: Comparable, b: Comparable): boolean {
  const has = ({ source, facts }: Comparable, word: string): boolean =>
    new RegExp(`\\b${word}\\b`, 'i').test(source.text.slice(facts.start, facts.end));
  return contrasts.some(
    ([one, other]) => (has(a, one) && has(b, other) && !has(b, one)) || (has(a, other) && has(b, one) && !has(a, one)),
  );
}

/** A word of the passage that has the term as its base form, for the sentence readers see. */
function wordFor({ source, facts }: Comparable, term: string): string {
  const words = source.text.slice(facts.start, facts.end).match(/\p{L}+/gu) ?? [];
  return words.find((word) => word.toLowerCase().startsWith(term.slice(0, 4))) ?? term;
}
