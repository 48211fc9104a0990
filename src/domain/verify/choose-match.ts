import type { QuoteSelector } from '../claims/citation.ts';
import type { BlockKind } from '../sources/source.ts';
import { foldTypography } from '../text/fold.ts';
import type { IndexedSource } from './indexed-source.ts';
import type { Match } from './match-plain.ts';

/** The occurrence a citation is bound to. */
export interface Choice<M extends Match> {
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
export function chooseMatch<M extends Match>(
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
