import type { Span } from '../text/place.ts';
import { segmentSentences } from '../text/segment.ts';

/** What a footnote marker vouches for, in offsets into the text. */
export interface Stretch extends Span {
  readonly sentence: Span;
}

const word = /[\p{L}\p{N}]/u;

/**
 * Finds the stretch of each marker: from the later of its sentence's start and the previous marker in that sentence, up
 * to the marker. Markers with no word between them share a stretch; a marker before any word takes the first sentence.
 *
 * @param markers how many code units of the text stand before each marker, in order
 */
export function findStretches(text: string, markers: readonly number[], language: string): Stretch[] {
  const sentences = segmentSentences(text, language);
  const stretches: Stretch[] = [];
  let current = 0;
  let previousEnd = 0;
  for (const marker of markers) {
    const last = stretches.at(-1);
    if (last && !word.test(text.slice(previousEnd, marker))) {
      stretches.push(last);
      continue;
    }
    const lastVisible = text.slice(0, marker).trimEnd().length - 1;
    while (current + 1 < sentences.length && (sentences[current + 1]?.start ?? 0) <= lastVisible) current++;
    const sentence = sentences[current] ?? { start: 0, end: text.length };
    const from = Math.max(sentence.start, last && previousEnd > sentence.start ? previousEnd : 0);
    const start = skipSeparators(text, from, marker);
    stretches.push(
      word.test(text.slice(start, marker)) ? { start, end: lastVisible + 1, sentence } : { ...sentence, sentence },
    );
    previousEnd = marker;
  }
  return stretches;
}

function skipSeparators(text: string, from: number, end: number): number {
  let start = from;
  while (start < end && ' ,;:.'.includes(text[start] ?? '-')) start++;
  return start;
}
