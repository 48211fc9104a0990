import type { Span } from '../../text/place.ts';
import { keepLatest } from '../../text/keep-latest.ts';
import type { Bound } from '../lexicon/lexicon.ts';
import { rangeWords } from '../lexicon/ranges.ts';
import { applyBound, boundAfter, boundBefore } from './bounds.ts';
import type { Interval } from '../interval.ts';
import { findUnit, type Unit } from './units.ts';
import { unitKind } from '../unit-kinds.ts';
import { englishSingular } from '../english-words.ts';
import { findNumbers } from './find-numbers.ts';
import { primaryLanguage, splitWords, keyOf, type Word } from '../words.ts';
import { amountOf, type Amount, type Context, type QuantityKind } from './amounts.ts';
import { joinCoins } from './money.ts';

export type { Interval } from '../interval.ts';
export { couldBeSameCurrency } from './currencies.ts';
export { findNumbers } from './find-numbers.ts';
export { spelledNumbersIn } from './spelled-abroad.ts';
export { findEnglishMultiples } from './spelled-english.ts';
export { endsNumber, leadsPercent, mayEndNumber, numberTail } from './tails.ts';

/**
 * How many or how much, as a text says it. The span covers bound, number, and percent or currency sign
 * ("more than 10,000", "between $5 and $6 million"); the counted noun has its own.
 */
export interface Quantity extends Span {
  readonly value: Interval;
  readonly kind: QuantityKind;
  /** What is counted: the noun, the currency, or what a share is of. */
  readonly unit?: Unit;
  /** The bounds as said, outermost first. */
  readonly bounds: readonly Bound[];
}

/**
 * Finds quantities, sorted and apart. Years, dates, clock times, ordinals, scores, telephone and list numbers,
 * versions, addresses and labels ("Chapter 4") are none. Words for numbers are known in English, digits,
 * magnitudes and bounds in the languages of the tables. Values are intervals: "more than 10,000" is open at the top.
 */
export function findQuantities(text: string, language: string): readonly Quantity[] {
  return readQuantities(text, language);
}

const readQuantities = keepLatest((text: string, language: string): readonly Quantity[] => {
  const words = splitWords(text);
  const context: Context = { text, language: primaryLanguage(language), words };
  const amounts = findNumbers(text, language).map((number) => amountOf(context, number));
  const found: Quantity[] = [];
  for (let i = 0; i < amounts.length; i++) {
    const amount = amounts[i];
    if (amount === undefined) continue;
    const next = amounts[i + 1];
    const pair = next === undefined ? undefined : rangeOf(context, amount, next);
    if (pair !== undefined) i++;
    if (pair === 'none' || (pair === undefined && !amount.isQuantity)) continue;
    const quantity = quantityOf(context, pair ?? amount);
    // A sign between two numbers ("100 € 200") belongs to the first.
    const taken = quantity.start < (found.at(-1)?.end ?? 0);
    found.push(taken ? { ...quantity, start: (pair ?? amount).number.start } : quantity);
  }
  const joined = joinCoins(context, found);
  return joinComparisons(text, context.language === 'en' ? joinHalves(words, joined) : joined);
});

const mostBounds = 3;

function quantityOf(context: Context, amount: Amount): Quantity {
  let { start, end, first, last } = amount;
  let value = amount.interval;
  const bounds: Bound[] = [];
  const trailing = boundAfter(context.words, last + 1, context.language);
  const plus = /^\+(?!\d)/.test(context.text.slice(end, end + 2));
  if (trailing !== undefined) [value, end, last] = [applyBound(value, trailing.bound), trailing.end, trailing.edge];
  else if (plus) [value, end] = [applyBound(value, 'ge'), end + 1];
  if (trailing !== undefined) bounds.push(trailing.bound);
  else if (plus) bounds.push('ge');
  for (let k = 0; k < mostBounds; k++) {
    const leading = leadingBound(context, start, first);
    if (leading === undefined) break;
    value = applyBound(value, leading.bound);
    [start, first] = [leading.start, leading.first];
    bounds.unshift(leading.bound);
  }
  const unit = amount.currency ?? unitOf(context, amount, last, end);
  const quantity = { start, end, value, kind: amount.kind, bounds };
  return unit === undefined ? quantity : { ...quantity, unit };
}

