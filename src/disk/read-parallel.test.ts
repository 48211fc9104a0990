import assert from 'node:assert/strict';
import { EventEmitter } from 'node:events';
import { test } from 'node:test';
import type { RawDocument } from '../domain/sources/read-source.ts';
import { readDocument, type ReadDocument } from './read-document.ts';
import { readParallel, type ReadThread } from './read-parallel.ts';
import type { ReadTask } from './read-worker.ts';

const document = (id: string, text: string): RawDocument => ({
  id,
  file: `sources/${id}.txt`,
  bytes: new TextEncoder().encode(text),
});

/** A thread that ends, as one without memory does, when it is given one document. How much is too much differs by machine. */
function startFrail(fatal: string, code: string): ReadThread {
  const thread = new EventEmitter();
  return Object.assign(thread, {
    postMessage({ index, document: task }: ReadTask) {
      const isFatal = task.id === fatal;
      const event = isFatal ? Object.assign(new Error('no memory'), { code }) : { index, read: readDocument(task) };
      setImmediate(() => thread.emit(isFatal ? 'error' : 'message', event));
    },
    terminate: async () => 1,
  }) as unknown as ReadThread;
}

const all = [document('a', 'One.'), document('huge', 'Two.'), document('b', 'Three.')];

test('a document that takes more memory than there is is named, and hides no other', async () => {
  const read: ReadDocument[] = [];
  let started = 0;
  const start = (): ReadThread => {
    started += 1;
    return startFrail('huge', 'ERR_WORKER_OUT_OF_MEMORY');
  };
  await readParallel(all, { count: 1, start }, (index, one) => {
    read[index] = one;
  });
  assert.equal(read[0]?.source?.text.trim(), 'One.');
  assert.equal(read[2]?.source?.text.trim(), 'Three.');
  assert.deepEqual(
    read[1]?.messages.map(({ file, rule }) => `${file} ${rule}`),
    ['sources/huge.txt source-unreadable'],
  );
  assert.equal(started, 2, 'another thread reads the rest');
});

test('a thread that fails otherwise ends the reading, and the document it had is named', async () => {
  const reading = readParallel(all, { count: 1, start: () => startFrail('huge', 'ERR_OTHER') }, () => undefined);
  await assert.rejects(reading, /reading sources\/huge\.txt/);
});

test('threads read what they are given', async () => {
  const read: ReadDocument[] = [];
  await readParallel(all, { count: 2 }, (index, one) => {
    read[index] = one;
  });
  assert.deepEqual(
    read.map(({ source }) => source?.text.trim()),
    ['One.', 'Two.', 'Three.'],
  );
});
