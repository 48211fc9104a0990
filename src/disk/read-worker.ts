import { parentPort } from 'node:worker_threads';
import type { RawDocument } from '../domain/sources/read-source.ts';
import { readDocument } from './read-document.ts';

/** A document to read, and where its result goes. */
export interface ReadTask {
  readonly index: number;
  readonly document: RawDocument;
}

parentPort?.on('message', ({ index, document }: ReadTask) => {
  parentPort?.postMessage({ index, read: readDocument(document) });
});
