import type { QuoteSelector } from '../claims/citation.ts';
import type { Span } from '../text/place.ts';
import type { IndexedSource } from './indexed-source.ts';
import { readQuotation } from './match-plain.ts';
import { matchQuotation } from './match-quotation.ts';

/** Where words stand in a source. */
export interface FoundWords {
  /** One span a fragment, in order. */
  readonly spans: readonly Span[];
  /** Indexes into `Source.passages` of every passage the words touch. */
  readonly passages: readonly number[];
}

/**
 * Finds words that were quoted once in the source as it is now: where the selector says, else wherever they stand, since
 * the text around them may have changed. Nothing where the source no longer holds them.
 */
export function findWords(selector: QuoteSelector, indexed: IndexedSource): FoundWords | undefined {
  const quotation = readQuotation(selector.exact);
  const match =
    matchQuotation(indexed, selector, quotation).match ??
    matchQuotation(indexed, { exact: selector.exact }, quotation).match;
  if (match === undefined) return undefined;
  return { spans: match.spans, passages: listPassages(indexed, match.spans) };
}

/** Indexes of every passage that spans touch, in order. */
export function listPassages(indexed: IndexedSource, spans: readonly Span[]): number[] {
  return [...new Set(spans.flatMap((span) => indexed.passagesIn(span)))].sort((a, b) => a - b);
}
