import type { Lexicon, Script } from './lexicon/lexicon.ts';
import { lexicons } from './lexicon/shelf.ts';
import { primaryLanguage, splitWords, type Word } from './words.ts';

/** What tells one language from the others of its script. */
interface Reading {
  readonly language: string;
  readonly words: ReadonlySet<string>;
  /** Letters that it writes, beside the plain ones of its script. */
  readonly letters: ReadonlySet<string>;
}

/** The languages of one script, and how many of them have each word and letter. */
interface Family {
  readonly readings: readonly Reading[];
  readonly sharedBy: ReadonlyMap<string, number>;
}

const scriptPatterns: readonly (readonly [Script, RegExp])[] = [
  ['Kana', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ['Hangul', /\p{Script=Hangul}/gu],
  ['Han', /\p{Script=Han}/gu],
  ['Cyrillic', /\p{Script=Cyrillic}/gu],
  ['Arabic', /\p{Script=Arabic}/gu],
  ['Hebrew', /\p{Script=Hebrew}/gu],
  ['Greek', /\p{Script=Greek}/gu],
  ['Thai', /\p{Script=Thai}/gu],
  ['Devanagari', /\p{Script=Devanagari}/gu],
  ['Latin', /\p{Script=Latin}/gu],
];

/** A script of which a passage holds a smaller share than this is one of names and brands in it. */
const leastShare = 0.15;
/** Less than one word that two languages share tells nothing: then all are likely that are not spoken against. */
const enough = 0.5;
/** A passage may be in a language for which at least this share speaks of what speaks for the best one. */
const closeShare = 0.5;
/** The same for the language that the document says it is in. */
const declaredShare = 0.2;
/** How much a letter that a language does not write speaks against it, where the word is no name. */
const foreignLetter = 1.5;
/** A language is told by so many characters; a passage is seldom longer. */
const longest = 2000;

/**
 * The languages that a passage may be in by its own words, the likeliest first: one where they tell, several where they
 * are few. What the document calls itself counts where its words do not speak against it. Never empty.
 */
export function languagesOfPassage(passage: string, declared?: string): readonly string[] {
  const text = passage.slice(0, longest).normalize('NFC');
  const own = declared === undefined ? '' : primaryLanguage(declared);
  const found = scriptsOf(text).flatMap((script) => languagesIn(script, text, own));
  if (declared !== undefined && (found.length === 0 || isUnknown(own, text))) found.unshift(declared);
  const named = found.map((language) => (declared !== undefined && language === own ? declared : language));
  return named.length === 0 ? ['en'] : [...new Set(named)];
}

/** A language that is not on the shelf may be the one that the document says it is. */
function isUnknown(language: string, text: string): boolean {
  return text !== '' && language !== '' && !Object.hasOwn(lexicons, language);
}

function scriptsOf(text: string): readonly Script[] {
  const counts = scriptPatterns.map(([script, pattern]) => [script, text.match(pattern)?.length ?? 0] as const);
  const all = counts.reduce((sum, [, count]) => sum + count, 0);
  const held = counts.filter(([, count]) => count > 0 && count >= all * leastShare).map(([script]) => script);
  // Japanese is written in characters as well.
  return held.includes('Kana') ? held.filter((script) => script !== 'Han') : held;
}

let families: ReadonlyMap<Script, Family> | undefined;

function readFamilies(): ReadonlyMap<Script, Family> {
  const languages = Map.groupBy(Object.entries(lexicons), ([, { script }]) => script);
  return new Map([...languages].map(([script, among]) => [script, familyOf(among)]));
}

function familyOf(among: readonly (readonly [language: string, lexicon: Lexicon])[]): Family {
  const readings = among.map(([language, { common, letters = '', negations = {}, months = '' }]): Reading => {
    const negating = (negations.word ?? '').split(/[;\n|]/).map((word) => word.trim());
    return {
      language,
      words: new Set([...common.split(/\s+/), ...negating, ...months.split(/[ |]/)]),
      letters: new Set(letters),
    };
  });
  const sharedBy = new Map<string, number>();
  for (const { words, letters } of readings)
    for (const one of [...words, ...letters]) sharedBy.set(one, (sharedBy.get(one) ?? 0) + 1);
  return { readings, sharedBy };
}

function languagesIn(script: Script, text: string, declared: string): readonly string[] {
  families ??= readFamilies();
  const family = families.get(script) ?? { readings: [], sharedBy: new Map<string, number>() };
  if (family.readings.length < 2) {
    const characters = script === 'Han' && declared === 'ja' ? ['ja'] : [];
    return [...family.readings.map(({ language }) => language), ...characters];
  }
  const words = splitWords(text);
  const scores = family.readings
    .map((reading) => ({ language: reading.language, score: scoreOf(reading, family, words, text) }))
    .sort((a, b) => b.score - a.score);
  const best = scores[0]?.score ?? 0;
  const least = (language: string): number =>
    best < enough ? best - enough : best * (language === declared ? declaredShare : closeShare);
  return scores.filter(({ language, score }) => score >= least(language)).map(({ language }) => language);
}

/** The fewer languages of a script have a word or letter, the more it tells. */
function scoreOf({ words, letters }: Reading, { sharedBy }: Family, found: readonly Word[], text: string): number {
  let score = 0;
  for (const { key, start } of found) {
    if (words.has(key)) score += 1 / (sharedBy.get(key) ?? 1);
    if (/^\p{Lu}/u.test(text.slice(start, start + 2))) continue;
    for (const letter of key) {
      if (/[a-z\P{L}]/u.test(letter) || letters.size === 0) continue;
      score += letters.has(letter) ? 1 / (2 * (sharedBy.get(letter) ?? 1)) : -foreignLetter;
    }
  }
  return score;
}
