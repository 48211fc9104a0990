import { parseEdtf } from '../language/edtf/edtf.ts';
import type { CreditedName } from '../language/personal-names.ts';
import { oneLine, readersDay, type Reference, sayStatus } from './reference.ts';

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/**
 * Writes references as BibTeX in UTF-8, in their order, for BibTeX (`year`, `month`) and BibLaTeX (`date`) alike: of the
 * two, importers take the date that comes last.
 */
export function toBibtex(references: readonly Reference[]): string {
  return references.map(writeEntry).join('\n');
}

function writeEntry(reference: Reference): string {
  const { within, container, publisher, issued, edition, accessed, url, archived } = reference;
  const isArticle = reference.type === 'article-newspaper' || reference.type === 'article-journal';
  const notes = [
    within && `Note ${String(within.note)}`,
    sayStatus(reference),
    archived === undefined ? undefined : `Archived at ${archived}`,
    reference.note,
  ].filter((note) => note !== undefined);
  const { year, month, date } = readDate(issued);
  const fields = [
    ['author', reference.authors.map(writeName).join(' and ')],
    ['title', keepCase(reference.title ?? '')],
    ['shorttitle', keepCase(reference.shortTitle ?? '')],
    // Importers take `booktitle` for the site that a page belongs to; BibLaTeX prints `organization`.
    [isArticle ? 'journal' : 'booktitle', keepCase(within?.title ?? container ?? '')],
    ['organization', isArticle ? '' : keepCase(container ?? '')],
    ['publisher', publisher === undefined ? '' : escape(publisher)],
    ['version', edition === undefined ? '' : escape(edition.id)],
    ['year', year],
    ['month', month],
    ['date', date],
    ['url', url === undefined ? '' : verbatim(url)],
    ['urldate', accessed === undefined || accessed === readersDay ? '' : readDate(accessed).date],
    ['language', reference.language === undefined ? '' : escape(reference.language)],
    ['note', notes.map((note) => escape(endSentence(note))).join(' ')],
  ] as const;
  const lines = fields.flatMap(([key, value]) =>
    value === '' ? [] : [`  ${key} = ${key === 'month' ? value : `{${value}}`},\n`],
  );
  return `@${isArticle ? 'article' : 'online'}{${toKey(reference.id)},\n${lines.join('')}}\n`;
}

/** Letters, digits and few signs, which every program takes. */
function toKey(id: string): string {
  return id.replaceAll(/[^A-Za-z0-9:_-]+/g, '-');
}

/** Braces keep a body whole, which would be read as given and family name. */
function writeName(name: CreditedName): string {
  if ('literal' in name) return `{${escape(name.literal)}}`;
  const parts = [name.family, name.suffix, name.given].filter((part) => part !== undefined);
  // "and" parts names, and a comma the parts of one.
  return parts.map((part) => (/,|\band\b/i.test(part) ? `{${escape(part)}}` : escape(part))).join(', ');
}

/** A second pair of braces keeps capitals: many styles put titles in lower case. */
function keepCase(text: string): string {
  return text === '' ? '' : `{${escape(text)}}`;
}

const escapes: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

function escape(text: string): string {
  return oneLine(text).replaceAll(/[\\~^{}$&%#_]/g, (sign) => escapes[sign] ?? `\\${sign}`);
}

/** Addresses are taken as they stand, but that braces must come in pairs. */
function verbatim(url: string): string {
  return oneLine(url).replaceAll('{', '%7B').replaceAll('}', '%7D').replaceAll('\\', '%5C').replaceAll(' ', '%20');
}

function endSentence(text: string): string {
  return /[.!?…]["”’»]?$/.test(text) ? text : `${text}.`;
}

/** Of a date: its year and month where BibTeX has a place for them, and itself where BibLaTeX can read it. */
function readDate(edtf: string | undefined): { readonly year: string; readonly month: string; readonly date: string } {
  const parsed = edtf === undefined ? undefined : parseEdtf(edtf);
  const [range] = parsed?.ranges ?? [];
  if (edtf === undefined || parsed === undefined || range?.from === undefined) return { year: '', month: '', date: '' };
  const { from, to } = range;
  const isYear = /^\d{4}$/.test(from.year);
  const isRange = parsed.kind === 'interval' && to !== undefined && to.year !== from.year && /^\d{4}$/.test(to.year);
  // BibLaTeX reads EDTF up to level 1, without times.
  const isRead = parsed.kind === 'date' || parsed.kind === 'interval';
  const month = parsed.kind === 'date' && from.month !== undefined ? months[Number(from.month) - 1] : undefined;
  return {
    year: isYear ? (isRange ? `${from.year}--${to.year}` : from.year) : '',
    month: month ?? '',
    date: isRead ? edtf.replaceAll(/T[^/]*/g, '') : '',
  };
}
