import assert from 'node:assert/strict';
import { test } from 'node:test';
import { unspaced } from './scripts.ts';

test('scripts without spaces between words are told from those with them', () => {
  const pattern = new RegExp(`^[${unspaced}]$`, 'u');
  for (const letter of '中あア\u0e01\u0e81\u1780\u1000') assert.match(letter, pattern);
  for (const letter of 'aя한א\u0915 ') assert.doesNotMatch(letter, pattern);
});
