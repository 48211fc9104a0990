import type { FalseFriend, PhraseTable, Script } from './lexicon/lexicon.ts';
import { lexiconOf } from './lexicon/shelf.ts';
import type { Span } from '../text/place.ts';
import { keyOf, splitWords, type Word } from './words.ts';

/** A phrase found in a text. `first` and `last` are indexes into the words it was found among. */
export interface FoundPhrase<K extends string> extends Span {
  readonly kind: K;
  readonly first: number;
  readonly last: number;
}

interface Entry<K extends string> {
  readonly words: readonly string[];
  readonly kind: K | FalseFriend;
}

/** Phrases by their first word, the longest first. */
export type Phrases<K extends string> = ReadonlyMap<string, readonly Entry<K>[]>;

/** Reads a table of phrases for `findPhrases`. */
function compilePhrases<K extends string>(table: PhraseTable<K>): Phrases<K> {
  const byFirst = new Map<string, Entry<K>[]>();
  for (const [kind, list] of Object.entries(table) as [K | FalseFriend, string | undefined][]) {
    for (const phrase of (list ?? '').split(/[;\n]/)) {
      for (const words of expand(phrase.replaceAll(/[-\u200C]/g, ' ').trim())) {
        const entries = byFirst.get(words[0] ?? '') ?? [];
        entries.push({ words, kind });
        byFirst.set(words[0] ?? '', entries);
      }
    }
  }
  for (const entries of byFirst.values()) entries.sort((a, b) => b.words.length - a.words.length);
  return byFirst;
}

function expand(phrase: string): string[][] {
  if (phrase === '') return [];
  return phrase
    .split(/ +/)
    .reduce<string[][]>(
      (heads, word) => heads.flatMap((head) => word.split('|').map((choice) => [...head, choice])),
      [[]],
    );
}

/**
 * Finds phrases among words, left to right, the longest at each place, none overlapping.
 * The words of a phrase are joined by white space or hyphens; a comma or stop between them breaks it.
 */
export function findPhrases<K extends string>(words: readonly Word[], phrases: Phrases<K>): FoundPhrase<K>[] {
  const found: FoundPhrase<K>[] = [];
  for (let i = 0; i < words.length; i++) {
    const entry = phrases.get(keyOf(words, i))?.find((candidate) => standsAt(words, i, candidate.words));
    if (entry === undefined) continue;
    const last = i + entry.words.length - 1;
    if (entry.kind !== 'false-friends') {
      found.push({ start: words[i]?.start ?? 0, end: words[last]?.end ?? 0, kind: entry.kind, first: i, last });
    }
    i = last;
  }
  return found;
}

function standsAt(words: readonly Word[], at: number, phrase: readonly string[]): boolean {
  return phrase.every((key, k) => {
    const word = words[at + k];
    return word?.key === key && (k === 0 || word.gap === 'space' || word.gap === 'hyphen');
  });
}

/** Reads a table of phrases for `findCharacters`: by first character, the longest first. */
function compileCharacters<K extends string>(table: PhraseTable<K>): Phrases<K> {
  const byFirst = new Map<string, Entry<K>[]>();
  for (const { words, kind } of [...compilePhrases(table).values()].flat()) {
    const joined = words.join(' ');
    byFirst.set(joined[0] ?? '', [...(byFirst.get(joined[0] ?? '') ?? []), { words: [joined], kind }]);
  }
  const length = (entry: Entry<K>): number => entry.words[0]?.length ?? 0;
  for (const entries of byFirst.values()) entries.sort((a, b) => length(b) - length(a));
  return byFirst;
}

/** Finds phrases by their characters, for scripts where words are not told apart by spaces. */
function findCharacters<K extends string>(text: string, phrases: Phrases<K>): (Span & { readonly kind: K })[] {
  const found: (Span & { readonly kind: K })[] = [];
  for (let i = 0; i < text.length; i++) {
    const entry = phrases.get(text[i] ?? '')?.find((candidate) => text.startsWith(candidate.words[0] ?? '', i));
    if (entry === undefined) continue;
    const end = i + (entry.words[0]?.length ?? 1);
    if (entry.kind !== 'false-friends') found.push({ start: i, end, kind: entry.kind });
    i = end - 1;
  }
  return found;
}

/** Compiles each language's table when that language is first met; undefined for a language without one. */
export function compileByLanguage<K extends string>(tableOf: TableOf<K>): (language: string) => Phrases<K> | undefined {
  const compiled = new Map<string, Phrases<K>>();
  return (language) => {
    const table = tableOf(language);
    if (table === undefined) return undefined;
    const phrases = compiled.get(language) ?? compilePhrases(table);
    compiled.set(language, phrases);
    return phrases;
  };
}

/** Scripts in which phrases are found by their characters. */
const byCharacter: ReadonlySet<string | undefined> = new Set<Script>(['Han', 'Kana', 'Hangul', 'Thai']);

/** The table of a language by primary subtag, if it has one. */
export type TableOf<K extends string> = (language: string) => PhraseTable<K> | undefined;

/** A finder for several languages; each table is compiled when its language is first met. */
export function phraseFinder<K extends string>(
  tableOf: TableOf<K>,
): (text: string, language: string, words?: readonly Word[]) => (Span & { readonly kind: K })[] {
  const compiled = new Map<string, Phrases<K>>();
  return (text, language, words) => {
    const table = compiled.has(language) ? undefined : tableOf(language);
    const inCharacters = byCharacter.has(lexiconOf(language)?.script);
    const phrases =
      compiled.get(language) ?? (table && (inCharacters ? compileCharacters(table) : compilePhrases(table)));
    if (phrases === undefined) return [];
    compiled.set(language, phrases);
    return inCharacters ? findCharacters(text, phrases) : findPhrases(words ?? splitWords(text), phrases);
  };
}
