import { lexiconOf } from './lexicon/shelf.ts';
import { primaryLanguage } from './words.ts';

const letters = [...'abcdefghijklmnopqrstuvwxyz'];
let names: Intl.DisplayNames | undefined;

/** Whether a text is a language tag (BCP 47) such as `en` or `pt-BR`: "english" is not a tag, nor is `gr`, which names no language. */
export function isLanguageTag(text: string): boolean {
  if (!/^[a-z]{2,3}(?:-[a-z0-9]{1,8}){0,8}$/i.test(text)) return false;
  const [primary = ''] = text.split('-');
  return nameOf(text) !== undefined || (isWellFormed(text) && (primary.length === 3 || nameOf(primary) !== undefined));
}

/** The language that a tag names, in English, such as "German"; the tag itself where that is not known. */
export function nameLanguage(tag: string): string {
  return nameOf(tag) ?? nameOf(tag.split('-')[0] ?? '') ?? tag;
}

/** The tag of a language by its English or its own name, such as `de` for "German" and "Deutsch"; of a tag in other signs, the tag. */
export function tagOfLanguage(name: string): string | undefined {
  if (name === '' || isLanguageTag(name)) return name || undefined;
  const wanted = name.toLowerCase();
  const tags = letters.flatMap((first) => letters.map((second) => first + second));
  return tags.find((tag) => {
    const english = nameOf(tag);
    if (english === undefined) return false;
    if (english.toLowerCase() === wanted) return true;
    return new Intl.DisplayNames([tag, 'en'], { type: 'language' }).of(tag)?.toLowerCase() === wanted;
  });
}

/** What is expected in place of something that is no language tag: the tag of the language that it names, if it names one. */
export function expectedTag(written: unknown): string {
  const tag = typeof written === 'string' ? tagOfLanguage(written.replaceAll('_', '-')) : undefined;
  return tag === undefined ? 'a language tag (BCP 47) such as en or pt-BR' : `the language tag \`${tag}\``;
}

function nameOf(tag: string): string | undefined {
  // Opening the names takes longer than reading a sidecar.
  names ??= new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });
  return isWellFormed(tag) ? names.of(tag) : undefined;
}

function isWellFormed(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}

/** Scripts of the living languages that run from right to left, by ISO 15924. */
const rightToLeft = new Set(['Adlm', 'Arab', 'Hebr', 'Mand', 'Mend', 'Nkoo', 'Rohg', 'Samr', 'Syrc', 'Thaa', 'Yezi']);

/** The direction in which a language is written, by its BCP 47 tag; what is no tag is taken to run from left to right. */
export function directionOf(language: string): 'ltr' | 'rtl' {
  try {
    return rightToLeft.has(new Intl.Locale(language).maximize().script ?? '') ? 'rtl' : 'ltr';
  } catch {
    return 'ltr';
  }
}

/** Scripts whose full dates and magnitudes are told by their characters. */
const byCharacter = /^(?:Han|Kana|Hangul)$/;

/**
 * Whether numbers in digits, with the words that multiply them and that bound them, and full dates are found in a language (BCP 47).
 * Without its lists "3 millones" would be read as 3, and of "4 de marzo de 2024" only the year.
 */
export function readsFigures(language: string): boolean {
  const lexicon = lexiconOf(primaryLanguage(language));
  if (lexicon === undefined) return false;
  const { months, magnitudes, boundsBefore, script } = lexicon;
  return byCharacter.test(script) || (months !== undefined && magnitudes !== undefined && boundsBefore !== undefined);
}
