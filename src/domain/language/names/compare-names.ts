import anyAscii from 'any-ascii';
import { doubleMetaphone } from 'double-metaphone';
import jaroWinkler from 'jaro-winkler';
import { titles } from './kinds.ts';
import type { Span } from '../../text/place.ts';

/** Whether two names name one: `maybe` is a question to the editor, never a merge. */
export type NameVerdict = 'same' | 'maybe' | 'different';

/** How two words of a name compare: the same, surely spelled otherwise, perhaps so, an initial of it, or another word. */
type Grade = 'equal' | 'variant' | 'doubtful' | 'initial' | 'other';

/**
 * Compares two names by their spelling: transliterations, initials, titles, inverted order, acronyms.
 * No single measure decides: sound (Double Metaphone), letters (Jaro-Winkler) and a table of transliterations must agree,
 * and short words, where a vowel makes another person, are never more than `maybe`. A family name alone is `maybe`.
 */
export function compareNames(a: string, b: string): NameVerdict {
  const [left, right] = [wordsOf(a), wordsOf(b)];
  if (left.length === 0 || right.length === 0) return 'different';
  if (sameWords(left, right)) return 'same';
  if (suffixOf(left) !== suffixOf(right) && suffixOf(left) !== '' && suffixOf(right) !== '') return 'different';
  if (isAcronymOf(a.trim(), b.trim()) || isAcronymOf(b.trim(), a.trim())) return 'maybe';
  if (left.join('') === right.join('')) return 'same';
  if (left.length === right.length) return better(judge(grades(left, right)), judgeInverted(left, right));
  return better(judgeJoined(left, right), judgePart(left, right));
}

const longestWord = 40;
const longestName = 12;

