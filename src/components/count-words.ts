import { unknown } from '../domain/sources/metadata.ts';

/** Counts the words of a text as its language has them, also where no spaces stand between words. */
export function countWords(text: string, language: string): number {
  let words = 0;
  const segmenter = new Intl.Segmenter(language === unknown ? 'und' : language, { granularity: 'word' });
  // A long line without breaks costs the segmenter far more than the same text by lines.
  for (const line of text.split('\n')) {
    for (const segment of segmenter.segment(line)) if (segment.isWordLike) words++;
  }
  return words;
}
