import type { Span } from '../messages/place.ts';
import { applyBound, boundAfter, boundBefore, intervalOf, type Bound, type Interval } from './bounds.ts';
import { findUnit, type Unit } from './counted.ts';
import { findCurrency } from './money.ts';
import { isNoQuantity } from './not-quantities.ts';
import { findNumbers, type FoundNumber } from './numbers.ts';
import { primaryLanguage, splitWords, type Word } from './words.ts';

/**
 * How many or how much, as a text says it. The span covers bound, number, and percent or currency sign
 * ("more than 10,000", "between $5 and $6 million"); the counted noun has its own.
 */
export interface Quantity extends Span {
  readonly value: Interval;
  readonly kind: 'count' | 'percentage' | 'money' | 'fraction';
  /** What is counted: the noun, the currency, or what a share is of. */
  readonly unit?: Unit;
  /** The bounds as said, outermost first. */
  readonly bounds: readonly Bound[];
}

interface Context {
  readonly text: string;
  readonly language: string;
  readonly words: readonly Word[];
}

/** A number with what is glued to it. */
interface Amount extends Span {
  readonly number: FoundNumber;
  readonly interval: Interval;
  readonly kind: Quantity['kind'];
  readonly currency?: Unit;
  /** Indexes of the outermost words. */
  readonly first: number;
  readonly last: number;
  readonly isQuantity: boolean;
}

/**
 * Finds quantities, sorted and apart. Years, dates, clock times, ordinals, scores, telephone and list numbers,
 * versions, addresses and labels ("Chapter 4") are none. Words for numbers are known in English, digits,
 * magnitudes and bounds in the languages of the tables. Values are intervals: "more than 10,000" is open at the top.
 */
export function findQuantities(text: string, language: string): Quantity[] {
  const words = splitWords(text);
  const context: Context = { text, language: primaryLanguage(language), words };
  const amounts = findNumbers(text, language, words).map((number) => amountOf(context, number));
  const found: Quantity[] = [];
  for (let i = 0; i < amounts.length; i++) {
    const amount = amounts[i];
    if (amount === undefined) continue;
    const next = amounts[i + 1];
    const pair = next === undefined ? undefined : rangeOf(context, amount, next);
    if (pair !== undefined) i++;
    if (pair === 'none' || (pair === undefined && !amount.isQuantity)) continue;
    found.push(quantityOf(context, pair ?? amount));
  }
  return joinComparisons(text, found);
}

function amountOf(context: Context, number: FoundNumber): Amount {
  const { text, words } = context;
  const base = {
    number,
    interval: intervalOf(number),
    first: number.first,
    last: number.last,
    start: number.start,
    end: number.end,
  };
  const currency = findCurrency(text, words, number);
  if (currency !== undefined) {
    const unit: Unit = {
      start: currency.start,
      end: currency.end,
      noun: text.slice(currency.start, currency.end),
      kind: currency.code,
    };
    const first = currency.end <= number.start ? wordAt(words, number.first, currency.start) : number.first;
    const start = Math.min(number.start, currency.start);
    return {
      ...base,
      kind: 'money',
      currency: unit,
      first,
      start,
      end: Math.max(number.end, currency.end),
      last: currency.last,
      isQuantity: true,
    };
  }
  const percent = percentAfter(context, number);
  if (percent !== undefined) return { ...base, kind: 'percentage', ...percent, isQuantity: true };
  const ratio = ratioAfter(context, number);
  const kind = number.fraction ? 'fraction' : 'count';
  const isQuantity =
    ratio === undefined && !isNoQuantity({ text, words }, number) && !/\dG$/.test(text.slice(number.start, number.end));
  return { ...base, kind, isQuantity };
}

/** The index of the first word at or after an offset, looking back from `from`. */
function wordAt(words: readonly Word[], from: number, offset: number): number {
  let i = from;
  while (i > 0 && (words[i - 1]?.start ?? 0) >= offset) i--;
  return i;
}