/** A name's words in Latin letters, lower case, without titles, articles, dots and possessives. */
function wordsOf(name: string): string[] {
  const latin = anyAscii(name.slice(0, 200).normalize('NFC')).toLowerCase();
  const words = latin
    .replace(/'s\b/g, '')
    .replace(/['`]/g, '')
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '' && word !== 'the')
    .slice(0, longestName)
    .map((word) => word.slice(0, longestWord));
  const kept = words.filter((word, i) => !(titles.has(word) && i < words.length - 1));
  return kept.length === 0 ? words : kept;
}

function sameWords(left: readonly string[], right: readonly string[]): boolean {
  if (left.length !== right.length) return false;
  const spelled = (words: readonly string[]): string => words.map(americanise).toSorted().join(' ');
  return spelled(left) === spelled(right);
}

/** British and American spellings of words that names hold: "Centre", "Organisation", "Defence". */
function americanise(word: string): string {
  return word
    .replace(/isation(s?)$/, 'ization$1')
    .replace(/tre$/, 'ter')
    .replace(/ence$/, 'ense')
    .replace(/our$/, 'or')
    .replace(/gramme$/, 'gram');
}

/** "II" and "III", "Jr" and "Sr" tell namesakes apart. */
function suffixOf(words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  return words.length > 1 && /^(?:jr|sr|junior|senior|i{1,3}|iv|vi{0,3}|ix|xi{0,3}|xiv|xv|xvi)$/.test(last) ? last : '';
}

function grades(left: readonly string[], right: readonly string[]): Grade[] {
  return left.map((word, i) => gradeWords(word, right[i] ?? ''));
}

/** Family name first, as in Hungarian and Korean: the last word moved to the front, or the first to the end. */
function judgeInverted(left: readonly string[], right: readonly string[]): NameVerdict {
  if (left.length < 2) return 'different';
  const front = [left.at(-1) ?? '', ...left.slice(0, -1)];
  const back = [...left.slice(1), left[0] ?? ''];
  const verdict = better(judge(grades(front, right)), judge(grades(back, right)));
  return verdict;
}

/** One other word makes another name; a doubtful one, an initial or too many variants a question. */
function judge(found: readonly Grade[]): NameVerdict {
  if (found.includes('other')) return 'different';
  const count = (grade: Grade): number => found.filter((other) => other === grade).length;
  if (count('equal') === found.length) return 'same';
  if (found.length === 1) return found[0] === 'initial' ? 'different' : 'maybe';
  if (count('doubtful') + count('initial') > 0)
    return count('equal') + count('variant') > 0 && count('doubtful') <= 1 ? 'maybe' : 'different';
  return 'same';
}

const better = (a: NameVerdict, b: NameVerdict): NameVerdict =>
  a === 'same' || b === 'same' ? 'same' : a === 'maybe' || b === 'maybe' ? 'maybe' : 'different';

/** Syllables written together or apart: "Yeonun" and "Yeon Un". */
function judgeJoined(left: readonly string[], right: readonly string[]): NameVerdict {
  const [long, short] = left.length > right.length ? [left, right] : [right, left];
  if (short.length < 2) return 'different';
  let verdict: NameVerdict = 'different';
  for (let i = 0; i + 1 < long.length; i++) {
    if (Math.min(long[i]?.length ?? 0, long[i + 1]?.length ?? 0) < 2) continue;
    const joined = [...long.slice(0, i), `${long[i] ?? ''}${long[i + 1] ?? ''}`, ...long.slice(i + 2)];
    if (joined.length === short.length) verdict = better(verdict, judge(grades(joined, short)));
  }
  return verdict;
}

/** One name with words the other lacks: a middle name, a patronymic, or the family name alone. */
function judgePart(left: readonly string[], right: readonly string[]): NameVerdict {
  const [long, short] = left.length > right.length ? [left, right] : [right, left];
  const used = new Set<number>();
  const matched = short.map((word) => {
    const at = long.findIndex(
      (other, i) => !used.has(i) && /^(?:equal|variant|initial)$/.test(gradeWords(word, other)),
    );
    if (at >= 0) used.add(at);
    return at;
  });
  if (matched.includes(-1)) return 'different';
  if (short.length === 1) return matched[0] === long.length - 1 || matched[0] === 0 ? 'maybe' : 'different';
  const ends = matched.includes(0) && matched.includes(long.length - 1);
  const exact = short.every((word, i) => word === long[matched[i] ?? 0] && word.length > 2);
  const extra = long.filter((_, i) => !used.has(i));
  // "George Bush" may be George W. or George H. W.; a patronymic in full is no other person's by chance.
  return ends && exact && extra.every((word) => word.length > 3) && suffixOf(long) === '' ? 'same' : 'maybe';
}

function gradeWords(a: string, b: string): Grade {
  if (a === b || americanise(a) === americanise(b)) return 'equal';
  if (a === '' || b === '') return 'other';
  if (a.length === 1 || b.length === 1) return a[0] === b[0] ? 'initial' : 'other';
  if (/\d/.test(a) || /\d/.test(b)) return 'other';
  const short = Math.min(a.length, b.length) <= 5;
  if (romanised(a) === romanised(b)) return short && a[0] !== b[0] ? 'doubtful' : 'variant';
  if (short) return syllablesAlike(a, b) ? 'doubtful' : 'other';
  return gradeLong(a, b);
}

/** Words of six letters and more: sound and letters must both speak for a variant. */
function gradeLong(a: string, b: string): Grade {
  const alike = jaroWinkler(a, b);
  const sounds = soundsAlike(a, b);
  if (sounds && otherGender(a, b)) return 'doubtful';
  if (sounds && alike >= 0.78 && Math.min(a.length, b.length) >= 7) return 'variant';
  return sounds || alike >= 0.93 ? 'doubtful' : 'other';
}

function soundsAlike(a: string, b: string): boolean {
  const [left, right] = [doubleMetaphone(a), doubleMetaphone(b)];
  return left.some((key) => key !== '' && right.includes(key));
}

/** "Daniel" and "Danielle", "Mario" and "Maria": endings that make another person. */
function otherGender(a: string, b: string): boolean {
  const stem = (word: string): string => word.replace(/(?:[aeo]|ne|le|lle|nne|ina|ette|us|ova|eva)$/, '');
  const [long, short] = a.length >= b.length ? [a, b] : [b, a];
  return stem(a) === stem(b) || (long.startsWith(short) && /^(?:[aeo]|ne|le|ina|ette)$/.test(long.slice(short.length)));
}

/** What transliterations write in several ways, written in one. */
function romanised(word: string): string {
  return word
    .replace(/(.)\1+/g, '$1')
    .replace(/(?:iy|yi|ij|ii|yj|ey|ei|i|y)$/, 'y')
    .replace(/kh|gh(?=[aeiou])/g, 'h')
    .replace(/dh|th(?=[aeiou])/g, 'd')
    .replace(/ph/g, 'f')
    .replace(/tsch|tch/g, 'ch')
    .replace(/ks/g, 'x')
    .replace(/ou|oo/g, 'u')
    .replace(/q|ck|c(?=[aou])/g, 'k')
    .replace(/w/g, 'v')
    .replace(/(?<=[aeiou])[yj](?=[aeiou])/g, 'y')
    .replace(/(?<=[^aeiou])[jiy](?=[aeou])/g, '')
    .replace(/(.)\1+/g, '$1');
}

/** Short words that differ in their vowels or in their first sound alone: "Yen" and "Yeon", "Yen" and "Chen", "Kyiv" and "Kiev". */
function syllablesAlike(a: string, b: string): boolean {
  const [left, right] = [a.replace('eo', 'e'), b.replace('eo', 'e')];
  return jaroWinkler(left, right) >= 0.7 && (skeleton(left) === skeleton(right) || rime(left) === rime(right));
}

const skeleton = (word: string): string => word.replace(/[aeiouy]/g, '') || word;

/** The vowel and what follows it in a word of one syllable: what is left when only the first sound differs. */
function rime(word: string): string {
  const at = word.search(/[aeiou]/);
  return at <= 0 ? word : word.slice(at);
}

interface Named extends Span {
  readonly name: string;
}

/**
 * Acronyms that a text spells out, both ways: "Center for Harbour Studies (CHS)" and "CHS (Center for Harbour
 * Studies)". Only where the letters are the initials of the words, small words counted or not.
 */
export function acronymsOf(text: string, names: readonly Named[]): ReadonlyMap<string, string> {
  const aliases = new Map<string, string>();
  for (let i = 1; i < names.length; i++) {
    const [before, after] = [names[i - 1], names[i]];
    if (before === undefined || after === undefined) continue;
    if (!/^['’]?s?\s?\($/.test(text.slice(before.end, after.start)) || text[after.end] !== ')') continue;
    const [long, short] =
      before.name.length > after.name.length ? [before.name, after.name] : [after.name, before.name];
    if (!isAcronymOf(short, long)) continue;
    aliases.set(long, short);
    aliases.set(short, long);
  }
  return aliases;
}

/** Whether capitals are the initials of a longer name: "CHS" of "Center for Harbour Studies", "DoD" of "Department of Defense". */
export function isAcronymOf(short: string, long: string): boolean {
  const letters = short.replace(/[.\s]/g, '').toLowerCase();
  if (letters.length < 2 || letters.length > 10 || !/^\p{Lu}[\p{L}\p{N}]*\p{Lu}$/u.test(short.replace(/[.\s]/g, '')))
    return false;
  const words = long.split(/[\s\-‐‑]+/).filter((word) => word !== '');
  if (words.length < 2) return false;
  const initials = (kept: readonly string[]): string => kept.map((word) => word[0]?.toLowerCase() ?? '').join('');
  const capital = words.filter((word) => /^\p{Lu}/u.test(word));
  return initials(words) === letters || initials(capital) === letters;
}
