import type { Span } from '../messages/place.ts';
import {
  countStops,
  isDash,
  isDoubleMark,
  isExtender,
  isIgnorable,
  isLigature,
  isLineBreak,
  isQuotationMark,
  isSingleMark,
  isSpace,
  isUnspaced,
  mayRecompose,
} from './fold-characters.ts';
import { createOffsetMap } from './offset-map.ts';

/** A text with its typography folded, and the way back. All offsets are UTF-16 code units. */
export interface FoldedText {
  readonly text: string;
  /** The raw stretch that a folded stretch came from, in whole original characters. */
  toRaw(start: number, end: number): Span;
  /** The folded stretch that covers a raw stretch. */
  toFolded(start: number, end: number): Span;
  /** Tells whether a cut at a folded offset would divide an original character (the `f` from the `i` of `ﬁ`). */
  divides(offset: number): boolean;
  /**
   * Folded offsets at which a word was broken at a line's end after a hyphen. Nobody can tell whether that hyphen is
   * the word's own: it is folded away before a lower-case letter, kept before anything else.
   */
  readonly lineHyphens: readonly number[];
}

/** What the character at an offset, with those that belong to it, folds to. */
interface Step {
  /** Raw units taken. */
  readonly length: number;
  readonly folded: string;
  readonly lineHyphen?: boolean;
}

/**
 * Folds typography and nothing else: canonical composition (Unicode NFC, UAX #15), white space, quotation marks,
 * dashes, ellipses, ligatures, and characters nobody sees. Letters, case, digits and words stay as they are.
 * Single and double quotation marks fold together, since nesting a quotation swaps them, except right after a digit,
 * where straight marks tell feet from inches. Linear in the length of the text.
 */
export function foldTypography(raw: string): FoldedText {
  const map = createOffsetMap();
  const lineHyphens: number[] = [];
  const parts: string[] = [];
  let length = 0;
  let copied = 0;
  let at = 0;
  const copyUpTo = (end: number): void => {
    if (end <= copied) return;
    parts.push(raw.slice(copied, end));
    length += end - copied;
    copied = end;
  };
  while (at < raw.length) {
    const code = raw.charCodeAt(at);
    if (isPlain(code, raw, at)) {
      at += 1;
      continue;
    }
    const start = Math.max(copied, clusterStart(raw, at, code));
    const step = stepAt(raw, start);
    if (step === undefined) {
      at += start === at && (raw.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
      continue;
    }
    copyUpTo(start);
    if (step.lineHyphen) lineHyphens.push(length);
    if (step.length !== 1 || step.folded.length !== 1) map.add(length, step.folded.length, start, step.length);
    parts.push(step.folded);
    length += step.folded.length;
    at = copied = start + step.length;
  }
  copyUpTo(raw.length);
  return { text: parts.join(''), toRaw: map.toRaw, toFolded: map.toFolded, divides: map.divides, lineHyphens };
}

/** Tells quickly that a character folds to itself, whatever stands around it. */
function isPlain(code: number, raw: string, at: number): boolean {
  if (code === 32) return isAlphanumeric(raw.charCodeAt(at + 1)) && isAlphanumeric(raw.charCodeAt(at - 1));
  if (code === 46) {
    const next = raw.charCodeAt(at + 1);
    return next !== 46 && next < 128 && !(isSpace(next) && countStops(raw.charCodeAt(at + 2)) > 0);
  }
  if (code < 0xa0) return code > 32 && code !== 34 && code !== 39 && code !== 45 && code !== 96;
  if (code < 0x132) return code >= 0xc0;
  return (code >= 0x4e00 && code < 0xa000) || (code >= 0xac00 && code < 0xd7a4) || (code >= 0x3041 && code < 0x3099);
}

function isAlphanumeric(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);
}

/** Steps back to the base that an extender attaches to, also from invisible characters that come between. */
function clusterStart(raw: string, at: number, code: number): number {
  if (at === 0) return at;
  let next = at;
  while (isIgnorable(raw.charCodeAt(next)) && next < at + longestCluster) next += 1;
  const extender = next > at || (code >= 0xd800 && code < 0xdc00) ? (raw.codePointAt(next) ?? 0) : code;
  if (!isExtender(extender) || isIgnorable(extender)) return at;
  return at > 1 && (raw.codePointAt(at - 2) ?? 0) > 0xffff ? at - 2 : at - 1;
}

function stepAt(raw: string, at: number): Step | undefined {
  const code = raw.codePointAt(at) ?? 0;
  if (isSpace(code)) return spaceStep(raw, at);
  if (isDash(code)) return dashStep(raw, at);
  if (countStops(code) > 0) return stopsStep(raw, at);
  if (isQuotationMark(code)) return quotationMarkStep(raw, at, code);
  if (isIgnorable(code)) return ignorableStep(raw, at, code);
  return clusterStep(raw, at, code);
}

/** A run of white space is one space, or part of a spaced dash, or mere layout. */
function spaceStep(raw: string, at: number): Step {
  const end = skipSpaces(raw, at);
  const dash = spacedDash(raw, at, end);
  if (dash !== undefined) return dash;
  const isLayout =
    (at > 0 && isUnspaced(codePointBefore(raw, at)) && isUnspaced(raw.codePointAt(end) ?? 0)) ||
    (raw.charCodeAt(at - 1) === 0xab && isOpenBefore(raw, at - 2)) ||
    (raw.charCodeAt(end) === 0xbb && !isWordly(raw.charCodeAt(end + 1)));
  return { length: end - at, folded: isLayout ? '' : ' ' };
}

