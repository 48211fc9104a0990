/** What stands right before and behind a raised or lowered mark, on its line. */
export interface Around {
  readonly before: string;
  readonly after: string;
}

/** Where a mark stands, and whether its markup says that it refers to a note. */
export interface Referring extends Around {
  readonly refers: boolean;
}

/** "[1]", "[citation needed]", "[1][2]". */
const bracketed = /^(?:\[[^[\]]{1,80}\]\s*)+$/;
const symbols = /^[*†‡§¶‖#]+$/u;
/** "1", "12a", "1, 3", "1–3", "(2)". */
const numbers = /^\(?\d{1,3}[a-z]?(?:\s?[,;–-]\s?\d{1,3}){0,9}\)?$/u;
const plainNumber = /^\d{1,3}$/;
/** A reference that its own markup vouches for may be any short label: "iv", "n. 3". */
const longestLabel = 12;

/**
 * Whether raised words refer to a note rather than say something: marks in brackets and symbols; numbers behind a word or a full
 * stop, but not powers; one small letter behind a word.
 */
export function isNoteReference(words: string, { before, after, refers }: Referring): boolean {
  const label = words.trim();
  if (label === '') return false;
  if (bracketed.test(label) || (refers && label.length <= longestLabel)) return true;
  // "Bürger*innen": a sign in a word is no mark.
  if (symbols.test(label)) return !/^\p{L}/u.test(after);
  const base = before.trimEnd();
  if (base === '') return false;
  // "¹⁴C" and "the ²H": it belongs to what it stands before.
  if (base !== before && /^[\p{L}\p{N}]/u.test(after)) return false;
  if (/^[a-h]$/.test(label)) return /\p{Ll}{3}[.,;:!?)"'”’]{0,3}$/u.test(base);
  return numbers.test(label) && !(plainNumber.test(label) && mayBeRaised(base, Number(label)));
}

/** Symbols of units that are squared or cubed. */
const units = /(?:^|[^\p{L}])(?:[kcdmnµμ]?m|ft|in|yd|mi|nmi|[kmµμ]?g|sec|min|hr)$/u;
const year = /(?:^|[^\p{N}.,])(?:1[5-9]\d\d|20[0-4]\d)$/u;
/** One letter, or letters right behind an operator ("E = mc"), stand for a quantity. */
const variable =
  /(?:^|[^\p{L}\p{M}])[\p{Script=Latin}\p{Script=Greek}]$|[=+×*/^]\s?[\p{Script=Latin}\p{Script=Greek}]{1,3}$/u;
/** "(a+b)", "(2x)". */
const term = /\((?=[^()]*[+×·*^=−\d])[^()\s]{1,30}\)$/u;

/** Whether a number above the line may be the power of what stands before it: of a number that is no year, a unit, a variable. */
function mayBeRaised(base: string, power: number): boolean {
  // Nobody writes the first power.
  if (/\p{N}$/u.test(base)) return !year.test(base) && (power !== 1 || /(?:^|\P{N})10$/u.test(base));
  return variable.test(base) || term.test(base) || (power < 5 && power > 1 && units.test(base));
}

const raised: Readonly<Record<string, string>> = {
  ...Object.fromEntries([...'⁰¹²³⁴⁵⁶⁷⁸⁹'].map((character, digit) => [String(digit), character])),
  '+': '⁺',
  '-': '⁻',
  '−': '⁻',
  '–': '⁻',
};

const signs: Readonly<Record<string, string>> = { TM: '™', SM: '℠' };

/** Words above the line that say something, as they are typed on it. */
export function writeRaised(words: string, { before, after }: Around): string {
  const bare = words.trim();
  if (before.trim() === '' && /^\d{1,3}$/.test(bare) && !isIsotope(bare, after)) return leadNote(words, bare, after);
  const space = /\s$/.test(words) ? ' ' : '';
  if (/^[+\-−–]?\d{1,6}[+\-−–]?$|^[+\-−–]{1,2}$/u.test(bare)) return raise(bare) + space;
  if (signs[bare] !== undefined) return signs[bare] + space;
  const onNumber = /\p{N}$/u.test(before);
  if ((onNumber || variable.test(before)) && isPower(bare, onNumber)) return `^${bare}${space}`;
  // A credit set small is a phrase of its own.
  return /\s/.test(bare) && /[\p{L}\p{N}]$/u.test(before) ? ` ${words}` : words;
}

/** "10ⁿ", "2^3.5", "e^x", but "1st", "20h" and "4.99". */
function isPower(words: string, onNumber: boolean): boolean {
  return (
    /^[-−+]?(?:\d|[nxykij](?![\p{L}]))/u.test(words) ||
    (!onNumber && /^\p{L}$/u.test(words) && /[nxyzkijtp]/.test(words))
  );
}

/** "¹⁴C", "²³⁵U", "¹³⁷Cs". */
function isIsotope(number: string, after: string): boolean {
  return number.length > 1 && /^\p{Lu}\p{Ll}?(?!\p{L})/u.test(after);
}

/** The number before a note's own text, which begins behind it. */
function leadNote(words: string, number: string, after: string): string {
  return /^[\p{L}\p{N}"“‘'(]/u.test(after) ? `${number} ` : words;
}

function raise(words: string): string {
  return [...words].map((character) => raised[character] ?? character).join('');
}

/** Words below the line as they are typed on it: "CO2", but "10₂", since 102 is another number. */
export function writeLowered(words: string, { before, after }: Around): string {
  const bare = words.trim();
  const glues = /\p{N}$/u.test(before) || /^\p{N}/u.test(after);
  if (!/^\d{1,6}$/.test(bare) || !glues || /[/⁄]$/.test(before)) return words;
  return [...bare].map((digit) => String.fromCharCode(0x2080 + Number(digit))).join('');
}
