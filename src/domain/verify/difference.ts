import { findNegations } from '../language/negations.ts';
import { findHedges } from '../language/hedges.ts';
import type { Span } from '../messages/place.ts';
import type { NearestWords, WordEdit } from './align-words.ts';

/** Says in words what differs between a quotation and the passage nearest to it, the gravest first. */
export function describeDifference(quoted: string, nearest: NearestWords, languages: readonly string[]): string {
  const { edits } = nearest;
  if (edits === undefined) return 'many words differ';
  if (edits.length === 0) return 'only the punctuation differs';
  const [first] = edits;
  if (first !== undefined && edits.every(differsInCase)) return `only the case differs: ${sides(first)}`;
  if (isMoved(edits)) return describeMove(quoted, nearest, edits);
  const number = edits.find((edit) => holdsNumber(edit.here) !== holdsNumber(edit.there) || changesNumber(edit));
  const found = (kind: string, find: Finder): string | undefined =>
    describeFound(kind, [quoted, nearest.words], languages, find, edits);
  const negation = found('a negation', findNegations);
  const hedge = found('a hedge', findHedges);
  if (number !== undefined && changesNumber(number)) return `a number differs: ${sides(number)}`;
  if (negation !== undefined) return negation;
  const lookalike = edits.find(({ here }) => mixesAlphabets(here));
  if (lookalike !== undefined) return `a letter from another alphabet stands in “${lookalike.here}”`;
  const name = edits.find(isRespelledName);
  if (name !== undefined) return `a name is spelled differently: ${sides(name)}`;
  if (number !== undefined) return `a number differs: ${sides(number)}`;
  const other = edits.find(({ here, there }) => isCapitalised(here) && isCapitalised(there));
  if (other !== undefined) return `a name differs: ${sides(other)}`;
  return hedge ?? describeWords(edits);
}

function describeWords(edits: readonly WordEdit[]): string {
  const lost = edits.filter(({ here }) => here === '');
  const added = edits.filter(({ there }) => there === '');
  if (lost.length === edits.length) return `words are left out here: ${list(lost.map(({ there }) => there))}`;
  if (added.length === edits.length) return `words are added here: ${list(added.map(({ here }) => here))}`;
  const replaced = edits.find(({ here, there }) => here !== '' && there !== '');
  if (replaced === undefined) {
    const [left] = lost;
    const [put] = added;
    return `${quote(left?.there ?? '')} is left out here, and ${quote(put?.here ?? '')} is added`;
  }
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
function sides({ here, there }: WordEdit): string {
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
    if (lost !== undefined && added !== undefined) return `${kind} differs: ${quote(added)} here, ${quote(lost)} there`;
    if (lost !== undefined)
      return `${quote(
        partOf(
          lost,
          edits.map((edit) => edit.there),
        ),
      )} is lost here, ${kind} of the source`;
    if (added !== undefined)
      return `${quote(
        partOf(
          added,
          edits.map((edit) => edit.here),
        ),
      )} is added here, ${kind} that the source does not have`;
  }
  return undefined;
}

/** Of "has reportedly been", the word that one side has alone. */
function partOf(phrase: string, changed: readonly string[]): string {
  return changed.find((words) => words !== '' && phrase.includes(words)) ?? phrase;
}

function without(words: readonly string[], taken: readonly string[]): string[] {
  const left = taken.map((word) => word.toLowerCase());
  return words.filter((word) => {
    const at = left.indexOf(word.toLowerCase());
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

const holdsNumber = (words: string): boolean => /\p{N}/u.test(words);

/** Both sides give a number, and not the same ones. */
function changesNumber({ here, there }: WordEdit): boolean {
  const digits = (words: string): string => words.replaceAll(/[^\p{N}.,%]+/gu, ' ').trim();
  return holdsNumber(here) && holdsNumber(there) && digits(here) !== digits(there);
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
