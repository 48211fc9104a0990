import { parseEdtf, type EdtfPart } from '../language/edtf/edtf.ts';
import type { CreditedName } from '../language/personal-names.ts';
import { oneLine, readersDay, type Reference, sayStatus } from './reference.ts';

const types: Readonly<Record<Reference['type'], string>> = {
  article: 'ELEC',
  'article-journal': 'JOUR',
  'article-newspaper': 'NEWS',
  broadcast: 'ELEC',
  document: 'ELEC',
  'entry-encyclopedia': 'ENCYC',
  post: 'ELEC',
  speech: 'ELEC',
  webpage: 'ELEC',
};

const seasons = ['spring', 'summer', 'autumn', 'winter'];

/** Writes references as RIS in UTF-8, in their order, with the tags that reference managers share. */
export function toRis(references: readonly Reference[]): string {
  return references.map(writeRecord).join('\r\n');
}

function writeRecord(reference: Reference): string {
  const { within, container, issued, accessed, archived } = reference;
  const date = readDate(issued);
  const notes = [
    within && container === undefined ? undefined : within && `Note ${String(within.note)}`,
    sayStatus(reference),
    archived === undefined ? undefined : `Archived at ${archived}`,
    issued !== undefined && date.day === '' ? `Date: ${issued}` : undefined,
    reference.note,
  ];
  const tags: readonly (readonly [string, string | undefined])[] = [
    ['TY', types[reference.type]],
    ...reference.authors.map((name) => ['AU', writeName(name)] as const),
    ['TI', reference.title],
    ['ST', reference.shortTitle],
    ['T2', within?.title ?? container],
    ['T3', within && container],
    ['PB', reference.publisher],
    ['ET', reference.edition?.id],
    ['PY', date.year],
    ['DA', date.day],
    ['UR', reference.url],
    ['Y2', accessed === readersDay ? undefined : readDate(accessed).day],
    ['LA', reference.language],
    ...notes.map((note) => ['N1', note] as const),
    ['ID', reference.id],
  ];
  const lines = tags.flatMap(([tag, value]) =>
    value === undefined || value === '' ? [] : [`${tag}  - ${oneLine(value)}`],
  );
  return [...lines, 'ER  - '].map((line) => `${line}\r\n`).join('');
}

/** A comma parts family and given name and cannot be escaped: that of a body goes. */
function writeName(name: CreditedName): string {
  if ('literal' in name) return name.literal.replaceAll(/\s*,\s*/g, ' ');
  return [name.family, name.given, name.suffix].filter((part) => part !== undefined).join(', ');
}

/** `YYYY` and `YYYY/MM/DD/other`, of the first day where it is several; nothing of what has no year. */
function readDate(edtf: string | undefined): { readonly year: string; readonly day: string } {
  const parsed = edtf === undefined ? undefined : parseEdtf(edtf);
  const from = parsed?.ranges[0]?.from;
  if (parsed === undefined || from === undefined || !/^\d{4}$/.test(from.year)) return { year: '', day: '' };
  const to = parsed.ranges.at(-1)?.to;
  const isSeveral = parsed.kind !== 'date';
  const others = [
    parsed.approximate || parsed.uncertain ? 'circa' : undefined,
    from.season === undefined ? undefined : seasons[from.season - 21],
    isSeveral ? (to === undefined ? 'and later' : `to ${slashed(to).join('-')}`) : undefined,
  ].filter((other) => other !== undefined);
  const [month = '', day = ''] = slashed(from).slice(1);
  return { year: from.year, day: [from.year, month, day, others.join(', ')].join('/') };
}

/** The parts that are given in full. */
function slashed({ year, month, day }: EdtfPart): string[] {
  const parts: string[] = [];
  for (const part of [year, month, day]) {
    if (part === undefined || part.includes('X')) break;
    parts.push(part);
  }
  return parts;
}
