import { Worker } from 'node:worker_threads';
import type { RawDocument } from '../domain/sources/read-source.ts';
import type { ReadDocument } from './read-document.ts';
import type { ReadTask } from './read-worker.ts';

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

function runWorker(tasks: Iterator<ReadTask>, onRead: OnRead): Promise<void> {
  const worker = new Worker(new URL('./read-worker.ts', import.meta.url));
  return new Promise<void>((resolve, reject) => {
    const next = (): void => {
      const { value, done } = tasks.next();
      if (done === true) resolve();
      else worker.postMessage(value);
    };
    worker.on('error', reject);
    worker.on('message', ({ index, read }: { index: number; read: ReadDocument }) => {
      Promise.resolve(onRead(index, read)).then(next, reject);
    });
    next();
  }).finally(() => worker.terminate());
}
