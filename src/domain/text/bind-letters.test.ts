import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bindLetters } from './bind-letters.ts';

const shown = (prose: string): string => bindLetters(prose).replaceAll('\u00A0', '_');

test('ties a letter that stands alone to the word before it', () => {
  assert.equal(shown('In article B, and in annex Ä: both say so.'), 'In article_B, and in annex_Ä: both say so.');
  assert.equal(shown('“vitamin C”, said Ann B. Lee'), '“vitamin_C”, said Ann_B. Lee');
});

test('leaves words and sentences that begin with a letter alone', () => {
  for (const prose of ['article by Bo', 'It ended. A man left.', 'the B52', 'see O’Hara', 'the A’s', ''])
    assert.equal(bindLetters(prose), prose);
});
