import type { PassageAnchor } from '../domain/edition/passage-anchors.ts';
import type { Span } from '../domain/messages/place.ts';

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

/** Cuts a stretch of a source's text at the quoted words in it, which may overlap. */
export function markBlock(text: string, block: Span, anchors: readonly PassageAnchor[]): MarkedPiece[] {
  const spans = anchors.flatMap((anchor) => anchor.spans);
  const inside = spans.filter((span) => span.start < block.end && span.end > block.start);
  const cuts = [block.start, block.end, ...inside.flatMap((span) => [span.start, span.end])]
    .filter((cut) => block.start <= cut && cut <= block.end)
    .toSorted((a, b) => a - b);
  const bounds = [...new Set(cuts)];
  return bounds.slice(0, -1).map((start, index) => {
    const end = bounds[index + 1] ?? block.end;
    return {
      text: text.slice(start, end),
      quoted: inside.some((span) => span.start <= start && end <= span.end),
      anchors: anchors.filter((anchor) => anchor.spans[0]?.start === start).map(({ id }) => id),
    };
  });
}

/** The same, sentence by sentence. */
export function markSentences(
  text: string,
  block: Span,
  anchors: readonly PassageAnchor[],
  passages: readonly (Span & { readonly index: number })[],
): MarkedSentence[] {
  const sentences: MarkedSentence[] = [];
  const add = (span: Span, passage?: number): void => {
    if (span.start >= span.end) return;
    const pieces = markBlock(text, span, anchorsIn(anchors, span));
    sentences.push(passage === undefined ? { pieces } : { passage, pieces });
  };
  let at = block.start;
  for (const { start, end, index } of passages) {
    add({ start: at, end: start });
    add({ start, end }, index);
    at = end;
  }
  add({ start: at, end: block.end });
  return sentences;
}

function anchorsIn(anchors: readonly PassageAnchor[], { start, end }: Span): PassageAnchor[] {
  return anchors.filter(({ spans }) => spans.some((span) => span.start < end && span.end > start));
}
