import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findPluralSources } from './find-attributions.ts';

const said = (text: string): (readonly [string, number])[] =>
  findPluralSources(text, 'en').map(({ start, end, count }) => [text.slice(start, end), count] as const);

test('finds several sources that say a thing, and how many at least', () => {
  assert.deepEqual(said('Several sources say that the mine closed.'), [['Several sources', 2]]);
  assert.deepEqual(said('The mine closed, according to three news agencies.'), [['three news agencies', 3]]);
  assert.deepEqual(said('Independent reports put the number at 40.'), [['Independent reports', 2]]);
  assert.deepEqual(said('Two agencies reported that the mine closed.'), [['Two agencies', 2]]);
  assert.deepEqual(said('The closure was independently confirmed.'), [['independently confirmed', 2]]);
  assert.deepEqual(said('The closure was reported by both newspapers.'), [['both newspapers', 2]]);
});

test('passes over sources that are themselves the subject, and one source', () => {
  assert.deepEqual(said('Two agencies signed the launch contract.'), []);
  assert.deepEqual(said('Several newspapers closed in 2020.'), []);
  assert.deepEqual(said('Two water sources dried up.'), []);
  assert.deepEqual(said('One source said that the mine closed.'), []);
  assert.deepEqual(said('The report says that both mines closed.'), []);
  assert.deepEqual(findPluralSources('Mehrere Quellen sagen das.', 'de'), []);
});
