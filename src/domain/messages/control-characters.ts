/**
 * Characters that are no text but orders to whatever shows it: those that drive terminals (ESC and the like), those
 * that turn the direction of a line until they are closed (what stands behind them reads otherwise than it is), and code
 * points that are none or that XML cannot hold.
 *
 * The marks LRM, RLM and ALM (U+200E, U+200F, U+061C) are none of them: they stand in good Hebrew and Arabic prose, and
 * sway no more than the signs beside them. Nor are FSI and PDI (U+2068, U+2069), which keep words of either direction
 * together and force none: charts need them, since SVG has no `<bdi>`.
 */
const control = String.raw`(?![\t\n\r])\p{Cc}|[\u202a-\u202e\u2066\u2067]|\p{Cs}|\p{NChar}`;
const first = new RegExp(control, 'u');
const every = new RegExp(control, 'gu');
/** Of these, what parts words: vertical tab, form feed, next line. */
const spaces = /[\v\f\u0085]/g;

/** Tells whether a text holds a control character. */
export function hasControls(text: string): boolean {
  return first.test(text);
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
