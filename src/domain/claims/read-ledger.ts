import * as z from 'zod/mini';
import { placeFinding, type Message, type TextFile } from '../messages/message.ts';
import type { Place } from '../text/place.ts';
import { described, readYaml } from '../yaml/read-yaml.ts';
import type { QuoteSelector } from './citation/citation.ts';

const anchorId = z.string().check(z.regex(/^q-[a-z0-9-]+$/, { error: 'an anchor that starts with q-' }));

const passageSchema = z.strictObject({
  since: described(z.string(), 'The date it was first published.'),
  exact: described(z.string(), 'The words that were quoted.'),
  prefix: described(z.optional(z.string()), 'The words before them, where the citation gave any.'),
  suffix: described(z.optional(z.string()), 'The words after them, where the citation gave any.'),
  block: described(z.optional(z.string()), 'The block they stand in, where the citation named one.'),
  anchors: described(z.array(anchorId), 'The anchors that name these words on the page of their source.'),
});

/** What has an address of its own, and a name that may change or go. */
export const namedKinds = [
  'claim',
  'event',
  'dispute',
  'update',
  'edition',
  'explainer',
  'source',
  'page',
  'term',
  'name',
] as const;
export type NamedKind = (typeof namedKinds)[number];

const kind = z.enum(namedKinds);
const within = described(z.optional(z.string()), 'The explainer that it belongs to, where it belongs to one.');

const renamedSchema = z.strictObject({
  renamed: described(kind, 'What was renamed.'),
  explainer: within,
  from: described(z.string(), 'The name it was published under.'),
  to: described(z.string(), 'The name it has.'),
});

const retiredSchema = z.strictObject({
  retired: described(kind, 'What was taken out for good.'),
  explainer: within,
  id: described(z.string(), 'Its name.'),
  because: described(z.string().check(z.regex(/\S/, { error: 'a reason' })), 'Why, in a sentence that readers see.'),
});

/** `permalinks.json`. Version 1 lacks `passages`, and versions 1 and 2 lack `history`. */
export const ledgerSchema = z.strictObject({
  version: described(z.literal([1, 2, 3]), 'The version of this format.'),
  urls: described(z.record(z.string(), z.string()), 'Published addresses, each with the date it was first published.'),
  passages: described(
    z.optional(z.record(z.string(), z.array(passageSchema))),
    'By source: words that were quoted, and the anchors that keep naming them.',
  ),
  history: described(
    z.optional(z.array(z.union([renamedSchema, retiredSchema]))),
    'What was renamed or retired, in the order in which that was done.',
  ),
});

export type Renaming = z.infer<typeof renamedSchema>;
export type Retirement = z.infer<typeof retiredSchema>;

/** An address that was published, and so is a promise. */
export interface LedgerEntry {
  readonly url: string;
  /** EDTF. */
  readonly since: string;
  readonly place: Place;
}

/** Words of a source that were quoted, with the anchors that were published for them. */
export interface LedgerPassage extends QuoteSelector {
  readonly source: string;
  /** EDTF. */
  readonly since: string;
  readonly anchors: readonly string[];
  /** Of its source in the ledger. */
  readonly place: Place;
}

/** What was published. */
export interface Ledger {
  readonly entries: readonly LedgerEntry[];
  /** In the order of the file. */
  readonly passages: readonly LedgerPassage[];
  /** In the order in which it came to pass. */
  readonly history: readonly (Renaming | Retirement)[];
}

export const emptyLedger: Ledger = { entries: [], passages: [], history: [] };

const rules = { syntax: 'permalinks-invalid', schema: 'permalinks-invalid' } as const;

/** Reads `permalinks.json`, with the place of every address. */
export function readLedger(file: TextFile): { readonly ledger: Ledger; readonly messages: readonly Message[] } {
  const parsed = parseJson(file);
  if ('problem' in parsed) return { ledger: emptyLedger, messages: [parsed.problem] };
  const result = ledgerSchema.safeParse(parsed.value);
  // JSON is YAML, whose reader knows the place of everything; it is asked only where there is something to say.
  if (!result.success)
    return { ledger: emptyLedger, messages: readYaml(file, ledgerSchema, { rules, json: true }).messages };
  const places = findKeys(file);
  const placeOf = (key: string): Place => places.get(key) ?? { file: file.path, start: 0, end: 0 };
  const entries = Object.entries(result.data.urls).map(([url, since]) => ({
    url,
    since,
    place: placeOf(url),
  }));
  const passages = Object.entries(result.data.passages ?? {}).flatMap(([source, all]) =>
    all.map((passage) => ({ source, ...passage, place: placeOf(source) })),
  );
  return { ledger: { entries, passages, history: result.data.history ?? [] }, messages: [] };
}

function parseJson(file: TextFile): { value: unknown } | { problem: Message } {
  try {
    return { value: JSON.parse(file.text.replace(/^\ufeff/, '')) };
  } catch (error) {
    const [, position] = /position (\d+)/.exec(String(error)) ?? [];
    const atEnd = String(error).includes('end of JSON input');
    const start = position === undefined ? (atEnd ? file.text.length : 0) : Number(position);
    const finding = {
      rule: 'permalinks-invalid',
      message: 'Unexpected text in the list of published addresses, expected JSON',
      mend: 'take the file back from the version control system, and have it written by `verbatim` only',
    } as const;
    return { problem: placeFinding(finding, file, { start, end: start + 1 }, 'error') };
  }
}

function findKeys(file: TextFile): Map<string, Place> {
  const places = new Map<string, Place>();
  for (const match of file.text.matchAll(/"((?:[^"\\\r\n]|\\.)*)"([ \t\r\n]{0,20}:)?/g)) {
    if (match[2] === undefined) continue;
    const start = match.index + 1;
    const raw = match[1] ?? '';
    places.set(JSON.parse(`"${raw}"`) as string, { file: file.path, start, end: start + raw.length });
  }
  return places;
}
