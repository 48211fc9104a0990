import type { Span } from '../text/place.ts';
import type { Block } from '../sources/source.ts';
import { foldTypography, type FoldedText } from '../text/fold.ts';
import { blockOf, type IndexedSource } from './indexed-source.ts';
import { isTokenBoundary } from './token-boundary.ts';

/** A quotation made ready for matching. */
export interface Quotation {
  readonly exact: string;
  readonly folded: FoldedText;
}

/** One place where the quoted words stand; spans are offsets into `Source.text`. */
export interface Match {
  readonly spans: readonly Span[];
  readonly block: Block;
  readonly isExact: boolean;
}

/** What searching for words as they stand comes to. */
export interface PlainMatches {
  /** In order; no more than the first thousand. */
  readonly matches: readonly Match[];
  readonly count: number;
  /** Where the words stand, but inside longer words or numbers. */
  readonly cut?: Span;
  /** Where the words stand, but across blocks. */
  readonly crossing?: Span;
}

const mostMatches = 1000;

/** Folds a quotation once. */
export function readQuotation(exact: string): Quotation {
  return { exact: exact.trim(), folded: foldTypography(exact.trim()) };
}

/** Finds every place where words stand uninterrupted: as they are, folded, or with a word broken at a line's end. */
export function matchPlain(indexed: IndexedSource, quotation: Quotation): PlainMatches {
  const { folded, source } = indexed;
  const needle = quotation.folded.text.trim();
  const collected = collector(indexed, quotation.exact);
  if (needle === '') return collected.result();
  eachOccurrence(folded.text, needle, (start) => collected.addFolded(start, start + needle.length));
  if (!collected.hasExact()) {
    // What stands around a dash or a mark decides how it folds, so the words as they are may fold otherwise in the source.
    const { exact } = quotation;
    const asTheyAre = collector(indexed, exact);
    eachOccurrence(source.text, exact, (start) => asTheyAre.add({ start, end: start + exact.length }));
    if (asTheyAre.hasMatch()) return asTheyAre.result();
  }
  if (!collected.hasMatch() && folded.lineHyphens.length > 0) {
    eachBrokenOccurrence(folded, needle, (span) => collected.addFolded(span.start, span.end));
  }
  return collected.result();
}

interface Collector {
  add(span: Span): boolean;
  addFolded(start: number, end: number): boolean;
  hasMatch(): boolean;
  hasExact(): boolean;
  result(): PlainMatches;
}

function collector(indexed: IndexedSource, exact: string): Collector {
  const { text, metadata } = indexed.source;
  const matches: Match[] = [];
  let count = 0;
  let cut: Span | undefined;
  let crossing: Span | undefined;
  const add = (span: Span): boolean => {
    const block = blockOf(indexed, span);
    if (!standsAlone(text, span, metadata.language, block)) {
      cut ??= span;
      return true;
    }
    if (block === undefined) {
      crossing ??= span;
      return true;
    }
    count += 1;
    if (matches.length < mostMatches) matches.push({ spans: [span], block, isExact: sliceEquals(text, span, exact) });
    return true;
  };
  return {
    add,
    addFolded(start, end) {
      const { folded } = indexed;
      const span = folded.toRaw(start, end);
      if (!folded.divides(start) && !folded.divides(end)) return add(span);
      cut ??= span;
      return true;
    },
    hasMatch: () => count > 0,
    hasExact: () => matches.some(({ isExact }) => isExact),
    result: () => ({ matches, count, cut, crossing }),
  };
}

function sliceEquals(text: string, span: Span, words: string): boolean {
  return span.end - span.start === words.length && text.startsWith(words, span.start);
}

/** Tells whether a span neither starts nor ends inside a word or number; where the block around it does, no word goes on. */
export function standsAlone(text: string, span: Span, language: string, block?: Span): boolean {
  return (
    (span.start === block?.start || isTokenBoundary(text, span.start, language, 'start')) &&
    (span.end === block?.end || isTokenBoundary(text, span.end, language, 'end'))
  );
}

