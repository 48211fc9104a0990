import type { Span } from '../../text/place.ts';
import { intervalOf } from './bounds.ts';
import type { Interval } from '../interval.ts';
import { type Unit } from './units.ts';
import { unitKind } from '../unit-kinds.ts';
import { findCurrency } from './money.ts';
import { percentLength } from './tails.ts';
import type { FoundNumber } from './find-numbers.ts';
import type { Word } from '../words.ts';
import { isMonthName } from '../lexicon/days-and-months.ts';

export interface Context {
  readonly text: string;
  readonly language: string;
  readonly words: readonly Word[];
}

/** What kind of amount a number is. */
export type QuantityKind = 'count' | 'percentage' | 'money' | 'fraction';

/** A number with what is glued to it. */
export interface Amount extends Span {
  readonly number: FoundNumber;
  readonly interval: Interval;
  readonly kind: QuantityKind;
  readonly currency?: Unit;
  /** Indexes of the outermost words. */
  readonly first: number;
  readonly last: number;
  readonly isQuantity: boolean;
}

export function amountOf(context: Context, number: FoundNumber): Amount {
  const { text, words } = context;
  const base = {
    number,
    interval: intervalOf(number),
    first: number.first,
    last: number.last,
    start: number.start,
    end: number.end,
  };
  const currency = findCurrency(text, words, number);
  if (currency !== undefined) {
    const unit: Unit = {
      start: currency.start,
      end: currency.end,
      noun: text.slice(currency.start, currency.end),
      kind: currency.code,
    };
    const first = currency.end <= number.start ? wordAt(words, number.first, currency.start) : number.first;
    const start = Math.min(number.start, currency.start);
    return {
      ...base,
      kind: 'money',
      currency: unit,
      first,
      start,
      end: Math.max(number.end, currency.end),
      last: currency.last,
      isQuantity: true,
    };
  }
  const percent = percentAfter(context, number);
  if (percent !== undefined) return { ...base, kind: 'percentage', ...percent, isQuantity: true };
  const ratio = ratioAfter(context, number);
  const kind = number.fraction ? 'fraction' : 'count';
  const isQuantity =
    ratio === undefined && !isNoQuantity(context, number) && !/\dG$/.test(text.slice(number.start, number.end));
  return { ...base, kind, isQuantity };
}

/** The index of the first word at or after an offset, looking back from `from`. */
function wordAt(words: readonly Word[], from: number, offset: number): number {
  let i = from;
  while (i > 0 && (words[i - 1]?.start ?? 0) >= offset) i--;
  return i;
}

/** Longer than "percent" is in any language. */
const longestPercent = 24;

function percentAfter({ text, words }: Context, number: FoundNumber): { end: number; last: number } | undefined {
  const length = percentLength(text.slice(number.end, number.end + longestPercent));
  if (length === undefined) return undefined;
  const end = number.end + length;
  let last = number.last;
  while ((words[last + 1]?.end ?? Infinity) <= end) last++;
  return { end, last };
}

/** The second number of "one in five" is no quantity of its own; a pair is told by `rangeOf`. */
function ratioAfter({ text }: Context, number: FoundNumber): true | undefined {
  return number.bare && /\d\/$/.test(text.slice(Math.max(0, number.start - 2), number.start)) ? true : undefined;
}

const labels =
  /^(?:no|nos|nr|nrs|number|numbers|figure|fig|table|chapter|section|article|articles|clause|page|pages|pp?|vol|volume|issue|part|item|items|question|exercise|exercises|step|stage|phase|level|grade|class|room|suite|flat|apartment|gate|platform|terminal|pier|route|highway|interstate|motorway|junction|exit|line|track|channel|radio|flight|bus|tram|train|version|v|release|build|model|type|mark|mk|series|season|episode|act|scene|resolution|directive|regulation|rule|law|decree|order|case|docket|file|form|ward|district|zone|sector|precinct|unit|group|pool|seed|lot|box|psalm|verse|appendix|annex|schedule|footnote|note|ref|reference|id|code|zip|postcode|extension|ext|isbn|issn|covid|agenda|protocol|point|paragraph|para|tier|category|cat|top-ten|division|lane|size|port|ch)$/;