const signBounds: ReadonlyMap<string, Bound> = new Map([
  ['<', 'lt'],
  ['>', 'gt'],
  ['≤', 'le'],
  ['<=', 'le'],
  ['=<', 'le'],
  ['≥', 'ge'],
  ['>=', 'ge'],
]);

function leadingBound(
  context: Context,
  start: number,
  first: number,
): { bound: Bound; start: number; first: number } | undefined {
  const sign = /(?<!=)(<\s?=|>\s?=|=\s?<|[~≈<>≤≥±])\s{0,2}$/.exec(context.text.slice(Math.max(0, start - 6), start));
  if (sign !== null) {
    const written = (sign[1] ?? '').replace(/\s/, '');
    const bound = signBounds.get(written) ?? 'about';
    return { bound, start: start - sign[0].length, first };
  }
  const found = boundBefore(context.words, first, context.language);
  if (found === undefined || !/^[\s\-–]{0,3}$/.test(context.text.slice(found.end, start))) return undefined;
  return { bound: found.bound, start: found.start, first: found.edge };
}

function unitOf({ text, words }: Context, amount: Amount, last: number, end: number): Unit | undefined {
  const { symbol } = amount.number;
  if (symbol !== undefined) {
    const { noun, kind } = symbolKind(symbol);
    const power = text[amount.end] === '²' ? 'square ' : text[amount.end] === '³' ? 'cubic ' : '';
    return { start: amount.end - symbol.length, end: amount.end, noun, kind: `${power}${kind}` };
  }
  return findUnit(text, words, { first: amount.first, last, end, single: amount.interval.max === 1 });
}

function symbolKind(symbol: string): Pick<Unit, 'noun' | 'kind'> {
  return { noun: symbol, kind: symbolNames.get(symbol) ?? symbol };
}

const symbolNames = new Map(
  Object.entries({
    km: 'kilometre',
    m: 'metre',
    cm: 'centimetre',
    mm: 'millimetre',
    mi: 'mile',
    ft: 'foot',
    kg: 'kilogram',
    g: 'gram',
    t: 'tonne',
    l: 'litre',
    h: 'hour',
    hr: 'hour',
    hrs: 'hour',
    min: 'minute',
    mins: 'minute',
    ha: 'hectare',
    MW: 'megawatt',
    GW: 'gigawatt',
    yr: 'year',
    yrs: 'year',
  }),
);

/** "More than 20 and less than 35", "at most 100 and at least 20" are one interval each. */
function joinComparisons(text: string, found: readonly Quantity[]): Quantity[] {
  const result: Quantity[] = [];
  for (const quantity of found) {
    const before = result.at(-1);
    const value = before === undefined ? undefined : between(before, quantity);
    const joined =
      before !== undefined && /^,? (?:and|but|and also) $|^, $/.test(text.slice(before.end, quantity.start));
    if (before === undefined || value === undefined || !joined) result.push(quantity);
    else
      result[result.length - 1] = {
        ...quantity,
        start: before.start,
        value,
        bounds: [...before.bounds, ...quantity.bounds],
      };
  }
  return result;
}

/** The interval that a floor and a ceiling close in, whichever is said first. */
function between(first: Quantity, second: Quantity): Interval | undefined {
  const [low, high] = first.value.max === null ? [first, second] : [second, first];
  const { min, max } = { min: low.value.min, max: high.value.max };
  const open = low.value.max === null && high.value.min === null;
  if (!open || first.unit !== undefined || min === null || max === null || min >= max) return undefined;
  return { ...low.value, max, maxInclusive: high.value.maxInclusive };
}

