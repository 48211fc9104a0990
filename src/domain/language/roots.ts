import { baseForm } from './irregular-verbs.ts';
import { lexiconOf } from './lexicon/shelf.ts';
import { isStopWord, primaryLanguage, stem } from './words.ts';

/** Letters that must be left of a word when an ending is cut off. */
const shortest = 4;
/** English roots are compared by so many letters: most derivations lie behind. */
const longest = 8;

/**
 * The root by which a word is compared across passages, coarser than `stem`: inflections and the commonest derivations
 * of one word meet ("deployment", "deployed"). Endings are known in English and where the lexicon lists them.
 */
export function rootOf(key: string, language: string): string {
  const bare = key.replace(/'s?$/, '').replace(/^(?:l|d|qu|n|s|c|j|m|t|un|all|dell|nell|sull)'/, '');
  if (/\p{N}/u.test(bare)) return bare;
  const primary = primaryLanguage(language);
  if (primary === 'en') return derived(stem(baseForm(bare), 'en'));
  return cutEnding(bare, endingsOf(primary));
}

function derived(root: string): string {
  if (root.length < 7) return root;
  const cut = /^(.{4,}?)(?:ement|ment|ation|ition|tion|sion|ness|ity|ance|ence|al|ive|er|or|ly)$/.exec(root)?.[1];
  return (cut ?? root).slice(0, longest);
}

function cutEnding(word: string, endings: readonly string[]): string {
  const ending = endings.find((end) => word.length - end.length >= shortest && word.endsWith(end));
  return ending === undefined ? word : word.slice(0, -ending.length);
}

const endingLists = new Map<string, readonly string[]>();

function endingsOf(primary: string): readonly string[] {
  const known = endingLists.get(primary);
  if (known !== undefined) return known;
  const list = (lexiconOf(primary)?.endings ?? '').split(/\s+/).filter((end) => end !== '');
  const sorted = list.toSorted((a, b) => b.length - a.length);
  endingLists.set(primary, sorted);
  return sorted;
}

const commonWords = new Map<string, ReadonlySet<string>>();

/** Whether a word is among the commonest of its language, and tells nothing of what a sentence speaks of. */
export function isCommon(key: string, language: string): boolean {
  const primary = primaryLanguage(language);
  let common = commonWords.get(primary);
  if (common === undefined) {
    common = new Set((lexiconOf(primary)?.common ?? '').split(/\s+/));
    commonWords.set(primary, common);
  }
  return common.has(key) || isStopWord(key, primary);
}
