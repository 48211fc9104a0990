const beforeLetter = /(?<=\p{Ll}) (?=\p{Lu}(?![\p{L}\p{M}\p{N}’']))/gu;

/** Ties a capital that stands alone, such as that of "article B" or "vitamin C", to its word: no line begins with it. */
export function bindLetters(prose: string): string {
  return prose.replaceAll(beforeLetter, '\u00A0');
}
