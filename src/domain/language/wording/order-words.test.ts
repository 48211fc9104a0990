import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findOrderWords } from './find-wording.ts';

const read = (text: string, language = 'en'): string[] =>
  findOrderWords(text, language).map(({ start, end }) => text.slice(start, end));

// cspell:ignoreRegExp /(?<=read\(').+(?=', '(?!en))/
test('finds words that set things in an order in time', () => {
  assert.deepEqual(read('He had previously admitted it, before the vote.'), ['previously', 'before']);
  assert.deepEqual(read('In the wake of the flood, the ban followed.'), ['In the wake of', 'followed']);
  assert.deepEqual(read('Nachdem die Brücke gesperrt war', 'de'), ['Nachdem']);
  assert.deepEqual(read('après le vote', 'fr-CA'), ['après']);
  assert.deepEqual(read('после голосования', 'ru'), ['после']);
  assert.deepEqual(read('投票之后', 'zh'), ['之后']);
});

test('finds none in words that only look alike, nor in a language without a list', () => {
  assert.deepEqual(read('They look after it, after all; it was named after her, next to the school.'), []);
  assert.deepEqual(read('His last name was read at once.'), []);
  assert.deepEqual(read('Vor allem nach Angaben der Stadt', 'de'), []);
  assert.deepEqual(read('after the vote', 'cy'), []);
});
