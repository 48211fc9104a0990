import type { Span } from '../messages/place.ts';
import type { Interval } from './bounds.ts';
import { singular, unitKind } from './units.ts';
import { keyOf, type Word } from './words.ts';

interface Part extends Span {
  readonly kind: string;
  readonly value: Interval;
  readonly bounds: readonly unknown[];
  readonly unit?: Span & { readonly noun: string; readonly kind: string };
}

/** Reads "an hour and a half" and "a mile and a quarter" as one quantity each: English names the unit before its part. */
export function joinHalves<Q extends Part>(words: readonly Word[], found: readonly Q[]): Q[] {
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
    const kind = unitKind(noun.key) ?? singular(noun.key);
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
