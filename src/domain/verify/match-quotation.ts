import type { QuoteSelector } from '../claims/citation.ts';
import { foldTypography } from '../text/fold.ts';
import { judgeBrackets, type Objection } from './brackets.ts';
import { chooseMatch } from './choose-match.ts';
import type { IndexedSource } from './indexed-source.ts';
import { matchParts, type PartsMatch } from './match-parts.ts';
import { matchPlain, type Match, type PlainMatches, type Quotation } from './match-plain.ts';
import { findOmissions } from './omissions.ts';
import { hasParts, readLetterBrackets, readParts } from './quotation-parts.ts';

/** A match with what is to be said against it. */
interface JudgedMatch extends Match {
  readonly objections: readonly Objection[];
}

/** What becomes of a quotation in one source. */
export interface Outcome {
  readonly match?: Match;
  /** How often the source holds the words, wherever they stand. */
  readonly occurrences: number;
  readonly rivals: number;
  /** What brackets and ellipses do that they may not. */
  readonly objections: readonly Objection[];
  /** Why it is missing, where the words stand there but not so. */
  readonly plain: PlainMatches;
}

/** Matches a quotation with a source: literally first, then with its brackets and ellipses read as such. */
export function matchQuotation(indexed: IndexedSource, citation: QuoteSelector, quotation: Quotation): Outcome {
  const plain = matchPlain(indexed, quotation);
  const matches = plain.count > 0 ? plain.matches : matchReadings(indexed, quotation);
  const judged = matches.map((match): JudgedMatch => ({ objections: [], ...match }));
  const honest = judged.filter(({ objections }) => objections.length === 0);
  const { match, rivals } = chooseMatch(indexed, citation, honest);
  const chosen = match ?? chooseMatch(indexed, citation, judged).match;
  return {
    match: chosen,
    occurrences: Math.max(plain.count, judged.length),
    rivals,
    objections: chosen?.objections ?? [],
    plain,
  };
}

/** Tells whether a source holds a quotation with nothing to be said against it. */
export function holds(indexed: IndexedSource, quotation: Quotation): boolean {
  if (matchPlain(indexed, quotation).count > 0) return true;
  return matchReadings(indexed, quotation).some(({ objections }) => objections.length === 0);
}

function matchReadings(indexed: IndexedSource, quotation: Quotation): readonly JudgedMatch[] {
  const folded = quotation.folded.text.trim();
  if (!hasParts(folded)) return [];
  for (const reading of readLetterBrackets(folded)) {
    const found = matchReading(indexed, quotation, reading);
    if (found.length > 0) return found;
  }
  return [];
}

function matchReading(indexed: IndexedSource, quotation: Quotation, reading: string): readonly JudgedMatch[] {
  const parts = readParts(reading);
  if (parts.pieces.length === 0) return [];
  const isBare = parts.pieces.length === 1 && !parts.joints.some((joint) => joint?.kind === 'brackets');
  if (isBare) {
    const piece = parts.pieces[0] ?? '';
    const { matches } = matchPlain(indexed, { exact: piece, folded: foldTypography(piece) });
    return matches.map((match) => ({ ...match, isExact: isVerbatim(indexed, match, quotation), objections: [] }));
  }
  return matchParts(indexed, parts).map((match) => ({
    ...match,
    isExact: isVerbatim(indexed, match, quotation),
    objections: objectionsTo(indexed, match, parts),
  }));
}

function objectionsTo(
  indexed: IndexedSource,
  match: PartsMatch,
  parts: ReturnType<typeof readParts>,
): readonly Objection[] {
  const omissions = findOmissions(indexed, match, parts).map((finding) => ({ finding, refuses: false }));
  return [...omissions, ...judgeBrackets(indexed, match, parts)];
}

function isVerbatim(indexed: IndexedSource, match: Match, quotation: Quotation): boolean {
  return match.spans.every(({ start, end }) => quotation.exact.includes(indexed.source.text.slice(start, end)));
}