const yearCues =
  /^(?:in|since|by|of|until|till|before|after|during|from|through|early|mid|late|year|spring|summer|autumn|fall|winter|the|and|to|ad|circa|late|around|between|for|that|christmas|election|elections|olympics|cup)$/;
const streets =
  /^(?:street|st|road|rd|avenue|ave|lane|drive|boulevard|blvd|square|way|court|place|terrace|crescent|close|highway|parkway|hwy|alley|row)$/;

interface Surroundings {
  readonly text: string;
  /** Primary subtag. */
  readonly language: string;
  readonly words: readonly Word[];
}

/**
 * Whether a number does not say how many or how much: a year, a day, a clock time, a telephone or list
 * number, a label ("Chapter 4", "Boeing 737"), an address or a score.
 */
function isNoQuantity({ text, language, words }: Surroundings, number: FoundNumber): boolean {
  const before = words[number.first - 1];
  const after = words[number.last + 1];
  const ends = { before: neighbour(words[number.first], before), after: neighbour(after, after) };
  if (number.form === 'words')
    return (
      number.value === 1 &&
      !number.fraction &&
      unitKind(ends.after) === undefined &&
      !/^(?:percent|per)$/.test(ends.after)
    );
  return (
    isClock(text, number, ends.after) ||
    isDayOfMonth(number, ends, ordinalNeighbour(text, number), language) ||
    isTelephone(text, number) ||
    isListNumber(text, number) ||
    isLabel(text, number, before, ends) ||
    isAddress(text, words, number) ||
    (isYear(text, number, ends, language) && !isCompared(words, number.first))
  );
}

function neighbour(joinedBy: Word | undefined, word: Word | undefined): string {
  return joinedBy?.gap === 'space' || joinedBy?.gap === 'hyphen' ? (word?.key ?? '') : '';
}

interface Ends {
  readonly before: string;
  readonly after: string;
}

function isClock(text: string, number: FoundNumber, after: string): boolean {
  if (
    /^:\d/.test(text.slice(number.end, number.end + 2)) ||
    /\d:$/.test(text.slice(Math.max(0, number.start - 2), number.start))
  )
    return true;
  if (number.value > 24 && !/^(?:hours|gmt|utc)$/.test(after)) return false;
  return /^\s?(?:[ap]\.?m\b|o['’]clock|gmt\b|utc\b|uhr\b)/i.test(text.slice(number.end, number.end + 9));
}

/** The word behind the mark or ending of an ordinal: "3. März", "1.º de mayo", "3-го марта". */
function ordinalNeighbour(text: string, { end }: FoundNumber): string {
  const found = /^(?:\.|\.?[ºª°]|-\p{Ll}{1,3})\s{0,2}(?:de )?([\p{L}\p{M}]+)/u.exec(text.slice(end, end + 24));
  return found?.[1]?.toLowerCase() ?? '';
}

function isDayOfMonth(number: FoundNumber, { before, after }: Ends, ordinal: string, language: string): boolean {
  if ((!number.bare && number.value > 0) || Math.abs(number.value) > 31) return false;
  const isMonth = (key: string): boolean => key !== '' && isMonthName(key, language);
  return isMonth(before) || isMonth(after) || (language !== 'en' && isMonth(ordinal)) || /^(?:de|of)$/.test(after);
}

/** Three or more groups of digits hung together, "555-1234", a country code; dates and mottos in digits ("24/7"). */
function isTelephone(text: string, number: FoundNumber): boolean {
  const from = Math.max(0, number.start - 24);
  if (
    !number.fraction &&
    (/^\/\d/.test(text.slice(number.end, number.end + 2)) ||
      /\d\/$/.test(text.slice(Math.max(0, number.start - 2), number.start)))
  )
    return true;
  const left = /[\d()+.\- \u00A0]*$/.exec(text.slice(from, number.start))?.[0] ?? '';
  const right = /^[\d().\- ]*/.exec(text.slice(number.end, number.end + 24))?.[0] ?? '';
  const run = `${left.trimStart()}${text.slice(number.start, number.end)}${right.trimEnd()}`;
  if (!/^[\d()+.\- \u00A0]+$/.test(run)) return false;
  if (/^\+\d/.test(run) && run.length > 7) return true;
  return (
    /(?:^|[^\d])\d{3}[-. ]\d{4}(?:$|[^\d])/.test(run) ||
    (/^\(?\d{2,4}\)?[-. ]\d{2,4}[-. ]\d{2,}/.test(run) && /[-.()]/.test(run)) ||
    /^\d{4}-\d{2}(?:-\d{2})?$/.test(run) ||
    /^\d{1,2}[.]\d{1,2}[.]\d{2,4}$/.test(run)
  );
}

function isListNumber(text: string, number: FoundNumber): boolean {
  if (number.value > 999) return false;
  const lead = text.slice(Math.max(0, number.start - 12), number.start);
  if (!/(?:^|[\n\r])[ \t]*[([]?$/.test(lead) || (number.start > 12 && !/[\n\r]/.test(lead))) {
    return lead.endsWith('[') && text[number.end] === ']';
  }
  return /^(?:[.)\]:]\s|[.)\]]$)/.test(text.slice(number.end, number.end + 2));
}

