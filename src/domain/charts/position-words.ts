import type { Dispute } from '../claims/dispute.ts';
import { parsePositionValue, type QuantityRange } from '../claims/position-value.ts';
import { parseEdtf, speakEdtf } from '../language/edtf.ts';
import { chartWords } from './chart-words.ts';
import { sayNumber } from './say-number.ts';

type Asked = Pick<Dispute, 'kind' | 'unit'>;

/** More different answers than these are not listed one by one. */
const mostListed = 4;

/** Says a position's value with its bounds: "more than 10,000 soldiers", "about April 2025", or the statement itself. */
export function sayPosition(value: string, { kind, unit }: Asked, language: string): string {
  const said = sayBare(value, kind, language);
  return kind === 'quantity' && unit !== undefined ? `${said} ${unit}` : said;
}

/**
 * Says in one line how many accounts a dispute has and what they answer, each in its own bounds: the least and the
 * greatest figure alone would make a range of it that nobody states. Statements are too long to list.
 */
export function saySpread(
  { kind, unit, positions }: Asked & { readonly positions: readonly { readonly value: string }[] },
  language: string,
): string {
  const words = chartWords(language);
  const accounts = words.accounts(positions.length);
  const values = [...new Set(positions.map(({ value }) => sayBare(value, kind, language)))];
  if (kind === 'statement' || values.length < 2) return accounts;
  const listed = values.length > mostListed ? values.slice(0, mostListed - 1) : values;
  const rest = values.length - listed.length;
  const parts = rest > 0 ? [...listed, words.more(rest)] : listed;
  // Numbers hold commas themselves.
  return `${accounts}: ${parts.join('; ')}${kind === 'quantity' && unit !== undefined && rest === 0 ? ` ${unit}` : ''}`;
}

function sayBare(value: string, kind: Dispute['kind'], language: string): string {
  const parsed = parsePositionValue(kind, value);
  if (parsed?.kind === 'quantity') return sayQuantity(parsed.range, language);
  const date = parsed?.kind === 'date' ? parseEdtf(parsed.edtf) : undefined;
  return date ? speakEdtf(date, language) : value.trim();
}

function sayQuantity({ lower, upper, approximate, ...ends }: QuantityRange, language: string): string {
  const words = chartWords(language);
  const say = (n: number) => sayNumber(n, language);
  if (lower !== undefined && upper !== undefined) {
    if (approximate) return words.about(say(lower));
    return lower === upper ? say(lower) : words.fromTo(say(lower), say(upper));
  }
  if (lower !== undefined) return words.fromNumber(say(lower), ends.lowerIncluded);
  return upper === undefined ? '' : words.upTo(say(upper), ends.upperIncluded);
}