/** How two amounts are joined by what stands between them: "5-7", "between 5 and 7", "5 to about 7". */
function linkOf(between: string, lead: string): 'dash' | 'pair' | 'to' | undefined {
  if (/^\s?[-‐‑–—~]\s?$/.test(between)) return 'dash';
  const [, link = '', rest = ''] = /^\s(\p{L}+)\s(.*)$/u.exec(between) ?? [];
  if (rest === '' && rangeWords.between.has(lead) && rangeWords.and.has(link)) return 'pair';
  const about = /^(?:(?:about|around|as many as|as much as|roughly|nearly|perhaps|maybe|up to)\s)?$/;
  return rangeWords.to.has(link) && about.test(rest) ? 'to' : undefined;
}

/** Two amounts as one range or ratio, `none` where they are a score or a span of years, else undefined. */
function rangeOf(context: Context, a: Amount, b: Amount): Amount | 'none' | undefined {
  if (b.start - a.end > 20 || (a.kind !== b.kind && a.kind !== 'count' && b.kind !== 'count')) return undefined;
  const between = context.text.slice(a.end, b.start).toLowerCase();
  if (/^(?: out of | in )$/.test(between)) return proportion(a, b, between);
  const link = linkOf(between, keyOf(context.words, a.first - 1));
  const [dash, paired] = [link === 'dash', link === 'pair'];
  const worded = link === 'to' && !changes(context, a.first - 1);
  if (!(dash || paired || worded || isEither(a, b, between))) return undefined;
  if (!a.isQuantity && !b.isQuantity) return dash ? 'none' : undefined;
  const shared = shareScale(a, b);
  if (dash && isScore(context, a, b, shared)) return 'none';
  const counts = b.isQuantity || paired || a.kind !== 'count';
  return counts ? merge(context, a, b, shared, dash) : undefined;
}

const ofChange =
  /^(?:rose|risen|rising|rises?|fell|fallen|falling|falls?|grew|grown|growing|grows?|(?:increas|decreas|declin|reduc|rais|surg|plung|chang|doubl|tripl|halv|edg|eas)(?:e|es|ed|ing)|(?:jump|soar|climb|drop|slip|slump|tumbl|shrink|lower|expand|widen|narrow|swell|extend|shift|mov)(?:p?ed|p?ing|s|ed|e|es)?|shrank|shrunk|cut|cuts|cutting|went|go|goes|going|up|down|slid|leapt|leaped|swelled|upgraded|downgraded|revised|lifted|increase|rise|drop|fall|decrease|decline|reduction|growth|change|jump|cut)$/;
const changeReach = 8;

/** "Rose from 500 to 1,000": two values one after the other, not everything between them. */
function changes({ words }: Context, from: number): boolean {
  if (keyOf(words, from) !== 'from') return false;
  for (let i = from - 1; i >= 0 && from - i <= changeReach; i--) {
    if (ofChange.test(keyOf(words, i))) return true;
    if (words[i]?.gap === 'other') return false;
  }
  return false;
}

/** "ten or twelve": two guesses at one number, not two things to choose from. */
function isEither(a: Amount, b: Amount, between: string): boolean {
  return between === ' or ' && a.number.value < b.number.value && b.number.value <= a.number.value * 2;
}

function proportion(a: Amount, b: Amount, between: string): Amount | undefined {
  const [part, whole] = [a.number.value, b.number.value];
  const plain = a.kind === 'count' && b.kind === 'count' && Number.isInteger(part) && Number.isInteger(whole);
  if (!plain || part >= whole || part <= 0) return undefined;
  if (between === ' in ' && (part > 9 || whole > 1e7 || (b.number.bare && whole > 1000 && whole % 1000 !== 0)))
    return undefined;
  const ratio = part / whole;
  return {
    ...a,
    end: b.end,
    last: b.last,
    kind: 'fraction',
    isQuantity: true,
    interval: { ...a.interval, min: ratio, max: ratio },
  };
}

