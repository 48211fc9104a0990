import { unspaced } from '../text/scripts.ts';

/**
 * Widths of text without a DOM. The advances are those of DejaVu Sans, rounded up, in thousandths of an em: the widest
 * of the sans serifs that commonly stand in for ours (Public Sans, Arial, Roboto and Segoe UI are all narrower), so
 * that a label fits whatever font a reader has. Scripts outside the table get the widest advance usual for them.
 */
const advances: Readonly<Record<string, number>> = byAdvance({
  280: "ijlI|'",
  330: ' .,:;!`·',
  400: 'tfr()[]-‑"‘’°',
  480: '“”{}/\\*',
  540: 'szc?_–…',
  600: 'aeghkbdnopquvxyLJFTSE',
  640: '0123456789$€£+=~<>#^',
  690: 'PYZKAXCBR',
  770: 'VUHNDG&',
  820: 'wOQ',
  880: 'M',
  1000: 'mW%@—',
});

function byAdvance(groups: Readonly<Record<number, string>>): Record<string, number> {
  const table: Record<string, number> = {};
  for (const [advance, characters] of Object.entries(groups))
    for (const character of characters) table[character] = Number(advance);
  return table;
}

const zeroWidth = /^[\p{Mn}\p{Me}\p{Cf}]$/u;
const fullWidth =
  /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Extended_Pictographic}\uFF01-\uFF60]$/u;

/** An upper bound of the width of a line of text, in the unit of the font size. */
export function textWidth(text: string, fontSize: number): number {
  let thousandths = 0;
  for (const character of text) thousandths += advanceOf(character);
  return (thousandths * fontSize) / 1000;
}

function advanceOf(character: string): number {
  const known = advances[character];
  if (known !== undefined) return known;
  if (zeroWidth.test(character)) return 0;
  return fullWidth.test(character) ? 1050 : 860;
}

/** Breaks a text into lines no wider than `width`; the last of `maxLines` ends in an ellipsis if words are left. */
export function wrapText(text: string, width: number, fontSize: number, maxLines: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const { words, space } of unitsOf(text, width, fontSize)) {
    const longer = line === '' ? words : line + (space ? ' ' : '') + words;
    if (line === '' || textWidth(longer, fontSize) <= width) {
      line = longer;
    } else if (lines.length === maxLines - 1) {
      return [...lines, endEarly(line, width, fontSize)];
    } else {
      lines.push(line);
      line = words;
    }
  }
  return line === '' ? lines : [...lines, line];
}

/** What a line cannot break; `space` tells whether one stands before it. */
interface Unit {
  readonly words: string;
  readonly space: boolean;
}

const spaceless = new RegExp(`[${unspaced}]`, 'u');
const opening = /^[\p{Ps}\p{Pi}]+$/u;
const wordBreaks = new Intl.Segmenter('en', { granularity: 'word' });
const characters = new Intl.Segmenter('en', { granularity: 'grapheme' });

function unitsOf(text: string, width: number, fontSize: number): readonly Unit[] {
  return text
    .split(/\s+/)
    .flatMap((whole) => (spaceless.test(whole) ? wordsWithin(whole) : [whole]).map((words, n) => ({ words, n })))
    .flatMap(({ words, n }) =>
      cutWord(words, width, fontSize).map((piece, m) => ({ words: piece, space: n === 0 && m === 0 })),
    );
}

/** Words of a script that writes no spaces; marks that open stay with what follows, all others with what goes before. */
function wordsWithin(text: string): readonly string[] {
  const words: string[] = [];
  let opened = '';
  for (const { segment, isWordLike } of wordBreaks.segment(text)) {
    if (opening.test(segment)) opened += segment;
    else if (isWordLike || opened !== '' || words.length === 0) {
      words.push(opened + segment);
      opened = '';
    } else words.push((words.pop() ?? '') + segment);
  }
  return opened === '' ? words : [...words, opened];
}

/** Cuts a word that is wider than a line, such as an address, between what readers take for characters. */
function cutWord(word: string, width: number, fontSize: number): readonly string[] {
  if (textWidth(word, fontSize) <= width) return [word];
  const pieces: string[] = [];
  let piece = '';
  for (const { segment } of characters.segment(word)) {
    if (piece !== '' && textWidth(piece + segment, fontSize) > width) {
      pieces.push(piece);
      piece = '';
    }
    piece += segment;
  }
  return [...pieces, piece];
}

function endEarly(line: string, width: number, fontSize: number): string {
  const kept = Array.from(characters.segment(line), ({ segment }) => segment);
  while (kept.length > 0 && textWidth(`${kept.join('')}…`, fontSize) > width) kept.pop();
  return `${kept.join('').trimEnd()}…`;
}
