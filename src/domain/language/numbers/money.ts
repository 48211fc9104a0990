import type { Span } from '../../text/place.ts';
import { ambiguousCurrencyNames, currencyCode } from './currencies.ts';
import type { FoundNumber } from './find-numbers.ts';
import type { Word } from '../words.ts';
import type { Interval } from '../interval.ts';
import { tidy } from './digits.ts';

/** A currency beside a number; the span covers sign or name. `last` is the index of the last word the whole takes. */
interface FoundCurrency extends Span {
  readonly code: string;
  readonly last: number;
}

/** The currency written before a number ("US$5", "USD 200") or after it ("5 euros", "100 元", "10 $"). */
export function findCurrency(text: string, words: readonly Word[], number: FoundNumber): FoundCurrency | undefined {
  const after = currencyAfter(text, words, number);
  const before = currencySignBefore(text, number);
  // "10 $ 30 $", "50 dollar 40 rmb": what another number leads and space sets apart belongs to that one.
  const taken =
    before !== undefined &&
    /\s$/.test(text.slice(before.end, number.start)) &&
    /\d\s?$/.test(text.slice(Math.max(0, before.start - 2), before.start)) &&
    !/\p{Sc}\s?[\d.,]{1,20}\s?$/u.test(text.slice(Math.max(0, before.start - 24), before.start));
  return taken ? after : (before ?? after);
}

function currencySignBefore(text: string, number: FoundNumber): FoundCurrency | undefined {
  const glued = text.slice(Math.max(0, number.start - 10), number.start);
  const tight = glued.trimEnd();
  if (tight === '' || glued.length - tight.length > 1) return undefined;
  for (let length = Math.min(8, tight.length); length > 0; length--) {
    const written = tight.slice(-length);
    const outside = text[number.start - glued.length + tight.length - length - 1] ?? ' ';
    if (written.trim() !== written || (/^\p{L}/u.test(written) && /[\p{L}\p{N}]/u.test(outside))) continue;
    const code = currencyCode(written);
    if (code === undefined || (/^\p{L}+$/u.test(written) && !/^(?:\p{Lu}{2,4}|Rs|Rp|dollar|sen)$/u.test(written)))
      continue;
    const start = number.start - glued.length + tight.length - length;
    return { start, end: number.start - glued.length + tight.length, code, last: number.last };
  }
  return undefined;
}

function currencyAfter(text: string, words: readonly Word[], number: FoundNumber): FoundCurrency | undefined {
  const sign =
    /^\s?(\p{Sc})(?!\d)/u.exec(text.slice(number.end, number.end + 5)) ??
    /^\s?(元|円|원|엔|위안|달러|유로|日元|人民币|美元|美金|欧元|ドル|ユーロ)/u.exec(
      text.slice(number.end, number.end + 5),
    );
  const signCode = sign === null ? undefined : currencyCode(sign[1] ?? '');
  if (sign !== null && signCode !== undefined) {
    return {
      start: number.end + sign[0].length - (sign[1]?.length ?? 1),
      end: number.end + sign[0].length,
      code: signCode,
      last: number.last,
    };
  }
  const glued = /^\p{Lu}{3}(?![\p{L}\p{N}])/u.exec(text.slice(number.end, number.end + 4))?.[0];
  const gluedCode = glued === undefined ? undefined : currencyCode(glued);
  if (gluedCode !== undefined) return { start: number.end, end: number.end + 3, code: gluedCode, last: number.last };
  for (let count = 3; count > 0; count--) {
    const first = words[number.last + 1];
    const last = words[number.last + count];
    if (first === undefined || last === undefined || first.gap === 'other' || last.end - first.start > 24) continue;
    const written = text.slice(first.start, last.end);
    const code = currencyCode(written);
    if (code === undefined || isEverydayWord(written, number)) continue;
    return { start: first.start, end: last.end, code, last: number.last + count };
  }
  return undefined;
}

/** "5 won", "a real 10": names of currencies that are ordinary words need an amount that looks like money. */
function isEverydayWord(written: string, number: FoundNumber): boolean {
  const lower = written.toLowerCase();
  if (!ambiguousCurrencyNames.has(lower)) return false;
  return !(
    number.magnitude >= 1e3 ||
    number.value >= 100 ||
    lower === 'pounds' ||
    lower === 'marks' ||
    (lower === 'p' && written === 'p')
  );
}

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
