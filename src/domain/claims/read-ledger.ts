import * as z from 'zod/mini';
import { placeFinding, type Message, type TextFile } from '../messages/message.ts';
import type { Place } from '../messages/place.ts';
import { readYaml } from '../text/yaml.ts';
import { described } from './schema.ts';

/** `permalinks.json`. */
export const ledgerSchema = z.strictObject({
  version: described(z.literal(1), 'The version of this format.'),
  urls: described(z.record(z.string(), z.string()), 'Published addresses, each with the date it was first published.'),
});

/** An address that was published, and so is a promise. */
export interface LedgerEntry {
  readonly url: string;
  /** EDTF. */
  readonly since: string;
  readonly place: Place;
}

/** What was published. */
export interface Ledger {
  readonly entries: readonly LedgerEntry[];
}

const rules = { syntax: 'permalinks-invalid', schema: 'permalinks-invalid' } as const;

/** Reads `permalinks.json`, with the place of every address. */
export function readLedger(file: TextFile): { readonly ledger: Ledger; readonly messages: readonly Message[] } {
  const parsed = parseJson(file);
  if ('problem' in parsed) return { ledger: { entries: [] }, messages: [parsed.problem] };
  const result = ledgerSchema.safeParse(parsed.value);
  // JSON is YAML, whose reader knows the place of everything; it is asked only where there is something to say.
  if (!result.success) return { ledger: { entries: [] }, messages: readYaml(file, ledgerSchema, { rules }).messages };
  const places = findKeys(file);
  const entries = Object.entries(result.data.urls).map(([url, since]) => ({
    url,
    since,
    place: places.get(url) ?? { file: file.path, start: 0, end: 0 },
  }));
  return { ledger: { entries }, messages: [] };
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
  for (const match of file.text.matchAll(/"((?:[^"\\\r\n]|\\.)*)"[ \t\r\n]{0,20}:/g)) {
    const start = match.index + 1;
    const raw = match[1] ?? '';
    places.set(JSON.parse(`"${raw}"`) as string, { file: file.path, start, end: start + raw.length });
  }
  return places;
}
