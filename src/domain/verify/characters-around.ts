import { isIgnorable } from '../text/fold.ts';

/** Skipping stops here: a longer run of invisible characters is nobody's word. */
const furthest = 64;

/** The visible characters before a place, nearest first, as an outsider to any one line of code would see them. */
export interface Around {
  /** Up to four characters, nearest first; `''` at the text's edge. */
  readonly before: readonly [string, string, string, string];
  readonly after: readonly [string, string, string, string];
}

/** Reads the visible characters around an offset, passing over soft hyphens, zero-width characters and directional marks. */
export function charactersAround(text: string, offset: number): Around {
  return { before: [...read(text, offset, -1)], after: [...read(text, offset, 1)] };
}

function read(text: string, offset: number, step: 1 | -1): [string, string, string, string] {
  const found: string[] = [];
  let at = offset;
  for (let seen = 0; found.length < 4 && seen < furthest; seen++) {
    const character = step === 1 ? characterAt(text, at) : characterBefore(text, at);
    if (character === '') break;
    at += step * character.length;
    if (!isIgnorable(character.charCodeAt(0))) found.push(character);
  }
  return [found[0] ?? '', found[1] ?? '', found[2] ?? '', found[3] ?? ''];
}

function characterAt(text: string, at: number): string {
  const code = text.codePointAt(at);
  return code === undefined ? '' : String.fromCodePoint(code);
}

function characterBefore(text: string, at: number): string {
  if (at <= 0) return '';
  const pair = at > 1 ? (text.codePointAt(at - 2) ?? 0) : 0;
  return pair > 0xffff ? String.fromCodePoint(pair) : (text[at - 1] ?? '');
}

const letterPattern = /^\p{L}$/u;
const digitPattern = /^\p{N}$/u;
const wordPattern = /^[\p{L}\p{N}\p{M}_]$/u;

export const isLetter = (character: string): boolean => letterPattern.test(character);
export const isDigit = (character: string): boolean => digitPattern.test(character);
export const isWordCharacter = (character: string): boolean => wordPattern.test(character);

/** The unbroken letters that end before an offset, at most eight of them. */
export function lettersBefore(text: string, offset: number): string {
  let letters = '';
  let at = offset;
  while (letters.length < 8) {
    const character = characterBefore(text, at);
    if (!isLetter(character)) break;
    letters = character + letters;
    at -= character.length;
  }
  return letters;
}
