import type { Span } from '../../text/place.ts';
import { joinLines } from '../../text/segment-break.ts';
import type { PassageAnchor } from '../passage-anchors.ts';

/** A stretch of a source's text, with the anchors of the quotations that start in it. */
export interface MarkedPiece {
  readonly text: string;
  readonly quoted: boolean;
  readonly anchors: readonly string[];
}

/** The pieces of a sentence, or of what stands between sentences. */
export interface MarkedSentence {
  /** Index into `Source.passages`; absent between sentences. */
  readonly passage?: number;
  readonly pieces: readonly MarkedPiece[];
}

interface Sentence extends Span {
  readonly passage?: number;
}

type PlacedPiece = MarkedPiece & Pick<Span, 'start'>;

/**
 * Cuts a block of a source's text at its sentences, and these at the quoted words in them, which may overlap. A block
 * may be a whole book: the work grows with its length, not with its square.
 *
 * @param anchors of the quotations that touch the block.
 * @param passages of the block, in the order of the text.
 */
export function markSentences(
  text: string,
  block: Span,
  anchors: readonly PassageAnchor[],
  passages: readonly (Span & { readonly index: number })[],
): MarkedSentence[] {
  const sentences = listSentences(block, passages);
  const pieces = cutPieces(text, block, anchors, sentences);
  let at = 0;
  return sentences.map(({ end, passage }) => {
    const own: MarkedPiece[] = [];
    for (let next = pieces[at]; next !== undefined && next.start < end; next = pieces[++at]) {
      const { start: _, ...piece } = next;
      own.push(piece);
    }
    return passage === undefined ? { pieces: own } : { passage, pieces: own };
  });
}

/** The passages of a block, and what stands between them. */
function listSentences(block: Span, passages: readonly (Span & { readonly index: number })[]): Sentence[] {
  const sentences: Sentence[] = [];
  let at = block.start;
  for (const { start, end, index } of passages) {
    sentences.push({ start: at, end: start }, { start, end, passage: index });
    at = end;
  }
  sentences.push({ start: at, end: block.end });
  return sentences.filter(({ start, end }) => start < end);
}

/** Cuts a block wherever a sentence or quoted words begin or end. */
function cutPieces(
  text: string,
  block: Span,
  anchors: readonly PassageAnchor[],
  sentences: readonly Sentence[],
): PlacedPiece[] {
  const spans = anchors.flatMap((anchor) => anchor.spans).toSorted((a, b) => a.start - b.start);
  const named = Map.groupBy(anchors, (anchor) => anchor.spans[0]?.start);
  const cuts = [block, ...sentences, ...spans]
    .flatMap(({ start, end }) => [start, end])
    .filter((cut) => block.start <= cut && cut <= block.end);
  const bounds = [...new Set(cuts)].toSorted((a, b) => a - b);
  let next = 0;
  let quotedTo = block.start;
  const texts = joinLines(bounds.slice(0, -1).map((start, index) => text.slice(start, bounds[index + 1])));
  return bounds.slice(0, -1).map((start, index) => {
    for (let span = spans[next]; span !== undefined && span.start <= start; span = spans[++next]) {
      quotedTo = Math.max(quotedTo, span.end);
    }
    const anchorIds = (named.get(start) ?? []).map(({ id }) => id);
    return { start, text: texts[index] ?? '', quoted: start < quotedTo, anchors: anchorIds };
  });
}
