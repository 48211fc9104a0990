import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findOccurrencesOf } from './name-cover.ts';

const found = (words: string, text: string, anyCase = false): string[] =>
  findOccurrencesOf(words, text, { anyCase }).map(({ start, end }) => `${String(start)} ${text.slice(start, end)}`);

test('words stand where they are no part of another word, with or without a possessive', () => {
  assert.deepEqual(found('Roe', 'Roe, Roe’s dog, Roemer, Monroe'), ['0 Roe', '5 Roe']);
  assert.deepEqual(found('𝐑oe', '𝐑oe, a𝐑oe'), ['0 𝐑oe']);
});

test('white space and apostrophes may have any shape', () => {
  assert.deepEqual(found("Petra O'Roe", 'Petra\n O’Roe'), ['0 Petra\n O’Roe']);
});

test('case counts unless it is not to', () => {
  assert.deepEqual(found('roe', 'Roe roe ROE'), ['4 roe']);
  assert.deepEqual(found('roe', 'Roe roe ROE', true), ['0 Roe', '4 roe', '8 ROE']);
});

test('a script without spaces has no words to stand inside', () => {
  assert.deepEqual(found('田中', '昨日田中さんは'), ['2 田中']);
  assert.deepEqual(found('김정은', '김정은은 말했다'), ['0 김정은']);
});

test('nothing is found of no words, and what a pattern would mean is only itself', () => {
  assert.deepEqual(found(' ', 'a b'), []);
  assert.deepEqual(found('A.B. (c)*', 'AxBx A.B. (c)*'), ['5 A.B. (c)*']);
});
