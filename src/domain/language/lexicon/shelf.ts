import { ar } from './ar.ts';
import { bg } from './bg.ts';
import { cs } from './cs.ts';
import { da } from './da.ts';
import { de } from './de.ts';
import { el } from './el.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fa } from './fa.ts';
import { fi } from './fi.ts';
import { fr } from './fr.ts';
import { he } from './he.ts';
import { hi } from './hi.ts';
import { hu } from './hu.ts';
import { id } from './id.ts';
import { it } from './it.ts';
import { ja } from './ja.ts';
import { ko } from './ko.ts';
import { nb } from './nb.ts';
import { nl } from './nl.ts';
import { pl } from './pl.ts';
import { pt } from './pt.ts';
import { ro } from './ro.ts';
import { ru } from './ru.ts';
import { sk } from './sk.ts';
import { sv } from './sv.ts';
import { th } from './th.ts';
import { tr } from './tr.ts';
import { uk } from './uk.ts';
import { vi } from './vi.ts';
import { zh } from './zh.ts';
import type { Lexicon } from './lexicon.ts';

/** The languages that something is known of, by primary subtag. */
export const lexicons: Readonly<Record<string, Lexicon>> = {
  ar,
  bg,
  cs,
  da,
  de,
  el,
  en,
  es,
  fa,
  fi,
  fr,
  he,
  hi,
  hu,
  id,
  it,
  ja,
  ko,
  nb,
  nl,
  pl,
  pt,
  ro,
  ru,
  sk,
  sv,
  th,
  tr,
  uk,
  vi,
  zh,
};

/** Tags under which a language of the shelf goes as well. */
const aliases: Readonly<Record<string, string>> = { no: 'nb', nn: 'nb', in: 'id', ms: 'id', iw: 'he' };

/** What is known of a language, by primary subtag; undefined for one that is not on the shelf. */
export function lexiconOf(primary: string): Lexicon | undefined {
  const name = Object.hasOwn(aliases, primary) ? (aliases[primary] ?? primary) : primary;
  return Object.hasOwn(lexicons, name) ? lexicons[name] : undefined;
}

/** Reads something of each language when that language is first asked for, and remembers it. */
export function readOnce<T>(read: (lexicon: Lexicon) => T | undefined): (primary: string) => T | undefined {
  const known = new Map<Lexicon, T | undefined>();
  return (primary) => {
    const lexicon = lexiconOf(primary);
    if (lexicon === undefined) return undefined;
    if (!known.has(lexicon)) known.set(lexicon, read(lexicon));
    return known.get(lexicon);
  };
}

/** The words that a list holds in any language, for what is told by the words alone, whatever language a text is said to be in. */
export function wordsOfAll(list: (lexicon: Lexicon) => string | undefined): ReadonlySet<string> {
  return new Set(Object.values(lexicons).flatMap((lexicon) => wordsOf(list(lexicon))));
}

/** A list of words as an array; empty where nothing is known. */
export function wordsOf(list: string | undefined): readonly string[] {
  return list?.split(/\s+/).filter((word) => word !== '') ?? [];
}

/** A regular expression's alternatives for words or phrases, the longest first; either apostrophe is taken for either. */
export function alternatives(words: Iterable<string>): string {
  return [...words]
    .toSorted((a, b) => b.length - a.length)
    .map((word) => word.replaceAll("'", "['’]"))
    .join('|');
}

/** The same for phrases of all languages, set apart by `;`, where `*` stands for up to three more letters. */
export function phrasesOfAll(list: (lexicon: Lexicon) => string | undefined): string {
  const phrases = Object.values(lexicons).flatMap((lexicon) => list(lexicon)?.split('; ') ?? []);
  return alternatives(new Set(phrases)).replaceAll('*', String.raw`\p{L}{0,3}`);
}
