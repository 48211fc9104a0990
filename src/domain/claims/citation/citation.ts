import { checks } from '../../messages/checks.ts';
// cspell:ignore ldquo bdquo laquo
import type { Span } from '../../text/place.ts';
import { suggest } from '../../text/suggest.ts';
import {
  lineEnd,
  matchAt,
  rawSpan,
  skipBlank,
  type CitationInput,
  type PlacedFinding,
  decodeInline,
  joinDecoded,
  trimDecoded,
  opensQuotation,
  readQuotation,
} from './quotation.ts';
import { editorsHead } from '../editors-note.ts';
import {
  readCitation,
  type ParsedCitation,
  type Allowance,
  type Citation,
  type CitationOwner,
} from './read-citation.ts';

export { citeInput, decodeInline, footnoteInput } from './quotation.ts';
export {
  type Allowance,
  type Citation,
  type CitationOwner,
  type ParsedCitation,
  type QuoteSelector,
  type Stance,
  findUnescapedMarkup,
  isSourceId,
  stances,
  writeCitation,
  writeQuotation,
} from './read-citation.ts';

/** An allowance as written; its span is a stretch of the raw file. */
export interface ParsedAllowance {
  readonly rule: string;
  /** `''` where none is given. */
  readonly reason: string;
  readonly span: Span;
}

/** What a footnote's body or a `cite` string says. */
export interface CitationText {
  readonly citations: readonly ParsedCitation[];
  readonly allowances: readonly ParsedAllowance[];
  /** The editors' note: stretches of the input's text (not of the file), in order. */
  readonly note: readonly Span[];
  /** `editors:` at the start of a line, which makes the note the whole of it. */
  readonly editors?: Span;
  readonly findings: readonly PlacedFinding[];
}

const allowanceHead = /allow\([ \t]*[^()\s]*[ \t]*\)[ \t]*:?[ \t]*/y;

/**
 * Parses citations, then the editors' note, with allowances anywhere on lines of their own:
 *
 *     @source-id#block after "prefix" before "suffix" stance "the words"
 *         translation "words" translator "name"
 *     allow(RULE): "reason"
 *
 *     the editors' note
 *
 * or `editors:` and the editors' note alone. Everything that can be read is read; whatever stands in its way becomes a finding. Never throws.
 */
export function parseCitations(input: CitationInput): CitationText {
  const citations: ParsedCitation[] = [];
  const allowances: ParsedAllowance[] = [];
  const findings: PlacedFinding[] = [];
  const note: Span[] = [];
  let editors: Span | undefined;
  let at = skipBlank(input, input.start);
  while (at < input.end) {
    const inNote = note.length > 0;
    const head = matchAt(input, allowanceHead, at);
    const sign = citationOnLine(input.text, at, input.end);
    const own = editors === undefined ? matchAt(input, editorsHead, at) : undefined;
    if (own !== undefined) {
      editors = rawSpan(input, at, at + own.trimEnd().length);
      at += own.length;
    } else if (head !== undefined) {
      const allowance = readAllowance(input, at, head);
      allowances.push(allowance);
      findings.push(...judgeAllowance(allowance));
      at = skipBlank(input, lineEnd(input, Math.max(at + head.length, allowanceEnd(input, at, head))));
    } else if (sign !== undefined && input.text[sign] !== '@') {
      findings.push(foreignSign(input, sign));
      at = skipBlank(input, lineEnd(input, sign));
    } else if (sign !== undefined && sign > at) {
      findings.push(citationBehindSigns(input, at, sign));
      at = skipBlank(input, lineEnd(input, sign));
    } else if (inNote ? sign === at : input.text[at] === '@') {
      if (inNote && editors === undefined) findings.push(citationBehindNote(input, at));
      const reading = readCitation(input, at);
      if (reading.citation) citations.push(reading.citation);
      findings.push(...reading.findings);
      at = skipBlank(input, Math.max(reading.next, at + 1));
    } else {
      const end = lineEnd(input, at);
      note.push({ start: at, end });
      at = skipBlank(input, Math.max(end, at + 1));
    }
  }
  return { citations, allowances, note: joinLines(note, input), ...(editors && { editors }), findings };
}

