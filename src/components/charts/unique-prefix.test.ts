import assert from 'node:assert/strict';
import { test } from 'node:test';
import { uniquePrefix } from './unique-prefix.ts';

test('charts of one page whose words come to the same have anchors of their own, page by page', () => {
  const page = new Request('https://x.example/bridge/');
  assert.equal(uniquePrefix(page, 'bridge', 'C'), 'bridge_c');
  assert.equal(uniquePrefix(page, 'bridge', 'C 2'), 'bridge_c-2');
  assert.equal(uniquePrefix(page, 'bridge', 'c'), 'bridge_c--2');
  assert.equal(uniquePrefix(page, 'bridge', '(c'), 'bridge_-c');
  assert.equal(uniquePrefix(page, 'bridge'), 'bridge');
  assert.equal(uniquePrefix(page, 'bridge'), 'bridge--2');
  assert.equal(uniquePrefix(new Request('https://x.example/bridge/'), 'bridge', 'C'), 'bridge_c');
});

test('an event of the whole chart never has the anchor of one in a chart of a lane', () => {
  const page = new Request('https://x.example/bridge/');
  const [whole, lane] = [uniquePrefix(page, 'bridge'), uniquePrefix(page, 'bridge', 'works')];
  assert.notEqual(`${whole}-works-begin`, `${lane}-begin`);
});
