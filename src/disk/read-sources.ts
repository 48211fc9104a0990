import { type RawDocument, type ReadSource, readSource } from '../domain/sources/read-source.ts';

/** Reads documents, each on its own; the result keeps their order. */
export async function readSources(documents: readonly RawDocument[]): Promise<ReadSource[]> {
  return documents.map(readSource);
}
