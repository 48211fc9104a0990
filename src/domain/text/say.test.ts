import assert from 'node:assert/strict';
import { test } from 'node:test';
import { shorten } from './say.ts';

test('a text is cut between words, and inside one that takes up half of what is left', () => {
  assert.equal(shorten('one two three', 13), 'one two three');
  assert.equal(shorten('one two three', 12), 'one two…');
  assert.equal(shorten('https://news.example/a-long-address', 20), 'https://news.exampl…');
});
