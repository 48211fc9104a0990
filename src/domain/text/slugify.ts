import anyAscii from 'any-ascii';

/**
 * Makes an id out of words in any script: lower-case ASCII letters, digits and hyphens, starting with a letter, cut
 * at a word's end to at most `length` characters.
 *
 * @returns `''` when the words hold no letter.
 */
export function slugify(words: string, length: number): string {
  const slug = anyAscii(words)
    .toLowerCase()
    .replace(/['’]/g, '')
    .split(/[^a-z0-9]+/)
    .filter(Boolean)
    .join('-')
    .replace(/^[^a-z]+/, '');
  if (slug.length <= length) return slug;
  const cut = slug.slice(0, length + 1).lastIndexOf('-');
  return slug.slice(0, cut > 0 ? cut : length);
}
