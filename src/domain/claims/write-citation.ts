/**
 * Characters that are markup in MDX, so that a quotation holds them escaped (the inverse of reading a citation). Curly
 * quotation marks are words like any other between straight ones.
 */
const markup = /[\\`*_{}<>[\]"]/g;

/** Writes words of a source as a quotation that an editor can paste behind `@source-id`: see `writeCitation`. */
export function writeQuotation(words: string): string {
  return `"${words
    .trim()
    .replace(/\s+/g, ' ')
    .replace(markup, (character) => `\\${character}`)}"`;
}

/**
 * Writes words of a source as a citation that an editor can paste into a footnote. White space is folded to single
 * spaces, and what MDX would read as markup is escaped.
 */
export function writeCitation(source: string, words: string): string {
  return `@${source} ${writeQuotation(words)}`;
}