function codePointBefore(raw: string, at: number): number {
  const code = raw.charCodeAt(at - 1);
  return code >= 0xdc00 && code < 0xe000 ? (raw.codePointAt(at - 2) ?? code) : code;
}

/** A dash with white space on both sides, away from digits, is set solid: houses differ in how they space it. */
function spacedDash(raw: string, at: number, dashAt: number): Step | undefined {
  const afterDash = skipDash(raw, dashAt);
  if (afterDash === dashAt) return undefined;
  const end = skipSpaces(raw, afterDash);
  if (end === afterDash && end < raw.length) return undefined;
  if (isDigit(raw.charCodeAt(at - 1)) || isDigit(raw.charCodeAt(end))) return undefined;
  return { length: end - at, folded: '-' };
}

function dashStep(raw: string, at: number): Step {
  const end = skipDash(raw, at);
  if (at === 0 && isSpace(raw.charCodeAt(end))) return spacedDash(raw, 0, 0) ?? { length: end, folded: '-' };
  const code = raw.charCodeAt(at);
  if (end === at + 1 && (code === 45 || code === 0x2010) && isWordly(raw.charCodeAt(at - 1))) {
    const next = skipOneLineBreak(raw, end);
    if (next > end) return brokenWord(raw, at, next);
  }
  return { length: end - at, folded: '-' };
}

const lowerCase = /^\p{Ll}$/u;

function brokenWord(raw: string, at: number, next: number): Step {
  const isLower = lowerCase.test(String.fromCodePoint(raw.codePointAt(next) ?? 0));
  return { length: next - at, folded: isLower ? '' : '-', lineHyphen: true };
}

/** Three stops or more, spaced or not, are one ellipsis. */
function stopsStep(raw: string, at: number): Step | undefined {
  let count = countStops(raw.charCodeAt(at));
  let end = at + 1;
  for (;;) {
    const skip = isSpace(raw.charCodeAt(end)) ? 1 : 0;
    const stops = countStops(raw.charCodeAt(end + skip));
    if (stops === 0) break;
    count += stops;
    end += skip + 1;
  }
  if (count >= 3) return { length: end - at, folded: '...' };
  return raw.charCodeAt(at) === 46 ? { length: 1, folded: '.' } : { length: 1, folded: '..' };
}

function quotationMarkStep(raw: string, at: number, code: number): Step {
  const next = raw.charCodeAt(at + 1);
  const isPair = (code === 39 || code === 96) && next === code;
  const measures = isDigit(raw.charCodeAt(at - 1)) && (isPair || code === 34 || code === 0x2033);
  return { length: isPair ? 2 : 1, folded: measures ? '"' : "'" };
}

/** Drops what nobody sees; a soft hyphen at a line's end takes the line break with it. */
function ignorableStep(raw: string, at: number, code: number): Step {
  if (code === 0xad) {
    const next = skipOneLineBreak(raw, at + 1);
    if (next > at + 1) return { length: next - at, folded: '' };
  }
  return { length: 1, folded: '' };
}

/** UAX #15 bounds a stream-safe cluster; without a bound, sorting a run of marks would not be linear. */
const longestCluster = 32;

/** A base with everything that attaches to it, composed. */
function clusterStep(raw: string, at: number, code: number): Step | undefined {
  let end = at + (code > 0xffff ? 2 : 1);
  let marks = '';
  for (let count = 0; count < longestCluster; count++) {
    let next = end;
    while (isIgnorable(raw.charCodeAt(next)) && next < end + longestCluster) next += 1;
    const extender = raw.codePointAt(next) ?? 0;
    if (!isExtender(extender) || isIgnorable(extender)) break;
    marks += String.fromCodePoint(extender);
    end = next + (extender > 0xffff ? 2 : 1);
  }
  if (marks === '' && !mayRecompose(code) && !isLigature(code)) return undefined;
  const base = String.fromCodePoint(code);
  return { length: end - at, folded: ((isLigature(code) ? base.normalize('NFKC') : base) + marks).normalize('NFC') };
}

const digit = /^\p{Nd}$/u;
const wordly = /^[\p{L}\p{N}]$/u;
const isDigit = (code: number): boolean =>
  (code >= 48 && code <= 57) || (code > 127 && digit.test(String.fromCharCode(code)));

function isWordly(code: number): boolean {
  return isAlphanumeric(code) || (code > 127 && wordly.test(String.fromCharCode(code)));
}

function isOpenBefore(raw: string, at: number): boolean {
  if (at < 0) return true;
  const code = raw.charCodeAt(at);
  return isSpace(code) || isDash(code) || isSingleMark(code) || isDoubleMark(code) || code === 40 || code === 91;
}

function skipSpaces(raw: string, at: number): number {
  let end = at;
  while (isSpace(raw.charCodeAt(end))) end += 1;
  return end;
}

/** Skips one dash, typed as one character or as two or three hyphens. */
function skipDash(raw: string, at: number): number {
  if (!isDash(raw.charCodeAt(at))) return at;
  let end = at + 1;
  while (end < at + 3 && raw.charCodeAt(at) === 45 && raw.charCodeAt(end) === 45) end += 1;
  return end;
}

/** Skips white space that breaks the line once and leads to a letter or digit; otherwise stays. */
function skipOneLineBreak(raw: string, at: number): number {
  const end = skipSpaces(raw, at);
  let breaks = 0;
  for (let i = at; i < end; i++) {
    const code = raw.charCodeAt(i);
    if (isLineBreak(code) && !(code === 10 && raw.charCodeAt(i - 1) === 13)) breaks += 1;
  }
  return breaks === 1 && isWordly(raw.charCodeAt(end)) ? end : at;
}
