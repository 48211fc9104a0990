import type { Dispute } from '../claims/explainer.ts';
import { parsePositionValue } from '../claims/position-value.ts';
import type { StatedInterval } from '../language/interval.ts';
import { parseEdtf, speakEdtf } from '../language/edtf/edtf.ts';
import { chartWords } from './chart-words.ts';
import { type AmountWords, amountWords } from './say-amount.ts';

type Asked = Pick<Dispute, 'kind' | 'unit'>;

/** More different answers than these are not listed one by one. */
const mostListed = 4;

/** A value in words: what stands for it in a list, and what is said behind it or behind the list. */
interface SaidValue {
  readonly words: string;
  readonly counted: string;
}

/**
 * Says a position's value with its bounds: "more than 10,000 soldiers", "about April 2025", "gives no figure", or the
 * statement itself.
 */
export function sayPosition(value: string, asked: Asked, language: string): string {
  const said = sayValue(value, asked, language);
  return said === undefined ? sayNone(asked, language) : said.words + said.counted;
}

/**
 * Says in one line how many accounts a dispute has and what they answer, each in its own bounds: the least and the
 * greatest figure alone would make a range of it that nobody states. Statements are too long to list.
 */
export function saySpread(
  { positions, ...asked }: Asked & { readonly positions: readonly { readonly value: string }[] },
  language: string,
): string {
  const words = chartWords(language);
  const accounts = words.accounts(positions.length);
  if (asked.kind === 'statement') return accounts;
  const said = positions.map(({ value }) => sayValue(value, asked, language));
  const silent = said.filter((one) => one === undefined).length;
  const values = [...new Map(said.flatMap((one) => (one === undefined ? [] : [[one.words, one] as const]))).values()];
  if (silent === positions.length && silent > 0) return `${accounts}: ${words.allSilent(silent, asked.kind)}`;
  const tail = silent === 0 ? [] : [words.silent(silent, asked.kind)];
  if (values.length + tail.length < 2) return [accounts, ...tail].join(': ');
  const listed = values.length > mostListed ? values.slice(0, mostListed - 1) : values;
  const rest = values.length - listed.length;
  const parts = listed.map((one, index) => (index === listed.length - 1 ? one.words + one.counted : one.words));
  // Numbers hold commas themselves.
  return `${accounts}: ${[...parts, ...(rest > 0 ? [words.more(rest, asked.kind)] : []), ...tail].join('; ')}`;
}

function sayNone({ kind }: Asked, language: string): string {
  return chartWords(language).givesNone(kind);
}

/** Nothing where the account gives no figure or date. */
function sayValue(value: string, { kind, unit }: Asked, language: string): SaidValue | undefined {
  const parsed = parsePositionValue(kind, value);
  if (parsed?.kind === 'none') return undefined;
  if (parsed?.kind === 'quantity') return sayQuantity(parsed.range, amountWords(unit, language), language);
  const date = parsed?.kind === 'date' ? parseEdtf(parsed.edtf) : undefined;
  return { words: date ? speakEdtf(date, language) : value.trim(), counted: '' };
}

function sayQuantity(range: StatedInterval, { number, counted }: AmountWords, language: string): SaidValue {
  const words = chartWords(language);
  const { lower, upper, lowerIncluded, upperIncluded, approximate } = range;
  const near = (said: string): string => (approximate ? words.about(said) : said);
  if (lower !== undefined && upper !== undefined) {
    if (lower === upper) return { words: near(number(lower)), counted: counted(lower) };
    const ends = [
      words.fromNumber(near(number(lower)), lowerIncluded),
      words.toNumber(near(number(upper)), upperIncluded),
    ];
    const isClosed = lowerIncluded && upperIncluded;
    return {
      words: isClosed ? near(words.fromTo(number(lower), number(upper))) : words.numbers(ends, ''),
      counted: counted(upper),
    };
  }
  if (lower !== undefined)
    return { words: words.fromNumber(near(number(lower)), lowerIncluded), counted: counted(lower) };
  if (upper === undefined) return { words: '', counted: '' };
  return { words: words.upTo(near(number(upper)), upperIncluded), counted: counted(upper) };
}
