import type { Dispute, Position } from '../claims/explainer.ts';
import { parsePositionValue, type QuantityRange } from '../claims/position-value.ts';
import { findNegations } from '../language/wording/find-wording.ts';
import { findQuantities, type Quantity, singular, unitKind } from '../language/numbers/find-quantities.ts';
import type { Finding } from '../messages/message.ts';
import { type Bearing, findQuantityIn, givesDate, listDates, listValues } from '../match/quoted-values.ts';
import type { QuotedReader } from './quoted-context.ts';

/** Asks that a position's figure or date stand in the words quoted for it, and that one without any quote none. */
export function judgePosition(dispute: Dispute, position: Position, quoted: QuotedReader): Finding | undefined {
  const value = parsePositionValue(dispute.kind, position.value);
  if (value === undefined || value.kind === 'statement' || position.citations.length === 0) return undefined;
  if (value.kind === 'none') return judgeNone(dispute, position, quoted);
  const isDate = value.kind === 'date';
  const bearings = isDate
    ? bearingsOfDate(value.edtf, position, quoted)
    : bearingsOfQuantity(value.range, position, quoted);
  if (bearings.includes('stated')) return undefined;
  const reason = bearings.includes('bound-differs')
    ? 'whose number its quotation holds with another bound'
    : 'which its quotation does not hold';
  return {
    rule: 'position-value-unquoted',
    message: `Unexpected value ${position.value} in dispute \`${dispute.id}\`, ${reason}, expected what the quoted words say`,
    mend: mendWith(isDate ? datesOf(position, quoted) : quantitiesOf(position, quoted), value.kind),
  };
}

function quantitiesOf({ citations }: Position, { contextOf }: QuotedReader): string[] {
  return citations.flatMap((citation) => listValues(citation.exact, contextOf(citation)));
}

function datesOf({ citations }: Position, { contextOf, wordsOf }: QuotedReader): string[] {
  return citations.flatMap((citation) => listDates(wordsOf(citation), contextOf(citation)));
}

const mostNamed = 3;

/** Names what the quotation does give, as a value is written, where that is not too much to choose from. */
function mendWith(given: readonly string[], kind: 'quantity' | 'date'): string {
  const named = [...new Set(given)];
  if (named.length === 0 || named.length > mostNamed) return valueMends[kind];
  return `the quotation gives ${named.map((value) => `\`${value}\``).join(' and ')}; ${valueMends[kind]}`;
}

function bearingsOfQuantity(range: QuantityRange, { citations }: Position, { contextOf }: QuotedReader): Bearing[] {
  return citations.map((citation) => findQuantityIn(citation.exact, range, contextOf(citation)));
}

function bearingsOfDate(edtf: string, { citations }: Position, { contextOf, wordsOf }: QuotedReader): Bearing[] {
  return citations.map((citation) => (givesDate(wordsOf(citation), edtf, contextOf(citation)) ? 'stated' : 'absent'));
}

/**
 * An account that gives a figure does not decline to. Words that negate anything may well say that this very figure
 * is not given ("would not confirm 500 arrests"), and dates stand beside any refusal ("on Monday").
 */
function judgeNone({ id, kind, unit }: Dispute, { citations }: Position, quoted: QuotedReader): Finding | undefined {
  if (kind !== 'quantity' || unit === undefined) return undefined;
  const [given] = citations
    .filter(({ stance }) => stance === 'supports')
    .flatMap((citation) => figuresOf(citation.exact, unit, quoted.contextOf(citation).language));
  if (given === undefined) return undefined;
  return {
    rule: 'position-value-unquoted',
    message: `Unexpected value none in dispute \`${id}\`, whose quotation gives “${given}”, expected that figure`,
    mend: 'write the figure that the quotation gives, or quote the words in which the account declines to give one',
  };
}

function figuresOf(words: string, unit: string, language: string): string[] {
  if (findNegations(words, language).length > 0) return [];
  const kinds = new Set(
    unit
      .toLowerCase()
      .split(/\s+/)
      .map((word) => unitKind(word) ?? singular(word)),
  );
  // "Several hundred" is no figure that a chart could show.
  const isFigure = ({ start, end, value, unit: counted }: Quantity): boolean =>
    counted !== undefined && kinds.has(counted.kind) && (!value.approximate || /\p{N}/u.test(words.slice(start, end)));
  return findQuantities(words, language)
    .filter(isFigure)
    .map(({ start, end, unit: counted }) => words.slice(start, Math.max(end, counted?.end ?? end)));
}

const valueMends: Readonly<Record<'quantity' | 'date', string>> = {
  quantity:
    'write the value as the quotation has it (`>10000` for “more than 10,000”, `<=50000` for “up to 50,000”), quote the words that give it, or write `none` where the account declines to give any',
  date: 'write the date as the quotation has it, no more precisely; quote the words that give it, the year too; or, where the document leaves the year out, write `XXXX-09-13`, or allow it here with what tells the year',
};
