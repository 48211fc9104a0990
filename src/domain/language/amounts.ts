import type { Span } from '../messages/place.ts';
import { intervalOf, type Interval } from './bounds.ts';
import type { Unit } from './counted.ts';
import { findCurrency } from './money.ts';
import { isNoQuantity } from './not-quantities.ts';
import { percentLength } from './number-tails.ts';
import type { FoundNumber } from './numbers.ts';
import type { Word } from './words.ts';

export interface Context {
  readonly text: string;
  readonly language: string;
  readonly words: readonly Word[];
}

/** What kind of amount a number is. */
export type QuantityKind = 'count' | 'percentage' | 'money' | 'fraction';

/** A number with what is glued to it. */
export interface Amount extends Span {
  readonly number: FoundNumber;
  readonly interval: Interval;
  readonly kind: QuantityKind;
  readonly currency?: Unit;
  /** Indexes of the outermost words. */
  readonly first: number;
  readonly last: number;
  readonly isQuantity: boolean;
}

export function amountOf(context: Context, number: FoundNumber): Amount {
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
    ratio === undefined && !isNoQuantity(context, number) && !/\dG$/.test(text.slice(number.start, number.end));
  return { ...base, kind, isQuantity };
}

/** The index of the first word at or after an offset, looking back from `from`. */
function wordAt(words: readonly Word[], from: number, offset: number): number {
  let i = from;
  while (i > 0 && (words[i - 1]?.start ?? 0) >= offset) i--;
  return i;
}

/** Longer than "percent" is in any language. */
const longestPercent = 24;

function percentAfter({ text, words }: Context, number: FoundNumber): { end: number; last: number } | undefined {
  const length = percentLength(text.slice(number.end, number.end + longestPercent));
  if (length === undefined) return undefined;
  const end = number.end + length;
  let last = number.last;
  while ((words[last + 1]?.end ?? Infinity) <= end) last++;
  return { end, last };
}

/** The second number of "one in five" is no quantity of its own; a pair is told by `rangeOf`. */
function ratioAfter({ text }: Context, number: FoundNumber): true | undefined {
  return number.bare && /\d\/$/.test(text.slice(Math.max(0, number.start - 2), number.start)) ? true : undefined;
}
