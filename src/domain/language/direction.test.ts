import assert from 'node:assert/strict';
import { test } from 'node:test';
import { directionOf } from './direction.ts';

test('goes by the script that a language is written in', () => {
  const tags = ['en', 'ar', 'he-IL', 'fa', 'ur', 'ckb', 'ku-Latn', 'az-Arab', 'yi', 'dv', 'zh-Hant', 'pa-PK'];
  assert.deepEqual(
    tags.filter((tag) => directionOf(tag) === 'rtl'),
    ['ar', 'he-IL', 'fa', 'ur', 'ckb', 'az-Arab', 'yi', 'dv', 'pa-PK'],
  );
  assert.equal(directionOf('no tag'), 'ltr');
});
