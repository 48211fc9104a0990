import type { Span } from '../domain/messages/place.ts';
import type { Use } from './uses.ts';

/** A stretch of a source's text, with the anchors of the quotations that start in it. */
export interface MarkedPiece {
  readonly text: string;
  readonly quoted: boolean;
  readonly anchors: readonly string[];
}

/** Cuts a stretch of a source's text at the quotations in it; quotations may overlap. */
export function markBlock(text: string, block: Span, uses: readonly Use[]): MarkedPiece[] {
  const spans = uses.flatMap((use) => use.citation.verification.spans);
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
      anchors: uses.filter((use) => use.citation.verification.spans[0]?.start === start).map((use) => use.anchor),
    };
  });
}
