import { southEastAsian } from './scripts.ts';
import { eastAsianWidthType } from 'get-east-asian-width';

const hangul = /^\p{Script=Hangul}$/u;
/** Their words stand side by side; spaces part sentences. */
const withoutSpaces = new RegExp(`^[${southEastAsian}]$`, 'u');
const sign = /^[\p{P}\p{S}]$/u;
const zeroWidthSpace = '\u200b';
/** A last character with what attaches to it. */
const lastCharacter = /(\P{M})\p{M}*$/u;
/** How many units before a line's end it takes to tell: as many as a character with its marks has in practice. */
export const breakContext = 8;

/**
 * Tells whether readers put a space where a line ends between two stretches of text (CSS Text 3, 4.1.3): none between
 * characters of Chinese and Japanese, nor beside a zero-width space. None either where quotation marks and the like stand
 * beside such a character, and between letters of scripts that put no spaces between words.
 *
 * @param before of which the end counts
 * @param after of which the start counts
 */
export function needsSpace(before: string, after: string): boolean {
  if (before.endsWith(zeroWidthSpace) || after.startsWith(zeroWidthSpace)) return false;
  const code = after.codePointAt(0) ?? 0;
  if (code < 0x80 && before.charCodeAt(before.length - 1) < 0x80) return true;
  const left = lastCharacter.exec(before.slice(-breakContext))?.[1] ?? '';
  const right = String.fromCodePoint(code);
  if (withoutSpaces.test(left) && withoutSpaces.test(right)) return false;
  const [leftWidth, rightWidth] = [widthOf(left), widthOf(right)];
  return !((leftWidth === 'wide' && rightWidth !== 'narrow') || (rightWidth === 'wide' && leftWidth !== 'narrow'));
}

/** `either` is a sign that takes the width of what stands around it. */
function widthOf(character: string): 'wide' | 'narrow' | 'either' {
  const type = eastAsianWidthType(character.codePointAt(0) ?? 0);
  if (type === 'ambiguous') return sign.test(character) ? 'either' : 'narrow';
  return type === 'neutral' || type === 'narrow' || hangul.test(character) ? 'narrow' : 'wide';
}

const lineBreak = /[ \t]*(?:\r\n|[\n\r])\s*/g;

/**
 * Joins the lines of a text that is cut into pieces, as its readers would: a line break becomes a space or nothing.
 * Pieces may begin and end anywhere, also at a line break.
 */
export function joinLines(pieces: readonly string[]): string[] {
  if (!pieces.some((piece) => /[\n\r]/.test(piece))) return [...pieces];
  const following = listFollowing(pieces);
  // Of what was joined so far its end is enough; a string that grows is copied whenever it is looked at.
  let tail = '';
  return pieces.map((piece, index) => {
    const parts: string[] = [];
    const put = (part: string): void => {
      if (part === '') return;
      parts.push(part);
      tail = (tail + part.slice(-breakContext)).slice(-breakContext);
    };
    let from = 0;
    for (const { 0: found, index: at } of piece.matchAll(lineBreak)) {
      put(piece.slice(from, at));
      from = at + found.length;
      const after = from < piece.length ? piece.slice(from, from + 2) : (following[index] ?? '');
      if (!/\s$/.test(tail) && needsSpace(tail, after)) put(' ');
    }
    put(piece.slice(from));
    return parts.join('');
  });
}

/** For each piece how the words after it begin. */
function listFollowing(pieces: readonly string[]): string[] {
  let next = '';
  return pieces
    .toReversed()
    .map((piece) => {
      const own = next;
      next = /\S.?/su.exec(piece)?.[0] ?? next;
      return own;
    })
    .toReversed();
}
