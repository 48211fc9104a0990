import { availableParallelism } from 'node:os';
import type { RawDocument } from '../domain/sources/read-source.ts';
import { openDocumentCache } from './document-cache.ts';
import { filesAtOnce, mapBounded } from './map-bounded.ts';
import { type ReadDocument, readDocument } from './read-document.ts';
import { readParallel } from './read-parallel.ts';

export interface ReadOptions {
  /** Told how many documents are done, out of how many. */
  readonly onProgress?: ((done: number, total: number) => void) | undefined;
  /** Where results are kept between runs; the project's cache by default. */
  readonly cacheFolder?: string | undefined;
}

/** From so many documents on, keeping results between runs and starting threads costs less than it saves. */
const worthCaching = 12;
const worthThreads = 48;

/** Reads documents, each on its own; the result keeps their order, whatever thread or cache it came from. */
export async function readSources(
  documents: readonly RawDocument[],
  options: ReadOptions = {},
): Promise<ReadDocument[]> {
  if (documents.length < worthCaching) return documents.map(readDocument);
  const { onProgress, cacheFolder } = options;
  const cache = openDocumentCache(cacheFolder);
  const results = await mapBounded(documents, filesAtOnce, cache.find);
  const left = documents
    .map((document, index) => ({ document, index }))
    .filter(({ index }) => results[index] === undefined);
  let done = documents.length - left.length;
  onProgress?.(done, documents.length);
  const settle = async (position: number, read: ReadDocument): Promise<void> => {
    const task = left[position];
    if (task === undefined) return;
    results[task.index] = read;
    if (read.isFaulty !== true) await cache.keep(task.document, read);
    onProgress?.(++done, documents.length);
  };
  if (left.length < worthThreads) {
    for (const [position, { document }] of left.entries()) await settle(position, readDocument(document));
  } else {
    await readParallel(
      left.map(({ document }) => document),
      { count: availableParallelism() },
      settle,
    );
  }
  return results.filter((result) => result !== undefined);
}
