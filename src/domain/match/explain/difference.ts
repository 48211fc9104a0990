import { findHedges, findNegations, findRestrictions } from '../../language/wording/find-wording.ts';
import { magnitudesOf } from '../../language/number-words.ts';
import { englishNumbers } from '../../language/number-words.ts';
import { primaryLanguage } from '../../language/words.ts';
import type { Span } from '../../text/place.ts';
import { type NearestWords, type WordEdit, solidOf } from './align-words.ts';
import { monthNames } from '../../language/lexicon/days-and-months.ts';

/** Says in words what differs between a quotation and the passage nearest to it, the gravest first. */
export function describeDifference(quoted: string, nearest: NearestWords, languages: readonly string[]): string {
  const { edits } = nearest;
  if (edits === undefined) return 'many words differ';
  const [first] = edits;
  if (first === undefined) return 'only the punctuation differs';
  if (edits.every(differsInCase)) return `only the case differs: ${sides(first)}`;
  if (edits.every(differsInSpaces)) return `only the spaces or hyphens differ: ${sides(first)}`;
  if (solidOf(quoted) === solidOf(nearest.words)) return `only the spaces or hyphens differ: ${sides(first)}`;
  if (isMoved(edits)) return describeMove(quoted, nearest, edits);
  const found = (kind: string, find: Finder): string | undefined =>
    describeFound(kind, [quoted, nearest.words], languages, find, edits);
  return (
    describeFirst(edits, 'a number differs', changesNumber) ??
    found('a negation', findNegations) ??
    describeLookalike(edits) ??
    describeFirst(edits, 'a date differs', (edit) => changesDay(edit, languages)) ??
    describeFirst(edits, 'a number differs', (edit) => changesNumberWord(edit, languages)) ??
    describeFirst(edits, 'a name is spelled differently', isRespelledName) ??
    describeFirst(edits, 'a name differs', ({ here, there }) => isCapitalised(here) && isCapitalised(there)) ??
    found('a hedge', findHedges) ??
    found('a restriction', findRestrictions) ??
    describeWords(edits, languages)
  );
}

function describeFirst(
  edits: readonly WordEdit[],
  what: string,
  matches: (edit: WordEdit) => boolean,
): string | undefined {
  const edit = edits.find(matches);
  return edit === undefined ? undefined : `${what}: ${sides(edit)}`;
}

function describeLookalike(edits: readonly WordEdit[]): string | undefined {
  const lookalike = edits.find(({ here }) => mixesAlphabets(here));
  return lookalike === undefined ? undefined : `a letter from another alphabet stands in “${lookalike.here}”`;
}

function describeWords(edits: readonly WordEdit[], languages: readonly string[]): string {
  const lost = edits.filter(({ here }) => here === '').map(({ there }) => there);
  const added = edits.filter(({ there }) => there === '').map(({ here }) => here);
  const among = (words: readonly string[]): string =>
    words.some((each) => holdsNumber(each, languages)) ? ', a number among them' : '';
  if (lost.length === edits.length) return `words are left out here${among(lost)}: ${list(lost)}`;
  if (added.length === edits.length) return `words are added here${among(added)}: ${list(added)}`;
  const replaced = edits.find(({ here, there }) => here !== '' && there !== '');
  if (replaced === undefined) return `${quote(lost[0] ?? '')} is left out here, and ${quote(added[0] ?? '')} is added`;
  return `words differ: ${sides(replaced)}${more(edits.length - 1)}`;
}

function list(words: readonly string[]): string {
  const shown = words.slice(0, 2).map(quote);
  return words.length > 2 ? `${shown.join(', ')}${more(words.length - 2)}` : shown.join(' and ');
}

const more = (count: number): string => (count > 0 ? `, and ${count} more` : '');

const longestWords = 70;

function quote(words: string): string {
  if (words.length <= longestWords) return `“${words}”`;
  const half = (longestWords - 3) / 2;
  return `“${words.slice(0, words.lastIndexOf(' ', half) + 1 || half)}… ${words.slice(words.indexOf(' ', words.length - half) + 1 || -half)}”`;
}

/** Both sides; a number stands without quotation marks. */
function sides({ here, there }: Pick<WordEdit, 'here' | 'there'>): string {
  const show = (words: string): string =>
    words === '' ? 'nothing' : /^[\p{N}\p{Sc}][^\s]*$/u.test(words) ? words : quote(words);
  return `${show(here)} here, ${show(there)} there`;
}

function describeMove(quoted: string, { words: there, folded }: NearestWords, edits: readonly WordEdit[]): string {
  const what = 'the same words stand in another order';
  const here = coverOf(edits.map(({ span }) => span));
  const source = coverOf(edits.map((edit) => edit.source));
  const moved = quoted.slice(here.start, here.end).trim();
  const original = there.slice(source.start - folded.start, source.end - folded.start).trim();
  const isShort = moved.length <= longestWords && sorted(moved) === sorted(original);
  return isShort ? `${what}: ${quote(moved)} here, ${quote(original)} there` : what;
}

function coverOf(spans: readonly Span[]): Span {
  return { start: Math.min(...spans.map(({ start }) => start)), end: Math.max(...spans.map(({ end }) => end)) };
}

const sorted = (words: string): string =>
  words
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .sort()
    .join(' ');

type Finder = (text: string, language: string) => readonly Span[];

