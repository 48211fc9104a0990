import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { RawDocument } from '../domain/sources/read-source.ts';
import type { ReadDocument } from './read-document.ts';
import type { ReadResult, ReadTask } from './read-worker.ts';

/** Called with each result as it comes, in no fixed order. */
export type OnRead = (index: number, read: ReadDocument) => Promise<void> | void;

/**
 * Reads documents on worker threads. Each thread is given its next document when it has done the last one, so that
 * no more than one document a thread is under way, and a large one holds up no other.
 *
 * @throws whatever a worker failed with; results that came before were handed on.
 */
export async function readParallel(documents: readonly RawDocument[], threads: number, onRead: OnRead): Promise<void> {
  const tasks = documents.map((document, index): ReadTask => ({ index, document })).values();
  const count = Math.min(threads, documents.length);
  await Promise.all(Array.from({ length: count }, () => runWorker(tasks, onRead)));
}

async function runWorker(tasks: Iterator<ReadTask, undefined>, onRead: OnRead): Promise<void> {
  const worker = new Worker(new URL('./read-worker.ts', import.meta.url));
  try {
    for (let task = tasks.next(); task.done !== true; task = tasks.next()) {
      worker.postMessage(task.value);
      // A worker that fails emits `error`, which `once` throws.
      const [result] = (await once(worker, 'message')) as [ReadResult];
      await onRead(result.index, result.read);
    }
  } finally {
    await worker.terminate();
  }
}
