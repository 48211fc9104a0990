import type { Interval, StatedInterval } from '../language/interval.ts';
import { parseEdtf } from '../language/edtf/edtf.ts';
import type { Dispute } from './explainer.ts';

/** A position's value, by the kind of its dispute. */
export type PositionValue =
  | { readonly kind: 'quantity'; readonly range: StatedInterval }
  | { readonly kind: 'date'; readonly edtf: string }
  | { readonly kind: 'none' }
  | { readonly kind: 'statement'; readonly text: string };

/** How each kind of value is written, for messages and the docs. */
export const valueExamples = {
  quantity: '11000, >10000, >=9000, <50000, <=50000, ~50, 10000..12000 or none',
  date: '2025-04-28, 2025-04, 2024-10/2024-12, [2024-10,2024-12] or none',
  statement: 'a short answer',
} as const;

/** Stands for the figure or date that an account declines to give; written out, so that it is never a slip. */
const givesNone = 'none';

/** Reads a position's value; gives nothing where it is not written as its kind asks. */
export function parsePositionValue(kind: Dispute['kind'], value: string): PositionValue | undefined {
  const text = value.trim();
  if (kind === 'statement') return text === '' ? undefined : { kind, text };
  if (text === givesNone) return { kind: 'none' };
  if (kind === 'date') return parseEdtf(text) === undefined ? undefined : { kind, edtf: text };
  const range = parseRange(text);
  return range && { kind, range };
}

function parseRange(text: string): StatedInterval | undefined {
  const dots = text.indexOf('..');
  if (dots !== -1) return parseBetween(text, dots);
  const [before = '', sign = '', about] = /^(>=|<=|[≥≤><])?\s?(~)?/.exec(text) ?? [];
  const number = parseNumber(text.slice(before.length));
  if (number === undefined) return undefined;
  const included = sign !== '>' && sign !== '<';
  const bounds = { lowerIncluded: included, upperIncluded: included, approximate: about !== undefined };
  if (/^[>≥]/.test(sign)) return { lower: number, ...bounds };
  if (sign !== '') return { upper: number, ...bounds };
  return { lower: number, upper: number, ...bounds };
}

/** `10..12`, `~10..12` where both are only about right, `>10..<12` where the ends themselves do not count. */
function parseBetween(text: string, dots: number): StatedInterval | undefined {
  const approximate = text.startsWith('~');
  const [, over] = /^(>?)/.exec(text.slice(approximate ? 1 : 0)) ?? [];
  const [, under] = /^\s?(<?)/.exec(text.slice(dots + 2)) ?? [];
  const lower = parseNumber(text.slice(0, dots).replace(/^~?>?/, ''));
  const upper = parseNumber(text.slice(dots + 2).replace(/^\s?<?/, ''));
  if (lower === undefined || upper === undefined || lower > upper) return undefined;
  const [lowerIncluded, upperIncluded] = [over === '', under === ''];
  if (lower === upper && !(lowerIncluded && upperIncluded)) return undefined;
  return { lower, upper, lowerIncluded, upperIncluded, approximate };
}

/** Writes what a text says of an amount as the value of a position; nothing where it is open on both sides. */
export function writeQuantity({ min, max, minInclusive, maxInclusive, approximate }: Interval): string | undefined {
  const about = approximate ? '~' : '';
  if (min !== null && max !== null) {
    if (min === max) return `${about}${String(min)}`;
    return `${about}${minInclusive ? '' : '>'}${String(min)}..${maxInclusive ? '' : '<'}${String(max)}`;
  }
  if (min !== null) return `>${minInclusive ? '=' : ''}${about}${String(min)}`;
  return max === null ? undefined : `<${maxInclusive ? '=' : ''}${about}${String(max)}`;
}

function parseNumber(text: string): number | undefined {
  const digits = text.trim();
  const plain = /^[-−]?\d+(?:\.\d+)?$/.test(digits);
  const grouped = /^[-−]?\d{1,3}(?:[,_ \u00a0\u2009\u202f]\d{3})+(?:\.\d+)?$/.test(digits);
  // Beyond fifteen digits a double would say a number that nobody wrote.
  if ((!plain && !grouped) || digits.replaceAll(/\D/g, '').replace(/^0+/, '').length > 15) return undefined;
  // Adding nothing turns a negative zero into zero.
  return Number(digits.replace('−', '-').replaceAll(/[,_ \u00a0\u2009\u202f]/g, '')) + 0;
}
