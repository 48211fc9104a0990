import { type LintStatement, rememberLints } from '../domain/lints/lint-statement.ts';
import { Buffer } from 'node:buffer';
import type { RawDocument } from '../domain/sources/read-source.ts';
import type { ReadDocument } from './read-document.ts';
import { readSources } from './read-sources.ts';

/** Reads documents, and remembers within this process what it read. */
export interface DocumentMemory {
  /**
   * Reads those documents that are new or changed; the others come back as the very same objects, so that what was
   * worked out for them can be kept beside them. Documents not asked for are forgotten. The result keeps the order.
   */
  read(documents: readonly RawDocument[]): Promise<ReadDocument[]>;
  /** Remembers what comparing statements with these documents found. */
  readonly lint: LintStatement;
}

interface Remembered {
  readonly document: RawDocument;
  readonly read: ReadDocument;
}

/** Opens an empty memory. */
export function createDocumentMemory(): DocumentMemory {
  let known: ReadonlyMap<string, Remembered> = new Map();
  return {
    lint: rememberLints(),
    async read(documents) {
      const recalled = documents.map((document) => {
        const before = known.get(document.file);
        return before !== undefined && isSame(before.document, document) ? before.read : undefined;
      });
      const unread = documents.filter((_, index) => recalled[index] === undefined);
      const fresh = (await readSources(unread)).values();
      const results = documents.flatMap((document, index) => {
        const read = recalled[index] ?? fresh.next().value;
        return read === undefined ? [] : [{ document, read }];
      });
      known = new Map(results.map((result) => [result.document.file, result]));
      return results.map(({ read }) => read);
    },
  };
}

function isSame(a: RawDocument, b: RawDocument): boolean {
  return a.id === b.id && a.sidecar?.text === b.sidecar?.text && Buffer.compare(a.bytes, b.bytes) === 0;
}
