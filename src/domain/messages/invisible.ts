/** Names of characters that editors meet and do not see; any other is called by its code point alone. */
const names: Readonly<Record<string, string>> = {
  '\u00a0': 'no-break space',
  '\u00ad': 'soft hyphen',
  '\u200b': 'zero-width space',
  '\u200c': 'zero-width non-joiner',
  '\u200d': 'zero-width joiner',
  '\u200e': 'left-to-right mark',
  '\u200f': 'right-to-left mark',
  '\u202f': 'narrow no-break space',
  '\u2060': 'word joiner',
  '\u3000': 'ideographic space',
  '\ufeff': 'byte order mark',
};

/** Nothing that a reader sees, and nothing that sways how other characters are written. */
const unseen =
  /[\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b\u2060-\u2064\u206a-\u206f\u3164\ufeff\uffa0\u{e0000}-\u{e0fff}]/gu;
/** In a name or an id, these are as good as unseen, too. */
const unseenInName = /[^\S \t\r\n]|\p{Cf}|\p{Default_Ignorable_Code_Point}/gu;
const name = /`[^`\n]*`/g;

/** What a character is called in a message: `zero-width space (U+200B)`. */
export function nameCharacter(char: string): string {
  const known = names[char];
  return known === undefined ? codeOf(char) : `${known} (${codeOf(char)})`;
}

/**
 * A sentence with characters that nobody sees named in it: `not<U+200B>ice`. In backticks, where names and ids stand,
 * all of them are; elsewhere those that no script needs.
 */
export function showInvisible(sentence: string): string {
  if (sentence.search(unseenInName) === -1) return sentence;
  const named = sentence.replaceAll(name, (words) => words.replaceAll(unseenInName, pictureOf));
  return named.replaceAll(unseen, pictureOf);
}

function pictureOf(char: string): string {
  return `<${codeOf(char)}>`;
}

function codeOf(char: string): string {
  return `U+${(char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
