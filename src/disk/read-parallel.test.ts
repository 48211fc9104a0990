import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { RawDocument } from '../domain/sources/read-source.ts';
import { type ReadDocument } from './read-document.ts';
import { readParallel } from './read-parallel.ts';

const document = (id: string, text: string): RawDocument => ({
  id,
  file: `sources/${id}.txt`,
  bytes: new TextEncoder().encode(text),
});

test('a document that takes more memory than there is is named, and hides no other', async () => {
  const all = [document('a', 'One.'), document('huge', 'One two. '.repeat(1_500_000)), document('b', 'Two.')];
  const read: ReadDocument[] = [];
  await readParallel(all, { count: 1, limits: { maxOldGenerationSizeMb: 60 } }, (index, one) => {
    read[index] = one;
  });
  assert.equal(read[0]?.source?.text.trim(), 'One.');
  assert.equal(read[2]?.source?.text.trim(), 'Two.');
  assert.deepEqual(
    read[1]?.messages.map(({ file, rule }) => `${file} ${rule}`),
    ['sources/huge.txt source-unreadable'],
  );
});
