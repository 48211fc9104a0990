import { parseEdtf, type EdtfDate } from '../language/edtf.ts';
import { likeness, mayDiffer, sideOf, type Comparable, type Corpus } from './corpus.ts';
import type { DateFact } from './date-facts.ts';
import { compareDates } from './intervals.ts';
import { pairsSharing } from './pairs.ts';
import { relate, type Relation } from './relation.ts';

interface Dated {
  readonly passage: Comparable;
  readonly fact: DateFact;
  readonly date: EdtfDate;
  readonly event: string;
}

/** What happens again and again: two dates for it are two occasions. */
const recurring = new Set(
  'prize award elect election festival match gam championship summit meet conferenc season cup rac exam census tour concert exhibit session round hear trial debat vote parad strik protest storm'.split(
    ' ',
  ),
);

/**
 * Compares dates given to one act that its subject sees only once (a birth, an opening, a signature). Dates no day fits
 * conflict; where one lies within the other the sources vary in how exact they are; equal ones agree.
 */
export function findDateRelations({ passages }: Corpus): Relation[] {
  const dated = passages.flatMap((passage) =>
    passage.facts.dates.flatMap((fact): Dated[] => {
      const date = fact.edtf === undefined ? undefined : parseEdtf(fact.edtf);
      return date === undefined || fact.event === undefined ? [] : [{ passage, fact, date, event: fact.event }];
    }),
  );
  const relations: Relation[] = [];
  const keysOf = ({ passage, event }: Dated): string[] => [...passage.names].map((name) => `${event}\n${name}`);
  for (const [a, b] of pairsSharing(dated, keysOf)) {
    const certainty = a.passage === b.passage || !mayDiffer(a.passage, b.passage) ? undefined : isSameEvent(a, b);
    if (certainty !== undefined) relations.push(judge(a, b, certainty));
  }
  return relations;
}

/** Whether a sentence speaks of what happens again and again. */
export function isRecurring({ terms }: Comparable): boolean {
  return [...terms].some((term) => recurring.has(term));
}

function isSameEvent(a: Dated, b: Dated): Relation['certainty'] | undefined {
  const { names, terms, overlap } = likeness(a.passage, b.passage);
  if (terms.some((term) => recurring.has(term)) && compareDates(a.date, b.date) === 'apart') return undefined;
  const others = names.length - 1 + terms.length - 1;
  const specific = names.some((name) => name.includes(' '));
  if ((others >= 1 || specific) && overlap >= 0.3) return 'shown';
  return others >= 1 || overlap >= 0.5 ? 'question' : undefined;
}

function judge(a: Dated, b: Dated, certainty: Relation['certainty']): Relation {
  const logic = compareDates(a.date, b.date);
  const [left, right] = [`“${a.fact.words}”`, `“${b.fact.words}”`];
  const sides = [sideOf(a.passage, a.fact, a.fact.words), sideOf(b.passage, b.fact, b.fact.words)] as const;
  const about = 'date' as const;
  if (logic === 'equal')
    return relate({ kind: 'agrees', about, certainty, sides, logic, why: `${left} and ${right} are the same date.` });
  if (logic === 'apart') {
    return relate({
      kind: 'conflicts',
      about,
      certainty,
      sides,
      logic,
      why: `No day fits both ${left} and ${right}, and what they date happens only once.`,
    });
  }
  const why = `${left} and ${right} can both be right: ${logic === 'within' ? 'one lies within the other, which is less exact' : 'some days fit both'}.`;
  return relate({ kind: 'varies', about, certainty, sides, logic, why });
}
