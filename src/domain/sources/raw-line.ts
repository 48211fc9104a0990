import { lastAtOrBefore } from '../text/place.ts';
import type { Source } from './source.ts';

/**
 * The line of the raw document, from 1, on which an offset of `Source.text` stands. Exact for text, and for Markdown but for
 * lines that held no visible word; in HTML, where line breaks are only white space, the line its block begins on.
 */
export function rawLineOf(source: Source, offset: number): number {
  const { blocks } = source;
  const block =
    blocks[
      Math.max(
        0,
        lastAtOrBefore(blocks.length, (at) => blocks[at]?.start, offset),
      )
    ];
  if (block === undefined) return 1;
  const first = block.line ?? 1;
  if (source.format === 'html') return first;
  return first + (source.text.slice(block.start, Math.max(block.start, offset)).match(/\r\n|\n|\r/g)?.length ?? 0);
}
