import {
  couldBeSameCurrency,
  findNumbers,
  findQuantities,
  type Quantity,
} from '../../language/numbers/find-quantities.ts';
import { findDates } from '../../language/dates/find-dates.ts';
import { type Span, spansTouching } from '../../text/place.ts';
import { convert } from './units-convert.ts';

/** A number of a text: of a quantity, or alone (a label, a score, an age). */
export interface StatedNumber extends Span {
  readonly value: number;
  readonly quantity?: Quantity;
  readonly form: 'digits' | 'words';
}

/** "9.30am" is the 9:30 of others, no decimal; replaced by as many characters. */
const clock = /(?<![\d.])(\d{1,2})[.:]([0-5]\d)(?:([ap]m)\b|(?=\s?[ap]\.?m\b))/gi;

/** Every number of a text but those of dates; a range gives both of its ends. */
export function readNumbers(written: string, language: string): StatedNumber[] {
  const text = written.replace(
    clock,
    (_, hour: string, minute: string, half = '') => `${hour}:${minute}${' '.repeat(half.length)}`,
  );
  const dates = findDates(text, { language });
  const quantities = findQuantities(text, language);
  const numbers = findNumbers(text, language);
  const found: StatedNumber[] = [];
  for (const quantity of quantities) {
    const inside = spansTouching(numbers, quantity);
    const form = inside.some((number) => number.form === 'digits') ? 'digits' : 'words';
    const { min, max } = quantity.value;
    // "Nearly 700" is said of 700, though its interval is not; of one exact value, parts ("an hour and a half") say nothing.
    const written = min === max ? [] : inside.map(({ value }) => value);
    const ends = new Set([min, max, ...written]);
    for (const value of ends) {
      if (value !== null) found.push({ start: quantity.start, end: quantity.end, value, quantity, form });
    }
  }
  for (const { start, end, value, form } of numbers) {
    const isTaken = [dates, quantities].some((taken) => spansTouching<Span>(taken, { start, end }).length > 0);
    if (!isTaken) found.push({ start, end, value, form });
  }
  return found.sort((a, b) => a.start - b.start);
}

/** Half of what the last digit that is not zero stands for: how far a number said to be rounded may be off. */
function rounding(value: number): number {
  if (value === 0 || !Number.isFinite(value)) return 0;
  const written = Math.abs(value).toPrecision(12);
  const [mantissa = '', exponent = '0'] = Number(written).toExponential().split('e');
  const decimals = mantissa.split('.')[1]?.length ?? 0;
  return 0.5 * 10 ** (Number(exponent) - decimals);
}

const mostRounding = 0.1;

/** Whether a number is what another comes to when rounded as far as the first is, by a tenth at most. */
function isRoundedFrom(rounded: number, exact: number): boolean {
  const slack = Math.min(rounding(rounded), Math.abs(rounded) * mostRounding);
  return Math.abs(rounded - exact) <= slack * (1 + 1e-9);
}

const same = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b));

/** How much more or less than the number it names a bound may cover: "more than 10,000" of 10,432, not of 50,000. */
const mostBounded = 0.25;

/**
 * Whether a passage's number bears out a claim's: the same, in the same or another unit, as a share or a percentage,
 * rounded where the claim says "about", or within what its bound says.
 */
export function bearsOut(held: StatedNumber, said: StatedNumber): boolean {
  if (ofOtherCurrency(held, said)) return false;
  if (same(held.value, said.value)) return true;
  const quantity = said.quantity;
  if (quantity === undefined) return false;
  if (isShareOf(held, said, quantity)) return true;
  const converted = convert(held.value, held.quantity?.unit?.kind ?? '', quantity.unit?.kind ?? '');
  if (converted !== undefined && (isRoundedFrom(said.value, converted) || Math.abs(said.value / converted - 1) <= 0.02))
    return true;
  return [held.value, ...(converted === undefined ? [] : [converted])].some((value) =>
    isWithinBound(value, quantity, said.value),
  );
}

/** A share of the same, in words or as a percentage, or as the claim's bound says: "nearly half" of 47 %. */
function isShareOf(held: StatedNumber, said: StatedNumber, quantity: Quantity): boolean {
  const [theirs, ours] = [shareOf(held), shareOf(said)];
  if (theirs === undefined || ours === undefined) return false;
  // "A third" of 33 %: a fraction in words and a percentage seldom meet to the digit; two percentages do.
  const slack = held.quantity?.kind === quantity.kind ? 0 : 0.01;
  return Math.abs(ours - theirs) <= slack || isWithinBound((theirs / ours) * said.value, quantity, said.value);
}

function ofOtherCurrency({ quantity: a }: StatedNumber, { quantity: b }: StatedNumber): boolean {
  if (a?.kind !== 'money' || b?.kind !== 'money' || a.unit === undefined || b.unit === undefined) return false;
  return !couldBeSameCurrency(a.unit.kind, b.unit.kind);
}

function shareOf({ value, quantity }: StatedNumber): number | undefined {
  if (quantity?.kind === 'percentage') return value / 100;
  return quantity?.kind === 'fraction' ? value : undefined;
}

function isWithinBound(held: number, { value, bounds }: Quantity, said: number): boolean {
  const { min, max, approximate } = value;
  if (approximate && min !== null && max !== null && held >= min && held <= max) return true;
  if ((approximate || bounds.includes('about') || bounds.includes('nearly')) && isRoundedFrom(said, held)) return true;
  if (max === null && min !== null) return held >= min && held <= min * (1 + mostBounded);
  return min === null && max !== null && held <= max && held >= max * (1 - mostBounded);
}
