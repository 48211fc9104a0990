import { parseEdtf } from '../language/edtf.ts';
import { sideOf, type Comparable, type Corpus } from './corpus.ts';
import type { DateFact } from './date-facts.ts';
import { isRecurring } from './find-date-relations.ts';
import { judgeNumbers } from './find-quantity-relations.ts';
import type { FoundReuse } from './find-text-reuse.ts';
import { compareDates, compareIntervals } from './intervals.ts';
import { pairsSharing } from './pairs.ts';
import type { QuantityFact } from './quantity-facts.ts';
import { relate, type Relation } from './relation.ts';
import { areCopies, findSlots, isShort, keysOfSlot, standAlone, type Slot } from './sentence-slots.ts';

/** Two copies of one sentence, and whether what stands in one place of it differs. */
interface Copies {
  readonly a: Slot;
  readonly b: Slot;
  readonly differs: boolean;
}

/**
 * Finds copies of one sentence in two sources that differ in one number or date alone: words so much the same speak of the same
 * thing. Text that is written anew with other numbers (bulletins, match reports, series) looks alike, so that the
 * sentence must give its day, or what else the two share must keep its numbers.
 */
export function findChangedCopies({ passages }: Corpus, { shared, relations }: FoundReuse): Relation[] {
  const copies = findCopies(findSlots(passages));
  const isTemplate = findTemplates(copies);
  const bySources = Map.groupBy(
    copies.filter(({ a, b }) => a.passage.source.id !== b.passage.source.id),
    ({ a, b }) => sourcesOf(a.passage, b.passage),
  );
  const held = new Map(shared.map(({ sources, containment }) => [sources.join('\n'), Math.max(...containment)]));
  const runs = Map.groupBy(relations, ({ sides }) => sides.map(({ source }) => source).join('\n'));
  return [...bySources].flatMap(([sources, pairs]) => {
    const differing = pairs.filter(({ differs }) => differs);
    const same = pairs.length - differing.length;
    if (differing.length > same + mostAlone) return [];
    const copied = sharesMore(runs.get(sources) ?? [], differing);
    const keepsNumbers = same >= differing.length || (copied && (held.get(sources) ?? 0) >= mostlyShared);
    return differing.flatMap(({ a, b }) => {
      const dated = givesDay(a.passage) && !isShort(a) && (copied || standAlone(a, b));
      return !dated && (isTemplate(a) || isTemplate(b)) ? [] : (judge(a, b, { dated, keepsNumbers }) ?? []);
    });
  });
}

/** So many changed sentences may stand without any whose numbers are the same; more are a series. */
const mostAlone = 2;
/** From this share of a document on that stands in the other, one is a copy of the other. */
const mostlyShared = 0.5;

/** How many characters of shared text beside the changed sentences make a copy: ten words. */
const enough = 60;

/** Whether two sources share text beside the sentences in which they differ. */
function sharesMore(runs: readonly Relation[], differing: readonly Copies[]): boolean {
  const changed = differing.flatMap(({ a, b }) => [a.passage, b.passage]);
  const beside = runs.map(({ sides: [side] }) => {
    const inside = new Map(
      changed
        .filter(({ source }) => source.id === side.source)
        .map(({ facts }) => [
          facts.start,
          Math.max(0, Math.min(side.end, facts.end) - Math.max(side.start, facts.start)),
        ]),
    );
    return side.end - side.start - inside.values().reduce((sum, length) => sum + length, 0);
  });
  return beside.reduce((sum, length) => sum + length, 0) >= enough;
}

function sourcesOf(a: Comparable, b: Comparable): string {
  return [a.source.id, b.source.id].sort().join('\n');
}

function findCopies(slots: readonly Slot[]): Copies[] {
  const copies: Copies[] = [];
  for (const [a, b] of pairsSharing(slots, keysOfSlot)) {
    if (a.measure !== b.measure || a.passage === b.passage || !areCopies(a, b) || !areOfOne(a.passage, b.passage))
      continue;
    if (datesApart(a, b)) continue;
    const differs = slotsDiffer(a, b);
    if (differs !== undefined) copies.push({ a, b, differs });
  }
  return copies;
}

function areOfOne(a: Comparable, b: Comparable): boolean {
  return a.names.symmetricDifference(b.names).size === 0;
}