/** Says which words of a kind one side has and the other does not. */
function describeFound(
  kind: string,
  [quoted, source]: readonly [string, string],
  languages: readonly string[],
  find: Finder,
  edits: readonly WordEdit[],
): string | undefined {
  for (const language of languages) {
    const here = find(quoted, language).map(({ start, end }) => quoted.slice(start, end));
    const there = find(source, language).map(({ start, end }) => source.slice(start, end));
    const [lost] = without(there, here);
    const [added] = without(here, there);
    if (lost !== undefined && added !== undefined) {
      const both = edits.find((edit) => overlaps(edit.here, added) && overlaps(edit.there, lost));
      return `${kind} differs: ${sides(both ?? { here: added, there: lost })}`;
    }
    if (lost !== undefined) return describeLost(kind, lost, edits);
    const whole = added === undefined ? undefined : edits.find(({ here }) => here !== '' && added.includes(here));
    if (added !== undefined)
      return `${quote(whole?.here ?? added)} is added here, ${kind} that the source does not have`;
  }
  return undefined;
}

/** Of "has reportedly been", names the word that one side has alone, and what stands in its place. */
function describeLost(kind: string, lost: string, edits: readonly WordEdit[]): string {
  const edit = edits.find(({ there }) => overlaps(there, lost));
  const word = edit !== undefined && lost.includes(edit.there) ? edit.there : lost;
  const instead = edit === undefined || edit.here === '' ? '' : `: ${quote(edit.here)} stands in its place`;
  return `${quote(word)} is lost here, ${kind} of the source${instead}`;
}

function overlaps(words: string, phrase: string): boolean {
  return words !== '' && (words.includes(phrase) || phrase.includes(words));
}

function without(words: readonly string[], taken: readonly string[]): string[] {
  const left = taken.map((word) => word.toLowerCase());
  return words.filter((word) => {
    const at = left.indexOf(word.toLowerCase());
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

const digits = (words: string): string =>
  words
    .replaceAll(/[^\p{N}.,٫٬%‰]+/gu, ' ')
    .replaceAll(/[.,]+(?= |$)/g, '')
    .trim();

/** Both sides give a number in digits, and not the same ones. */
function changesNumber({ here, there }: WordEdit): boolean {
  return digits(here) !== '' && digits(there) !== '' && digits(here) !== digits(there);
}

/** Both sides give a number, in digits, words or magnitudes: "nine", "Mrd.". */
function changesNumberWord({ here, there }: WordEdit, languages: readonly string[]): boolean {
  return holdsNumber(here, languages) && holdsNumber(there, languages);
}

function holdsNumber(words: string, languages: readonly string[]): boolean {
  if (/\p{N}/u.test(words)) return true;
  return (words.toLowerCase().match(/\p{L}+/gu) ?? []).some(
    (word) =>
      englishNumbers.has(word) || languages.some((language) => magnitudesOf(primaryLanguage(language)).has(word)),
  );
}

/** Both sides name a day of the week or a month. */
function changesDay({ here, there }: WordEdit, languages: readonly string[]): boolean {
  return here !== there && languages.some((language) => isDayName(here, language) && isDayName(there, language));
}

function differsInSpaces({ here, there }: WordEdit): boolean {
  return solidOf(here) === solidOf(there);
}

function differsInCase({ here, there }: WordEdit): boolean {
  return here.toLowerCase() === there.toLowerCase();
}

function isMoved(edits: readonly WordEdit[]): boolean {
  const words = (side: (edit: WordEdit) => string): string => sorted(edits.map(side).join(' '));
  return edits.length > 1 && words(({ here }) => here) === words(({ there }) => there);
}
/** Letters that look alike across alphabets are how a name is forged. */
function mixesAlphabets(words: string): boolean {
  return words
    .split(/\s+/)
    .some((word) => /\p{Script=Latin}/u.test(word) && /[\p{Script=Cyrillic}\p{Script=Greek}]/u.test(word));
}

const isCapitalised = (words: string): boolean => /^\p{Lu}/u.test(words);

function isRespelledName({ here, there }: WordEdit): boolean {
  if (!isCapitalised(here) || !isCapitalised(there)) return false;
  const apart = lettersApart(here.toLowerCase(), there.toLowerCase());
  return apart <= Math.max(1, Math.floor(Math.max(here.length, there.length) * 0.4));
}

const longestName = 60;

/** Levenshtein distance, of names only. */
function lettersApart(a: string, b: string): number {
  if (a.length > longestName || b.length > longestName) return Infinity;
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const replaced = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? Infinity;
}

const known = new Map<string, ReadonlySet<string>>();

/** Tells whether a word names a day of the week or a month in a language. */
function isDayName(word: string, language: string): boolean {
  const primary = primaryLanguage(language);
  let names = known.get(primary);
  if (names === undefined) known.set(primary, (names = namesIn(primary)));
  return names.has(word.toLowerCase());
}

/** What `Intl` takes for a language; it throws at anything else. */
const isTag = /^(?:[a-z]{2,3}|[a-z]{5,8})$/;

/** One week's days, and one day of each month; formatted in UTC, so that every machine gives the same names. */
const days = Array.from({ length: 7 }, (_, day) => Date.UTC(2024, 0, 1 + day));
const months = Array.from({ length: 12 }, (_, month) => Date.UTC(2024, month, 15));

function namesIn(language: string): ReadonlySet<string> {
  const format = (dates: readonly number[], options: Intl.DateTimeFormatOptions): string[] => {
    const names = new Intl.DateTimeFormat(isTag.test(language) ? [language, 'en'] : 'en', {
      ...options,
      timeZone: 'UTC',
    });
    return dates.map((date) => names.format(date).toLowerCase());
  };
  return new Set([
    ...format(days, { weekday: 'long' }),
    ...format(months, { month: 'long' }),
    ...monthNames(language).keys(),
  ]);
}
