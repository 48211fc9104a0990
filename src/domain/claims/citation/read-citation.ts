import type { Place, Span } from '../../text/place.ts';
import { nameCharacter } from '../../text/control-characters.ts';
import { suggest } from '../../text/suggest.ts';
import {
  lineEnd,
  matchAt,
  rawSpan,
  skipWithinCitation,
  type CitationInput,
  type PlacedFinding,
  decodeInline,
  joinDecoded,
  trimDecoded,
  type Decoded,
  opensQuotation,
  readQuotation,
  type Quotation,
} from './quotation.ts';

/** How a passage bears on the claim. */
export const stances = ['supports', 'disputes', 'qualifies', 'mentions'] as const;
export type Stance = (typeof stances)[number];

/** Who a citation belongs to. */
export interface CitationOwner {
  readonly kind: 'claim' | 'event' | 'position' | 'term' | 'name';
  /** The claim's label, the event's id, `dispute/position index from 1`, the term's or name's id. */
  readonly id: string;
}

/** A source, a stance, and the exact words quoted (W3C TextQuoteSelector: `exact`, `prefix`, `suffix`). */
export interface Citation {
  /** Unique in its explainer: `<owner id>.<number from 1>` for claims, prefixed by the owner's kind otherwise. */
  readonly id: string;
  readonly owner: CitationOwner;
  readonly source: string;
  readonly block?: string;
  readonly stance: Stance;
  /** The quoted words, decoded: escapes and character references resolved, wrapped lines as one space each. */
  readonly exact: string;
  readonly prefix?: string;
  readonly suffix?: string;
  readonly translation?: string;
  readonly translator?: string;
  /** The quoted words in the raw file, without the quotation marks. */
  readonly place: Place;
  /** The source id in the raw file, without `@`. */
  readonly sourcePlace: Place;
  /**
   * For each UTF-16 code unit of `exact`, and once more for its end, the raw offset it came from;
   * so a difference can be marked in the file. Not part of the edition.
   */
  readonly rawOffsets: readonly number[];
}

/** What words of a source are found by. */
export type QuoteSelector = Pick<Citation, 'exact' | 'prefix' | 'suffix' | 'block'>;

/** Turns one check down in one place, with a reason. */
export interface Allowance {
  readonly rule: string;
  readonly reason: string;
  readonly place: Place;
  /** Messages of the rule that start in this stretch of the same file are turned down. */
  readonly scope: Span;
  /** The words that the footnote of an allowance vouches for, which it holds for as well. */
  readonly stretch?: Span;
}

/** A citation as written, before anyone knows whom it belongs to. Spans are stretches of the raw file. */
export interface ParsedCitation extends Omit<Citation, 'id' | 'owner' | 'place' | 'sourcePlace'> {
  readonly sourceSpan: Span;
  /** The quoted words, without the quotation marks. */
  readonly words: Span;
}

/** A citation, if it holds a quotation, what is wrong with it, and where reading goes on. */
interface CitationReading {
  readonly citation?: ParsedCitation;
  readonly findings: readonly PlacedFinding[];
  readonly next: number;
}

interface Draft {
  readonly input: CitationInput;
  readonly findings: PlacedFinding[];
  stance?: Stance;
  prefix?: string;
  suffix?: string;
  translation?: string;
  translator?: string;
}