/** Lines that follow one another are one stretch, so that paragraphs and their markup stay whole. */
function joinLines(lines: readonly Span[], input: CitationInput): Span[] {
  const joined: Span[] = [];
  for (const line of lines) {
    const last = joined.at(-1);
    if (last && skipBlank(input, last.end) === line.start)
      joined[joined.length - 1] = { start: last.start, end: line.end };
    else joined.push(line);
  }
  return joined;
}

function citationBehindNote(input: CitationInput, at: number): PlacedFinding {
  return {
    rule: 'citation-malformed',
    message: "Unexpected citation behind the editors' note, expected all citations before it",
    mend: 'move this citation above the note',
    span: rawSpan(input, at, lineEnd(input, at)),
  };
}

function citationBehindSigns(input: CitationInput, at: number, sign: number): PlacedFinding {
  const signs = input.text.slice(at, sign).trim();
  return {
    rule: 'citation-malformed',
    message: `Unexpected \`${signs}\` before a citation, which nothing reads there, expected \`@\` at the start of its line`,
    mend: `take \`${signs}\` out, or write \`\\@\` if it is no citation`,
    span: rawSpan(input, at, lineEnd(input, sign)),
  };
}

function foreignSign(input: CitationInput, sign: number): PlacedFinding {
  return {
    rule: 'citation-malformed',
    message: `Unexpected \`${input.text[sign] ?? ''}\` before a source, expected \`@\``,
    mend: 'write `@` right before the id of the source',
    span: rawSpan(input, sign, sign + 1),
  };
}

