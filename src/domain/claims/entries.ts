import * as z from 'zod/mini';
import { placeFinding, type Finding, type Message, type TextFile } from '../messages/message.ts';
import type { Place, Span } from '../text/place.ts';
import { findDates } from '../language/dates/find-dates.ts';
import { parseEdtf } from '../language/edtf/edtf.ts';
import { holdsMark } from '../text/quotation-marks.ts';
import { readYaml, type YamlPath, type YamlReading } from '../yaml/read-yaml.ts';
import {
  bindAllowances,
  bindCitations,
  judgeAllowance,
  parseCitations,
  type ParsedAllowance,
  citeInput,
  type Allowance,
  type Citation,
  type CitationOwner,
  type ParsedCitation,
} from './citation/citation.ts';
import { checkTexts } from './check-texts.ts';
import type { Around, WrittenText } from './prose-quotations.ts';
import { toList } from './schema.ts';

/** A YAML file that holds a list, of which the entries that follow the schema can be used. */
export interface EntryFile<T> {
  readonly file: TextFile;
  readonly reading: YamlReading<readonly T[]>;
  readonly entries: readonly { readonly index: number; readonly data: T }[];
  /** The one list that everything found in the file is added to. */
  readonly messages: Message[];
  readonly allowances: Allowance[];
  /** What readers see of it and may hold quotations, as it is read. */
  readonly texts: WrittenText[];
}

/** Reads a list file. An entry that breaks the schema is reported and left out; the others stay. */
export function readEntries<T>(file: TextFile, entry: z.ZodMiniType<T>): EntryFile<T> {
  const schema = z.array(entry) as unknown as z.ZodMiniType<readonly T[]>;
  const reading = readYaml(file, schema);
  const empty = reading.raw === null;
  const raw: readonly unknown[] = Array.isArray(reading.raw) ? reading.raw : [];
  const entries = raw.flatMap((item, index) => {
    const result = entry.safeParse(item);
    return result.success ? [{ index, data: result.data }] : [];
  });
  return {
    file,
    reading,
    entries,
    messages: empty ? [] : [...reading.messages, ...checkTexts(file, reading)],
    allowances: [],
    texts: [],
  };
}

/** Adds a message at a path of the file. */
export function report<T>({ file, reading, messages }: EntryFile<T>, path: YamlPath, finding: Finding): void {
  messages.push(placeFinding(finding, file, reading.placeOf(path)));
}

/** Where a value stands, with its file. */
export function placeAt<T>({ file, reading }: EntryFile<T>, path: YamlPath): Place {
  return { file: file.path, ...reading.placeOf(path) };
}

/** Adds values of an entry, given by their paths, to the texts that readers see. */
export function addTexts<T>(
  { file, reading, texts }: EntryFile<T>,
  around: Around,
  values: readonly (readonly [path: YamlPath, text: string | undefined])[],
): void {
  for (const [path, text] of values) {
    if (text === undefined || !holdsMark(text)) continue;
    texts.push({ file: file.path, text, offsets: reading.rawOffsetsOf(path), around: () => around });
  }
}

/** Citations of an entry, and notes that stand behind them. */
export interface EntryCitations {
  readonly citations: readonly Citation[];
  readonly note: string;
}

/** Reads the `cite` key at a path, one text or a list of them. */
export function readCite<T>(
  from: EntryFile<T>,
  path: YamlPath,
  value: string | readonly string[] | undefined,
  owner: CitationOwner,
  scope: Span,
): EntryCitations {
  const { file, reading, messages, allowances, texts } = from;
  const parsed: ParsedCitation[] = [];
  const notes: string[] = [];
  const noteTexts: Pick<WrittenText, 'file' | 'text' | 'offsets'>[] = [];
  for (const [index, text] of toList(value).entries()) {
    const itemPath = typeof value === 'string' ? path : [...path, index];
    const offsets = reading.rawOffsetsOf(itemPath);
    const content = parseCitations(citeInput(file, text, offsets));
    parsed.push(...content.citations);
    notes.push(...content.note.map((span) => text.slice(span.start, span.end).replaceAll(/\s+/g, ' ')));
    for (const { start, end } of content.note)
      noteTexts.push({ file: file.path, text: text.slice(start, end), offsets: offsets.slice(start, end) });
    messages.push(...content.findings.map(({ span, ...finding }) => placeFinding(finding, file, span)));
    allowances.push(...bindAllowances(content.allowances, scope, file.path));
    if (content.editors !== undefined) {
      messages.push(placeFinding(editorsInCite(owner), file, content.editors));
    } else if (content.citations.length === 0 && content.findings.length === 0) {
      report(from, itemPath, {
        rule: 'citation-malformed',
        message: 'Unexpected text in `cite`, expected a citation',
        mend: 'write `@source-id "the words"`',
      });
    }
  }
  const citations = bindCitations(parsed, owner, file.path);
  texts.push(...noteTexts.map((one) => ({ ...one, around: () => ({ citations, citesIn: 'cite' as const }) })));
  return { citations, note: notes.join(' ') };
}

