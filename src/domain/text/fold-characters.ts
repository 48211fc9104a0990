/** Which characters are typography, and what they fold to. Letters, digits and words are never in these tables. */

const single = "'׳‘’‚‛‹›′‵`´ʼ＇❛❜❮❯「」｢｣";
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
export const isLineBreak = (code: number): boolean =>
  code === 10 || code === 13 || code === 0x85 || code === 0x2028 || code === 0x2029;
export const isDash = (code: number): boolean => code === 45 || (code > 127 && dashCodes.has(code));
export const isSingleMark = (code: number): boolean => singleCodes.has(code);
export const isDoubleMark = (code: number): boolean => doubleCodes.has(code);
export const isQuotationMark = (code: number): boolean => isSingleMark(code) || isDoubleMark(code);

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

/** Tells whether a code point attaches to the one before it: combining marks, and Hangul vowels and finals. */
export function isExtender(code: number): boolean {
  if (code < 0x300 || (code >= 0x370 && code < 0x483) || (code >= 0x3041 && code < 0x3099)) return false;
  if ((code >= 0x3400 && code < 0xa000) || (code >= 0xac00 && code < 0xfb00)) return false;
  if ((code >= 0x1161 && code <= 0x1175) || (code >= 0x11a8 && code <= 0x11c2)) return true;
  return mark.test(String.fromCodePoint(code));
}

/** Tells whether Unicode NFC may change a code point that stands alone (UAX #15, singletons and exclusions). */
export function mayRecompose(code: number): boolean {
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
export function isLigature(code: number): boolean {
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
export function countStops(code: number): number {
  return code === 46 ? 1 : code === 0x2026 || code === 0x22ef ? 3 : code === 0x2025 ? 2 : 0;
}

/**
 * Chinese and Japanese characters and their punctuation, and those of Thai, Lao, Myanmar and Khmer, between which white
 * space is layout.
 */
export function isUnspaced(code: number): boolean {
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