/** "10 to 12 thousand" is 10,000 to 12,000; "$5 to $6 million" likewise. */
function shareScale(a: Amount, b: Amount): number {
  const scale = b.number.magnitude;
  const fits =
    a.number.magnitude === 1 && scale > 1 && a.number.value < 1000 && a.number.value <= b.number.value / scale;
  return fits ? a.number.value * scale : a.number.value;
}

function isScore(context: Context, a: Amount, b: Amount, low: number): boolean {
  if (a.kind !== 'count' || b.kind !== 'count') return false;
  if (low > b.number.value) return true;
  const near = context.text.slice(Math.max(0, a.start - 40), b.end + 40).toLowerCase();
  return (
    b.number.value < 200 &&
    /\b(?:won|win|wins|beat|beats|lost|lose|defeat\w*|victory|draw|drew|score\w*|lead|led|vote|ruling|ruled|decision|half-time|halftime|set|sets)\b/.test(
      near,
    )
  );
}

function merge(context: Context, a: Amount, b: Amount, low: number, dash: boolean): Amount {
  const lead = context.words[a.first - 1];
  const opens =
    lead !== undefined &&
    !dash &&
    (rangeWords.between.has(lead.key) || rangeWords.from.has(lead.key)) &&
    context.text.slice(lead.end, a.start).trim() === '';
  const approximate = a.interval.approximate || b.interval.approximate;
  const interval: Interval = {
    min: low,
    max: b.interval.max,
    minInclusive: true,
    maxInclusive: b.interval.maxInclusive,
    approximate,
  };
  const currency = a.currency ?? b.currency;
  const kind = a.kind === 'count' ? b.kind : a.kind;
  const first = opens ? a.first - 1 : a.first;
  const start = opens ? lead.start : a.start;
  const scale = low === a.number.value ? a.number.magnitude : b.number.magnitude;
  const number = { ...a.number, magnitude: scale, bare: false };
  const merged = { number, interval, kind, first, last: b.last, start, end: b.end, isQuantity: true };
  return currency === undefined ? merged : { ...merged, currency };
}

interface Part extends Span {
  readonly kind: string;
  readonly value: Interval;
  readonly bounds: readonly unknown[];
  readonly unit?: Span & { readonly noun: string; readonly kind: string };
}

/** Reads "an hour and a half" and "a mile and a quarter" as one quantity each: English names the unit before its part. */
function joinHalves<Q extends Part>(words: readonly Word[], found: readonly Q[]): Q[] {
  const indexAt = new Map(words.map(({ start }, i) => [start, i] as const));
  return found.map((quantity) => {
    const i = indexAt.get(quantity.start);
    if (quantity.kind !== 'fraction' || quantity.unit !== undefined || i === undefined) return quantity;
    const { min, max } = quantity.value;
    // "and a quarter" leaves the article to the fraction or before it.
    const and = keyOf(words, i - 1) === 'and' ? i - 1 : keyOf(words, i - 1) === 'a' ? i - 2 : -1;
    const noun = words[and - 1];
    if (min === null || min !== max || keyOf(words, and) !== 'and' || noun === undefined) return quantity;
    const one = /^(?:an?|one)$/.test(keyOf(words, and - 2)) ? words[and - 2] : undefined;
    if (one === undefined || noun.gap !== 'space' || words[and]?.gap !== 'space') return quantity;
    const kind = unitKind(noun.key) ?? englishSingular(noun.key);
    const unit = { start: noun.start, end: noun.end, noun: noun.key, kind };
    return {
      ...quantity,
      start: one.start,
      kind: 'count',
      value: { ...quantity.value, min: 1 + min, max: 1 + min },
      unit,
    };
  });
}
