import { parentPort } from 'node:worker_threads';
import type { RawDocument } from '../domain/sources/read-source.ts';
import type { Plain } from './plain-data.ts';
import { type ReadDocument, readDocument } from './read-document.ts';

/** A document to read, and where its result goes. */
export type ReadTask = Plain<{ readonly index: number; readonly document: RawDocument }>;

/** A document that was read, and where its result goes. */
export type ReadResult = Plain<{ readonly index: number; readonly read: ReadDocument }>;

parentPort?.on('message', ({ index, document }: ReadTask) => {
  const result: ReadResult = { index, read: readDocument(document) };
  parentPort?.postMessage(result);
});
