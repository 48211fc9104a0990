import type { Source } from './source.ts';

/**
 * The line of the raw document, from 1, on which an offset of `Source.text` stands. Exact for text, and for Markdown but for
 * lines that held no visible word; in HTML, where line breaks are only white space, the line its block begins on.
 */
export function rawLineOf(source: Source, offset: number): number {
  const block = source.blocks[lastBlockBefore(source, offset)];
  if (block === undefined) return 1;
  const first = block.line ?? 1;
  if (source.format === 'html') return first;
  return first + (source.text.slice(block.start, Math.max(block.start, offset)).match(/\r\n|\n|\r/g)?.length ?? 0);
}

/** Index of the last block that starts at or before an offset; blocks are in order. */
function lastBlockBefore({ blocks }: Source, offset: number): number {
  let low = 0;
  let high = blocks.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((blocks[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