/** Whether the sentences give another day besides the slot, be it by words that lean on the day of writing. */
function datesApart(a: Slot, b: Slot): boolean {
  const days = ({ passage, fact }: Slot): string =>
    passage.facts.dates
      .filter((date) => date !== fact && date.said !== true)
      .map(({ edtf, words }) => edtf ?? words.toLowerCase())
      .join();
  return days(a) !== days(b);
}

/** Whether two slots hold different values; nothing where nobody can tell. */
function slotsDiffer({ fact: a }: Slot, { fact: b }: Slot): boolean | undefined {
  if (isQuantity(a) && isQuantity(b)) return compareIntervals(a.value, b.value) !== 'equal';
  if (isQuantity(a) || isQuantity(b)) return undefined;
  const [one, other] = [parseEdtf(a.edtf ?? ''), parseEdtf(b.edtf ?? '')];
  return one === undefined || other === undefined ? undefined : compareDates(one, other) !== 'equal';
}

function isQuantity(fact: QuantityFact | DateFact): fact is QuantityFact {
  return 'measure' in fact;
}

/** Tells of a slot whether its sentence is written again and again: with three values, or with two in one source. */
function findTemplates(copies: readonly Copies[]): (slot: Slot) => boolean {
  const others = new Map<Slot, Set<string>>();
  const repeated = new Set<Slot>();
  for (const { a, b, differs } of copies) {
    if (!differs) continue;
    if (a.passage.source.id === b.passage.source.id) repeated.add(a).add(b);
    for (const [one, other] of [
      [a, b],
      [b, a],
    ] as const)
      others.set(one, (others.get(one) ?? new Set()).add(valueOf(other)));
  }
  return (slot) => repeated.has(slot) || (others.get(slot)?.size ?? 0) > 1;
}

function valueOf({ fact }: Slot): string {
  return isQuantity(fact) ? `${String(fact.value.min)} ${String(fact.value.max)}` : (fact.edtf ?? fact.words);
}

interface Standing {
  /** The sentence itself gives the day, month or year it speaks of. */
  readonly dated: boolean;
  /** What else the two documents share keeps its numbers. */
  readonly keepsNumbers: boolean;
}

function judge(a: Slot, b: Slot, { dated, keepsNumbers }: Standing): Relation | undefined {
  if (!isQuantity(a.fact) || !isQuantity(b.fact)) return judgeDays(a, b, keepsNumbers);
  if (!dated && !keepsNumbers && (a.passage.published !== b.passage.published || leansOnDay(a.passage)))
    return undefined;
  const certainty = (dated || keepsNumbers) && !isUnresolved(a.passage) ? 'shown' : 'question';
  return judgeNumbers({ passage: a.passage, fact: a.fact }, { passage: b.passage, fact: b.fact }, certainty);
}

function givesDay({ facts }: Comparable): boolean {
  return facts.dates.some(({ said, relative, edtf }) => said !== true && !relative && edtf !== undefined);
}

function leansOnDay({ facts }: Comparable): boolean {
  return facts.dates.some(({ said, relative }) => said !== true && relative);
}

/** "On Monday", and nobody knows which. */
function isUnresolved({ facts }: Comparable): boolean {
  return facts.dates.some(({ said, edtf }) => said !== true && edtf === undefined);
}

/** Two days for one act; only what happens once to anything had but one, and only a copy tells that it is the same. */
function judgeDays(a: Slot, b: Slot, keepsNumbers: boolean): Relation | undefined {
  if (isQuantity(a.fact) || isQuantity(b.fact) || isRecurring(a.passage) || !keepsNumbers) return undefined;
  const [one, other] = [parseEdtf(a.fact.edtf ?? ''), parseEdtf(b.fact.edtf ?? '')];
  if (one === undefined || other === undefined || compareDates(one, other) !== 'apart') return undefined;
  const once = a.fact.event !== undefined && a.fact.event === b.fact.event;
  return relate({
    kind: 'conflicts',
    about: 'date',
    certainty: once ? 'shown' : 'question',
    sides: [sideOf(a.passage, a.fact, a.fact.words), sideOf(b.passage, b.fact, b.fact.words)],
    logic: 'apart',
    why: `The sentence is the same in both but for the date: no day fits both “${a.fact.words}” and “${b.fact.words}”.`,
  });
}
