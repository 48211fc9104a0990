import type { Span } from '../text/place.ts';
import type { Block, BlockKind } from '../sources/source.ts';
import type { IndexedSource } from './indexed-source.ts';
import type { Quotation } from './match-plain.ts';
import { hasParts, readParts } from './quotation-parts.ts';
import { wordsOf } from './word-index.ts';

/** Why words that all stand in a source do not stand there as quoted. */
export interface Apart {
  readonly difference: string;
  /** In `Source.text`, from the first of them to the last, where that helps. */
  readonly span?: Span;
  readonly mend?: string;
}

const eachAlone = 'quote each in a citation of its own';

/** Says from what into what a stretch of a source runs: "one paragraph into another", "a heading into a paragraph". */
export function describeCrossing(indexed: IndexedSource, span: Span): Apart {
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
export function findApart(indexed: IndexedSource, quotation: Quotation): Apart | undefined {
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
export function explainParts(indexed: IndexedSource, quotation: Quotation): Apart | undefined {
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
