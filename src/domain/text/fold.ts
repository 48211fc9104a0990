import { type Span, lastAtOrBefore } from './place.ts';

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

/**
 * Where two versions of a text run apart. Between atoms both advance together; an atom pairs a stretch of one with a
 * stretch of the other that cannot be divided. Kept as columns of numbers, so that a plain text costs nothing.
 */
interface OffsetMap {
  /** Pairs `foldedLength` units at `folded` with `rawLength` units at `raw`; calls come in order. */
  readonly add: (folded: number, foldedLength: number, raw: number, rawLength: number) => void;
  /** The raw stretch that a folded stretch came from, in whole original characters. */
  readonly toRaw: (start: number, end: number) => Span;
  /** The folded stretch that covers a raw stretch. */
  readonly toFolded: (start: number, end: number) => Span;
  /** Tells whether a folded offset lies inside an atom, so that cutting there would divide an original character. */
  readonly divides: (folded: number) => boolean;
}

interface Columns {
  readonly starts: number[];
  readonly lengths: number[];
}

/** Makes an empty map: the identity until atoms are added. */
function createOffsetMap(): OffsetMap {
  const folded: Columns = { starts: [], lengths: [] };
  const raw: Columns = { starts: [], lengths: [] };
  return {
    add(foldedStart, foldedLength, rawStart, rawLength) {
      folded.starts.push(foldedStart);
      folded.lengths.push(foldedLength);
      raw.starts.push(rawStart);
      raw.lengths.push(rawLength);
    },
    toRaw: (start, end) => mapSpan(folded, raw, start, end),
    toFolded: (start, end) => mapSpan(raw, folded, start, end),
    divides(offset) {
      const atom = lastAtOrBefore(folded.starts.length, (at) => folded.starts[at], offset);
      const start = folded.starts[atom];
      return start !== undefined && offset > start && offset < start + (folded.lengths[atom] ?? 0);
    },
  };
}

function mapSpan(from: Columns, to: Columns, start: number, end: number): Span {
  const first = mapUnit(from, to, start).start;
  return { start: first, end: end > start ? Math.max(first, mapUnit(from, to, end - 1).end) : first };
}

/** The counterpart of one unit: the whole atom it belongs to, or the one unit across. */
function mapUnit(from: Columns, to: Columns, offset: number): Span {
  const atom = lastAtOrBefore(from.starts.length, (at) => from.starts[at], offset);
  if (atom < 0) return { start: offset, end: offset + 1 };
  const start = from.starts[atom] ?? 0;
  const length = from.lengths[atom] ?? 0;
  const across = to.starts[atom] ?? 0;
  const acrossLength = to.lengths[atom] ?? 0;
  if (offset < start + length) return { start: across, end: across + acrossLength };
  const shifted = across + acrossLength + (offset - start - length);
  return { start: shifted, end: shifted + 1 };
}

/** Which characters are typography, and what they fold to. Letters, digits and words are never in these tables. */

const single = "'׳‘’‚‛‹›′‵`\u1fef´\u1ffdʼ＇❛❜❮❯「」｢｣";
const double = '"״“”„‟«»″‶＂❝❞〝〞〟『』';
const dashes = '-‐‑‒–—―⁃−⸺⸻﹘﹣－';
const spaces =
  '\t\n\v\f\r \u0085\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000';

const spaceCodes = codesOf(spaces);
const dashCodes = codesOf(dashes);
const singleCodes = codesOf(single);
const doubleCodes = codesOf(double);

function codesOf(characters: string): ReadonlySet<number> {
  return new Set([...characters].map((character) => character.charCodeAt(0)));
}

export const isSpace = (code: number): boolean => code === 32 || ((code < 14 || code > 127) && spaceCodes.has(code));
const isLineBreak = (code: number): boolean =>
  code === 10 || code === 13 || code === 0x85 || code === 0x2028 || code === 0x2029;
export const isDash = (code: number): boolean => code === 45 || (code > 127 && dashCodes.has(code));
const isSingleMark = (code: number): boolean => singleCodes.has(code);
const isDoubleMark = (code: number): boolean => doubleCodes.has(code);
const isQuotationMark = (code: number): boolean => isSingleMark(code) || isDoubleMark(code);

