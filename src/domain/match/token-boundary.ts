import { unspaced } from '../text/scripts.ts';
import { monthNames } from '../language/lexicon/days-and-months.ts';
import { endsNumber, leadsPercent, mayEndNumber, numberTail } from '../language/numbers/find-quantities.ts';
import { languagesOfPassage } from '../language/passage-language.ts';
import { primaryLanguage } from '../language/words.ts';
import { isDash, isSpace, isIgnorable } from '../text/fold.ts';

const comparators = '<>≤≥≈~±+∼≃';
const apostrophes = "'’‘ʼ＇`´";
const hyphens = '-‐‑';
const percents = '%‰‱°٪';
const separators = ".,:/'’٫٬·_";
const currency = /^\p{Sc}$/u;
const isCurrency = (character: string): boolean => currency.test(character);
const has = (list: string, character: string): boolean => character !== '' && list.includes(character);
const isBlank = (character: string): boolean => character !== '' && isSpace(character.charCodeAt(0));
const isAnyDash = (character: string): boolean => character !== '' && isDash(character.charCodeAt(0));

/** Whether the words of a quotation begin or end at a place; unknown where either may be. */
type Edge = 'start' | 'end' | undefined;

/**
 * Tells whether a quotation may start or end at an offset: never inside a word or a number. Words follow UAX #29 but
 * for hyphens, which hold a word together ("non-nuclear"); numbers keep their separators, signs, ranges, percent and
 * currency marks, glued units, and magnitudes ("10 million"). Scripts without spaces are cut between characters.
 * Looks at a bounded number of characters.
 */
export function isTokenBoundary(text: string, offset: number, language: string, edge?: Edge): boolean {
  if (offset <= 0 || offset >= text.length) return true;
  const code = text.charCodeAt(offset);
  if (code >= 0xdc00 && code < 0xe000 && (text.codePointAt(offset - 1) ?? 0) > 0xffff) return false;
  const around = charactersAround(text, offset);
  const left = around.before[0];
  const right = around.after[0];
  if (left === '' || right === '') return true;
  if (/^[\p{M}\u{1f3fb}-\u{1f3ff}]$/u.test(right) || text[offset - 1] === '\u200d') return false;
  return !(
    cutsRun(text, offset, around, language) ||
    cutsBeforeSign(around) ||
    cutsAfterSign(around) ||
    cutsJoin(text, offset, around, language) ||
    cutsNegation(text, offset, around) ||
    cutsSpacedNumber(text, offset, around, language, edge) ||
    cutsLead(text, offset, around) ||
    cutsOrdinal(text, offset, around, language)
  );
}

/** Inside an unbroken run of letters and digits. */
function cutsRun(text: string, offset: number, { before, after }: Around, language: string): boolean {
  const left = before[0];
  const right = after[0];
  if (!isWordCharacter(left) || !isWordCharacter(right)) return false;
  if (isDigit(left)) return true;
  // A superscript after a whole word is a note's number, after a short one a unit's power ("km²").
  if (/^\p{No}$/u.test(right) && lettersBefore(text, offset).length > 3) return false;
  return cutsLetters(text, offset, left, right, language);
}

/** Between a number and the mark behind it, or a letter and a sign that names something else with it ("C|++"): "5|%", "10|+", "1|,000", "10|–12". */
function cutsBeforeSign({ before, after }: Around): boolean {
  const [mark, next, third] = after;
  if (isLetter(before[0]) && (mark === '+' || mark === '#')) return !isUnspaced(before[0]);
  if (!isDigit(before[0])) return false;
  if (isBlank(mark)) return has(percents, next) || (isCurrency(next) && !isDigit(third));
  if (isCurrency(mark)) return !isDigit(next);
  return has(percents, mark) || has('+×^', mark) || joinsNumber(mark, next);
}

/** Tells whether a mark after a digit goes on with the number: separators, ranges, "11,000-strong", "747's", "5″3", the Swedish ordinal "5:e". */
function joinsNumber(mark: string, next: string): boolean {
  if (isDigit(next)) return has(separators, mark) || isAnyDash(mark) || has('′″"', mark);
  return isLetter(next) && (has(hyphens, mark) || has(apostrophes, mark) || mark === ':');
}

