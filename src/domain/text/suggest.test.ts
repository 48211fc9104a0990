import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isOneLetterOff, suggest, suggestId } from './suggest.ts';

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

test('allows one slip in a word of four letters, two in a longer one, and prefers fewer, then the first', () => {
  assert.equal(suggest('tite', ['tile']), 'tile');
  assert.equal(suggest('tite', ['tome']), undefined);
  assert.equal(suggest('tites', ['tomes']), 'tomes');
  assert.equal(suggest('tites', ['tomas']), undefined);
  assert.equal(suggest('abcde', ['abcdefg']), 'abcdefg');
  assert.equal(suggest('abcde', ['abcdefgh']), undefined);
  assert.equal(suggest('abcd', ['abcdefg', 'abcde', 'abcdf']), 'abcde');
  assert.equal(suggest('ABCD', ['abcd']), 'abcd');
  assert.equal(suggest('a'.repeat(64), ['a'.repeat(63)]), 'a'.repeat(63));
});

test('one letter off is one, with its case', () => {
  for (const known of ['harves', 'harvests', 'harvast', 'havrest']) assert.ok(isOneLetterOff('harvest', known), known);
  for (const known of ['harvest', 'Harvest ', 'harv', 'tsevrah', 'hravets'])
    assert.ok(!isOneLetterOff('harvest', known), known);
  assert.ok(isOneLetterOff('harvest', 'Harvest'));
  assert.ok(isOneLetterOff('a'.repeat(64), 'a'.repeat(65)));
  assert.ok(!isOneLetterOff('a'.repeat(65), 'a'.repeat(64)));
});