const sourceId = /[\p{L}\p{N}][\p{L}\p{N}_-]*(?:\.[\p{L}\p{N}_-]+)*/uy;
const blockId = /[\p{L}\p{N}][\p{L}\p{N}_-]*/uy;
/** Quotation marks that open a quotation elsewhere, and would leave its end in doubt here. */
const foreignMark = /^[„«»‚‘’'‹›「『]/;
const unseen = /[\u00ad\u200b-\u200f\u2060-\u2064\ufeff]+/y;
const plainWord = /[^\s"“]+/y;
const stanceList = stances.map((stance) => `\`${stance}\``).join(', ');

/** Tells whether a citation can name a source so. */
export function isSourceId(id: string): boolean {
  sourceId.lastIndex = 0;
  return sourceId.exec(id)?.[0] === id;
}

/** Reads the citation whose `@` stands at an offset. Never throws. */
export function readCitation(input: CitationInput, at: number): CitationReading {
  const draft: Draft = { input, findings: [] };
  const source = matchAt(input, sourceId, at + 1);
  if (source === undefined) {
    complain(
      draft,
      at,
      lineEnd(input, at),
      'Unexpected `@` without a source, expected `@` and the id of a source',
      'write the id of a source right after `@`, or `\\@` if it is not a citation',
    );
    return { findings: draft.findings, next: lineEnd(input, at) };
  }
  const sourceSpan = rawSpan(input, at + 1, at + 1 + source.length);
  let next = at + 1 + source.length;
  const block = input.text[next] === '#' ? (matchAt(input, blockId, next + 1) ?? '') : undefined;
  if (block === '')
    complain(
      draft,
      next,
      next + 1,
      'Unexpected `#` without a block, expected the id of a block such as `#p3`',
      'write the id of a block after `#`, or remove `#`',
    );
  if (block !== undefined) next += 1 + block.length;
  const hidden = matchAt(input, unseen, next);
  if (hidden !== undefined) {
    complainOfUnseen(draft, hidden, next);
    return { findings: draft.findings, next: citationEnd(input, next) };
  }
  const quotation = readParts(draft, next);
  if (quotation === undefined) return { findings: draft.findings, next: citationEnd(input, next) };
  if ('stoppedAt' in quotation) return { findings: draft.findings, next: quotation.stoppedAt };
  const words = decodeWords(input, quotation.words);
  checkMarkup(draft, quotation.words);
  next = readTail(draft, quotation, readTranslation(draft, quotation.end));
  return { citation: buildCitation(draft, source, sourceSpan, block, words), findings: draft.findings, next };
}

function buildCitation(
  draft: Draft,
  source: string,
  sourceSpan: Span,
  block: string | undefined,
  words: Decoded,
): ParsedCitation {
  const { stance = 'supports', prefix, suffix, translation, translator } = draft;
  return {
    source,
    sourceSpan,
    ...(block ? { block } : {}),
    stance,
    exact: words.text,
    ...withoutAbsent({ prefix, suffix, translation, translator }),
    words: { start: words.offsets[0] ?? 0, end: words.offsets.at(-1) ?? 0 },
    rawOffsets: words.offsets,
  };
}

function withoutAbsent<T extends Readonly<Record<string, string | undefined>>>(values: T): { [K in keyof T]?: string } {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: string;
  };
}

/** Reads context and stance up to the quotation. */
function readParts(draft: Draft, from: number): Quotation | { stoppedAt: number } | undefined {
  const { input } = draft;
  let at = from;
  for (;;) {
    const next = skipWithinCitation(input, at);
    if (next === undefined) {
      complain(
        draft,
        at,
        at,
        'Unexpected end of a citation, expected the quoted words in quotation marks',
        'add the exact words of the source in quotation marks',
      );
      return undefined;
    }
    if (opensQuotation(input.text[next])) return quotationOrComplaint(draft, next);
    const word = matchAt(input, plainWord, next) ?? '';
    const after = skipWithinCitation(input, next + word.length);
    const opens = after !== undefined && opensQuotation(input.text[after]);
    at = next + word.length;
    if (word === 'after' || word === 'before') {
      if (!opens)
        complain(
          draft,
          next,
          at,
          `Unexpected \`${word}\` without words, expected words of the source in quotation marks after it`,
          `write the words that stand ${word === 'after' ? 'before' : 'behind'} the quotation, in quotation marks`,
        );
      const context = opens ? quotationOrComplaint(draft, after) : undefined;
      if (context === undefined || 'stoppedAt' in context) return context;
      draft[word === 'after' ? 'prefix' : 'suffix'] = decodeWords(input, context.words).text;
      at = context.end;
    } else if (!takeStance(draft, word, next, opens)) return undefined;
  }
}

/** Takes a stance word; of an unknown one only the quotation right after it tells that a stance was meant. */
function takeStance(draft: Draft, word: string, at: number, opens: boolean): boolean {
  const stance = stances.find((one) => one === word);
  if (stance !== undefined && draft.stance === undefined) {
    draft.stance = stance;
    return true;
  }
  if (stance !== undefined)
    complain(
      draft,
      at,
      at + word.length,
      `Unexpected second stance \`${word}\`, expected one`,
      `keep one of \`${draft.stance ?? ''}\` and \`${word}\``,
    );
  else if (foreignMark.test(word)) complainOfMark(draft, word, at);
  else if (opens) {
    const meant = suggest(word, stances);
    complain(
      draft,
      at,
      at + word.length,
      `Unexpected word “${word}” before a quotation, expected a stance (${stanceList}) or nothing`,
      meant ? `write \`${meant}\`` : `remove the word, or write one of ${stanceList}`,
    );
  } else {
    complain(
      draft,
      at,
      at + word.length,
      `Unexpected word “${word}” in a citation, expected a stance or the quoted words in quotation marks`,
      'put the quoted words in double quotation marks, from their first word to their last',
    );
  }
  return stance !== undefined || (opens && !foreignMark.test(word));
}

function complainOfUnseen(draft: Draft, hidden: string, at: number): void {
  const name = nameCharacter(hidden.slice(0, 1));
  const message = `Unexpected ${name} in the id of a source, which nobody sees, expected letters, digits and hyphens`;
  complain(draft, at, at + hidden.length, message, `remove the ${name} behind \`${draft.input.text[at - 1] ?? ''}\``);
}

function complainOfMark(draft: Draft, word: string, at: number): void {
  const message = `Unexpected \`${word.slice(0, 1)}\` around the quoted words, expected straight or English quotation marks`;
  complain(draft, at, at + 1, message, 'write `"` before the first quoted word and behind the last');
}

function quotationOrComplaint(draft: Draft, open: number): Quotation | { stoppedAt: number } {
  const { input } = draft;
  const quotation = readQuotation(input, open);
  const hidden = hiddenCitation(input, open, 'stoppedAt' in quotation ? quotation.stoppedAt : quotation.end);
  const ranInto =
    'stoppedAt' in quotation ||
    (hidden !== undefined && input.text.slice(quotation.end, lineEnd(input, quotation.end)).trim() !== '');
  if (!ranInto) return quotation;
  const mark = input.text[open] === '“' ? '”' : '"';
  complain(
    draft,
    open,
    open + 1,
    `Unexpected end of the quotation that starts on line ${String(input.lineOf(open))}, expected its closing quotation mark`,
    `add \`${mark}\` behind the last quoted word`,
  );
  return { stoppedAt: hidden ?? ('stoppedAt' in quotation ? quotation.stoppedAt : quotation.end) };
}

/** Where, inside a quotation, a line starts like another citation: a sign that the quotation was never closed. */
function hiddenCitation(input: CitationInput, open: number, end: number): number | undefined {
  const pattern = /[\r\n][ \t>]*(?=@[\p{L}\p{N}])/gu;
  pattern.lastIndex = open;
  const found = pattern.exec(input.text.slice(0, end));
  return found ? found.index + found[0].length : undefined;
}

function readTranslation(draft: Draft, from: number): number {
  const { input } = draft;
  let at = from;
  for (;;) {
    const next = skipWithinCitation(input, at);
    const word = next === undefined ? undefined : matchAt(input, /translat(?:ion|or)(?=[ \t]+["“])/y, next);
    if (next === undefined || word === undefined) return at;
    const open = skipWithinCitation(input, next + word.length) ?? next;
    const words = quotationOrComplaint(draft, open);
    if ('stoppedAt' in words) return words.stoppedAt;
    draft[word === 'translation' ? 'translation' : 'translator'] = decodeWords(input, words.words).text;
    at = words.end;
  }
}

function readTail(draft: Draft, quotation: Quotation, at: number): number {
  const end = lineEnd(draft.input, at);
  const start = end - draft.input.text.slice(at, end).trimStart().length;
  if (start < end && at >= quotation.end && draft.input.text[at] !== '\n') {
    complain(
      draft,
      start,
      end,
      'Unexpected text behind a quotation, expected the end of the line',
      fixTail(draft.input.text.slice(start, end)),
    );
  }
  return end;
}

function fixTail(text: string): string {
  const stance = stances.find((one) => one === text.trim());
  if (stance !== undefined) return `write \`${stance}\` before the quotation`;
  if (/^@[\p{L}\p{N}]/u.test(text)) return 'start this citation on a line of its own';
  return 'start the note on a line of its own; escape a quotation mark inside the quotation with a backslash (`\\"`)';
}

function citationEnd(input: CitationInput, from: number): number {
  let at = from;
  for (;;) {
    const next = skipWithinCitation(input, lineEnd(input, at));
    if (next === undefined) return lineEnd(input, at);
    at = next;
  }
}

function checkMarkup(draft: Draft, words: Span): void {
  const { input } = draft;
  const found = input.markup ? findUnescapedMarkup(input.text, words) : undefined;
  if (!found) return;
  draft.findings.push({
    rule: 'quote-unescaped',
    message: `Unexpected \`${found.markup}\` in a quotation, which MDX reads as markup, expected it escaped with a backslash`,
    mend: `write "${found.escaped}" if the source has it so, else leave it out`,
    span: found.span,
  });
}

function decodeWords(input: CitationInput, words: Span): Decoded {
  const { text, offsets } = trimDecoded(
    joinDecoded(decodeInline(input.text, words.start, words.end, input.quoteDepth)),
  );
  return { text, offsets: offsets.map((offset) => input.rawAt(offset)) };
}

function complain(draft: Draft, start: number, end: number, message: string, mend: string): void {
  draft.findings.push({ rule: 'citation-malformed', message, mend, span: rawSpan(draft.input, start, end) });
}

/** Markup in a quotation, and the quotation with it escaped. */
interface UnescapedMarkup {
  readonly span: Span;
  readonly markup: string;
  readonly escaped: string;
  /** Raw offsets of every character that would have to be escaped, in order. */
  readonly offsets: readonly number[];
}

const letterOrDigit = /[\p{L}\p{N}]/u;

/**
 * Finds characters in the raw words of a quotation that MDX reads as markup and not as words: `<`, `{`, `*`, a backtick,
 * `~~`, links, and `_` where it would make words italic.
 */
export function findUnescapedMarkup(raw: string, words: Span): UnescapedMarkup | undefined {
  const offsets: number[] = [];
  const underscores: number[] = [];
  for (let at = words.start; at < words.end; at++) {
    if (raw[at] === '\\') at++;
    else if (raw[at] === '_' && !standsInsideWord(raw, at)) underscores.push(at);
    else if (opensMarkup(raw, at)) offsets.push(at);
  }
  // One underscore alone is a character like any other.
  if (underscores.length > 1) for (const underscore of underscores) offsets.push(underscore);
  const first = offsets.reduce((least, offset) => Math.min(least, offset), Number.POSITIVE_INFINITY);
  if (!Number.isFinite(first)) return undefined;
  const marked = new Set(offsets);
  let escaped = '';
  for (let at = words.start; at < words.end; at++) escaped += (marked.has(at) ? '\\' : '') + (raw[at] ?? '');
  return {
    span: { start: first, end: first + 1 },
    markup: raw[first] ?? '',
    escaped: escaped.replaceAll(/\s+/g, ' '),
    offsets: offsets.toSorted((a, b) => a - b),
  };
}

function opensMarkup(raw: string, at: number): boolean {
  const char = raw[at] ?? '';
  const next = raw[at + 1] ?? '';
  if (char === '~') return next === '~' || raw[at - 1] === '~';
  if (char === ']') return next === '(' || next === '[';
  return '<{*`'.includes(char) || (char === '[' && next === '^');
}

function standsInsideWord(raw: string, at: number): boolean {
  return letterOrDigit.test(raw[at - 1] ?? '') && letterOrDigit.test(raw[at + 1] ?? '');
}

/**
 * Characters that are markup in MDX, so that a quotation holds them escaped (the inverse of reading a citation). Curly
 * quotation marks are words like any other between straight ones.
 */
const markup = /[\\`*_{}<>[\]"]/g;

/** Writes words of a source as a quotation that an editor can paste behind `@source-id`: see `writeCitation`. */
export function writeQuotation(words: string): string {
  return `"${words
    .trim()
    .replace(/\s+/g, ' ')
    .replace(markup, (character) => `\\${character}`)}"`;
}

/**
 * Writes words of a source as a citation that an editor can paste into a footnote. White space is folded to single
 * spaces, and what MDX would read as markup is escaped.
 */
export function writeCitation(source: string, words: string): string {
  return `@${source} ${writeQuotation(words)}`;
}