function readAllowance(input: CitationInput, at: number, head: string): ParsedAllowance {
  const rule = /\(\s*([^()\s]*)/.exec(head)?.[1] ?? '';
  const start = at + head.length;
  const end = allowanceEnd(input, at, head);
  const quoted = opensQuotation(input.text[start]) && end > start + 1;
  const words = quoted ? { start: start + 1, end: end - 1 } : { start, end };
  const reason = trimDecoded(joinDecoded(decodeInline(input.text, words.start, words.end, input.quoteDepth))).text;
  return { rule, reason, span: rawSpan(input, at, end) };
}

function allowanceEnd(input: CitationInput, at: number, head: string): number {
  const start = at + head.length;
  if (!opensQuotation(input.text[start])) return lineEnd(input, start);
  const quotation = readQuotation(input, start);
  return 'stoppedAt' in quotation ? lineEnd(input, start) : quotation.end;
}

/** Says what is wrong with an allowance in itself: no reason, or no such check. */
export function judgeAllowance({ rule, reason, span }: ParsedAllowance): PlacedFinding[] {
  const findings: PlacedFinding[] = [];
  if (!Object.hasOwn(checks, rule)) {
    const meant = suggest(rule, Object.keys(checks));
    findings.push({
      rule: 'reference-unknown',
      message: `Unexpected check \`${rule}\` in an allowance, expected the id of a check`,
      mend: meant ? `write \`${meant}\`` : 'write the id of the check as its message shows it',
      span,
    });
  }
  if (!/[\p{L}\p{N}]/u.test(reason)) {
    findings.push({
      rule: 'allowance-without-reason',
      message: `Unexpected allowance of \`${rule}\` without a reason, expected one that readers of this file understand`,
      mend: 'write why this is right here, after a colon',
      span,
    });
  }
  return findings;
}

/** Gives parsed citations their owner, ids and file. */
export function bindCitations(parsed: readonly ParsedCitation[], owner: CitationOwner, file: string): Citation[] {
  const base = owner.kind === 'claim' ? owner.id : `${owner.kind}/${owner.id}`;
  return parsed.map(({ sourceSpan, words, ...rest }, index) => ({
    id: `${base}.${String(index + 1)}`,
    owner,
    ...rest,
    place: { file, ...words },
    sourcePlace: { file, ...sourceSpan },
  }));
}

/** Gives parsed allowances their file and the stretch they hold for. */
export function bindAllowances(parsed: readonly ParsedAllowance[], scope: Span, file: string): Allowance[] {
  return parsed.map(({ rule, reason, span }) => ({ rule, reason, place: { file, ...span }, scope }));
}

/** A stretch that an editor meant as a citation, or as an allowance, where nothing reads it. */
export interface Stray extends Span {
  readonly kind: 'citation' | 'allowance';
  /** The marker that stands before it, as in `[^label] @source "words"`, which lacks its colon. */
  readonly marker?: Span & { readonly label: string };
}

const gap = String.raw`(?:[^\S\r\n]+|[^\S\r\n]*(?:\r\n|\r|\n)[ \t>]*)`;
const source = String.raw`[@＠][^\S\r\n]?[\p{L}\p{N}][\p{L}\p{N}\u200b_.-]{0,100}(?:#[\p{L}\p{N}_-]{0,40})?`;
/** Marks that open a quotation in one script or another; straight single ones only behind a space. */
const doubleMark = String.raw`\\?(?:["“”„‟«»‹›「『〝＂]|&(?:quot|ldquo|bdquo|laquo|#34|#8220);)`;
const singleMark = String.raw`\\?['‘’‚]`;
const word = String.raw`[^\s"“”„‟«»‹›「『〝＂.!?]{1,30}`;
/** `@source`, at most four words such as a stance, and a quotation mark. */
const citation = String.raw`${source}[*_)\]]{0,3}[:,;–—-]?(?:(?:${gap}${word}){0,4}${gap}?${doubleMark}|(?:${gap}${word})?${gap}${singleMark})`;
const allowance = String.raw`allow\([ \t]*[a-z-]+[ \t]*\)[ \t]*:`;
/** What may stand before it on its line: signs of a list, a heading, a tag, emphasis, brackets. */
const lead = String.raw`(?:[^\S\r\n]|[>|\u200b])*(?:(?:[-*+•–—]|\d{1,3}[.)]|#{1,6})[^\S\r\n]+)?(?:<[a-z]\w*[^<>\r\n]{0,80}>)?`;
const line = String.raw`${lead}(?:\[\^(?<label>[^\]\r\n]{1,60})\][ \t]*[:：]?[ \t]*)?[([*_~]{0,3}(?:(?<citation>${citation})|(?<allowance>${allowance}))`;
const strayLines = new RegExp(String.raw`(?<=^|[\r\n]|<br[ ]?\/?>)${line}`, 'dgu');
const strayLine = new RegExp(line, 'duy');

/**
 * Finds lines that read as a citation (`@source "words"`, with any quotation marks), or as an allowance. What is escaped
 * (`\@source`) is text.
 */
export function findStrayLines(text: string): Stray[] {
  // Most texts hold neither.
  if (!/[@＠]|allow\(/.test(text)) return [];
  return [...text.matchAll(strayLines)].map((match) => {
    const kind = match.groups?.['citation'] === undefined ? 'allowance' : 'citation';
    const [start = 0, end = 0] = match.indices?.groups?.[kind] ?? [];
    const label = match.groups?.['label'];
    const [from = 0, to = 0] = match.indices?.groups?.['label'] ?? [];
    const marker = label === undefined ? {} : { marker: { label, start: from - '[^'.length, end: to + ']'.length } };
    return { start, end: endOfLine(text, end), kind, ...marker };
  });
}

/** The end of the line that an offset stands in, without the white space before it. */
export function endOfLine(text: string, from: number): number {
  let end = from;
  while (end < text.length && text[end] !== '\n' && text[end] !== '\r') end++;
  return from + text.slice(from, end).trimEnd().length;
}

/**
 * Where the `@` of a citation stands, if the line that begins at an offset reads as one: behind signs of a list and the
 * like, where nothing would read it, or at the offset itself.
 */
function citationOnLine(text: string, at: number, end: number): number | undefined {
  strayLine.lastIndex = at;
  const match = strayLine.exec(text);
  const [start, stop] = match?.indices?.groups?.['citation'] ?? [];
  return start === undefined || stop === undefined || stop > end ? undefined : start;
}