/** A text without its hyphens, and where each of its units stood. */
interface Unhyphenated {
  readonly text: string;
  readonly offsets: readonly number[];
}

const kept = new WeakMap<FoldedText, Unhyphenated>();

/**
 * Finds words that a document broke at a line's end. Whether such a hyphen is the word's own cannot be known, so a
 * quotation may have it, or not, or follow it by a space ("pre- and post-war"); every other hyphen must stand as it is.
 * Gives folded spans, in order.
 */
function eachBrokenOccurrence(folded: FoldedText, needle: string, visit: (span: Span) => boolean): void {
  let bare = kept.get(folded);
  if (bare === undefined) kept.set(folded, (bare = withoutHyphens(folded.text)));
  const { text, offsets } = bare;
  const bareNeedle = withoutHyphens(needle).text;
  const broken = new Set(folded.lineHyphens);
  eachOccurrence(text, bareNeedle, (at) => {
    const start = offsets[at] ?? 0;
    const end = (offsets[at + bareNeedle.length - 1] ?? 0) + 1;
    return sameButBroken(folded.text, start, end, needle, broken) ? visit({ start, end }) : true;
  });
}

function withoutHyphens(text: string): Unhyphenated {
  const parts: string[] = [];
  const offsets: number[] = [];
  for (let i = 0; i < text.length; i++) {
    if (text[i] === '-') {
      if (text[i + 1] === ' ' && i > 0 && text[i - 1] !== ' ') i += 1;
      continue;
    }
    parts.push(text[i] ?? '');
    offsets.push(i);
  }
  return { text: parts.join(''), offsets };
}

function sameButBroken(text: string, start: number, end: number, needle: string, broken: ReadonlySet<number>): boolean {
  let i = start;
  let j = 0;
  while (i < end || j < needle.length) {
    const isBroken = broken.has(i) && i > start;
    if (i < end && text[i] === needle[j] && !(isBroken && needle[j] === '-')) {
      i += 1;
      j += 1;
      continue;
    }
    if (!isBroken || needle[j] !== '-') return false;
    if (text[i] === '-') i += 1;
    j += needle[j + 1] === ' ' && text[i] !== ' ' ? 2 : 1;
  }
  return true;
}

/** Above this many comparisons at worst, the engine's own search is left for one that is linear on any input. */
const riskyWork = 2 ** 26;

/**
 * Calls back for each place where a needle stands in a text, overlapping ones included, in order, until the callback
 * returns false. Linear in the text's length, but for short work where the worst case is bounded and rare.
 */
export function eachOccurrence(text: string, needle: string, visit: (start: number) => boolean): void {
  if (needle === '' || needle.length > text.length) return;
  if (text.length * needle.length > riskyWork && needle.length > 32) {
    searchLinear(text, needle, visit);
    return;
  }
  for (let at = text.indexOf(needle); at >= 0; at = text.indexOf(needle, at + 1)) {
    if (!visit(at)) return;
  }
}

/** Knuth, Morris and Pratt, SIAM Journal on Computing 6 (1977). */
function searchLinear(text: string, needle: string, visit: (start: number) => boolean): void {
  const borders = bordersOf(needle);
  let matched = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    while (matched > 0 && needle.charCodeAt(matched) !== code) matched = borders[matched - 1] ?? 0;
    if (needle.charCodeAt(matched) === code) matched += 1;
    if (matched < needle.length) continue;
    if (!visit(i - needle.length + 1)) return;
    matched = borders[matched - 1] ?? 0;
  }
}

function bordersOf(needle: string): Int32Array {
  const borders = new Int32Array(needle.length);
  let length = 0;
  for (let i = 1; i < needle.length; i++) {
    const code = needle.charCodeAt(i);
    while (length > 0 && needle.charCodeAt(length) !== code) length = borders[length - 1] ?? 0;
    if (needle.charCodeAt(length) === code) length += 1;
    borders[i] = length;
  }
  return borders;
}
