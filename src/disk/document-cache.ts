import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { RawDocument } from '../domain/sources/read-source.ts';
import { packageRoot } from './paths.ts';
import type { ReadDocument } from './read-document.ts';
import { readBytes } from './read-file.ts';
import { findOrigin, documentCode, type ReadingOrigin } from './reading-origin.ts';
import { keepRecord, parseRecord, recordsHome } from './records.ts';

/** Results of reading documents, kept between runs by everything they follow from. Neither way ever fails. */
export interface DocumentCache {
  /** What was kept for this document, or nothing; a record that cannot be read or is not whole counts as none. */
  readonly find: (document: RawDocument) => Promise<ReadDocument | undefined>;
  /** Keeps a result, where the disk lets it. */
  readonly keep: (document: RawDocument, read: ReadDocument) => Promise<void>;
}

/**
 * Opens the cache. A record is found by the document's bytes, id, file name and sidecar, and by all else that decides how it
 * is read, so a record can be missing but never stale. Each is written whole: a killed run leaves the records it had
 * finished.
 */
export function openDocumentCache(folder = recordsHome('documents')): DocumentCache {
  const origin = findOrigin(packageRoot, documentCode);
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
    keep: (document, read) => keepRecord(pathOf(document), read),
  };
}

/** Names a document with everything that decides what reading it gives. */
export function keyOf({ id, file, bytes, sidecar }: RawDocument, { code, packages, platform }: ReadingOrigin): string {
  const head = JSON.stringify([code, packages, platform, id, file, sidecar?.path, sidecar?.text]);
  return createHash('sha256').update(head).update('\0').update(bytes).digest('hex');
}
