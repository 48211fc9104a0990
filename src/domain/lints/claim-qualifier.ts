import { findAttributions } from '../language/speech/find-attributions.ts';
import { findHedges, type Hedge } from '../language/wording/find-wording.ts';
import { findQuantities, type Quantity } from '../language/numbers/find-quantities.ts';
import type { Span } from '../text/place.ts';
import { closestSentences, type ClosestSentence, contentOf } from './closest.ts';
import {
  type Cited,
  type Evidence,
  once,
  findQuoted,
  type Statement,
  type StatementFinding,
  show,
  touches,
} from './evidence.ts';
import { baseForm, stem } from '../language/english-words.ts';
import { keyOf, splitWords, type Word } from '../language/words.ts';

/**
 * Finds qualifiers that a claim drops or adds: bounds of one number ("up to 50,000" told as "50,000"), ranges made of two
 * numbers, and words that make a statement less certain ("reportedly", "may", "some claim").
 */
export function lintQualifiers(statement: Statement, evidence: Evidence): StatementFinding[] {
  return [...lintBounds(statement, evidence), ...lintHedges(statement, evidence)];
}

type Shape = 'exact' | 'at least' | 'at most' | 'about' | 'range';

function shapeOf({ value, bounds }: Quantity): Shape {
  if (value.max === null) return 'at least';
  if (value.min === null) return 'at most';
  if (bounds.includes('about') || bounds.includes('nearly')) return 'about';
  return value.min === value.max ? 'exact' : value.approximate ? 'about' : 'range';
}

function lintBounds(statement: Statement, { cited, editors }: Evidence): StatementFinding[] {
  const here = findQuantities(statement.text, statement.language);
  if (here.length === 0) return [];
  const there = [...cited.flatMap(quantitiesOf), ...readQuantities(editors)];
  return here.flatMap((quantity) => {
    const shape = shapeOf(quantity);
    const same = there.filter((other) => sharesNumber(other.quantity, quantity));
    if (same.length === 0 || same.some((other) => agrees(other.quantity, quantity))) return [];
    if (shape === 'range' && sumsUp(cited, quantity)) return [];
    const other = same[0];
    return other === undefined ? [] : [describeBound(statement, quantity, show(other.text, other.quantity), shape)];
  });
}

interface HeldQuantity {
  readonly text: string;
  readonly quantity: Quantity;
}

const quantitiesOf = once(({ text }) => readQuantities(text));

function readQuantities(text: string): HeldQuantity[] {
  return findQuantities(text, 'en').map((quantity) => ({ text, quantity }));
}

function sharesNumber(a: Quantity, b: Quantity): boolean {
  const ends = (one: Quantity): number[] =>
    [one.value.min, one.bounds.includes('nearly') ? null : one.value.min, one.value.max].filter((end) => end !== null);
  return (
    (a.kind === 'percentage') === (b.kind === 'percentage') && ends(a).some((end) => end !== 0 && ends(b).includes(end))
  );
}

/** "From 2,800 to 3,500" sums up two accounts, of which one gives the one number and another the other. */
function sumsUp(cited: readonly Cited[], { value }: Quantity): boolean {
  const gives = (one: Cited, end: number | null): boolean =>
    quantitiesOf(one).some(({ quantity }) => quantity.value.min === end || quantity.value.max === end);
  return cited.some(
    (one) => gives(one, value.min) && cited.some((other) => other.source !== one.source && gives(other, value.max)),
  );
}

/**
 * A range may be quoted by one of its ends with the bound that the end is ("at least 10" of "10 to 12"), or as a rough one. An
 * exact number told as a rough one says less than it could, and nothing that is not so.
 */
function agrees(there: Quantity, here: Quantity): boolean {
  const [known, told] = [shapeOf(there), shapeOf(here)];
  if (known === told || (known === 'exact' && told === 'about')) return true;
  if (known !== 'range') return false;
  if (told === 'at least') return here.value.min === there.value.min;
  if (told === 'at most') return here.value.max === there.value.max;
  return told === 'about' && here.value.min === there.value.min && here.value.max === there.value.max;
}

