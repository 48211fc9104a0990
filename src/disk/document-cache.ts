import { createHash } from 'node:crypto';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import type { RawDocument } from '../domain/sources/read-source.ts';
import { DiskError } from './disk-error.ts';
import type { ReadDocument } from './read-document.ts';
import { readBytes } from './read-file.ts';
import { findOrigin, documentCode, type ReadingOrigin } from './reading-origin.ts';
import { formatRecord, parseRecord } from './records.ts';
import { writeFileAtomically } from './write-file.ts';

/** Results of reading documents, kept between runs by everything they follow from. Neither way ever fails. */
export interface DocumentCache {
  /** What was kept for this document, or nothing; a record that cannot be read or is not whole counts as none. */
  readonly find: (document: RawDocument) => Promise<ReadDocument | undefined>;
  /** Keeps a result, where the disk lets it. */
  readonly keep: (document: RawDocument, read: ReadDocument) => Promise<void>;
}

const root = fileURLToPath(new URL('../..', import.meta.url));
const ownFolder = join(root, 'node_modules/.cache/verbatim/documents');
/** `VERBATIM_CACHE` names another folder: one that lasts from run to run where the project does not, or an empty one. */
const defaultFolder = (): string => process.env['VERBATIM_CACHE'] || ownFolder;

/**
 * Opens the cache. A record is found by the document's bytes, id, file name and sidecar, and by all else that decides how it
 * is read, so a record can be missing but never stale. Each is written whole: a killed run leaves the records it had
 * finished.
 */
export function openDocumentCache(folder = defaultFolder()): DocumentCache {
  const origin = findOrigin(root, documentCode);
  const pathOf = (document: RawDocument): string => {
    const key = keyOf(document, origin);
    return join(folder, key.slice(0, 2), `${key.slice(2)}.json`);
  };
  return {
    async find(document) {
      const { bytes, problem } = await readBytes(pathOf(document));
      return problem === undefined
        ? (parseRecord(new TextDecoder().decode(bytes)) as ReadDocument | undefined)
        : undefined;
    },
    async keep(document, read) {
      try {
        await writeFileAtomically(pathOf(document), formatRecord(read));
      } catch (error) {
        // A disk that is full or may not be written to: the document is read again next time.
        if (!(error instanceof DiskError)) throw error;
      }
    },
  };
}

/** Names a document with everything that decides what reading it gives. */
export function keyOf({ id, file, bytes, sidecar }: RawDocument, { code, packages, platform }: ReadingOrigin): string {
  const head = JSON.stringify([code, packages, platform, id, file, sidecar?.path, sidecar?.text]);
  return createHash('sha256').update(head).update('\0').update(bytes).digest('hex');
}
