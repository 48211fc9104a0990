import type { Span } from '../text/place.ts';

/** A word of a folded text. */
export interface Token extends Span {
  readonly word: string;
}

/** Words that both sides have, or those of either that the other lacks. */
export interface Chunk {
  readonly isCommon: boolean;
  readonly here: readonly Token[];
  there: readonly Token[];
}

interface Change {
  readonly added?: boolean;
  readonly removed?: boolean;
  readonly count?: number;
}

/** Pairs what is missing on one side with what stands in its place on the other. */
export function readChunks(changes: readonly Change[], tokens: readonly Token[], window: readonly Token[]): Chunk[] {
  const chunks: { isCommon: boolean; here: Token[]; there: Token[] }[] = [];
  let i = 0;
  let j = 0;
  for (const { added = false, removed = false, count = 0 } of changes) {
    const isCommon = !added && !removed;
    let chunk = chunks.at(-1);
    if (chunk === undefined || chunk.isCommon || isCommon) chunks.push((chunk = { isCommon, here: [], there: [] }));
    if (!added) chunk.here.push(...tokens.slice(i, (i += count)));
    if (!removed) chunk.there.push(...window.slice(j, (j += count)));
  }
  return chunks;
}
