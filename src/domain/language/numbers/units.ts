import { unitKind } from '../unit-kinds.ts';
import { englishSingular } from '../english-words.ts';
import type { Span } from '../../text/place.ts';
import { keyOf, type Word } from '../words.ts';

/** What a number counts: the noun as written, and its kind from the table of units, or its singular. */
export interface Unit extends Span {
  readonly noun: string;
  readonly kind: string;
}

/** Words a counted noun never lies beyond. */
const breaks = new Set(
  `in on at by for from to with and or but was were are is be been has have had as per that who whom which when while where than will would may might can could
  after before since during under over into against between because if not never also only just about around ago later earlier away apart each every he she it they we i you
  his this these those then there here said says told reported according more less out up down off through across among amid despite near via including such so too how what why do does did didn't`.split(
    /\s+/,
  ),
);

/** Plurals without an s, and words that stand for those they count. */
const plurals = new Set(
  `people personnel men women children staff crew dead killed injured wounded hurt missing hospitalised hospitalized aircraft species servicemen servicewomen policemen infantrymen
  feet inches fatalities police cattle sheep fish percent casualties dozen died drowned bpd offspring media`.split(
    /\s+/,
  ),
);

const abbreviations = /^(?:k?m[2²]?|cm|mm|mi|ft|ha|kg|g|t|lb|oz|l|bbl|kw|mw|gw|hr?|min|sec|yr|pp)$/;

const reach = 6;

interface Counting {
  /** Indexes of the outermost words of the number. */
  readonly first: number;
  readonly last: number;
  /** Where the number ends in the text, its signs included. */
  readonly end: number;
  /** The number is one, so its noun stands in the singular. */
  readonly single: boolean;
}

/** The noun that a number counts: "11,000 young nurses", "two-thirds of the voters", "an 11,000-strong force", "soldiers numbering 50". */
export function findUnit(text: string, words: readonly Word[], counting: Counting): Unit | undefined {
  const next = words[counting.last + 1];
  if (next?.gap === 'hyphen' && next.key === 'strong')
    return { start: next.start, end: next.end, noun: 'strong', kind: strongKind(words, counting.last + 2) };
  return nounAfter(text, words, counting) ?? nounBefore(text, words, counting.first);
}

/** A force "11,000-strong" is counted in soldiers, anything else in people. */
function strongKind(words: readonly Word[], at: number): string {
  for (let i = at; i < at + 4; i++) {
    if (
      /^(?:army|force|forces|contingent|brigade|division|regiment|garrison|battalion|corps|militia|military|unit)$/.test(
        keyOf(words, i),
      )
    )
      return 'soldier';
  }
  return 'person';
}

function nounAfter(text: string, words: readonly Word[], { last, end, single }: Counting): Unit | undefined {
  let fallback: Word | undefined;
  for (let i = last + 1; i <= last + reach; i++) {
    const word = words[i];
    if (
      word === undefined ||
      (i === last + 1 ? !/^[\s-]{1,3}$/.test(text.slice(end, word.start)) : word.gap === 'other')
    )
      break;
    if (
      i <= last + 3 &&
      /^(?:of|the|its|their|our|all|those|these|my|other|another|more|or|so)$/.test(word.key) &&
      fallback === undefined
    )
      continue;
    if (breaks.has(word.key) || /^\p{N}/u.test(word.key)) break;
    const kind = unitKind(word.key);
    if (kind !== undefined && (single || word.gap === 'hyphen' || isPlural(word.key) || abbreviations.test(word.key)))
      return unit(text, word, `${powerOf(keyOf(words, i - 1), kind)}${kind}`);
    if (fallback === undefined && looksPlural(text, word)) fallback = word;
  }
  return fallback === undefined ? undefined : unit(text, fallback, englishSingular(fallback.key));
}

/** "Square" in "square kilometres": an area is no length. */
function powerOf(before: string, kind: string): string {
  if (!/^(?:(?:kilo|centi|milli)?metre|mile|foot|inch|yard)$/.test(kind)) return '';
  return /^sq(?:uare)?$/.test(before) ? 'square ' : /^cu(?:bic)?$/.test(before) ? 'cubic ' : '';
}

const isPlural = (key: string): boolean => plurals.has(key) || (key.endsWith('s') && !key.endsWith('ss'));

function looksPlural(text: string, word: Word): boolean {
  return (
    (plurals.has(word.key) || /[^su]s$/.test(word.key)) &&
    word.key.length > 3 &&
    /^\p{Ll}/u.test(text.slice(word.start, word.end))
  );
}

/** "troops, numbering 11,000", "the death toll rose to 50". */
function nounBefore(text: string, words: readonly Word[], first: number): Unit | undefined {
  for (let i = first - 1; i >= Math.max(0, first - reach); i--) {
    const word = words[i];
    if (word === undefined) break;
    if (/^toll$/.test(word.key)) return { ...unit(text, word, words[i - 1]?.key === 'injury' ? 'injury' : 'death') };
    const kind = isPlural(word.key) ? unitKind(word.key) : undefined;
    if (kind !== undefined) return numbersFollow(words, i, first) ? unit(text, word, kind) : undefined;
    if (words[i]?.gap === 'other') break;
  }
  return undefined;
}

/** Whether only words like "numbered", "rose to", "at" lie between a noun and the number said of it. */
function numbersFollow(words: readonly Word[], noun: number, first: number): boolean {
  const between = words.slice(noun + 1, first).map((word) => word.key);
  return between.some((key) =>
    /^(?:number|numbers|numbered|numbering|total|totals|totalled|totaled|totalling|totaling|rose|fell|grew|stood|reached|reach|climbed|dropped|at)$/.test(
      key,
    ),
  );
}

function unit(text: string, word: Word, kind: string): Unit {
  return { start: word.start, end: word.end, noun: text.slice(word.start, word.end), kind };
}
