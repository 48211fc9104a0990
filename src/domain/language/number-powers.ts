import { readNumeral } from './numerals.ts';
import type { Reader, Segment } from './number-reader.ts';

const scientific =
  /^(\d+(?:[.,]\d+)*)(?:[eE]([+-]?\d{1,3})|\s?[x×*]\s?10\^?([+-]?\d{1,3})|\^([+-]{0,2}\d{1,3}))(?![\p{L}\p{N}^])/u;
/** Longer than any number written in this way. */
const longest = 48;

/** "1.3e6", "6.23x10^-4", "2.5^-1": powers in digits, which the words cut into several. */
export function readPower({ text, words, language }: Reader, i: number): Segment | undefined {
  const start = words[i]?.start ?? 0;
  const match = scientific.exec(text.slice(start, start + longest));
  if (match === null) return undefined;
  const base = readNumeral(match[1] ?? '', language)?.value;
  const exponent = signed(match[2] ?? match[3] ?? match[4] ?? '');
  if (base === undefined || Number.isNaN(exponent)) return undefined;
  const value = match[4] === undefined ? Number(`${base}e${exponent}`) : base ** exponent;
  const end = start + match[0].length;
  let next = i + 1;
  while ((words[next]?.start ?? Infinity) < end) next++;
  return Number.isFinite(value)
    ? { value, next, end, magnitude: 1, form: 'digits', fraction: false, plain: false, bare: false }
    : undefined;
}

/** An exponent with its signs: two of them cancel out. */
function signed(written: string): number {
  const digits = Number(/\d+$/.exec(written)?.[0]);
  return written.split('-').length === 2 ? -digits : digits;
}
