import type { TextFile } from '../messages/message.ts';
import { type Place, spansWithin } from '../text/place.ts';
import { segmentSentences } from '../text/segment.ts';
import type { Footnotes } from './footnotes.ts';
import { spanOf, walk, type ProseTree } from './mdx-tree.ts';
import { holdsWords } from './read-claims.ts';
import { findStretches } from './stretch.ts';
import { readVisibleText } from './visible-text.ts';

/** A sentence of the prose that no footnote vouches for, as a reader sees it. */
export interface BareSentence {
  readonly text: string;
  /** BCP 47. */
  readonly language: string;
  readonly place: Place;
}

interface BareInput {
  readonly file: TextFile;
  readonly tree: ProseTree;
  readonly footnotes: Footnotes;
}

/** Finds the sentences of paragraphs, lists and tables that hold no footnote marker. Headings are no sentences. */
export function findBareSentences({ file, tree, footnotes }: BareInput, language: string): BareSentence[] {
  const found: BareSentence[] = [];
  for (const { node, quoteDepth, inDefinition } of walk(tree.root)) {
    if (inDefinition || node.type === 'heading' || !holdsWords(node)) continue;
    const span = spanOf(node, tree.shift);
    const markers = spansWithin(footnotes.markers, span);
    const { text, offsets } = readVisibleText(node, { raw: file.text, shift: tree.shift, quoteDepth, holes: markers });
    const counts = markers.map((marker) => countBefore(offsets, marker.start));
    const footnoted = new Set(findStretches(text, counts, language).map(({ sentence }) => sentence.start));
    for (const { start, end } of segmentSentences(text, language)) {
      if (footnoted.has(start) || end <= start) continue;
      const from = offsets[start] ?? span.start;
      const place = { file: file.path, start: from, end: (offsets[end - 1] ?? from) + 1 };
      found.push({ text: text.slice(start, end), language, place });
    }
  }
  return found;
}

/** How many of some rising offsets lie before another. */
function countBefore(offsets: readonly number[], before: number): number {
  let low = 0;
  let high = offsets.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((offsets[middle] ?? 0) < before) low = middle + 1;
    else high = middle;
  }
  return low;
}
