/**
 * Characters that are no text but orders to whatever shows it: those that drive terminals (ESC and the like), those
 * that turn the direction of a line until they are closed (what stands behind them reads otherwise than it is), and code
 * points that are none or that XML cannot hold.
 *
 * The marks LRM, RLM and ALM (U+200E, U+200F, U+061C) are not among them: they stand in good Hebrew and Arabic prose, and
 * sway no more than the signs beside them. Nor are FSI and PDI (U+2068, U+2069), which keep words of either direction
 * together and force none: charts need them, since SVG has no `<bdi>`.
 */
const orders = String.raw`\0-\x08\v\f\x0e-\x1f\x7f-\x9f\u202a-\u202e\u2066\u2067`;
const control = String.raw`[${orders}\p{Cs}\p{NChar}]`;
const first = new RegExp(control, 'u');
const every = new RegExp(control, 'gu');
/** Code units of these, and of a few good characters too: what a text without them, and without lone surrogates, need not be asked. */
const suspect = new RegExp(String.raw`[${orders}\ufdd0-\ufdef\ufffe\uffff\udffe\udfff]`);
/** Of these, what parts words: vertical tab, form feed, next line. */
const spaces = /[\v\f\u0085]/g;

/** Tells whether a text holds a control character. */
export function hasControls(text: string): boolean {
  return (suspect.test(text) || !text.isWellFormed()) && first.test(text);
}

/**
 * A text as readers get it, in pages, pictures and spreadsheets: without control characters, and a space for those that
 * part words. For the edge alone: offsets into a text that was read hold for the text as it was read.
 */
export function dropControls(text: string): string {
  return hasControls(text) ? text.replaceAll(spaces, ' ').replaceAll(every, '') : text;
}

/** JSON in which control characters are written as escapes: it says the same, and is safe to print. */
export function escapeControls(json: string): string {
  return hasControls(json) ? json.replaceAll(every, escapeUnits) : json;
}

function escapeUnits(character: string): string {
  return Array.from({ length: character.length }, (_, index) => {
    const unit = character.charCodeAt(index).toString(16).padStart(4, '0');
    return `\\u${unit}`;
  }).join('');
}

/** Data as JSON for people and programs at a terminal: control characters in it are escapes. */
export function toPrintableJson(data: unknown): string {
  return escapeControls(JSON.stringify(data, undefined, 2));
}

/** A text with its control characters named instead: nothing in it can drive a terminal. */
export function showControls(text: string): string {
  return hasControls(text) ? text.replaceAll(every, pictureOf) : text;
}

/** What a control character is shown as where it must be seen: its picture, or its code point. */
export function pictureOf(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x20) return String.fromCodePoint(0x24_00 + code);
  if (code === 0x7f) return '\u2421';
  return `<U+${code.toString(16).toUpperCase().padStart(4, '0')}>`;
}

/** Names of characters that editors meet and do not see; any other is called by its code point alone. */
const names: Readonly<Record<string, string>> = {
  '\u00a0': 'no-break space',
  '\u00ad': 'soft hyphen',
  '\u200b': 'zero-width space',
  '\u200c': 'zero-width non-joiner',
  '\u200d': 'zero-width joiner',
  '\u200e': 'left-to-right mark',
  '\u200f': 'right-to-left mark',
  '\u202f': 'narrow no-break space',
  '\u2060': 'word joiner',
  '\u3000': 'ideographic space',
  '\ufeff': 'byte order mark',
};

/** Nothing that a reader sees, and nothing that sways how other characters are written. */
const unseen =
  /[\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b\u2060-\u2064\u206a-\u206f\u3164\ufeff\uffa0\u{e0000}-\u{e0fff}]/gu;
/** In a name or an id, these are as good as unseen, too. */
const unseenInName = /[^\S \t\r\n]|\p{Cf}|\p{Default_Ignorable_Code_Point}/gu;
const name = /`[^`\n]*`/g;

/** What a character is called in a message: `zero-width space (U+200B)`. */
export function nameCharacter(char: string): string {
  const known = names[char];
  return known === undefined ? codeOf(char) : `${known} (${codeOf(char)})`;
}

/**
 * A sentence with characters that nobody sees named in it: `not<U+200B>ice`. In backticks, where names and ids stand,
 * all of them are; elsewhere those that no script needs.
 */
export function showInvisible(sentence: string): string {
  if (sentence.search(unseenInName) === -1) return sentence;
  const named = sentence.replaceAll(name, (words) => words.replaceAll(unseenInName, spellOut));
  return named.replaceAll(unseen, spellOut);
}

function spellOut(char: string): string {
  return `<${codeOf(char)}>`;
}

function codeOf(char: string): string {
  return `U+${(char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
