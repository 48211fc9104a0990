import assert from 'node:assert/strict';
import { test } from 'node:test';
import { keepEnds } from './keep-ends.ts';

test('leaves what is short enough whole', () => {
  assert.deepEqual(keepEnds('The bridge is closed.', 21), ['The bridge is closed.']);
});

test('keeps whole words at both ends of what is longer', () => {
  const text = 'The bridge over the mill stream is closed to lorries until the inspectors come back in May.';
  const [start, end = ''] = keepEnds(text, 40);
  assert.deepEqual([start, end], ['The bridge over the mill', 'in May.']);
  assert.ok(text.startsWith(start) && text.endsWith(end));
});

test('cuts what has no spaces', () => {
  const [start, end] = keepEnds('橋'.repeat(100), 10);
  assert.deepEqual([start, end], ['橋'.repeat(7), '橋'.repeat(3)]);
});
