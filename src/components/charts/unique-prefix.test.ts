import assert from 'node:assert/strict';
import { test } from 'node:test';
import { uniquePrefix } from './unique-prefix.ts';

test('charts of one page whose words come to the same have anchors of their own, page by page', () => {
  const page = new Request('https://x.example/bridge/');
  assert.equal(uniquePrefix(page, 'bridge C'), 'bridge-c');
  assert.equal(uniquePrefix(page, 'bridge C 2'), 'bridge-c-2');
  assert.equal(uniquePrefix(page, 'bridge c'), 'bridge-c--2');
  assert.equal(uniquePrefix(page, 'Bridge (c'), 'bridge-c--3');
  assert.equal(uniquePrefix(new Request('https://x.example/bridge/'), 'bridge C'), 'bridge-c');
});