function describeBound(statement: Statement, quantity: Quantity, written: string, shape: Shape): StatementFinding {
  const what =
    shape === 'exact'
      ? 'without the qualifier it has in the passage'
      : shape === 'range'
        ? 'as a range'
        : 'with a qualifier that the passage does not have';
  return {
    rule: 'claim-qualifier',
    words: quantity,
    message: `Unexpected “${show(statement.text, quantity)}” ${what}, expected the number as the passage puts it (“${written}”)`,
    mend: `write “${written}”, or words that mean the same`,
  };
}

/** Words that make a whole statement less certain; others of their kinds often belong to a word beside the point. */
const owed =
  /^(?:reportedly|allegedly|purportedly|supposedly|ostensibly|apparently|possibly|perhaps|maybe|probably|presumably|potentially|likely|(?:may|might|could)(?: well| be| have)?|would have|alleged|it (?:is|was) (?:claimed|reported|said|alleged|rumored|rumoured)|(?:\w+ )?charged with|accused of|suspected|unconfirmed|unverified|believed to|thought to|considered to|assumed to|understood to|estimated to|said to|claimed to|(?:is|are|was|were) (?:said|reported|claimed|believed|thought) ?(?:to)?|(?:has|have|had) reportedly been|(?:some|others) (?:say|said|claim|claimed|claiming|believe|believed|argue|argued|suggest|suggested|think)|rumors?|rumours?|unclear|uncertain|suggest|suggests|suggested)$/;

