import type { Span } from '../messages/place.ts';
import { ambiguousCurrencyNames, currencyCode } from './currencies.ts';
import type { FoundNumber } from './numbers.ts';
import type { Word } from './words.ts';

/** A currency beside a number; the span covers sign or name. `last` is the index of the last word the whole takes. */
export interface FoundCurrency extends Span {
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
