import { lastAtOrBefore, type Span } from '../text/place.ts';
import type { Block, Source } from '../sources/source.ts';
import { foldTypography, type FoldedText } from '../text/fold.ts';
import { indexWords, type WordIndex } from './word-index.ts';

/** A source with what matching needs of it, each part made when first asked for. */
export interface IndexedSource {
  readonly source: Source;
  readonly folded: FoldedText;
  readonly words: WordIndex;
  /** Index of the block an offset stands in, or -1 between blocks. */
  blockAt(offset: number): number;
  /** Indexes of the passages that a span touches. */
  passagesIn(span: Span): number[];
}

/** Makes a source ready to be searched. Costs next to nothing until asked. */
export function indexSource(source: Source): IndexedSource {
  let folded: FoldedText | undefined;
  let words: WordIndex | undefined;
  return {
    source,
    get folded() {
      return (folded ??= foldTypography(source.text));
    },
    get words() {
      return (words ??= indexWords(this.folded.text));
    },
    blockAt(offset) {
      const at = lastStartingBy(source.blocks, offset);
      return offset < (source.blocks[at]?.end ?? 0) ? at : -1;
    },
    passagesIn(span) {
      const found: number[] = [];
      let at = Math.max(0, lastStartingBy(source.passages, span.start));
      for (; at < source.passages.length; at++) {
        const passage = source.passages[at];
        if (passage === undefined || passage.start >= span.end) break;
        if (passage.end > span.start) found.push(at);
      }
      return found;
    },
  };
}

/** The block that holds a whole span, white space at its ends aside. */
export function blockOf(indexed: IndexedSource, span: Span): Block | undefined {
  const block = indexed.source.blocks[indexed.blockAt(span.start)];
  return block !== undefined && span.end <= block.end ? block : undefined;
}

function lastStartingBy(spans: readonly Span[], offset: number): number {
  return lastAtOrBefore(spans.length, (at) => spans[at]?.start, offset);
}
