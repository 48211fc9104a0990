import { parseEdtf } from '../language/edtf.ts';
import type { Span } from '../messages/place.ts';
import { likeness, mayDiffer, sideOf, whose, type Comparable, type Corpus, type Likeness } from './corpus.ts';
import { relate, type Relation } from './relation.ts';
import { termOf } from './subject-terms.ts';

/** A denial with its passage, and the key under which what it denies may be asserted elsewhere. */
interface Denied {
  readonly passage: Comparable;
  readonly terms: readonly string[];
  readonly subjects: ReadonlySet<string>;
}

/** How many passages that assert a denied thing are looked at. */
const most = 12;

/**
 * Finds statements of opposite polarity: what one passage denies of an entity, another asserts of it. A passage that names nobody speaks of
 * what its document is about. Only what stands in the denial itself is looked up, so the cost follows the number of denials.
 */
export function findStatementRelations(corpus: Corpus): Relation[] {
  const wanted = new Map<string, Denied[]>();
  const subjectsOf = indexSubjects(corpus);
  for (const passage of corpus.passages) {
    for (const { terms, behind } of passage.facts.denials) {
      const subjects = behind === undefined ? new Set<string>() : subjectsOf(passage, behind);
      for (const name of subjectNames(passage)) {
        const key = `${terms.at(-1) ?? ''}\n${name}`;
        const list = wanted.get(key) ?? [];
        if (list.length < most) list.push({ passage, terms, subjects });
        wanted.set(key, list);
      }
    }
  }
  return corpus.passages.flatMap((passage) =>
    [...deniersOf(passage, wanted)].flatMap((denied) => judge(denied, passage, subjectsOf) ?? []),
  );
}

/** What a passage names; where it names nobody but who says it, what its document is about as well. */
function subjectNames({ names, allNames, topic }: Comparable): ReadonlySet<string> {
  return names.size > 0 ? allNames : allNames.union(topic);
}

function deniersOf(passage: Comparable, wanted: ReadonlyMap<string, readonly Denied[]>): Set<Denied> {
  const found = new Set<Denied>();
  for (const term of passage.terms) {
    for (const name of subjectNames(passage)) {
      for (const denied of wanted.get(`${term}\n${name}`) ?? []) if (denied.passage !== passage) found.add(denied);
    }
  }
  return found;
}

function judge(denied: Denied, asserter: Comparable, subjectsOf: SubjectIndex): Relation | undefined {
  const { passage: denier, terms } = denied;
  const asserted = assertedOf(denied, asserter);
  if (asserted.length === 0 || !mayDiffer(denier, asserter) || areQualifiedApart(denier, asserter)) return undefined;
  const said = offsetOf(asserter, asserted.at(-1) ?? '');
  if (isLeftOpen(asserter, said)) return undefined;
  const others = subjectsOf(asserter, said);
  if (denied.subjects.size > 0 && others.size > 0 && denied.subjects.isDisjointFrom(others)) return undefined;
  const shared = likeness(denier, asserter, new Set(), true);
  const nameless = denier.names.size === 0 || asserter.names.size === 0;
  const rest = shared.terms.length - asserted.length + shared.names.length + Number(nameless);
  if (shared.overlap < 0.4 || rest === 0 || (nameless && !saysAsMuch(denier, asserter, shared))) return undefined;
  const sure =
    terms.slice(-1).every((term) => asserted.includes(term)) &&
    (rest >= 2 || shared.names.length > 1 || likeness(denier, asserter).names.length > 0) &&
    isSure(denier, asserter, shared);
  const words = asserted.map((term) => wordFor(denier, term)).join(' … ');
  return relate({
    kind: 'conflicts',
    about: 'statement',
    certainty: sure ? 'shown' : 'question',
    sides: [sideOf(denier), sideOf(asserter)],
    why: `${whose(denier, asserter)} differ on “${words}”: one denies it, the other states it.`,
  });
}

/** Of the terms that are denied, those that the other passage states; none where it denies any of them, or states too few. */
function assertedOf({ terms }: Denied, asserter: Comparable): readonly string[] {
  const denies = (term: string): boolean => asserter.facts.denials.some((denial) => denial.terms.includes(term));
  const asserted = terms.filter((term) => asserter.terms.has(term));
  return terms.some(denies) || asserted.length * 2 < Math.min(terms.length, 2) ? [] : asserted;
}

function isSure(denier: Comparable, asserter: Comparable, { terms, overlap }: Likeness): boolean {
  // What an article denies in one place it seldom states in another: there the wording is usually at fault.
  if (denier.source.id === asserter.source.id || areOfOthers(denier, asserter)) return false;
  const nameless = denier.names.size === 0 || asserter.names.size === 0;
  return overlap >= 0.6 && !(nameless && terms.length < 3) && !mayHaveHappenedSince(denier, asserter);
}

const opening =
  /\b(?:(?:not|n['’]t|cannot|unable to|nor) (?:been )?(?:confirm|verify|verified|confirmed|say|know|tell|establish|corroborate|prove|proven)|whether|if|no (?:evidence|proof|sign|indication)|unclear|doubts?|doubted|unconfirmed)\b/i;

/** "Could not confirm that soldiers had crossed", "whether they crossed", a question: nobody states it there. */
function isLeftOpen({ source, facts }: Comparable, said: number): boolean {
  const lead = source.text.slice(Math.max(facts.start, said - 200), said);
  return opening.test(lead) || /\?["”’)]*\s*$/.test(source.text.slice(Math.max(facts.start, facts.end - 6), facts.end));
}

/** Beside a passage that names nobody, nearly all that either says must be the same, and the documents about one thing. */
function saysAsMuch(a: Comparable, b: Comparable, shared: Likeness): boolean {
  if (a.source.id === b.source.id) return false;
  return shared.terms.length >= 2 && shared.overlap >= 0.75 && !subjectNames(a).isDisjointFrom(subjectNames(b));
}

/** "No oil has leaked", "has not yet": what was not so on one day may be so on a later one. */
function mayHaveHappenedSince(denier: Comparable, asserter: Comparable): boolean {
  const { start, end } = denier.facts;
  const open = /\b(?:yet|so far|until|has|have|hasn['’]t|haven['’]t)\b/i.test(denier.source.text.slice(start, end));
  const [before, after] = [denier.published, asserter.published].map((date) => parseEdtf(date ?? ''));
  return open && (before?.lower?.year ?? Infinity) < (after?.lower?.year ?? -Infinity);
}

/** Gives the entities that a passage names before an offset, whoever says it left out: whom a verb there is said of. */
type SubjectIndex = (passage: Comparable, before: number) => ReadonlySet<string>;

function indexSubjects({ factsOf, entities }: Corpus): SubjectIndex {
  return ({ source, facts, names }, before) => {
    const mentions = factsOf.get(source.id)?.mentions ?? [];
    const found = new Set<string>();
    for (let i = firstFrom(mentions, facts.start); (mentions[i]?.start ?? before) < before; i++) {
      const name = entities.entityOf(source.id, mentions[i]?.key ?? '');
      if (names.has(name)) found.add(name);
    }
    return found;
  };
}

function firstFrom(sorted: readonly Span[], start: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Where a passage first has a word of which a term is the base form. */
function offsetOf({ source, facts }: Comparable, term: string): number {
  for (const match of source.text.slice(facts.start, facts.end).matchAll(/\p{L}+/gu))
    if (termOf(match[0].toLowerCase(), 'en') === term) return facts.start + match.index;
  return facts.start;
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
