/**
 * Counts the words of a text as its language has them, also where no spaces stand between words.
 *
 * @param language BCP 47; a tag that names no language is as good as none.
 */
export function countWords(text: string, language: string): number {
  const [tag = 'en'] = /^[a-z]{2,3}(?![a-z])/i.exec(language) ?? [];
  const segmenter = new Intl.Segmenter([tag, 'en'], { granularity: 'word' });
  let words = 0;
  // A long line without breaks costs the segmenter far more than the same text by lines.
  for (const line of text.split('\n')) {
    for (const segment of segmenter.segment(line)) if (segment.isWordLike) words++;
  }
  return words;
}
