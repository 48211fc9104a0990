import { homeOf, titles, type NameKind } from '../language/names/find-names.ts';

/**
 * The form under which mentions of one thing in a text meet: lower case, without titles, dots and possessives. Places
 * and their peoples meet in a common root ("Russia", "Russian"), which is no word to show anyone.
 */
export function entityKey(name: string, kind: NameKind): string {
  const words = name
    .normalize('NFC')
    .toLowerCase()
    .replace(/[’ʼ]/g, "'")
    .replace(/'s\b/g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && word !== 'the');
  const kept = words.filter((word, i) => i === words.length - 1 || !titles.has(word) || kind !== 'person');
  // Where nothing tells the kind, one word may be a place whose people stand elsewhere; several are what they are.
  return kind === 'place' || (kind === 'other' && kept.length === 1) ? placeKey(kept) : kept.join(' ');
}

/** The key of a place or of its people: "new zealand" and "new zealander" are one. */
export function placeKey(words: readonly string[]): string {
  const whole = homeOf(words.join(' '));
  if (whole !== undefined) return whole;
  const last = words.at(-1) ?? '';
  const lead = words.slice(0, -1).join(' ');
  const key = homeOf(last) ?? rootOf(last);
  return lead === '' || key.startsWith(`${lead} `) ? key : `${lead} ${key}`;
}

function rootOf(word: string): string {
  const root = word.replace(/(?:ians?|eans?|ans?|ese|ia|ea|is?|a|e|y|o)$/, '');
  return root.length >= 3 ? root : word;
}
