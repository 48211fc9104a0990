import anyAscii from 'any-ascii';
import { doubleMetaphone } from 'double-metaphone';

interface Keyed {
  readonly key: string;
}

/**
 * Gives names the keys under which those that may be one meet: the sound of the whole, the sounds of any two of its words,
 * the letters of an acronym, and an initial with a family name. Short forms say which letters are asked for; of full
 * names only those answer, since two initials alone are shared by thousands.
 */
export function soundKeysAmong(names: readonly Keyed[]): (name: Keyed) => string[] {
  const asked = new Set<string>();
  const split = new Map(names.map((name) => [name.key, wordsOf(name.key)]));
  for (const words of split.values()) {
    const [only] = words;
    if (words.length === 1 && only !== undefined && only.length <= 8) asked.add(`.${only}`);
    const family = words.at(-1) ?? '';
    if (words.slice(0, -1).some((word) => word.length === 1)) asked.add(initialKey(words[0] ?? '', family));
  }
  return ({ key }) => {
    const words = split.get(key) ?? wordsOf(key);
    const sounds = words.slice(0, 8).flatMap((word) => (word.length > 1 ? doubleMetaphone(word).slice(0, 1) : []));
    const pairs = sounds.flatMap((sound, i) => sounds.slice(i + 1).map((other) => [sound, other].sort().join('+')));
    const initials = `.${words.length > 1 ? words.map((word) => word.charAt(0)).join('') : (words[0] ?? '')}`;
    const byInitial = initialKey(words[0] ?? '', words.at(-1) ?? '');
    const letters = [initials, byInitial].filter((letter) => asked.has(letter));
    return [
      ...new Set([`=${doubleMetaphone(words.join(''))[0]}`, ...letters, ...(sounds.length === 1 ? sounds : pairs)]),
    ];
  };
}

function wordsOf(key: string): string[] {
  // Before a vowel or v, q says the same in every spelling: "Lindqvist", "Lindquist".
  const latin = anyAscii(key.slice(0, 100)).toLowerCase().replaceAll(/q[uv]/g, 'kv');
  return latin.split(/[^a-z0-9]+/).filter((word) => word !== '');
}

function initialKey(first: string, family: string): string {
  return `${first.charAt(0)}. ${family}`;
}
