import { parseEdtf } from '../language/edtf.ts';
import { likeness, mayDiffer, sideOf, type Comparable, type Corpus } from './corpus.ts';
import { compareDates, compareIntervals } from './intervals.ts';
import { pairsSharing } from './pairs.ts';
import type { QuantityFact } from './quantity-facts.ts';
import { relate, type IntervalLogic, type Relation } from './relation.ts';
import { termOf } from './subject-terms.ts';

/** A quantity with the passage it stands in. */
interface Counted {
  readonly passage: Comparable;
  readonly fact: QuantityFact;
  readonly group: string;
  readonly role: string | undefined;
  readonly of: readonly string[];
}

/**
 * Compares quantities of one measure that are said of a shared entity: equal ones agree, compatible ones vary, ones that
 * no number fits conflict. Counts of different acts, parts against wholes, plans against counts and counts as of
 * different times are not compared. Where only the counted noun and its owner are shared, it is a question.
 */
export function findQuantityRelations({ passages, entities }: Corpus): Relation[] {
  const counted = passages.flatMap((passage) =>
    passage.facts.quantities.map((fact): Counted => {
      const of = fact.of.map((key) => entities.entityOf(passage.source.id, key));
      return { passage, fact, ...groupOf(fact), of };
    }),
  );
  const relations: Relation[] = [];
  for (const [a, b] of pairsSharing(counted, keysOf)) {
    const certainty = isComparable(a, b) ? isSameCount(a, b) : undefined;
    if (certainty !== undefined) relations.push(judge(a, b, certainty));
  }
  return relations;
}

function keysOf({ passage, group, of }: Counted): string[] {
  return [...new Set([...passage.names, ...of])].map((name) => `${group}\n${name}`);
}

const outcomes: ReadonlyMap<string, string> = new Map([
  ['death', 'death'],
  ['injury', 'injury'],
  ['missing', 'missing'],
]);

/** "19 dead" and "19 people killed" count the same. */
function groupOf({ measure, role }: QuantityFact): { readonly group: string; readonly role: string | undefined } {
  const outcome = outcomes.get(measure);
  return outcome === undefined ? { group: measure, role } : { group: 'person', role: outcome };
}

const anyone = /^(?:people|person|dead|death|killed|fatality|injured|wounded|injury|missing|human|)$/;

function isComparable(a: Counted, b: Counted): boolean {
  const [left, right] = [a.fact, b.fact];
  if (a.passage === b.passage && !offersAnother(a)) return false;
  if (a.passage !== b.passage && !mayDiffer(a.passage, b.passage)) return false;
  if (left.part !== right.part || left.planned !== right.planned) return false;
  if (a.role !== undefined && b.role !== undefined && a.role !== b.role) return false;
  const sameNoun =
    left.noun === right.noun || anyone.test(left.noun) || anyone.test(right.noun) || a.group !== 'person';
  return sameNoun && !areDatedApart(a.passage, b.passage);
}

/** One sentence may give two accounts of a number: "some say 11,000, others 50,000". */
function offersAnother({ passage }: Counted): boolean {
  const { text } = passage.source;
  return /\b(?:others (?:say|put|suggest|claim|estimate|speak|report)|vary|varies|differ|conflicting|disputed)\b/i.test(
    text.slice(passage.facts.start, passage.facts.end),
  );
}

/** Two counts as of different days, months or years are two counts. */
function areDatedApart(a: Comparable, b: Comparable): boolean {
  const [left, right] = [a, b].map(({ facts }) => facts.dates);
  if (left === undefined || right === undefined || left.length === 0 || right.length === 0) return false;
  return left.every((date) =>
    right.every((other) => {
      const [one, two] = [parseEdtf(date.edtf ?? ''), parseEdtf(other.edtf ?? '')];
      if (one === undefined || two === undefined)
        return date.relative && other.relative && date.words.toLowerCase() !== other.words.toLowerCase();
      return compareDates(one, two) === 'apart';
    }),
  );
}

