import type { Span } from '../text/place.ts';
import type { Block } from '../sources/source.ts';
import { foldTypography, type FoldedText } from '../text/fold.ts';
import { eachOccurrence } from './find-occurrences.ts';
import { eachBrokenOccurrence } from './match-broken-words.ts';
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
