import type { Span } from '../messages/place.ts';
import { keepLatest } from '../text/keep-latest.ts';
import { applyBound, boundAfter, boundBefore, type Bound, type Interval } from './bounds.ts';
import { findUnit, type Unit } from './counted.ts';

import { joinHalves } from './halves.ts';
import { findNumbers } from './numbers.ts';
import { primaryLanguage, splitWords } from './words.ts';
import { amountOf, type Amount, type Context, type QuantityKind } from './amounts.ts';
import { joinCoins } from './coins.ts';
import { rangeOf } from './ranges.ts';

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
  if (symbol !== undefined) return { start: amount.end - symbol.length, end: amount.end, ...symbolKind(symbol) };
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