function isLabel(text: string, number: FoundNumber, before: Word | undefined, ends: Ends): boolean {
  if (text[number.start - 1] === '#' || /\bno\.\s?$/i.test(text.slice(Math.max(0, number.start - 5), number.start)))
    return true;
  if (before === undefined || ends.before === '' || !number.bare || number.value < 0) return false;
  if (labels.test(ends.before) && unitKind(ends.after) === undefined) return true;
  const written = text.slice(before.start, before.end);
  const capital = /^\p{Lu}/u.test(written) && !startsSentence(text, before.start);
  return (
    capital && !inTitleCase(text, number.start) && unitKind(ends.after) === undefined && !yearCues.test(ends.before)
  );
}

function startsSentence(text: string, start: number): boolean {
  return /(?:^|[.!?:\n\r“"'‘(–—•]\s*)$/.test(text.slice(Math.max(0, start - 4), start));
}

/** Whether most words of the line around are capitalised, as in a headline, where a capital says nothing. */
function inTitleCase(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 80), at);
  const after = text.slice(at, at + 80);
  const line = `${before.slice(before.lastIndexOf('\n') + 1)}${after.split('\n', 1)[0] ?? ''}`;
  const near = line.match(/\p{L}[\p{L}'’]{3,}/gu) ?? [];
  return near.length > 2 && near.filter((word) => /^\p{Lu}/u.test(word)).length / near.length > 0.7;
}

function isAddress(text: string, words: readonly Word[], number: FoundNumber): boolean {
  if (!number.bare) return false;
  for (let k = 1; k <= 4; k++) {
    const word = words[number.last + k];
    if (word === undefined || word.gap === 'other' || !/^\p{Lu}/u.test(text.slice(word.start, word.end))) return false;
    if (k > 1 && streets.test(word.key)) return true;
  }
  return false;
}

/** Comparisons that a year does not take: "more than 2000", but not "later than 2000". */
function isCompared(words: readonly Word[], first: number): boolean {
  const [before, earlier] = [words[first - 1], words[first - 2]];
  if (words[first]?.gap !== 'space') return false;
  if (/^(?:exceeding|exceed|exceeds|exceeded)$/.test(before?.key ?? '')) return true;
  if (before?.key === 'than' && before.gap === 'space')
    return /^(?:more|fewer|less|greater|larger|bigger|higher|lower|smaller)$/.test(earlier?.key ?? '');
  return /^(?:least|most)$/.test(before?.key ?? '') && earlier?.key === 'at';
}

/** Four bare digits are a year unless they clearly count something. */
function isYear(text: string, number: FoundNumber, ends: Ends, language: string): boolean {
  if (!number.bare || number.end - number.start !== 4 || number.value < 1000 || number.value > 2199) {
    return (
      /^(?:bc|ad|bce|ce)$/.test(ends.after) ||
      (/^['’]$/.test(text[number.start - 1] ?? '') && number.end - number.start === 2)
    );
  }
  if (yearCues.test(ends.before) || (ends.before !== '' && isMonthName(ends.before, language)))
    return !/^(?:for|the|of|and|to|around|between|by|from)$/.test(ends.before) || unitKind(ends.after) === undefined;
  return unitKind(ends.after) === undefined;
}
