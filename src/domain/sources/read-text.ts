import type { Draft, Form, Reading } from './draft.ts';
import type { DocumentMetadata } from './metadata.ts';
import { omitAbsent } from './text-metadata.ts';
import {
  beginsParagraph,
  breaksOff,
  findWrapping,
  hasCells,
  isFull,
  type Line,
  type Wrapping,
} from './wrapped-lines.ts';

const listMarker = /^(?:\(?\d{1,3}[.)]|\[\d{1,3}\]|[-*•▪◦‣⁃·–—])[ \t\u00a0]+\S/u;
const heading = /^#{1,6}[ \t]+\S/u;

/**
 * Reads plain text as scraped. The text stays as it is, so that every offset is one of the document; blank lines, line breaks,
 * list markers and hard wrapping tell its stretches. It is not read as Markdown, which would take a scraped
 * indent for code and the line behind a list for a part of its last item.
 */
export function readText(text: string): Reading {
  const lines = findLines(text);
  const wrapping = findWrapping(text, lines);
  const drafts: Draft[] = [];
  let last: Line | undefined;
  for (const line of lines) {
    const before = drafts.at(-1);
    if (last !== undefined && before !== undefined && goesOn(text, last, line, wrapping)) {
      drafts[drafts.length - 1] = { ...before, end: line.end };
    } else if (line.end > line.start) {
      drafts.push({ start: line.start, end: line.end, form: line.form, line: line.number, ...depthOf(text, line) });
    }
    last = line.end > line.start ? line : undefined;
  }
  return {
    text,
    drafts: drafts.flatMap((draft, i) => (i < drafts.length - 4 ? [draft] : splitGluedTail(text, draft))),
    found: readMailHead(
      lines.slice(0, mostHeaders).map(({ start, end }) => text.slice(start, Math.min(end, start + longestHeader))),
    ),
  };
}

function depthOf(text: string, line: Line): { depth?: number } {
  return line.form === 'heading' ? { depth: /^#+/.exec(text.slice(line.start, line.start + 6))?.[0].length ?? 1 } : {};
}

function findLines(text: string): Line[] {
  const lines: Line[] = [];
  let from = 0;
  for (let number = 1; from <= text.length; number++) {
    const next = endOfLine(text, from);
    let start = from;
    let end = next;
    while (start < end && isSpace(text, start)) start += 1;
    while (end > start && isSpace(text, end - 1)) end -= 1;
    // Of blank lines in a row one is enough.
    if (end > start || (lines.at(-1)?.end ?? 0) > (lines.at(-1)?.start ?? 0)) {
      const form = formOf(text.slice(start, Math.min(end, start + 12)));
      lines.push({ start, end, number, indent: start - from, form });
    }
    from = text[next] === '\r' && text[next + 1] === '\n' ? next + 2 : next + 1;
  }
  return lines;
}

function endOfLine(text: string, from: number): number {
  for (let i = from; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 10 || code === 13) return i;
  }
  return text.length;
}

function isSpace(text: string, at: number): boolean {
  return /\s/u.test(text[at] as string);
}

function formOf(start: string): Form {
  if (listMarker.test(start)) return 'list-item';
  if (heading.test(start)) return 'heading';
  return /^>+[ \t]/.test(start) ? 'quotation' : 'line';
}

/**
 * Whether a line continues the one before: it was broken only because its first word did not fit, or inside a sentence, or it is indented
 * under its list item.
 */
function goesOn(text: string, last: Line, line: Line, wrapping: Wrapping | undefined): boolean {
  if (line.end === line.start || (line.form !== 'line' && line.form !== last.form)) return false;
  if (line.form === 'quotation') return last.form === 'quotation';
  if (line.form !== 'line') return false;
  if (last.form === 'list-item' && line.indent >= last.indent + 2) return true;
  if (breaksOff(text, last, line)) return true;
  if (wrapping === undefined || last.form === 'heading' || beginsParagraph(text, line)) return false;
  return isFull(text, last, line, wrapping) && !hasCells(text, last) && !hasCells(text, line);
}

const mostHeaders = 40;
const longestHeader = 1000;

/** What the head of a saved e-mail says: its lines, up to the first blank one, each begin with a name and a colon. */
function readMailHead(lines: readonly string[]): DocumentMetadata {
  const head = lines.slice(lines[0] === '' ? 1 : 0);
  const blank = head.indexOf('');
  const fields = new Map<string, string>();
  for (const line of head.slice(0, blank < 0 ? 0 : blank)) {
    const [, name, value] = /^([A-Z][A-Za-z-]{1,30}):\s+(\S.*)$/.exec(line) ?? [];
    if (name === undefined || value === undefined) return {};
    fields.set(name.toLowerCase(), value);
  }
  const [subject, from] = [fields.get('subject'), fields.get('from')];
  if (subject === undefined || from === undefined) return {};
  const author = from
    .replace(/<[^<>]*>/, '')
    .replaceAll('"', '')
    .trim();
  return omitAbsent({ title: subject, author: author === '' ? from : author });
}

/** Cuts boilerplate off that scraping glued to the end of the last sentence: "… on Friday.Read also:". */
function splitGluedTail(text: string, draft: Draft): Draft[] {
  const from = Math.max(draft.start, draft.end - 60);
  const tail = /[.!?…]["”’»)]?(\s?)(\p{Lu}[\p{L} ]{2,30}:?)$/u.exec(text.slice(from, draft.end));
  if (tail === null || draft.form === 'heading') return [draft];
  const words = tail[2]?.trim().split(/\s+/u).length ?? 0;
  if (words > 3 || (tail[1] !== '' && !tail[2]?.endsWith(':')) || draft.end - draft.start < 80) return [draft];
  const cut = draft.end - (tail[2]?.length ?? 0);
  return [
    { ...draft, end: cut - (tail[1]?.length ?? 0) },
    { ...draft, start: cut, form: 'line' },
  ];
}
