import { parseEdtf } from '../language/edtf.ts';
import type { DateFact } from './date-facts.ts';
import { likeness, mayDiffer, sideOf, type Comparable, type Corpus, type Likeness } from './corpus.ts';
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
    const certainty = isComparable(a, b)
      ? (isSameCount(a, b) ?? (isSameNumber(a, b) ? 'shown' : undefined))
      : undefined;
    if (certainty === undefined) continue;
    const doubtful = datedApart(a, b) === 'unknown' || areOfOthers(a, b);
    relations.push(judge(a, b, doubtful ? 'question' : certainty));
  }
  return relations;
}

function keysOf({ passage, fact, group, of }: Counted): string[] {
  // A share of what its sentence names by no name is said of what the document is about.
  const topic = fact.subject === undefined || passage.names.size > 0 ? [] : passage.topic;
  const byName = [...new Set([...passage.names, ...of, ...topic])].map((name) => `${group}\n${name}`);
  return [...byName, ...[...passage.topic].map((name) => `${numberKey(fact)}\n${name}`)];
}

/** What two passages share that give one number of the same thing, whoever they name. */
function numberKey({ value: { min, max }, noun }: QuantityFact): string {
  return `${noun} ${String(min)} ${String(max)}`;
}

/** From this number on the same number of the same thing is seldom chance. */
const telling = 100;

/** One number of the same thing in two documents on one topic, told with a word more in common. */
function isSameNumber(a: Counted, b: Counted): boolean {
  const { value, noun } = a.fact;
  if (a.passage.source.id === b.passage.source.id || noun === '' || anyone.test(noun)) return false;
  if (numberKey(a.fact) !== numberKey(b.fact) || (value.min ?? 0) < telling || isAttribute(a.group)) return false;
  const without = new Set([termOf(noun, 'en') ?? '']);
  return !a.passage.topic.isDisjointFrom(b.passage.topic) && likeness(a.passage, b.passage, without).terms.length > 0;
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
  if (left.part !== right.part || left.planned !== right.planned || left.aspect !== right.aspect) return false;
  if (a.role !== undefined && b.role !== undefined && a.role !== b.role) return false;
  const sameNoun =
    left.noun === right.noun || anyone.test(left.noun) || anyone.test(right.noun) || a.group !== 'person';
  return sameNoun && datedApart(a, b) !== true;
}

/** One sentence may give two accounts of a number: "some say 11,000, others 50,000". */
function offersAnother({ passage }: Counted): boolean {
  const { text } = passage.source;
  return /\b(?:others (?:say|put|suggest|claim|estimate|speak|report)|vary|varies|differ|conflicting|disputed)\b/i.test(
    text.slice(passage.facts.start, passage.facts.end),
  );
}

/** How far back from the day a document was published its undated sentences may reach, in years: two months. */
const fresh = 1 / 6;

/**
 * Two counts as of different days, months or years are two counts. A count without a date is as new as its document; where that has
 * no date either, nobody knows (`unknown`).
 */
function datedApart(a: Counted, b: Counted): boolean | 'unknown' {
  const [left = [], right = []] = [a, b].map(datesOf);
  if (left.length === 0 && right.length === 0) return false;
  if (left.length > 0 && right.length > 0) return left.every((one) => right.every((other) => areApart(one, other)));
  const [undated, dates] = left.length === 0 ? [a, right] : [b, left];
  const given = dates.flatMap(({ edtf, relative }) => (relative ? [] : (parseEdtf(edtf ?? '') ?? [])));
  const published = parseEdtf(undated.passage.published ?? '')?.lower?.year;
  if (given.length < dates.length) return false;
  if (published === undefined) return given.every(({ precision }) => precision === 'year') && 'unknown';
  return given.every(({ upper }) => upper !== undefined && upper.year < published - fresh);
}

/** Dates of what is counted: not of who says it, nor of something else that happened once ("Norrix, founded in 1956, employs"). */
function datesOf({ passage, role }: Counted): readonly DateFact[] {
  return passage.facts.dates.filter(({ said, event, bound }) => said !== true && (bound !== true || event === role));
}

function areApart(a: DateFact, b: DateFact): boolean {
  const [one, two] = [parseEdtf(a.edtf ?? ''), parseEdtf(b.edtf ?? '')];
  if (one !== undefined && two !== undefined) return compareDates(one, two) === 'apart';
  return a.relative && b.relative && a.words.toLowerCase() !== b.words.toLowerCase();
}

