import assert from 'node:assert/strict';
import { test } from 'node:test';
import { suggest, suggestId } from './suggest.ts';

test('suggests the nearest word, by letters left out, added, replaced or swapped', () => {
  assert.equal(suggest('Disputse', ['supports', 'disputes']), 'disputes');
  assert.equal(suggest('titel', ['title', 'tile']), 'title');
  assert.equal(suggest('abc', ['xyz']), undefined);
  assert.equal(suggest('a'.repeat(65), ['a'.repeat(64)]), undefined);
});

test('suggests the only id that begins with what was written', () => {
  const ids = ['night-routes-axed-cheaper-than-one', 'night-ferry', 'harbour-daily'];
  assert.equal(suggestId('night-routes-axed', ids), 'night-routes-axed-cheaper-than-one');
  assert.equal(suggestId('Harbour', ids), 'harbour-daily');
  assert.equal(suggestId('night', ids), undefined);
  assert.equal(suggestId('har', ids), undefined);
});
