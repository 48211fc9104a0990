import { writeQuotation } from '../../claims/citation/citation.ts';
import { longestPassage } from '../../messages/render/pretty.ts';
import type { Finding, Nearest } from '../../messages/message.ts';
import type { Span } from '../../text/place.ts';
import { rawLineOf } from '../../sources/raw-line.ts';
import type { NearestWords, WordEdit } from './align-words.ts';
import { describeDifference } from './difference.ts';
import { type IndexedSource, type Library, languagesOf, wordsOf } from '../indexed-source.ts';
import type { Quotation } from '../match-plain.ts';
import { holds, type Outcome } from '../match-quotation.ts';
import { findNearest } from './nearest.ts';
import { readParts, hasParts } from '../match-parts.ts';
import { isTokenBoundary } from '../token-boundary.ts';
import { diffArrays } from 'diff';
import type { FoldedText } from '../../text/fold.ts';
import type { Block, BlockKind } from '../../sources/source.ts';

export { findNearest } from './nearest.ts';

/** Why a quotation is missing, and which of its words differ (spans of the folded quotation). */
interface Explanation {
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
    mend: fixFor(near, holder),
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

function fixFor(near: Near | undefined, holder: string | undefined): string {
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
    return { nearest, mend: apart.mend ?? fixWith(nearest), marks: [] };
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
  return { nearest, mend: fixWith(nearest), marks: edits.map(({ span }) => span) };
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
  return { nearest, mend: fixWith(nearest), marks: [] };
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

function fixWith({ exact, line, source }: Nearest): string {
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

const longestCompared = 4000;
const mostEdits = 60;

/** Finds the characters that differ where all words are the same; nothing where there are too many to list. */
function findPunctuation(quotation: Quotation, nearest: NearestWords): readonly WordEdit[] | undefined {
  const quoted = quotation.folded.text;
  if (quoted.length > longestCompared || nearest.words.length > longestCompared) return undefined;
  const changes = diffArrays(quoted.split(''), nearest.words.split(''), { maxEditLength: mostEdits });
  if (changes === undefined) return undefined;
  const edits: WordEdit[] = [];
  let at = 0;
  let there = nearest.folded.start;
  for (const { added = false, removed = false, value } of changes) {
    const words = value.join('');
    const here = added ? 0 : words.length;
    const theirs = removed ? 0 : words.length;
    if (added || removed) {
      edits.push({
        here: added ? '' : words,
        there: removed ? '' : words,
        span: { start: at, end: at + here },
        source: { start: there, end: there + theirs },
      });
    }
    at += here;
    there += theirs;
  }
  return edits.length === 0 ? undefined : edits;
}

/** Signs that mean something of their own, unlike punctuation. */
const sign = /[%‰‱°+<>=≤≥±&\p{Sc}]/u;

/**
 * Says which character differs, the first of several, as it is written on either side: folding makes one character of
 * all quotation marks.
 */
function describePunctuation(
  edits: readonly WordEdit[],
  [quotation, indexed]: readonly [Quotation, IndexedSource],
): string {
  const [first, second] = edits;
  if (first === undefined) return 'only the punctuation differs';
  const isPair = first.there === '' && second?.here === '' && second.span.start === first.span.end;
  const theirs = isPair ? second : first;
  const here = first.here === '' ? '' : written(quotation.exact, quotation.folded, first.span).trim();
  const there = theirs.there === '' ? '' : written(indexed.source.text, indexed.folded, theirs.source).trim();
  const what = sign.test(here + there) ? 'a sign differs' : 'only the punctuation differs';
  if (here !== '' && there !== '') return `${what}: “${here}” here, “${there}” there`;
  if (here !== '') return `${what}: “${here}” is added here`;
  return there === '' ? `${what}: a space` : `${what}: “${there}” is lost here`;
}

function written(raw: string, folded: FoldedText, span: Span): string {
  const { start, end } = folded.toRaw(span.start, span.end);
  return raw.slice(start, end);
}

/** Why words that all stand in a source do not stand there as quoted. */
interface Apart {
  readonly difference: string;
  /** In `Source.text`, from the first of them to the last, where that helps. */
  readonly span?: Span;
  readonly mend?: string;
}

const eachAlone = 'quote each in a citation of its own';

/** Says from what into what a stretch of a source runs: "one paragraph into another", "a heading into a paragraph". */
function describeCrossing(indexed: IndexedSource, span: Span): Apart {
  const { blocks } = indexed.source;
  const first = blocks[indexed.blockAt(span.start)];
  const last = blocks[indexed.blockAt(span.end - 1)];
  return { difference: `it runs from ${fromInto(first, last)}`, span, mend: eachAlone };
}

const blockNames: Readonly<Partial<Record<BlockKind, string>>> = {
  'list-item': 'list item',
  'table-row': 'table row',
  navigation: 'line of navigation',
};

const nameOf = (block: Block | undefined): string =>
  block === undefined ? 'paragraph' : (blockNames[block.kind] ?? block.kind);

function fromInto(first: Block | undefined, last: Block | undefined): string {
  const [from, into] = [nameOf(first), nameOf(last)];
  return from === into ? `one ${from} into another` : `a ${from} into a ${into}`;
}

/**
 * Looks for a quotation whose beginning stands in one block and whose rest stands in another, with something left out in
 * between.
 */
function findApart(indexed: IndexedSource, quotation: Quotation): Apart | undefined {
  const { folded, source } = indexed;
  const quoted = quotation.folded.text;
  const words = wordsOf(quoted);
  const count = countHeld(words.length, (length) => folded.text.includes(quoted.slice(0, words[length - 1]?.end)));
  const rest = quoted.slice(words[count]?.start ?? quoted.length).trim();
  if (count < leastHeld || words.length - count < leastHeld) return undefined;
  const head = quoted.slice(0, words[count - 1]?.end);
  const first = folded.text.indexOf(head);
  const last = folded.text.indexOf(rest, first + head.length);
  if (last < 0) return undefined;
  const start = folded.toRaw(first, first + head.length).start;
  const { end } = folded.toRaw(last, last + rest.length);
  const [from, into] = [indexed.blockAt(start), indexed.blockAt(end - 1)];
  if (from === into) return undefined;
  const ends = `“…${lastWords(head)}” and “${firstWords(rest)}…”`;
  return {
    difference: `it runs from ${fromInto(source.blocks[from], source.blocks[into])} and leaves out what stands between ${ends}`,
    span: { start, end },
    mend: eachAlone,
  };
}

/** Fewer words than this stand anywhere by chance. */
const leastHeld = 2;

/** The greatest count that holds, where every smaller one does. */
function countHeld(most: number, holds: (count: number) => boolean): number {
  let low = 0;
  let high = most;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (holds(middle)) low = middle;
    else high = middle - 1;
  }
  return low;
}

const lastWords = (words: string): string => words.trim().split(/\s+/).slice(-3).join(' ');
const firstWords = (words: string): string => words.trim().split(/\s+/).slice(0, 3).join(' ');

/** Where the pieces of a quotation all stand in the source, the trouble is how its ellipses or brackets join them. */
function explainParts(indexed: IndexedSource, quotation: Quotation): Apart | undefined {
  const folded = quotation.folded.text.trim();
  if (!hasParts(folded)) return undefined;
  const { pieces, joints } = readParts(folded);
  const { text } = indexed.folded;
  if (pieces.length < 2 || !pieces.every((piece) => text.includes(piece))) return undefined;
  const marks = joints.some((joint) => joint?.kind === 'brackets') ? 'brackets' : 'ellipsis';
  const spans = inOrder(indexed, pieces);
  if (spans === undefined) return { difference: `the words around the ${marks} stand in another order` };
  const span = { start: spans[0]?.start ?? 0, end: spans.at(-1)?.end ?? 0 };
  const [from, into] = [indexed.blockAt(span.start), indexed.blockAt(span.end - 1)];
  if (from !== into) {
    const { blocks } = indexed.source;
    return { difference: `its ${marks} runs from ${fromInto(blocks[from], blocks[into])}`, span, mend: eachAlone };
  }
  if (indexed.passagesIn(span).length === 1) return undefined;
  return {
    difference: `the words around the ${marks} stand in two sentences, and ${marks === 'brackets' ? 'they have to' : 'an ellipsis has to'} stay within one`,
    span,
    mend: `${eachAlone}, or both sentences whole`,
  };
}

/** The first place of each piece behind the one before it; none where they stand in another order. */
function inOrder({ folded }: IndexedSource, pieces: readonly string[]): readonly Span[] | undefined {
  const spans: Span[] = [];
  let from = 0;
  for (const piece of pieces) {
    const at = folded.text.indexOf(piece, from);
    if (at < 0) return undefined;
    from = at + piece.length;
    spans.push(folded.toRaw(at, from));
  }
  return spans;
}
