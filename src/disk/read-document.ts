import { findFacts, type SourceFacts } from '../domain/crossref/facts.ts';
import { placeFinding, textFile } from '../domain/messages/message.ts';
import { type RawDocument, type ReadSource, readSource } from '../domain/sources/read-source.ts';

/** A document that was read, and what it says in forms that can be compared with others. */
export interface ReadDocument extends ReadSource {
  readonly facts?: SourceFacts;
  /** Whether reading failed by a fault of ours, which the message tells: another run, or another version, may read it. */
  readonly isFaulty?: true;
}

/**
 * The whole per-document part of ingestion. The same document gives the same result, on any thread. Never throws: what
 * goes wrong with one document is told of that one, and hides no verdict on others.
 */
export function readDocument(document: RawDocument): ReadDocument {
  try {
    const read = readSource(document);
    return read.source === undefined ? read : { ...read, facts: findFacts(read.source) };
  } catch (error) {
    return describeFault(document, error);
  }
}

/** A document that cannot be read for a fault of ours. */
export function describeFault({ id, file }: RawDocument, error: unknown): ReadDocument {
  const what = error instanceof Error ? error.message : String(error);
  const finding = {
    rule: 'source-unreadable',
    message: `Unexpected fault of Verbatim in reading \`${file}\`, expected its text: ${what}`,
    mend: `save what a reader sees as plain text and run \`npm run -s verbatim -- accept ${id}\`; the fault is ours: please report it with the document`,
    source: id,
  } as const;
  return { messages: [placeFinding(finding, textFile(file, ''), { start: 0, end: 0 })], isFaulty: true };
}
