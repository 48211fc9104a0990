import assert from 'node:assert/strict';
import { test } from 'node:test';
import { plainSource } from '../../match/example.fixture.ts';
import { findConcerned, isConcerned } from './concerned.ts';

const plain = plainSource('notice', 'The ferry is late. It is “full”, they say. Nobody waits.');
const spanOf = (words: string) => {
  const start = plain.text.indexOf(words);
  return [{ start, end: start + words.length }];
};

test('a correction concerns the sentences it names, in any typography, and no others', () => {
  const source = { ...plain, metadata: { ...plain.metadata, concerns: ['is "full"'] } };
  assert.equal(isConcerned(spanOf('they say'), source), true);
  assert.equal(isConcerned(spanOf('late'), source), false);
  assert.equal(isConcerned(spanOf('Nobody waits.'), source), false);
  assert.equal(isConcerned(spanOf('late. It'), source), true);
  assert.equal(findConcerned('is empty', source), undefined);
});

test('one that names none concerns the whole document', () => {
  assert.equal(isConcerned(spanOf('late'), plain), true);
});
