import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cutAtMarks } from './marked-text.ts';

const cut = (text: string, ...marks: readonly [number, number][]): string[] =>
  cutAtMarks(
    text,
    marks.map(([start, end]) => ({ start, end })),
  ).map((part) => (part.marked ? `[${part.text}]` : part.text));

test('cuts a text at its marks, with no empty part', () => {
  assert.deepEqual(cut('one two three', [4, 7]), ['one ', '[two]', ' three']);
  assert.deepEqual(cut('one two', [0, 3], [3, 4], [4, 7]), ['[one]', '[ ]', '[two]']);
  assert.deepEqual(cut('one'), ['one']);
  assert.deepEqual(cut('', [0, 0]), []);
});
