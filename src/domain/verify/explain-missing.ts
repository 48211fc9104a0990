import { writeQuotation } from '../claims/write-citation.ts';
import { longestPassage } from '../messages/render/pretty.ts';
import type { Finding, Nearest } from '../messages/message.ts';
import type { Span } from '../text/place.ts';
import { rawLineOf } from '../sources/raw-line.ts';
import type { NearestWords } from './align-words.ts';
import { describeDifference } from './difference.ts';
import type { IndexedSource } from './indexed-source.ts';
import type { Library } from './library.ts';
import type { Quotation } from './match-plain.ts';
import { holds, type Outcome } from './match-quotation.ts';
import { findNearest } from './nearest.ts';
import { describePunctuation, findPunctuation } from './punctuation.ts';
import { readParts } from './quotation-parts.ts';
import { languagesOf } from './source-languages.ts';
import { isTokenBoundary } from './token-boundary.ts';
import { wordsOf } from './word-index.ts';
import { describeCrossing, explainParts, findApart } from './words-apart.ts';

/** Why a quotation is missing, and which of its words differ (spans of the folded quotation). */
export interface Explanation {
  readonly finding: Finding;
  readonly nearest?: Nearest;
  readonly marks: readonly Span[];
}

/** Sources that are searched for words the cited one does not hold. */
const mostHolders = 20;

/** Says why a source does not hold a quotation: the nearest passage, what differs, and what to do. */
export function explainMissing(
  library: Library,
  indexed: IndexedSource,
  quotation: Quotation,
  outcome: Outcome,
): Explanation {
  const near = nearestOf(indexed, quotation, outcome);
  const holder = findHolder(library, indexed, quotation);
  const id = indexed.source.id;
  const elsewhere = holder === undefined ? '' : `, though source \`${holder}\` does`;
  const finding: Finding = {
    rule: 'quote-missing',
    message: `Unexpected quotation that source \`${id}\` does not hold${elsewhere}, expected its exact words`,
    mend: mendFor(near, holder),
    source: id,
    nearest: near?.nearest,
  };
  return { finding, nearest: near?.nearest, marks: near?.marks ?? [] };
}

interface Near {
  readonly nearest: Nearest;
  readonly mend: string;
  readonly marks: readonly Span[];
}

function mendFor(near: Near | undefined, holder: string | undefined): string {
  if (holder !== undefined) return `cite @${holder} instead, which has these words`;
  return near?.mend ?? 'copy the words from the source as they stand there, or cite the source that holds them';
}

function nearestOf(indexed: IndexedSource, quotation: Quotation, { plain }: Outcome): Near | undefined {
  if (plain.cut !== undefined) return explainCut(indexed, plain.cut);
  const apart =
    plain.crossing === undefined
      ? (explainParts(indexed, quotation) ?? findApart(indexed, quotation))
      : describeCrossing(indexed, plain.crossing);
  if (apart?.span !== undefined) {
    const nearest = readNearest(indexed, apart.span, apart.difference);
    return { nearest, mend: apart.mend ?? mendWith(nearest), marks: [] };
  }
  const found = findNearest(indexed, quotation);
  return found && compareWith(indexed, quotation, found, apart?.difference);
}

/** Says what differs from the nearest words, unless that is known. */
function compareWith(indexed: IndexedSource, quotation: Quotation, found: NearestWords, known?: string): Near {
  const punctuation = found.edits?.length === 0 ? findPunctuation(quotation, found) : undefined;
  const difference =
    punctuation === undefined
      ? describeDifference(quotation.folded.text, found, languagesOf(indexed, found.span))
      : describePunctuation(punctuation, [quotation, indexed]);
  const edits = punctuation ?? found.edits ?? [];
  const marks = edits.flatMap(({ source: { start, end } }) => (end > start ? [indexed.folded.toRaw(start, end)] : []));
  const nearest = readNearest(indexed, found.span, known ?? difference, marks);
  return { nearest, mend: mendWith(nearest), marks: edits.map(({ span }) => span) };
}

/** How far a word or number is followed to show it whole. */
const longestToken = 60;

function explainCut(indexed: IndexedSource, cut: Span): Near {
  const { text, metadata } = indexed.source;
  let { start, end } = cut;
  while (start > 0 && cut.start - start < longestToken && !isTokenBoundary(text, start, metadata.language, 'start'))
    start -= 1;
  while (end < text.length && end - cut.end < longestToken && !isTokenBoundary(text, end, metadata.language, 'end'))
    end += 1;
  const edge = start < cut.start ? cut.start : cut.end;
  const token = { start: edge - 1, end: edge };
  while (token.start > start && !isTokenBoundary(text, token.start, metadata.language)) token.start -= 1;
  while (token.end < end && !isTokenBoundary(text, token.end, metadata.language)) token.end += 1;
  const word = text.slice(token.start, token.end).trim().replace(/\s+/g, ' ');
  const nearest = readNearest(
    indexed,
    { start, end },
    `it cuts “${word}” short: a quotation may not start or end inside a word or number`,
    [edge === cut.start ? { start, end: cut.start } : { start: cut.end, end }],
  );
  return { nearest, mend: mendWith(nearest), marks: [] };
}

function readNearest(indexed: IndexedSource, span: Span, difference: string, marks: readonly Span[] = []): Nearest {
  const { source } = indexed;
  return {
    source: source.id,
    exact: source.text.slice(span.start, span.end),
    start: span.start,
    end: span.end,
    line: rawLineOf(source, span.start),
    difference,
    marks,
  };
}

/** Words that fit on two lines of a terminal are given to be pasted; longer ones stand above. */
const longestPasted = 120;

function mendWith({ exact, line, source }: Nearest): string {
  const look = 'and look again at what the claim says';
  if (exact.length <= longestPasted) return `quote ${writeQuotation(exact)}, ${look}`;
  if (exact.length <= longestPassage) return `copy the nearest words as they stand above, ${look}`;
  return `copy the words from line ${line} of ${source} on, ${look}`;
}

function findHolder(library: Library, cited: IndexedSource, quotation: Quotation): string | undefined {
  const folded = quotation.folded.text;
  const piece = readParts(folded).pieces.reduce((best, other) => (other.length > best.length ? other : best), '');
  const keys = wordsOf(piece).map(({ word }) => word.toLowerCase());
  return library.holders
    .candidates(keys, mostHolders)
    .find((candidate) => candidate !== cited && holds(candidate, quotation))?.source.id;
}
