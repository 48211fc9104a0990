import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { jsonPieces } from './json-pieces.ts';

test('gives piece by piece what JSON.stringify gives in one', () => {
  const check = (value: object): void =>
    assert.equal([...jsonPieces(value)].join(''), JSON.stringify(value, undefined, 2));
  for (const value of [
    {},
    { a: undefined },
    { a: [] },
    { a: [undefined, null, 'x\ny'] },
    { a: {}, b: [[1], { c: [] }] },
  ])
    check(value);
  fc.assert(fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => check(value as object)));
});

test('keeps each item of a list apart, so that no piece grows with their number', () => {
  const pieces = [...jsonPieces({ sources: Array.from({ length: 1000 }, (_, id) => ({ id })) })];
  assert.ok(Math.max(...pieces.map(({ length }) => length)) < 40);
});
