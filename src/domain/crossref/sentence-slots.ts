import { splitWords, type Word } from '../language/words.ts';
import type { Span } from '../messages/place.ts';
import type { Comparable } from './corpus.ts';
import type { DateFact } from './date-facts.ts';
import type { QuantityFact } from './quantity-facts.ts';

/** A number or date in a sentence, and the words that stand around it. */
export interface Slot {
  readonly passage: Comparable;
  readonly fact: QuantityFact | DateFact;
  /** What two slots must have in common besides the words around them. */
  readonly measure: string;
  readonly words: readonly Word[];
  /** Indexes of its first and last words. */
  readonly first: number;
  readonly last: number;
}

/** Longer sentences are lists. */
const mostWords = 80;
/** Rows repeat with other numbers; that is what they are for. */
const skipped: ReadonlySet<string> = new Set(['table-row', 'heading', 'navigation']);

/** The numbers and dates of every sentence, each a place at which a copy may differ. */
export function findSlots(passages: readonly Comparable[]): Slot[] {
  return passages.flatMap((passage) => {
    const { facts, source } = passage;
    const dates = facts.dates.filter(({ said }) => said !== true);
    if (skipped.has(facts.kind) || facts.quantities.length + dates.length === 0) return [];
    const words = splitWords(source.text.slice(facts.start, facts.end));
    if (words.length > mostWords) return [];
    return [
      ...facts.quantities.map((fact) => slotAt(passage, words, fact, `${fact.measure} ${fact.noun}`)),
      ...dates.map((fact) => slotAt(passage, words, fact, 'date')),
    ].flatMap((slot) => slot ?? []);
  });
}

function slotAt(
  passage: Comparable,
  words: readonly Word[],
  fact: QuantityFact | DateFact,
  measure: string,
): Slot | undefined {
  const span: Span = { start: fact.start - passage.facts.start, end: fact.end - passage.facts.start };
  const first = words.findIndex(({ end }) => end > span.start);
  const last = words.findLastIndex(({ start }) => start < span.end);
  return first < 0 || last < first ? undefined : { passage, fact, measure, words, first, last };
}

/** How many words beside a slot lead to its copies. */
const lead = 4;

/** What copies of one sentence share next to a slot: the words right behind it, or right before it, or both where there are few. */
export function keysOfSlot({ words, first, last, measure }: Slot): string[] {
  const behind = words.slice(last + 1, last + 1 + lead);
  const before = words.slice(Math.max(0, first - lead), first);
  return [
    ...(behind.length === lead ? [`> ${measure}\n${join(behind)}`] : []),
    ...(before.length === lead ? [`< ${measure}\n${join(before)}`] : []),
    ...(Math.max(before.length, behind.length) < lead ? [`= ${measure}\n${join(before)} _ ${join(behind)}`] : []),
  ];
}

const join = (words: readonly Word[]): string => words.map(({ key }) => key).join(' ');

/** A copy shares so many words in a row around the slot; a short sentence, all of its words, and so many. */
const fewest = 8;
const fewestOfAll = 5;

/**
 * Whether two sentences are one but for what stands in the slot: the same words around it, and beyond them at most an addition of one
 * side, or who says it, that holds no number.
 */
export function areCopies(a: Slot, b: Slot): boolean {
  const left = sharedBefore(a, b);
  const right = sharedBehind(a, b);
  if (left + right < fewest) return left + right >= fewestOfAll && isAllOf(a, left, right) && isAllOf(b, left, right);
  return (
    mayBeAdded(a.words.slice(0, a.first - left), b.words.slice(0, b.first - left)) &&
    mayBeAdded(a.words.slice(a.last + 1 + right), b.words.slice(b.last + 1 + right))
  );
}

function isAllOf({ words, first, last }: Slot, left: number, right: number): boolean {
  return first === left && words.length - 1 - last === right;
}

/** Whether a sentence is so short that its words alone do not tell what it speaks of. */
export function isShort({ words, first, last }: Slot): boolean {
  return words.length - 1 - (last - first) < fewest;
}

const pronoun = /^(?:he|she|it|they|this|that|these|those|his|her|its|their|there|here)$/;

/** Whether two sentences tell of themselves what they speak of: no pronoun, no item of a list, no other heading above them. */
export function standAlone(a: Slot, b: Slot): boolean {
  const own = ({ words, passage }: Slot): boolean =>
    passage.facts.kind !== 'list-item' && !pronoun.test(words[0]?.key ?? '');
  return own(a) && own(b) && headingOf(a) === headingOf(b);
}

/** How many blocks a heading may stand before the sentence it is for. */
const furthestHeading = 8;

function headingOf({ passage: { source, facts } }: Slot): string {
  const block = source.passages[facts.passage]?.block ?? 0;
  const above = source.blocks.slice(Math.max(0, block - furthestHeading), block);
  const heading = above.findLast(({ kind }) => kind === 'heading');
  return heading === undefined ? '' : join(splitWords(source.text.slice(heading.start, heading.end)));
}

function sharedBefore(a: Slot, b: Slot): number {
  let count = 0;
  while (isSame(a.words[a.first - 1 - count], b.words[b.first - 1 - count])) count++;
  return count;
}

/** The words behind both slots; the counted noun, which stands in them, is known to be the same. */
function sharedBehind(a: Slot, b: Slot): number {
  let count = 0;
  while (isSame(a.words[a.last + 1 + count], b.words[b.last + 1 + count])) count++;
  return count;
}

const isSame = (a: Word | undefined, b: Word | undefined): boolean => a !== undefined && a.key === b?.key;

const saying = /^(?:said|says|reported|reports|according|told|announced|wrote|writes|added|stated|confirmed)$/;

function mayBeAdded(a: readonly Word[], b: readonly Word[]): boolean {
  if ([...a, ...b].some(({ key }) => /\p{N}/u.test(key))) return false;
  return a.length === 0 || b.length === 0 || [a, b].every((rest) => rest.some(({ key }) => saying.test(key)));
}