/**
 * Characters nobody sees: soft hyphens, zero-width characters, directional marks, variation selectors, and the Arabic
 * stretching mark. The two directional overrides (U+202D, U+202E) are left out on purpose: they change the order in
 * which a reader sees digits and letters.
 */
export function isIgnorable(code: number): boolean {
  if (code < 0xad) return false;
  return (
    code === 0xad ||
    code === 0x34f ||
    code === 0x61c ||
    code === 0x640 ||
    code === 0x180e ||
    code === 0xfeff ||
    (code >= 0x200b && code <= 0x200f) ||
    (code >= 0x202a && code <= 0x202c) ||
    (code >= 0x2060 && code <= 0x2064) ||
    (code >= 0x2066 && code <= 0x2069) ||
    (code >= 0xfe00 && code <= 0xfe0f)
  );
}

const mark = /^\p{M}$/u;

/** Tells whether a code point attaches to the one before it: combining marks, Hangul vowels and finals, a Kirat Rai vowel. */
function isExtender(code: number): boolean {
  if (code < 0x300 || (code >= 0x370 && code < 0x483) || (code >= 0x3041 && code < 0x3099)) return false;
  if ((code >= 0x3400 && code < 0xa000) || (code >= 0xac00 && code < 0xfb00)) return false;
  if ((code >= 0x1161 && code <= 0x1175) || (code >= 0x11a8 && code <= 0x11c2) || code === 0x16d67) return true;
  return mark.test(String.fromCodePoint(code));
}

/** Tells whether Unicode NFC may change a code point that stands alone (UAX #15, singletons and exclusions). */
function mayRecompose(code: number): boolean {
  if (code < 0x340) return false;
  return (
    code <= 0x387 ||
    (code >= 0x958 && code <= 0xfb9) ||
    (code >= 0x1f00 && code <= 0x2001) ||
    (code >= 0x2126 && code <= 0x212b) ||
    code === 0x2329 ||
    code === 0x232a ||
    code === 0x2adc ||
    (code >= 0xf900 && code <= 0xfb4f) ||
    (code >= 0x1d15e && code <= 0x1d1c0) ||
    (code >= 0x2f800 && code <= 0x2fa1d)
  );
}

/**
 * Letters set as one glyph: Latin, Armenian and Hebrew ligatures and the Arabic presentation forms that PDF readers
 * hand out. Full-width letters, superscripts and Roman numerals mean something of their own and are left out.
 */
function isLigature(code: number): boolean {
  return (
    code === 0x132 ||
    code === 0x133 ||
    (code >= 0xfb00 && code <= 0xfb17) ||
    (code >= 0xfb20 && code <= 0xfb4f && code !== 0xfb29) ||
    (code >= 0xfb50 && code <= 0xfbb1) ||
    (code >= 0xfbd3 && code <= 0xfd3d) ||
    (code >= 0xfd50 && code <= 0xfdfb) ||
    (code >= 0xfe70 && code <= 0xfefc)
  );
}

/** How many full stops a character stands for: 3 for an ellipsis, 0 for anything else than stops. */
function countStops(code: number): number {
  return code === 46 ? 1 : code === 0x2026 || code === 0x22ef ? 3 : code === 0x2025 ? 2 : 0;
}

/**
 * Chinese and Japanese characters and their punctuation, and those of Thai, Lao, Myanmar and Khmer, between which white
 * space is layout.
 */
function isUnspaced(code: number): boolean {
  return (
    (code >= 0x0e01 && code <= 0x0eff) ||
    (code >= 0x1000 && code <= 0x109f) ||
    (code >= 0x1780 && code <= 0x17ff) ||
    (code >= 0x3001 && code <= 0x30ff) ||
    (code >= 0x3400 && code <= 0x4dbf) ||
    (code >= 0x4e00 && code <= 0x9fff) ||
    (code >= 0xf900 && code <= 0xfaff) ||
    (code >= 0xff01 && code <= 0xff0f) ||
    (code >= 0xff1a && code <= 0xff20) ||
    (code >= 0x20000 && code <= 0x323af)
  );
}