function editorsInCite({ kind }: CitationOwner): Finding {
  return {
    rule: 'citation-malformed',
    message: 'Unexpected `editors:` in `cite`, expected a citation',
    mend:
      kind === 'event'
        ? 'write it as a key of its own, `editors:`, in place of `cite:`'
        : 'quote a source, or say in a note what the editors add',
  };
}

/** Reads the `allow` key of an entry, which holds for all of the entry. */
export function readAllow<T>(
  { file, reading, messages, allowances }: EntryFile<T>,
  path: YamlPath,
  value: Readonly<Record<string, string>> | undefined,
): void {
  const read = readAllowances(file, reading, path, value);
  allowances.push(...read.allowances);
  messages.push(...read.messages);
}

/** Reads the `allow` key below a path of a YAML file, and judges what it says. */
export function readAllowances(
  file: TextFile,
  reading: Pick<YamlReading<unknown>, 'keyPlaceOf' | 'placeOf'>,
  path: YamlPath,
  value: Readonly<Record<string, string>> | undefined,
): { readonly allowances: Allowance[]; readonly messages: Message[] } {
  const allowances: Allowance[] = [];
  const messages: Message[] = [];
  for (const [rule, reason] of Object.entries(value ?? {})) {
    const allowance: ParsedAllowance = {
      rule,
      reason: reason.trim(),
      span: reading.keyPlaceOf([...path, 'allow', rule]),
    };
    allowances.push(...bindAllowances([allowance], reading.placeOf(path), file.path));
    messages.push(...judgeAllowance(allowance).map(({ span, ...finding }) => placeFinding(finding, file, span)));
  }
  return { allowances, messages };
}

/** Reports a text that is no EDTF date. */
export function checkDate<T>(from: EntryFile<T>, path: YamlPath, text: string | undefined): void {
  if (text !== undefined && parseEdtf(text) === undefined) report(from, path, dateInvalid(text));
}

/** What `date-invalid` says. */
export function dateInvalid(text: string): Finding {
  return {
    rule: 'date-invalid',
    message: `Unexpected “${text}”, expected a date in EDTF (ISO 8601-2)`,
    mend: fixDate(text) ?? 'write it as in 2025-04-28, 2025-04, 2025, 2024-10/2024-12, or 1953~ for "about"',
  };
}

/** What to write for a date in other words or another order, where it can only be one. */
export function fixDate(text: string): string | undefined {
  const [date, ...others] = findDates(text, { language: 'en' });
  if (date === undefined || others.length > 0 || date.relative || !date.edtf) return undefined;
  if (date.start > 0 || date.end < text.length || !text.includes(date.edtf.slice(0, 4))) return undefined;
  const [, first = '', second = ''] = /^(\d{1,2})\D(\d{1,2})\D\d{4}$/.exec(text) ?? [];
  const isEitherOrder = first !== '' && first !== second && Number(first) <= 12 && Number(second) <= 12;
  return isEitherOrder ? undefined : `write ${date.edtf}`;
}

/** Reports ids that stand in a list twice. */
export function checkIds<T extends { readonly id: string }>(from: EntryFile<T>): void {
  const first = new Map<string, number>();
  for (const { index, data } of from.entries) {
    const before = first.get(data.id);
    if (before === undefined) first.set(data.id, index);
    else {
      const { line } = from.file.lines.pointAt(from.reading.placeOf([before, 'id']).start);
      report(from, [index, 'id'], {
        rule: 'id-duplicate',
        message: `Unexpected second \`${data.id}\`, expected each id once; the first stands on line ${String(line)}`,
        mend: 'give this entry another id',
      });
    }
  }
}
