import { isScalar, parseDocument, visit, type Document } from 'yaml';
import { needsSpace } from '../text/segment-break.ts';

/** How a YAML scalar is written. */
type ScalarStyle = 'plain' | 'single' | 'double' | 'block';

/** The styles by the names that the `yaml` package gives them. */
export const scalarStyles: Readonly<Record<string, ScalarStyle>> = {
  PLAIN: 'plain',
  QUOTE_SINGLE: 'single',
  QUOTE_DOUBLE: 'double',
  BLOCK_FOLDED: 'block',
  BLOCK_LITERAL: 'block',
};

const escapeLengths: Readonly<Record<string, number>> = { x: 4, u: 6, U: 10 };
const escapeValues: Readonly<Record<string, string>> = {
  n: '\n',
  t: '\t',
  r: '\r',
  '0': '\0',
  a: '\x07',
  b: '\b',
  v: '\v',
  f: '\f',
  e: '\x1b',
  N: '\x85',
  _: '\xa0',
  L: '\u2028',
  P: '\u2029',
};

/**
 * Finds, for each UTF-16 code unit of a YAML scalar's value and once more for its end, where it stands in the
 * raw text. Value and raw text are walked side by side, so the value stays what the YAML parser says it is;
 * folded line breaks and indentation map to where the white space begins.
 *
 * @param value the scalar as the YAML parser decoded it
 * @param raw the scalar in the file, with its quotation marks or block header
 * @returns offsets into `raw`, `value.length + 1` of them, never decreasing
 */
export function scalarOffsets(value: string, raw: string, style: ScalarStyle): number[] {
  const end = style === 'single' || style === 'double' ? Math.max(1, raw.length - 1) : raw.length;
  const offsets: number[] = [];
  let at = firstOffset(raw, style);
  while (offsets.length < value.length) {
    const char = value[offsets.length] ?? '';
    if (at >= end) {
      offsets.push(end);
      continue;
    }
    const escape = escapeAt(raw, at, style);
    if (escape) {
      for (let i = 0; i < escape.value.length; i++) {
        if (value[offsets.length] === escape.value[i]) offsets.push(at);
      }
      at += escape.length;
    } else if (isWhite(raw[at])) {
      at = walkWhite(value, raw, at, end, offsets);
    } else {
      if (char === raw[at]) offsets.push(at);
      at++;
    }
  }
  offsets.push(Math.max(Math.min(at, end), offsets.at(-1) ?? 0));
  return offsets;
}

/** Steps over a run of raw white space; a run that holds a line break stands for all the white space it folds to. */
function walkWhite(value: string, raw: string, at: number, end: number, offsets: number[]): number {
  let runEnd = at;
  let breaks = false;
  while (runEnd < end && isWhite(raw[runEnd])) {
    if (raw[runEnd] === '\n' || raw[runEnd] === '\r') breaks = true;
    runEnd++;
  }
  if (!breaks) {
    for (let i = at; i < runEnd && value[offsets.length] === raw[i]; i++) offsets.push(i);
    return runEnd;
  }
  while (isWhite(value[offsets.length])) offsets.push(at);
  return runEnd;
}

function firstOffset(raw: string, style: ScalarStyle): number {
  if (style === 'plain') return 0;
  if (style !== 'block') return 1;
  const lineEnd = raw.search(/[\r\n]/);
  if (lineEnd === -1) return raw.length;
  return raw.startsWith('\r\n', lineEnd) ? lineEnd + 2 : lineEnd + 1;
}

function escapeAt(raw: string, at: number, style: ScalarStyle): { value: string; length: number } | undefined {
  if (style === 'single' && raw.startsWith("''", at)) return { value: "'", length: 2 };
  if (style !== 'double' || raw[at] !== '\\') return undefined;
  const letter = raw[at + 1] ?? '';
  if (letter === '\r' || letter === '\n') return { value: '', length: lineContinuation(raw, at) };
  const length = escapeLengths[letter];
  if (length === undefined) return { value: escapeValues[letter] ?? letter, length: 2 };
  const code = Number.parseInt(raw.slice(at + 2, at + length), 16);
  return { value: code <= 0x10ffff ? String.fromCodePoint(code) : '', length };
}

function lineContinuation(raw: string, at: number): number {
  let next = at + 1;
  while (isWhite(raw[next])) next++;
  return next - at;
}

function isWhite(char: string | undefined): boolean {
  return char === ' ' || char === '\t' || char === '\n' || char === '\r';
}

/**
 * How the scalar that holds an offset of a YAML text is written, so that words put there are escaped as it needs.
 * `undefined` where none does, or the text cannot be parsed.
 */
export function scalarStyleAt(text: string, offset: number): ScalarStyle | undefined {
  let style: ScalarStyle | undefined;
  try {
    visit(parseDocument(text, { prettyErrors: false, logLevel: 'silent' }), {
      Scalar(_, node) {
        if (!isScalar(node) || !node.range || offset < node.range[0] || offset >= node.range[1]) return undefined;
        style = scalarStyles[node.type ?? ''];
        return visit.BREAK;
      },
    });
  } catch (error) {
    // As in `readYaml`: some ten thousand lists inside one another exhaust the stack.
    if (!(error instanceof RangeError)) throw error;
  }
  return style;
}

/** Writes characters as a scalar of that style holds them. */
export function escapeForScalar(words: string, style: ScalarStyle): string {
  if (style === 'single') return words.replaceAll("'", "''");
  if (style === 'double') return words.replaceAll(/["\\]/g, (character) => `\\${character}`);
  return words;
}

/** Below stand the letters of scripts that put spaces between words, which most files hold alone. */
const mayBeUnspaced = /[\u0e00-\uffff]/;
const brokenLine = /[ \t]*[\n\r]/y;

/**
 * Joins the lines that editors broke a value into as its readers would: YAML puts a space wherever one of them ends.
 * Changes the document. A literal block keeps its lines.
 */
export function joinScalarLines(document: Document.Parsed, text: string): void {
  if (!mayBeUnspaced.test(text)) return;
  visit(document, {
    Scalar(_, node) {
      if (!isScalar(node) || typeof node.value !== 'string' || !node.range || node.type === 'BLOCK_LITERAL') return;
      const raw = text.slice(node.range[0], node.range[1]);
      if (!/[\n\r]/.test(raw)) return;
      const joined = joinValue(
        node.value,
        raw,
        scalarOffsets(node.value, raw, scalarStyles[node.type ?? ''] ?? 'plain'),
      );
      if (node.source === node.value) node.source = joined;
      node.value = joined;
    },
  });
}

function joinValue(value: string, raw: string, offsets: readonly number[]): string {
  let joined = '';
  for (let i = 0; i < value.length; i++) {
    brokenLine.lastIndex = offsets[i] ?? 0;
    const isBreak = value[i] === ' ' && brokenLine.test(raw);
    if (!isBreak || needsSpace(joined, value.slice(i + 1, i + 3))) joined += value[i] ?? '';
  }
  return joined;
}
