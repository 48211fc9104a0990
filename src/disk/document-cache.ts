import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import type { RawDocument } from '../domain/sources/read-source.ts';
import type { ReadDocument } from './read-document.ts';
import { writeFileAtomically } from './write-file.ts';

/** Results of reading documents, kept between runs by everything they follow from. */
export interface DocumentCache {
  /** What was kept for this document, or nothing; a record that cannot be read counts as none. */
  readonly find: (document: RawDocument) => Promise<ReadDocument | undefined>;
  readonly keep: (document: RawDocument, read: ReadDocument) => Promise<void>;
}

const domain = fileURLToPath(new URL('../domain/', import.meta.url));
/** The rooms whose code decides what reading a document gives. */
const rooms = ['messages', 'text', 'language', 'sources', 'crossref'];
const defaultFolder = fileURLToPath(new URL('../../node_modules/.cache/verbatim/documents/', import.meta.url));

/**
 * Opens the cache. A record is found by the document's bytes, id, file name and sidecar, and by the code and the Unicode
 * data it was read with, so a record can be missing but never stale. Each is written whole: a killed run leaves
 * the records it had finished.
 */
export async function openDocumentCache(folder = defaultFolder): Promise<DocumentCache> {
  const version = await hashCode();
  const pathOf = (document: RawDocument): string => {
    const key = keyOf(document, version);
    return join(folder, key.slice(0, 2), `${key.slice(2)}.json`);
  };
  return {
    async find(document) {
      const record = await readFile(pathOf(document), 'utf8').catch(() => undefined);
      return record === undefined ? undefined : parseRecord(record);
    },
    async keep(document, read) {
      await writeFileAtomically(pathOf(document), JSON.stringify(read));
    },
  };
}

function keyOf({ id, file, bytes, sidecar }: RawDocument, version: string): string {
  const head = JSON.stringify([version, id, file, sidecar?.path, sidecar?.text]);
  return createHash('sha256').update(head).update('\0').update(bytes).digest('hex');
}

function parseRecord(record: string): ReadDocument | undefined {
  try {
    return JSON.parse(record) as ReadDocument;
  } catch {
    return undefined;
  }
}

async function hashCode(): Promise<string> {
  const hash = createHash('sha256').update(`${process.versions.icu ?? ''} ${process.versions.unicode ?? ''}`);
  for (const room of rooms) {
    const entries = await readdir(join(domain, room), { recursive: true });
    const files = entries.filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts')).sort();
    for (const file of files) hash.update(`\0${room}/${file}\0`).update(await readFile(join(domain, room, file)));
  }
  return hash.digest('hex');
}
