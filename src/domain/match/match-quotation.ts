import type { QuoteSelector } from '../claims/citation/citation.ts';
import { foldTypography } from '../text/fold.ts';
import { judgeBrackets, type Objection } from './brackets.ts';
import type { IndexedSource } from './indexed-source.ts';
import { matchParts, type PartsMatch, hasParts, readLetterBrackets, readParts } from './match-parts.ts';
import { matchPlain, type Match, type PlainMatches, type Quotation } from './match-plain.ts';
import { findOmissions, findOmittedAtEdges } from './omissions.ts';
import type { BlockKind } from '../sources/source.ts';

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
    return matches.map((match) => ({
      ...match,
      isExact: isVerbatim(indexed, match, quotation),
      objections: findOmittedAtEdges(indexed, match, parts).map((finding) => ({ finding, refuses: false })),
    }));
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

/** The occurrence a citation is bound to. */
interface Choice<M extends Match> {
  /** Absent where none stands in the block, or between the words, that the citation names. */
  readonly match?: M;
  /** How many others are as good, so that the editor should pick. */
  readonly rivals: number;
}

const ranks: Readonly<Record<BlockKind, number>> = {
  paragraph: 0,
  quotation: 1,
  'list-item': 1,
  'table-row': 1,
  caption: 1,
  heading: 2,
  summary: 3,
  dek: 3,
  headline: 4,
  title: 4,
  navigation: 5,
};

/** Binds a citation to the occurrence that its `#block`, `after` and `before` pick, else to the first in a paragraph. */
function chooseMatch<M extends Match>(
  indexed: IndexedSource,
  citation: QuoteSelector,
  matches: readonly M[],
): Choice<M> {
  const picked = matches.filter((match) => isPicked(indexed, citation, match));
  const match = picked.reduce<M | undefined>(
    (best, other) => (best === undefined || isBetter(other, best) ? other : best),
    undefined,
  );
  if (match === undefined) return { rivals: 0 };
  const rivals = picked.filter(
    (other) => other !== match && other.block.kind !== 'navigation' && !repeats(other, match),
  );
  return { match, rivals: rivals.length };
}

function isBetter(a: Match, b: Match): boolean {
  const rank = ranks[a.block.kind] - ranks[b.block.kind];
  return rank < 0 || (rank === 0 && a.isExact && !b.isExact);
}

/** A headline printed twice is one headline. */
function repeats(a: Match, b: Match): boolean {
  return (
    a.block.repeats === b.block.id ||
    b.block.repeats === a.block.id ||
    (a.block.repeats !== undefined && a.block.repeats === b.block.repeats)
  );
}

function isPicked(indexed: IndexedSource, citation: QuoteSelector, match: Match): boolean {
  if (citation.block !== undefined && match.block.id !== citation.block) return false;
  const { text } = indexed.source;
  const start = match.spans[0]?.start ?? 0;
  const end = match.spans.at(-1)?.end ?? start;
  if (citation.prefix !== undefined) {
    const prefix = bareEnds(citation.prefix);
    if (!bareEnds(text.slice(Math.max(0, start - roomFor(prefix)), start)).endsWith(prefix)) return false;
  }
  if (citation.suffix === undefined) return true;
  const suffix = bareEnds(citation.suffix);
  return bareEnds(text.slice(end, end + roomFor(suffix))).startsWith(suffix);
}

/** Raw text may spread over white space and invisible characters that its folded form does without. */
function roomFor(words: string): number {
  return words.length * 4 + 200;
}

/** Folded, without the punctuation and spaces that stand between a quotation and the words beside it. */
function bareEnds(words: string): string {
  return foldTypography(words)
    .text.replace(/^[^\p{L}\p{N}\p{Sc}]+/u, '')
    .replace(/[^\p{L}\p{N}%]{1,40}$/u, '');
}