const percentWords =
  /^[ \u00A0\u202F-]?(?:%(?!\p{L})|％|(?:percent|per cent|pct|prozent|pour cent|por ciento|per cento|por cento|procent|процент\p{L}{0,3}|відсотк\p{L}{0,3}|퍼센트)(?!\p{L}))/iu;

function percentAfter({ text, words }: Context, number: FoundNumber): { end: number; last: number } | undefined {
  const match = percentWords.exec(text.slice(number.end, number.end + 14));
  if (match === null) return undefined;
  const end = number.end + match[0].length;
  let last = number.last;
  while ((words[last + 1]?.end ?? Infinity) <= end) last++;
  return { end, last };
}

/** The second number of "one in five" is no quantity of its own; a pair is told by `rangeOf`. */
function ratioAfter({ text }: Context, number: FoundNumber): true | undefined {
  return number.bare && /\d\/$/.test(text.slice(Math.max(0, number.start - 2), number.start)) ? true : undefined;
}

/** Two amounts as one range or ratio, `none` where they are a score or a span of years, else undefined. */
function rangeOf(context: Context, a: Amount, b: Amount): Amount | 'none' | undefined {
  if (b.start - a.end > 20 || (a.kind !== b.kind && a.kind !== 'count' && b.kind !== 'count')) return undefined;
  const between = context.text.slice(a.end, b.start).toLowerCase();
  if (/^(?: out of | in )$/.test(between)) return proportion(a, b, between);
  const dash = /^\s?[-‐‑–—~]\s?$/.test(between);
  const lead = context.words[a.first - 1]?.key ?? '';
  const worded =
    /^\s(?:to|through|bis|à|a|до|tot)\s(?:(?:about|around|as many as|as much as|roughly|nearly|perhaps|maybe|up to)\s)?$/.test(
      between,
    );
  const paired =
    /^(?:between|entre|zwischen|tra|между|між|tussen)$/.test(lead) &&
    /^\s(?:and|et|y|und|e|и|і|та|en)\s$/.test(between);
  const either = between === ' or ' && a.number.value < b.number.value && b.number.value <= a.number.value * 2;
  if (!(dash || worded || paired || either)) return undefined;
  if (!a.isQuantity && !b.isQuantity) return dash ? 'none' : undefined;
  const shared = shareScale(a, b);
  if (dash && isScore(context, a, b, shared)) return 'none';
  return b.isQuantity || (a.isQuantity && a.kind !== 'count') || paired
    ? merge(context, a, b, shared, dash)
    : undefined;
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
    /^(?:between|from|entre|zwischen|von|de|tra|da|между|від|від|от|tussen|van|des)$/.test(lead.key) &&
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

function leadingBound(
  context: Context,
  start: number,
  first: number,
): { bound: Bound; start: number; first: number } | undefined {
  const sign = /([~≈<>≤≥±])\s?$/.exec(context.text.slice(Math.max(0, start - 2), start));
  if (sign !== null) {
    const bound = ({ '<': 'lt', '>': 'gt', '≤': 'le', '≥': 'ge' } as const)[sign[1] ?? ''] ?? 'about';
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

/** "More than 20 and less than 35" is one interval. */
function joinComparisons(text: string, found: readonly Quantity[]): Quantity[] {
  const result: Quantity[] = [];
  for (const quantity of found) {
    const before = result.at(-1);
    const opens =
      before !== undefined && before.value.max === null && before.unit === undefined && before.value.min !== null;
    const closes =
      quantity.value.min === null &&
      quantity.value.max !== null &&
      (before?.value.min ?? Infinity) < quantity.value.max;
    if (
      before !== undefined &&
      opens &&
      closes &&
      /^,? (?:and|but|and also) $/.test(text.slice(before.end, quantity.start))
    ) {
      const value = { ...before.value, max: quantity.value.max, maxInclusive: quantity.value.maxInclusive };
      result[result.length - 1] = {
        ...quantity,
        start: before.start,
        value,
        bounds: [...before.bounds, ...quantity.bounds],
      };
    } else result.push(quantity);
  }
  return result;
}
