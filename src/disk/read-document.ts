import { findFacts, type SourceFacts } from '../domain/crossref/facts.ts';
import { type RawDocument, type ReadSource, readSource } from '../domain/sources/read-source.ts';

/** A document that was read, and what it says in forms that can be compared with others. */
export interface ReadDocument extends ReadSource {
  readonly facts?: SourceFacts;
}

/** The whole per-document part of ingestion. Pure: the same document gives the same result, on any thread. */
export function readDocument(document: RawDocument): ReadDocument {
  const read = readSource(document);
  return read.source === undefined ? read : { ...read, facts: findFacts(read.source) };
}
