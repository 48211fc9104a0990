import assert from 'node:assert/strict';
import { test } from 'node:test';
import { textFile } from '../domain/messages/message.ts';
import type { RawDocument } from '../domain/sources/read-source.ts';
import { createDocumentMemory } from './document-memory.ts';

const document = (id: string, text: string, title: string): RawDocument => ({
  id,
  file: `sources/${id}.txt`,
  bytes: new TextEncoder().encode(text),
  sidecar: textFile(`sources/${id}.yaml`, `title: ${title}\n`),
});

test('reads again only what changed, and keeps the order', async () => {
  const memory = createDocumentMemory();
  const [a, b] = await memory.read([document('a', 'One.', 'A'), document('b', 'Two.', 'B')]);
  const again = await memory.read([
    document('b', 'Two.', 'B'),
    document('c', 'Three.', 'C'),
    document('a', 'One!', 'A'),
  ]);
  assert.equal(again[0], b);
  assert.deepEqual(
    again.map(({ source }) => source?.text.trim()),
    ['Two.', 'Three.', 'One!'],
  );
  assert.notEqual(again[2], a);
  const [renamed] = await memory.read([document('b', 'Two.', 'Another title')]);
  assert.equal(renamed?.source?.metadata.title, 'Another title');
  const [forgotten] = await memory.read([document('a', 'One.', 'A')]);
  assert.notEqual(forgotten, a);
  assert.deepEqual(forgotten, a);
});
