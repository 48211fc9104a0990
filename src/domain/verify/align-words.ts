import { diffArrays } from 'diff';
import type { Span } from '../text/place.ts';
import type { IndexedSource } from './indexed-source.ts';
import { tightenEnd, tightenStart, trimEdges } from './trim-edges.ts';
import { readChunks, type Chunk, type Token } from './word-chunks.ts';

/** One difference between a quotation and the passage nearest to it, in words as written; `''` where a side has none. */
export interface WordEdit {
  readonly here: string;
  readonly there: string;
  /** Where `here` stands in the folded quotation; empty, behind the word before it, where it has no words. */
  readonly span: Span;
  /** Where `there` stands in the folded source; empty, behind the word before it, where it has no words. */
  readonly source: Span;
}

/** The passage nearest to a quotation: for suggestions, never a verdict. */
export interface NearestWords {
  /** In `Source.text`. */
  readonly span: Span;
  /** The same in the folded text. */
  readonly folded: Span;
  /** Folded words of the passage. */
  readonly words: string;
  /** In order; absent where too much differs to list. */
  readonly edits?: readonly WordEdit[];
}

/** Above this, a list of differences helps nobody. */
const mostEdits = 400;
/** A passage that shares less than one word in this many is no help. */
const leastShared = 4;

/** The words of a quotation, and the folded text they stand in. */
export interface QuotedWords {
  readonly text: string;
  readonly tokens: readonly Token[];
}

/** Sets a quotation against a stretch of the source, and trims that to what stands for the quotation; nothing where too little is shared. */
export function align(indexed: IndexedSource, quoted: QuotedWords, window: readonly Token[]): NearestWords | undefined {
  const { tokens } = quoted;
  const keys = (list: readonly Token[]): string[] => list.map(({ word }) => word.toLowerCase());
  const changes = diffArrays(keys(tokens), keys(window), { maxEditLength: mostEdits });
  if (changes === undefined) return nearestOf(indexed, window);
  const chunks = readChunks(changes, tokens, window);
  const common = chunks.reduce((sum, chunk) => sum + (chunk.isCommon ? chunk.here.length : 0), 0);
  if (common * leastShared < tokens.length) return undefined;
  tightenStart(chunks);
  tightenEnd(chunks);
  trimEdges(indexed, chunks);
  const there = chunks.flatMap((chunk) => chunk.there);
  const edits: WordEdit[] = [];
  let before: Ends = { here: 0, there: there[0]?.start ?? 0 };
  for (const chunk of chunks) {
    edits.push(...editsOf(indexed, quoted.text, chunk, before));
    before = { here: chunk.here.at(-1)?.end ?? before.here, there: chunk.there.at(-1)?.end ?? before.there };
  }
  return { ...nearestOf(indexed, there), edits };
}

/** Where the words before an edit end on either side. */
interface Ends {
  readonly here: number;
  readonly there: number;
}

function editsOf(indexed: IndexedSource, quoted: string, chunk: Chunk, before: Ends): WordEdit[] {
  if (!chunk.isCommon)
    return chunk.here.length + chunk.there.length === 0
      ? []
      : [editOf(indexed, quoted, chunk.here, chunk.there, before)];
  return chunk.here.flatMap((token, i) => {
    const other = chunk.there[i];
    return other === undefined || other.word === token.word ? [] : [editOf(indexed, quoted, [token], [other], before)];
  });
}

export function editOf(
  indexed: IndexedSource,
  quoted: string,
  here: readonly Token[],
  there: readonly Token[],
  before: Ends,
): WordEdit {
  const source = { start: there[0]?.start ?? before.there, end: there.at(-1)?.end ?? before.there };
  const span = { start: here[0]?.start ?? before.here, end: here.at(-1)?.end ?? before.here };
  return {
    here: quoted.slice(span.start, span.end),
    there: indexed.folded.text.slice(source.start, source.end),
    span,
    source,
  };
}

export function nearestOf(indexed: IndexedSource, there: readonly Token[]): NearestWords {
  const start = there[0]?.start ?? 0;
  const end = there.at(-1)?.end ?? start;
  return nearestAt(indexed, { start, end });
}

function nearestAt({ folded }: IndexedSource, span: Span): NearestWords {
  const { start, end } = span;
  return { span: folded.toRaw(start, end), folded: span, words: folded.text.slice(start, end) };
}

const punctuation = /^[^\s\p{L}\p{N}]$/u;

/** Takes in the punctuation at its ends where the quotation has some there too. */
export function withPunctuation(indexed: IndexedSource, nearest: NearestWords, quoted: string): NearestWords {
  const { text } = indexed.folded;
  const isOnlyPunctuation = nearest.edits?.length === 0;
  const fits = (own: string, theirs: string): boolean =>
    punctuation.test(own) && (own === theirs || (isOnlyPunctuation && punctuation.test(theirs)));
  let { start, end } = nearest.folded;
  let head = 0;
  while (punctuation.test(quoted[head] ?? '')) head += 1;
  while (head > 0 && fits(quoted[head - 1] ?? '', text[start - 1] ?? '')) [head, start] = [head - 1, start - 1];
  let tail = quoted.length;
  while (punctuation.test(quoted[tail - 1] ?? '')) tail -= 1;
  while (tail < quoted.length && fits(quoted[tail] ?? '', text[end] ?? '')) [tail, end] = [tail + 1, end + 1];
  return { ...nearest, ...nearestAt(indexed, { start, end }) };
}