function isSameCount(a: Counted, b: Counted): Relation['certainty'] | undefined {
  const nouns = new Set([a.fact.noun, b.fact.noun].flatMap((noun) => termOf(noun, 'en') ?? []));
  const without = new Set([...nouns, ...[a.role, b.role].flatMap((role) => role ?? [])]);
  const { names, terms, overlap } = likeness(a.passage, b.passage, without);
  const sameRole = a.role !== undefined && a.role === b.role;
  const owner = a.of.find((name) => b.of.includes(name));
  if (a.passage === b.passage) return owner === undefined && names.length === 0 ? undefined : 'shown';
  if (names.length === 0 && owner === undefined) return undefined;
  if (isAttribute(a.group)) {
    const alike = sameRole && (terms.length > 0 || areDatedAlike(a.passage, b.passage));
    return alike || (terms.length >= 2 && overlap >= 0.4) ? 'shown' : undefined;
  }
  if (sameRole || names.length > 1 || (terms.length > 0 && overlap >= 0.3)) return 'shown';
  // Soldiers of one country in two unrelated places are two counts.
  return owner === undefined || arePlacedApart(a, b, owner) ? undefined : 'question';
}

function areDatedAlike(a: Comparable, b: Comparable): boolean {
  return a.facts.dates.some(({ edtf }) => edtf !== undefined && b.facts.dates.some((other) => other.edtf === edtf));
}

const measures = new Set(
  `percentage unknown degree percentage point hour minute second day night week month year decade century kilometre metre centimetre millimetre mile foot inch
  hectare acre square kilometre tonne kilogram gram pound weight ounce litre barrel gallon watt kilowatt megawatt gigawatt time`.split(
    /\s+/,
  ),
);

/** Lengths, times, shares and sums are said of anything: two of them are one only where much else is the same. */
function isAttribute(group: string): boolean {
  return /^[A-Z]{3}$/.test(group) || measures.has(group);
}

function arePlacedApart(a: Counted, b: Counted, owner: string): boolean {
  const others = [a, b].map(({ passage }) => [...passage.names].filter((name) => name !== owner));
  const [left = [], right = []] = others;
  return left.length > 0 && right.length > 0 && !left.some((name) => right.includes(name));
}

function judge(a: Counted, b: Counted, certainty: Relation['certainty']): Relation {
  const logic = compareIntervals(a.fact.value, b.fact.value);
  const dated = logic === 'apart' ? newer(a.passage, b.passage) : undefined;
  const [left, right] = [`“${a.fact.words}”`, `“${b.fact.words}”`];
  const sides = [sideOf(a.passage, a.fact, a.fact.words), sideOf(b.passage, b.fact, b.fact.words)] as const;
  const exact = logic === 'equal' && !a.fact.value.approximate && !b.fact.value.approximate;
  const kind = logic === 'equal' ? 'agrees' : logic === 'apart' && dated === undefined ? 'conflicts' : 'varies';
  const why: Readonly<Record<IntervalLogic, string>> = {
    equal: exact ? `${left} and ${right} are the same number.` : `${left} and ${right} give the same range.`,
    within: `${left} and ${right} can both be right: every number that the narrower one allows fits the wider one too.`,
    overlap: `${left} and ${right} can both be right: some numbers fit both, others only one.`,
    apart: `No number fits both ${left} and ${right}.`,
    newer: `${left} and ${right} come from documents of different dates (${dated ?? ''}): a newer count, no contradiction.`,
  };
  const shown = dated === undefined ? logic : 'newer';
  return relate({ kind, about: 'quantity', certainty, sides, why: why[shown], logic: shown });
}

/** The dates of both documents, the earlier first, where both are known and differ. */
function newer(a: Comparable, b: Comparable): string | undefined {
  const [left, right] = [parseEdtf(a.published ?? ''), parseEdtf(b.published ?? '')];
  if (left === undefined || right === undefined || compareDates(left, right) !== 'apart') return undefined;
  return [left.text, right.text].sort().join(', ');
}
