import type { EditionDispute } from '../domain/edition/edition.ts';
import { countOf, interfaceLanguage, speakDate } from './words.ts';

const bounds: Readonly<Record<string, string>> = {
  '>=': 'at least ',
  '>': 'more than ',
  '<=': 'up to ',
  '<': 'fewer than ',
  '~': 'about ',
};

/** Says a position's value: "more than 10,000 soldiers", "about April 2025", or the statement itself. */
export function speakValue(value: string, dispute: Pick<EditionDispute, 'kind' | 'unit'>): string {
  if (dispute.kind === 'date') return speakDate(value);
  if (dispute.kind === 'statement') return value;
  const unit = dispute.unit === undefined ? '' : ` ${dispute.unit}`;
  const [, bound = '', rest = value] = /^(>=|<=|>|<|~)?\s*(.*)$/.exec(value) ?? [];
  const [low = rest, high] = rest.split('..', 2);
  const number = high === undefined ? speakNumber(low) : `${speakNumber(low)} to ${speakNumber(high)}`;
  return (bounds[bound] ?? '') + number + unit;
}

/** One line for a closed dispute: how many accounts, and how far apart their figures are. */
export function speakSpread(dispute: EditionDispute): string {
  const accounts = countOf(dispute.positions.length, 'account');
  if (dispute.kind !== 'quantity') return accounts;
  const figures = dispute.positions
    .flatMap(({ value }) => value.replace(/^(?:>=|<=|>|<|~)/, '').split('..'))
    .map(Number)
    .filter(Number.isFinite);
  const [low, high] = [Math.min(...figures), Math.max(...figures)];
  if (figures.length === 0 || low === high) return accounts;
  const unit = dispute.unit === undefined ? '' : ` ${dispute.unit}`;
  return `${accounts}, with figures from ${speakNumber(String(low))} to ${speakNumber(String(high))}${unit}`;
}

function speakNumber(digits: string): string {
  const number = Number(digits);
  return Number.isFinite(number) && digits.trim() !== '' ? number.toLocaleString(interfaceLanguage) : digits;
}
