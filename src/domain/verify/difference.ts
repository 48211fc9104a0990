import { findNegations } from '../language/negations.ts';
import { findHedges } from '../language/hedges.ts';
import type { NearestWords, WordEdit } from './nearest.ts';

/** Says in words what differs between a quotation and the passage nearest to it, the gravest first. */
export function describeDifference(quoted: string, nearest: NearestWords, languages: readonly string[]): string {
  const { edits } = nearest;
  if (edits === undefined) return 'many words differ';
  if (edits.length === 0) return 'only the punctuation differs';
  const [first] = edits;
  if (first !== undefined && edits.every(differsInCase)) return `only the case differs: ${sides(first)}`;
  if (isMoved(edits)) return 'the same words stand in another order';
  const number = edits.find((edit) => holdsNumber(edit.here) || holdsNumber(edit.there));
  if (number !== undefined) return `a number differs: ${sides(number)}`;
  const negation = describeCount('a negation', quoted, nearest.words, (text) => count(findNegations, text, languages));
  if (negation !== undefined) return negation;
  const lookalike = edits.find(({ here }) => mixesAlphabets(here));
  if (lookalike !== undefined) return `a letter from another alphabet stands in “${lookalike.here}”`;
  const name = edits.find(isRespelledName);
  if (name !== undefined) return `a name is spelled differently: ${sides(name)}`;
  const other = edits.find(({ here, there }) => isCapitalised(here) && isCapitalised(there));
  if (other !== undefined) return `a name differs: ${sides(other)}`;
  const hedge = describeCount('a hedge', quoted, nearest.words, (text) => count(findHedges, text, languages));
  return hedge ?? describeWords(edits);
}

function describeWords(edits: readonly WordEdit[]): string {
  const [first] = edits;
  if (first === undefined) return 'the words differ';
  const more = edits.length > 1 ? `, and ${edits.length - 1} more` : '';
  if (edits.every(({ here }) => here === '')) return `words are left out here: “${first.there}”${more}`;
  if (edits.every(({ there }) => there === '')) return `words are added here: “${first.here}”${more}`;
  const replaced = edits.find(({ here, there }) => here !== '' && there !== '') ?? first;
  return `words differ: ${sides(replaced)}${more}`;
}

function sides({ here, there }: WordEdit): string {
  return `${here === '' ? 'nothing' : here} here, ${there === '' ? 'nothing' : there} there`;
}

function describeCount(
  what: string,
  here: string,
  there: string,
  counted: (text: string) => number,
): string | undefined {
  const difference = counted(here) - counted(there);
  if (difference === 0) return undefined;
  return difference < 0 ? `${what} of the source is lost here` : `${what} is added here that the source does not have`;
}

function count(
  find: (text: string, language: string) => readonly unknown[],
  text: string,
  languages: readonly string[],
): number {
  return Math.max(0, ...languages.map((language) => find(text, language).length));
}

const holdsNumber = (words: string): boolean => /\p{N}/u.test(words);

function differsInCase({ here, there }: WordEdit): boolean {
  return here.toLowerCase() === there.toLowerCase();
}

function isMoved(edits: readonly WordEdit[]): boolean {
  const words = (side: (edit: WordEdit) => string): string =>
    edits
      .flatMap((edit) => side(edit).toLowerCase().split(/\s+/))
      .filter(Boolean)
      .sort()
      .join(' ');
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