/** Between the mark before a number and its digits: "-|5", "$|5", "1,|000", ".|5", "> |10". */
function cutsAfterSign({ before, after }: Around): boolean {
  const [mark, previous, third] = before;
  const right = after[0];
  if (isLetter(mark) && isCurrency(right) && !isUnspaced(mark)) return isDigit(after[1]);
  if ((has(percents, mark) || mark === '+') && isDigit(previous) && isLetter(right)) return true;
  if (!isDigit(right)) return false;
  if (isBlank(mark)) return (has(comparators, previous) || isCurrency(previous)) && !isDigit(third);
  if (has(percents, mark) && !isDigit(previous)) return true;
  return has(comparators, mark) || isCurrency(mark) || leadsNumber(mark, previous);
}

/** Tells whether a mark before a digit belongs to the number: separators, ranges, a leading point, a minus sign. */
function leadsNumber(mark: string, previous: string): boolean {
  if (isDigit(previous)) return has(separators, mark) || isAnyDash(mark);
  if (mark === '.') return previous !== '.' && !isWordCharacter(previous);
  if (mark === '–') return !isLetter(previous);
  return has('-‐‑−', mark) && previous !== '-';
}

/** Inside words held together: "non-|nuclear", "Russia|'s", "U.|S.", "and|/or", "AT|&T". */
function cutsJoin(text: string, offset: number, around: Around, language: string): boolean {
  const [left, left2] = around.before;
  const [right, right2] = around.after;
  if (isWordCharacter(right2) && joins(right, left, right2)) {
    return !(right === '.' && isGluedSentence(lettersBefore(text, offset), right2));
  }
  if (!isWordCharacter(right) || !joins(left, left2, right)) return false;
  const word = lettersBefore(text, offset - left.length);
  if (left === '.') return !isGluedSentence(word, right);
  return !(has(apostrophes, left) && isElision(word, language));
}

/** Tells whether a mark between two characters makes one word of them. */
function joins(mark: string, before: string, after: string): boolean {
  if (has(hyphens, mark)) return before !== '' && !isBlank(before) && !isAnyDash(before) && !isUnspaced(after);
  if (!isWordCharacter(before)) return false;
  if (isUnspaced(before) || isUnspaced(after)) return has('/&@', mark) && !isUnspaced(before);
  if (has(apostrophes, mark)) return isLetter(after);
  if (mark === '"' || mark === '״' || mark === '׳')
    return /^\p{Script=Hebrew}$/u.test(before) && /^\p{Script=Hebrew}$/u.test(after);
  if (mark === '·' || mark === '.') return isLetter(before);
  return has('/&@', mark);
}

/** Scraped text loses spaces: "of Geneva.The council" are two sentences, "U.S" and "example.com" are one word. */
function isGluedSentence(before: string, after: string): boolean {
  return before.length > 1 && (/^\p{Lu}$/u.test(after) || isDigit(after));
}

const elided = new Set(
  'l d j m t s c qu jusqu lorsqu puisqu quoiqu presqu dell all nell sull dall coll quell un gl bell anch sant cent'.split(
    ' ',
  ),
);
const eliding = new Set(['fr', 'it', 'ca', 'oc', '']);

/** "l'armée": the article is a word of its own. "n'" is a negation and stays with its verb. */
function isElision(word: string, language: string): boolean {
  const primary = primaryLanguage(language);
  return (eliding.has(primary) || primary === 'unknown') && elided.has(word.toLowerCase());
}

/** Words that a negation is one with: cut off it, they say the opposite. */
const negated =
  /^\s?(?:all|every|everyone|everybody|everything|each|both|many|much|always|necessarily|only|just|merely|even)(?![\p{L}\p{N}])/iu;
const noFollowers = /^\s?(?:one(?!\s+(?:of|in)\b)|longer|more|fewer|less)(?![\p{L}\p{N}])/iu;
const particle = /(?:^|[^\p{L}\p{N}])(not?)\s?$/iu;

/** Between a negation and the word it belongs to: "no |one", "not |all", Korean "하지| 않다". */
function cutsNegation(text: string, offset: number, { before, after }: Around): boolean {
  if (isBlank(before[0]) === isBlank(after[0])) return false;
  const head = text.slice(Math.max(0, offset - 6), offset);
  const tail = text.slice(offset, offset + 14);
  if (/\p{Script=Hangul}지\s?$/u.test(head)) return /^\s?(?:않|못|말)/.test(tail);
  const [, word] = particle.exec(head) ?? [];
  if (word === undefined) return false;
  return (word.length === 3 ? negated : noFollowers).test(tail);
}

/** How much of a text around a cut tells its language. */
const vicinity = 120;
const trailingWord =
  /(?:^|[^\p{L}\p{M}\p{N}.,]|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}](?=\p{N}))([\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)?|\p{N}(?:[\p{N}.,]*\p{N})?)$/u;
