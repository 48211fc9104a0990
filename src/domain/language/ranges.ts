import type { Amount, Context } from './amounts.ts';
import type { Interval } from './bounds.ts';
import { keyOf } from './words.ts';

/** Two amounts as one range or ratio, `none` where they are a score or a span of years, else undefined. */
export function rangeOf(context: Context, a: Amount, b: Amount): Amount | 'none' | undefined {
  if (b.start - a.end > 20 || (a.kind !== b.kind && a.kind !== 'count' && b.kind !== 'count')) return undefined;
  const between = context.text.slice(a.end, b.start).toLowerCase();
  if (/^(?: out of | in )$/.test(between)) return proportion(a, b, between);
  const dash = /^\s?[-‐‑–—~]\s?$/.test(between);
  const lead = keyOf(context.words, a.first - 1);
  const worded =
    /^\s(?:to|through|bis|à|a|до|tot)\s(?:(?:about|around|as many as|as much as|roughly|nearly|perhaps|maybe|up to)\s)?$/.test(
      between,
    );
  const paired =
    /^(?:between|entre|zwischen|tra|между|між|tussen)$/.test(lead) &&
    /^\s(?:and|et|y|und|e|и|і|та|en)\s$/.test(between);
  if (!(dash || paired || (worded && !changes(context, a.first - 1)) || isEither(a, b, between))) return undefined;
  if (!a.isQuantity && !b.isQuantity) return dash ? 'none' : undefined;
  const shared = shareScale(a, b);
  if (dash && isScore(context, a, b, shared)) return 'none';
  const counts = b.isQuantity || paired || a.kind !== 'count';
  return counts ? merge(context, a, b, shared, dash) : undefined;
}

const ofChange =
  /^(?:rose|risen|rising|rises?|fell|fallen|falling|falls?|grew|grown|growing|grows?|(?:increas|decreas|declin|reduc|rais|surg|plung|chang|doubl|tripl|halv|edg|eas)(?:e|es|ed|ing)|(?:jump|soar|climb|drop|slip|slump|tumbl|shrink|lower|expand|widen|narrow|swell|extend|shift|mov)(?:p?ed|p?ing|s|ed|e|es)?|shrank|shrunk|cut|cuts|cutting|went|go|goes|going|up|down|slid|leapt|leaped|swelled|upgraded|downgraded|revised|lifted|increase|rise|drop|fall|decrease|decline|reduction|growth|change|jump|cut)$/;
const changeReach = 8;

/** "Rose from 500 to 1,000": two values one after the other, not everything between them. */
function changes({ words }: Context, from: number): boolean {
  if (keyOf(words, from) !== 'from') return false;
  for (let i = from - 1; i >= 0 && from - i <= changeReach; i--) {
    if (ofChange.test(keyOf(words, i))) return true;
    if (words[i]?.gap === 'other') return false;
  }
  return false;
}

/** "ten or twelve": two guesses at one number, not two things to choose from. */
function isEither(a: Amount, b: Amount, between: string): boolean {
  return between === ' or ' && a.number.value < b.number.value && b.number.value <= a.number.value * 2;
}

function proportion(a: Amount, b: Amount, between: string): Amount | undefined {
  const [part, whole] = [a.number.value, b.number.value];
  const plain = a.kind === 'count' && b.kind === 'count' && Number.isInteger(part) && Number.isInteger(whole);
  if (!plain || part >= whole || part <= 0) return undefined;
  if (between === ' in ' && (part > 9 || whole > 1e7 || (b.number.bare && whole > 1000 && whole % 1000 !== 0)))
    return undefined;
  const ratio = part / whole;
  return {
    ...a,
    end: b.end,
    last: b.last,
    kind: 'fraction',
    isQuantity: true,
    interval: { ...a.interval, min: ratio, max: ratio },
  };
}

/** "10 to 12 thousand" is 10,000 to 12,000; "$5 to $6 million" likewise. */
function shareScale(a: Amount, b: Amount): number {
  const scale = b.number.magnitude;
  const fits =
    a.number.magnitude === 1 && scale > 1 && a.number.value < 1000 && a.number.value <= b.number.value / scale;
  return fits ? a.number.value * scale : a.number.value;
}

function isScore(context: Context, a: Amount, b: Amount, low: number): boolean {
  if (a.kind !== 'count' || b.kind !== 'count') return false;
  if (low > b.number.value) return true;
  const near = context.text.slice(Math.max(0, a.start - 40), b.end + 40).toLowerCase();
  return (
    b.number.value < 200 &&
    /\b(?:won|win|wins|beat|beats|lost|lose|defeat\w*|victory|draw|drew|score\w*|lead|led|vote|ruling|ruled|decision|half-time|halftime|set|sets)\b/.test(
      near,
    )
  );
}

function merge(context: Context, a: Amount, b: Amount, low: number, dash: boolean): Amount {
  const lead = context.words[a.first - 1];
  const opens =
    lead !== undefined &&
    !dash &&
    /^(?:between|from|entre|zwischen|von|de|tra|da|между|від|від|от|tussen|van|des)$/.test(lead.key) &&
    context.text.slice(lead.end, a.start).trim() === '';
  const approximate = a.interval.approximate || b.interval.approximate;
  const interval: Interval = {
    min: low,
    max: b.interval.max,
    minInclusive: true,
    maxInclusive: b.interval.maxInclusive,
    approximate,
  };
  const currency = a.currency ?? b.currency;
  const kind = a.kind === 'count' ? b.kind : a.kind;
  const first = opens ? a.first - 1 : a.first;
  const start = opens ? lead.start : a.start;
  const scale = low === a.number.value ? a.number.magnitude : b.number.magnitude;
  const number = { ...a.number, magnitude: scale, bare: false };
  const merged = { number, interval, kind, first, last: b.last, start, end: b.end, isQuantity: true };
  return currency === undefined ? merged : { ...merged, currency };
}