/** "Could not repay": was unable to, which is no guess. */
function isInability(text: string, { end }: Span): boolean {
  return (
    /could$/i.test(text.slice(Math.max(0, end - 5), end)) && /^(?:n['’]t\b|\s+not\b)/.test(text.slice(end, end + 6))
  );
}

/** The hedges a claim owes its readers, but for those that are how someone is said to speak: the speaker is looked at for itself. */
function owedHedges(text: string, language: string): Hedge[] {
  const verbs = findAttributions(text, language).map(({ verb }) => verb);
  return findHedges(text, language).filter(
    (hedge) =>
      hedge.kind !== 'bound' &&
      owed.test(text.slice(hedge.start, hedge.end).toLowerCase()) &&
      !touches(verbs, hedge) &&
      !isInability(text, hedge),
  );
}

function lintHedges(statement: Statement, { cited }: Evidence): StatementFinding[] {
  const whole = `${statement.context}\n${statement.text}`;
  const here = findHedges(whole, statement.language).filter(({ kind }) => kind !== 'bound');
  const closest = closestSentences(statement, cited);
  if (here.length > 0 || isShown(whole)) return addedTo(statement, closest);
  const ahead = closest.map(({ text }) => findToldAsDone(text, whole));
  if (ahead[0] !== undefined && closest[0] !== undefined && !ahead.includes(undefined))
    return [describeLost(statement, show(closest[0].text, ahead[0]))];
  const hedges = closest.map(({ text, quoted }) =>
    owedHedges(text, statement.language).find((hedge) => touches(quoted, hedge) && sharesWords(text, hedge, statement)),
  );
  const [first, sentence] = [hedges[0], closest[0]];
  if (first === undefined || sentence === undefined || hedges.includes(undefined)) return [];
  return [describeLost(statement, show(sentence.text, first))];
}

/** The words are shown as someone's own, or asked. */
function isShown(text: string): boolean {
  return findQuoted(text).length > 0 || /\?\s*$/.test(text);
}

/** How far after a hedge the words are that it hedges, in characters and in words of content. */
const scope = { characters: 120, words: 5 };

/**
 * Whether the claim says what the hedge is about: the word of content that the hedge governs, and most of those that follow. A
 * hedge of another part of the sentence does not hedge the claim.
 */
function sharesWords(text: string, hedge: Span, { text: statement, language }: Statement): boolean {
  const told = contentOf(statement, language);
  const next = [...contentOf(text.slice(hedge.end, hedge.end + scope.characters), language)].slice(0, scope.words);
  const shared = next.filter((key) => told.has(key)).length;
  return told.has(next[0] ?? '') && shared >= next.length / 2;
}

/** Words that cast doubt on what is said. "May" and "possibly" often say something else than how sure a statement is. */
const doubting = /^(?:reportedly|allegedly|supposedly|purportedly|apparently)$/;

function addedTo(statement: Statement, closest: readonly ClosestSentence[]): StatementFinding[] {
  const quoted = findQuoted(statement.text);
  const hedge = findHedges(statement.text, statement.language).find(
    (one) =>
      doubting.test(statement.text.slice(one.start, one.end).toLowerCase()) &&
      !touches(quoted, one) &&
      !isInability(statement.text, one),
  );
  if (hedge === undefined || closest.length === 0 || closest.some(({ text }) => isUnsure(text, statement.language)))
    return [];
  return [
    {
      rule: 'claim-qualifier',
      words: hedge,
      message: `Unexpected “${show(statement.text, hedge)}”, a qualifier that the cited passage does not have, expected the claim to be as sure as the passage`,
      mend: 'leave the word out, or cite the passage that puts it so',
    },
  ];
}

function isUnsure(text: string, language: string): boolean {
  return (
    findHedges(text, language).some(({ kind }) => kind !== 'bound') ||
    findAttributions(text, language).length > 0 ||
    /\b(?:can|will|should|if|whether)\b/.test(text)
  );
}

function describeLost(statement: Statement, written: string): StatementFinding {
  return {
    rule: 'claim-qualifier',
    words: { start: 0, end: statement.text.length },
    message: `Unexpected statement without “${written}”, by which the cited passage qualifies it, expected the claim to be no surer than the passage`,
    mend: `say “${written}” as well, or words that mean the same`,
  };
}

/** Words that look ahead to what the verb after "to" says, in their base form. */
const ahead = new Set(
  `plan intend expect set due poise schedule likely hope aim want promise threaten agree pledge vow offer propose prepare ask order urge try seek attempt slate project`
    .split(/\s+/)
    .map((word) => stem(word, 'en')),
);

/** "Plans to raise": what somebody means to do, or is expected to happen. `verb` is the base form of what has yet to be done. */
interface Prospect extends Span {
  readonly verb: string;
}

const verbForm = (key: string): string => stem(baseForm(key), 'en');

/** Finds what a text looks ahead to. English. */
function findProspects(text: string): Prospect[] {
  const words = splitWords(text);
  return words.flatMap((word, i) => {
    if (word.key !== 'to' || !ahead.has(verbForm(keyOf(words, i - 1)))) return [];
    const at = /^(?:be|have|get)$/.test(keyOf(words, i + 1)) ? i + 2 : i + 1;
    const verb = words[at];
    return verb === undefined
      ? []
      : [{ start: words[i - 1]?.start ?? word.start, end: verb.end, verb: verbForm(verb.key) }];
  });
}

/** What a passage looks ahead to and a claim tells as done: "plans to raise the fee" told as "raised the fee". */
function findToldAsDone(passage: string, claim: string): Span | undefined {
  const words = splitWords(claim);
  const done = new Set(words.flatMap((word, i) => (isDone(words, i) ? [verbForm(word.key)] : [])));
  return findProspects(passage).find(({ verb }) => done.has(verb));
}

const reach = 3;

/** A past form that no "will", "to" or "if" before it takes back. */
function isDone(words: readonly Word[], i: number): boolean {
  const key = keyOf(words, i);
  if (!key.endsWith('ed') && baseForm(key) === key) return false;
  for (let k = i - 1; k >= 0 && i - k <= reach; k--) {
    if (/^(?:to|will|would|shall|should|may|might|could|can|must|if|be|not|being|is|are)$/.test(keyOf(words, k)))
      return false;
  }
  return true;
}