/** A year, behind the word that makes it one: "in 2014 days before the vote" counts no days. */
const datedYear =
  /(?:^|[^\p{L}])(?:in|since|by|im|jahr|seit|en|depuis|desde|nel|dal|em|sinds|в|с|у|з|w|v|od|år|i) (?:1\d|20|21)\d\d$/iu;

/**
 * Inside a number written with spaces or words: "11| 000", "10 |million", "5| percent", "two |hundred", and between a number and
 * what it is measured in. Words may begin with a measure ("years of neglect"), but not end right before one.
 */
function cutsSpacedNumber(
  text: string,
  offset: number,
  { before, after }: Around,
  language: string,
  edge: Edge,
): boolean {
  if (isBlank(before[0]) === isBlank(after[0])) return false;
  const head = text.slice(Math.max(0, offset - 40), offset).trimEnd();
  const tail = text.slice(offset, offset + 40).trimStart();
  if (/^\p{Nd}{3}(?!\p{N})/u.test(tail)) {
    if (/(?:^|[^\p{N}.,])\p{Nd}{1,3}$/u.test(head) || /\p{N}[\s\u00a0\u202f]\p{Nd}{3}$/u.test(head)) return true;
  }
  const last = trailingWord.exec(head)?.[1] ?? '';
  if (last === '') return false;
  const isDigits = isDigit(last[0] ?? '');
  if (isDigits && /^(?:[½⅓⅔¼¾⅕-⅞⅑⅒]|\d{1,2}[/⁄]\d|[×x]\s?\d)/u.test(tail)) return true;
  if (!isDigits && !mayEndNumber(last)) return false;
  const languages = (): readonly string[] => languagesAround(text, offset, language);
  const found = numberTail(tail, languages);
  if (found === undefined) return false;
  const number = isDigits ? 'numeral' : endsNumber(last, languages());
  if (found === 'amount') return number !== undefined;
  return edge !== 'start' && number === 'numeral' && !datedYear.test(head);
}

/** The primary subtags of the languages that the words around a cut may be in, and of the one that the document names. */
function languagesAround(text: string, offset: number, language: string): readonly string[] {
  const near = text.slice(Math.max(0, offset - vicinity), offset + vicinity);
  const declared = primaryLanguage(language);
  return [...new Set([declared, ...languagesOfPassage(near).map(primaryLanguage)])];
}

/** Between a number and what leads it: "第|5", "yüzde |5", "百分之|五". */
function cutsLead(text: string, offset: number, { before, after }: Around): boolean {
  const right = isBlank(after[0]) ? after[1] : after[0];
  if (!isDigit(right) && !/^[一二三四五六七八九十百千万零〇两]$/.test(right)) return false;
  if (before[0] === '第') return true;
  return leadsPercent(text.slice(Math.max(0, offset - 12), offset));
}

/** Before the dot of an ordinal, in languages that write one: "am 5|. März", "5|. kongressi". */
function cutsOrdinal(text: string, offset: number, { before, after }: Around, language: string): boolean {
  if (!isDigit(before[0]) || after[0] !== '.' || !isBlank(after[1])) return false;
  const word = /^\.\s([\p{L}\p{M}]+)/u.exec(text.slice(offset, offset + 24))?.[1];
  if (word === undefined) return false;
  const isGoingOn = /^\p{Ll}/u.test(word);
  return languagesAround(text, offset, language).some(
    (one) => dotted.has(one) && (isGoingOn || monthNames(one).has(word.toLowerCase())),
  );
}

const dotted = new Set('de da nb no nn fi cs sk hu tr pl'.split(' '));

/** Skipping stops here: a longer run of invisible characters is nobody's word. */
const furthest = 64;

/** The visible characters before a place, nearest first, as an outsider to any one line of code would see them. */
interface Around {
  /** Up to four characters, nearest first; `''` at the text's edge. */
  readonly before: readonly [string, string, string, string];
  readonly after: readonly [string, string, string, string];
}

/** Reads the visible characters around an offset, passing over soft hyphens, zero-width characters and directional marks. */
function charactersAround(text: string, offset: number): Around {
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

const isLetter = (character: string): boolean => letterPattern.test(character);
const isDigit = (character: string): boolean => digitPattern.test(character);
const isWordCharacter = (character: string): boolean => wordPattern.test(character);

/** The unbroken letters that end before an offset, at most eight of them. */
function lettersBefore(text: string, offset: number): string {
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

const unspacedScript = new RegExp(String.raw`^[${unspaced}\p{Script=Hangul}\p{Script=Tibetan}ー々〆]$`, 'u');
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
function cutsLetters(text: string, offset: number, left: string, right: string, language: string): boolean {
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
