const unspacedScript =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tibetan}ー々〆]$/u;
const katakana = /^[\p{Script=Katakana}ー]$/u;
const han = /^\p{Script=Han}$/u;
const hangul = /^\p{Script=Hangul}$/u;
const multipliers = '十百千万萬亿億兆십백천만억조';
const numerals = `〇零一二三四五六七八九两兩${multipliers}`;
const negatingHan = '不没沒未非无無';
const negatingHangul = '비불미무안못';

/** Tells whether a letter's script puts no spaces between words, or glues particles to them as Korean does. */
export function isUnspaced(character: string): boolean {
  return character > '\u0dff' && unspacedScript.test(character);
}

/**
 * Tells whether a cut between two letters, or a letter and a digit, falls inside a word. Scripts without spaces may be
 * cut between characters, but not inside a numeral, a Katakana word or a Thai syllable, nor behind a prefix that negates.
 */
export function cutsLetters(text: string, offset: number, left: string, right: string, language: string): boolean {
  if (/^\p{N}$/u.test(right) && !numerals.includes(right))
    return !isUnspaced(left) || followsNumeral(text, offset, left);
  if (!isUnspaced(left) && !isUnspaced(right)) return true;
  if (katakana.test(left) && katakana.test(right)) return true;
  if (numerals.includes(left) && numerals.includes(right)) return true;
  if (negatingHan.includes(left) && han.test(right)) return true;
  if (negatingHangul.includes(left) && hangul.test(right)) return startsWord(text, offset - 1);
  if (language.startsWith('ja') && negatesJapanese(text, offset)) return true;
  // Thai and Lao vowels: written before their consonant, or behind it as its second half.
  return (
    /^[\u0e40-\u0e44\u0ec0-\u0ec4]$/.test(left) ||
    right === '\u0e33' ||
    right === '\u0eb3' ||
    /^[\u1039\u17d2]$/.test(left)
  );
}

function followsNumeral(text: string, offset: number, left: string): boolean {
  return (
    multipliers.includes(left) &&
    /[\p{N}〇零一二三四五六七八九十]$/u.test(text.slice(Math.max(0, offset - 3), offset - 1))
  );
}

function startsWord(text: string, offset: number): boolean {
  return offset === 0 || !/[\p{L}\p{N}]/u.test(text[offset - 1] ?? '');
}

/** Japanese negates at a verb's end: "確認|しなかった". */
function negatesJapanese(text: string, offset: number): boolean {
  return (
    /^(?:して|し|され|でき|では|じゃ|わ|ら|か|れ|って|て|で)?(?:い?な(?:い|かった|く)|ず|ません)/.test(
      text.slice(offset, offset + 8),
    ) || cutsJapaneseNegation(text, offset)
  );
}

const negativeEndings = ['ない', 'なかった', 'なく', 'なければ', 'ません', 'ませんでした'];

/** Inside the negating ending itself: "な|い". */
function cutsJapaneseNegation(text: string, offset: number): boolean {
  return negativeEndings.some((ending) =>
    Array.from({ length: ending.length - 1 }, (_, i) => offset - i - 1).some((at) => text.startsWith(ending, at)),
  );
}