function isSameCount(a: Counted, b: Counted): Relation['certainty'] | undefined {
  const nouns = new Set([a.fact.noun, b.fact.noun].flatMap((noun) => termOf(noun, 'en') ?? []));
  const without = new Set([...nouns, ...[a.role, b.role].flatMap((role) => role ?? [])]);
  const like = likeness(a.passage, b.passage, without);
  const { names, terms, overlap } = like;
  if (a.fact.subject !== undefined && b.fact.subject !== undefined)
    return a.fact.subject.join() === b.fact.subject.join() ? 'shown' : undefined;
  const sameRole = a.role !== undefined && a.role === b.role;
  const owner = a.of.find((name) => b.of.includes(name));
  if (a.passage === b.passage) return owner === undefined && names.length === 0 ? undefined : 'shown';
  if (names.length === 0 && owner === undefined) return undefined;
  if (isAttribute(a.group)) return isSameAttribute(a, b, like) ? 'shown' : undefined;
  if (sameRole || names.length > 1 || (terms.length > 0 && overlap >= 0.3)) return 'shown';
  // Soldiers of one country in two unrelated places are two counts.
  return owner === undefined || arePlacedApart(a, b, owner) ? undefined : 'question';
}

function isSameAttribute(a: Counted, b: Counted, { terms, overlap }: Likeness): boolean {
  const sameRole = a.role !== undefined && a.role === b.role;
  if (sameRole && (terms.length > 0 || areDatedAlike(a.passage, b.passage))) return true;
  return terms.length >= 2 && overlap >= 0.4;
}

function areDatedAlike(a: Comparable, b: Comparable): boolean {
  const days = (passage: Comparable): string[] =>
    passage.facts.dates.flatMap(({ edtf, said }) => (edtf === undefined || said === true ? [] : [edtf]));
  return days(a).some((day) => days(b).includes(day));
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

/** The counted are somebody's on one side only, whom the other side does not name at all. */
function areOfOthers(a: Counted, b: Counted): boolean {
  const strange = (one: Counted, other: Counted): boolean =>
    one.of.length > 0 && !one.of.some((name) => other.passage.allNames.has(name) || other.of.includes(name));
  return strange(a, b) || strange(b, a);
}

function arePlacedApart(a: Counted, b: Counted, owner: string): boolean {
  const others = [a, b].map(({ passage }) => [...passage.names].filter((name) => name !== owner));
  const [left = [], right = []] = others;
  return left.length > 0 && right.length > 0 && !left.some((name) => right.includes(name));
}

/** A number and the passage it stands in. */
export type PlacedNumber = Pick<Counted, 'passage' | 'fact'>;

/** Says how two numbers of the same thing stand to each other. */
export function judgeNumbers(a: PlacedNumber, b: PlacedNumber, certainty: Relation['certainty']): Relation {
  const grouped = ({ passage, fact }: PlacedNumber): Counted => ({ passage, fact, ...groupOf(fact), of: [] });
  return judge(grouped(a), grouped(b), certainty);
}

function judge(a: Counted, b: Counted, certainty: Relation['certainty']): Relation {
  const logic = compareIntervals(a.fact.value, b.fact.value);
  const dated = logic === 'apart' && mayChange(a, b) ? newer(a.passage, b.passage) : undefined;
  const [left, right] = [`“${a.fact.words}”`, `“${b.fact.words}”`];
  const sides = [sideOf(a.passage, a.fact, a.fact.words), sideOf(b.passage, b.fact, b.fact.words)] as const;
  const exact = logic === 'equal' && !a.fact.value.approximate && !b.fact.value.approximate;
  const kind = logic === 'equal' ? 'agrees' : logic === 'apart' && dated === undefined ? 'conflicts' : 'varies';
  const why: Readonly<Record<IntervalLogic, string>> = {
    equal: exact ? `${left} and ${right} are the same number.` : `${left} and ${right} give the same range.`,
    within: `${left} and ${right} can both be right: every number that the narrower one allows fits the wider one too.`,
    overlap: `${left} and ${right} can both be right: some numbers fit both, others only one.`,
    apart: `No number fits both ${left} and ${right}.`,
    newer: `${left} and ${right} are of different days (${dated ?? ''}): a newer count, no contradiction.`,
  };
  const shown = dated === undefined ? logic : 'newer';
  return relate({ kind, about: 'quantity', certainty, sides, why: why[shown], logic: shown });
}

/** Tolls rise for days; what else is told of one and the same day was so or so. */
function mayChange(a: Counted, b: Counted): boolean {
  return (
    growing.has(a.role ?? '') || counted.test(a.fact.noun) || a.role !== b.role || !areDatedAlike(a.passage, b.passage)
  );
}

/** What is found, or falls ill, day by day. */
const counted = /^(?:body|victim|casualty|survivor|case|infection)$/;

const growing: ReadonlySet<string> = new Set(
  'death injury missing displacement detention infection rescue damage destruction stranding'.split(' '),
);

/** The days on which both say it, or of their documents, the earlier first, where both are known and differ. */
function newer(a: Comparable, b: Comparable): string | undefined {
  const saidOn = ({ facts, published }: Comparable): string | undefined =>
    facts.dates.find(({ said, edtf }) => said === true && edtf !== undefined)?.edtf ?? published;
  const [left, right] = [parseEdtf(saidOn(a) ?? ''), parseEdtf(saidOn(b) ?? '')];
  if (left === undefined || right === undefined || compareDates(left, right) !== 'apart') return undefined;
  return [left.text, right.text].sort().join(', ');
}
