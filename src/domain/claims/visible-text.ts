import { type Span, spansWithin } from '../text/place.ts';
import { breakContext, needsSpace } from '../text/segment-break.ts';
import { readCalloutHead } from './callouts.ts';
import { decodeInline } from './citation/citation.ts';
import { spanOf, walk, type ProseNode } from './mdx-tree.ts';

/** The words of a paragraph, heading or cell as a reader sees them, and where each came from. */
export interface VisibleText {
  /** Markup and footnote markers removed, white space folded. */
  readonly text: string;
  /** For each UTF-16 code unit of `text`, its offset in the file. */
  readonly offsets: readonly number[];
}

/** What `readVisibleText` needs to know about the file a block stands in. */
export interface VisibleContext {
  readonly raw: string;
  readonly shift: number;
  readonly quoteDepth: number;
  /** Stretches that are no words, such as footnote markers; in order. */
  readonly holes: readonly Span[];
}

/** Reads the visible words of a block. */
export function readVisibleText(block: ProseNode, context: VisibleContext): VisibleText {
  const pieces: { text: string; offsets: readonly number[] }[] = [];
  for (const { node } of walk(block)) {
    const span = spanOf(node, context.shift);
    if (node.type === 'text') {
      for (const part of aroundHoles(span, context.holes))
        pieces.push(decodeInline(context.raw, part.start, part.end, context.quoteDepth));
    } else if (node.type === 'inlineCode') pieces.push(codeText(node.value ?? '', span, context.raw));
    else if (node.type === 'break' || node.name === 'br') pieces.push({ text: ' ', offsets: [span.start] });
  }
  return block.type === 'paragraph' ? withoutHead(foldWhiteSpace(pieces)) : foldWhiteSpace(pieces);
}

/** What makes a box of a block quote is no word of it. */
function withoutHead({ text, offsets }: VisibleText): VisibleText {
  const length = readCalloutHead(text)?.length ?? 0;
  return { text: text.slice(length), offsets: offsets.slice(length) };
}

function aroundHoles(span: Span, holes: readonly Span[]): Span[] {
  const parts: Span[] = [];
  let start = span.start;
  for (const hole of spansWithin(holes, span)) {
    parts.push({ start, end: hole.start });
    start = hole.end;
  }
  parts.push({ start, end: span.end });
  return parts;
}

function codeText(text: string, span: Span, raw: string): { text: string; offsets: number[] } {
  const found = raw.indexOf(text, span.start);
  const exact = found !== -1 && found < span.end;
  return { text, offsets: Array.from({ length: text.length }, (_, i) => (exact ? found + i : span.start)) };
}

/** A run of white space is one space; where it is but a line's end, one where readers have it. */
function foldWhiteSpace(pieces: readonly { text: string; offsets: readonly number[] }[]): VisibleText {
  const parts: string[] = [];
  const offsets: number[] = [];
  let before = '';
  let space: { readonly offset: number; readonly isBreak: boolean } | undefined;
  for (const piece of pieces) {
    for (let i = 0; i < piece.text.length; i++) {
      const char = piece.text[i] ?? '';
      const offset = piece.offsets[i] ?? 0;
      if (char === ' ' || char === '\t' || char === '\n' || char === '\r') {
        if (space === undefined && i > 0) before = piece.text.slice(Math.max(0, i - breakContext), i);
        space = { offset: space?.offset ?? offset, isBreak: char === '\n' && space?.isBreak !== false };
        continue;
      }
      if (space !== undefined && parts.length > 0 && needsSpaceAt(before, piece.text.slice(i, i + 2), space)) {
        parts.push(' ');
        offsets.push(space.offset);
      }
      space = undefined;
      parts.push(char);
      offsets.push(offset);
    }
    if (space === undefined && piece.text !== '') before = piece.text.slice(-breakContext);
  }
  return { text: parts.join(''), offsets };
}

function needsSpaceAt(before: string, after: string, { isBreak }: { readonly isBreak: boolean }): boolean {
  return !isBreak || needsSpace(before, after);
}
