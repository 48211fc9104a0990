import type { Span } from '../messages/place.ts';
import type { Interval } from './bounds.ts';
import { currencyCode } from './currencies.ts';
import { tidy } from './numerals.ts';

interface Money extends Span {
  readonly kind: string;
  readonly value: Interval;
  readonly bounds: readonly unknown[];
  readonly unit?: Span & { readonly kind: string };
}

const coins: ReadonlySet<string> = new Set(['cent', 'penny']);
const reach = 16;

/** Joins "3 dollars and 50 cents", and "15 dollars 50" where nothing is counted after it, into one amount each. */
export function joinCoins<Q extends Money>({ text }: { readonly text: string }, found: readonly Q[]): Q[] {
  const result: Q[] = [];
  for (const quantity of found) {
    const before = result.at(-1);
    const sum = before === undefined ? undefined : addCoins(text, before, quantity);
    if (before === undefined || sum === undefined) result.push(quantity);
    else result[result.length - 1] = { ...before, end: quantity.end, value: sum };
  }
  return result;
}

function addCoins(text: string, notes: Money, rest: Money): Interval | undefined {
  const gap = text.slice(notes.end, rest.start);
  const [whole, part] = [notes.value.min, rest.value.min];
  const exact = (interval: Interval): boolean => interval.min === interval.max;
  if (whole === null || part === null || !exact(notes.value) || !exact(rest.value) || rest.bounds.length > 0)
    return undefined;
  const major = notes.kind === 'money' && notes.unit !== undefined && !coins.has(notes.unit.kind);
  if (!major || part <= 0 || part >= 100 || !Number.isInteger(part) || !Number.isInteger(whole)) return undefined;
  const named = rest.kind === 'money' && coins.has(rest.unit?.kind ?? '') && /^,? (?:and )?$/.test(gap);
  if (!named && !isBareRest(text, notes, rest, gap)) return undefined;
  const sum = tidy(whole + part / 100);
  return { ...notes.value, min: sum, max: sum };
}

/** "15 dollars 50.": after the currency's name, two digits and the end of the clause. */
function isBareRest(text: string, notes: Money, rest: Money, gap: string): boolean {
  const after = text.slice(rest.end, rest.end + reach);
  return (
    rest.kind === 'count' &&
    rest.unit === undefined &&
    (rest.value.min ?? 0) >= 10 &&
    gap === ' ' &&
    notes.unit?.end === notes.end &&
    currencyCode(text.slice(notes.unit.start, notes.unit.end)) !== undefined &&
    /\p{L}$/u.test(text.slice(notes.unit.start, notes.unit.end)) &&
    /^\s*(?:[.,;:!?)\n]|$)/.test(after)
  );
}
