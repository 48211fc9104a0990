import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { RawDocument } from '../domain/sources/read-source.ts';
import { describeFault, type ReadDocument } from './read-document.ts';
import type { ReadResult, ReadTask } from './read-worker.ts';

/** Called with each result as it comes, in no fixed order. */
export type OnRead = (index: number, read: ReadDocument) => Promise<void> | void;

/** What is asked of a thread. */
export type ReadThread = Pick<Worker, 'postMessage' | 'once' | 'off' | 'terminate'>;

/** How many threads read, and how each is started. */
export interface Threads {
  readonly count: number;
  readonly start?: () => ReadThread;
}

const startWorker = (): Worker => new Worker(new URL('./read-worker.ts', import.meta.url));

/**
 * Reads documents on worker threads. Each thread is given its next document when it has done the last one, so that
 * no more than one document a thread is under way, and a large one holds up no other. A document that brings its thread
 * down is a message, and another thread reads the others.
 *
 * @throws Error that names the document when a thread cannot work at all; results that came before were handed on.
 */
export async function readParallel(
  documents: readonly RawDocument[],
  { count, start = startWorker }: Threads,
  onRead: OnRead,
): Promise<void> {
  const left = documents.entries();
  const threads = Array.from({ length: Math.min(count, documents.length) }, () => readOnThreads(left, start, onRead));
  await Promise.all(threads);
}

/** Works through what is left on one thread at a time. */
async function readOnThreads(
  left: Iterator<[number, RawDocument]>,
  start: () => ReadThread,
  onRead: OnRead,
): Promise<void> {
  let worker = start();
  try {
    for (let next = left.next(); next.done !== true; next = left.next()) {
      const [index, document] = next.value;
      const read = await readOn(worker, index, document).catch((error: unknown) => {
        if (!ranOutOfMemory(error)) throw new Error(`reading ${document.file}: ${String(error)}`, { cause: error });
        worker = start();
        return describeFault(document, error);
      });
      await onRead(index, read);
    }
  } finally {
    await worker.terminate();
  }
}

/** Has one document read. Each field is named, so that nothing goes along that the type does not show. */
async function readOn(worker: ReadThread, index: number, document: RawDocument): Promise<ReadDocument> {
  const { id, file, bytes, sidecar } = document;
  const plain = sidecar === undefined ? {} : { sidecar: { path: sidecar.path, text: sidecar.text } };
  const task: ReadTask = { index, document: { id, file, bytes, ...plain } };
  worker.postMessage(task);
  // A worker that fails emits `error`, which `once` throws.
  const [result] = (await once(worker as Worker, 'message')) as [ReadResult];
  return result.read;
}

function ranOutOfMemory(error: unknown): boolean {
  return (error as NodeJS.ErrnoException).code === 'ERR_WORKER_OUT_OF_MEMORY';
}
