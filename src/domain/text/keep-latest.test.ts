import assert from 'node:assert/strict';
import { test } from 'node:test';
import { keepLatest } from './keep-latest.ts';

test('reads the same words once, and forgets what was not asked for lately', () => {
  const read: string[] = [];
  const find = keepLatest((text: string, language: string) => read.push(`${language} ${text}`), {
    most: 2,
    longest: 12,
  });
  assert.equal(find('one', 'en'), find('one', 'en'));
  assert.notEqual(find('one', 'de'), find('one', 'en'));
  assert.deepEqual(read, ['en one', 'de one']);
  for (const text of ['two', 'three', 'four', 'five']) find(text, 'en');
  find('one', 'en');
  assert.equal(read.at(-1), 'en one');
  find('a text too long to keep', 'en');
  find('a text too long to keep', 'en');
  assert.equal(read.filter((text) => text === 'en a text too long to keep').length, 2);
});
