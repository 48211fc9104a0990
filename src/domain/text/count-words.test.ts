import assert from 'node:assert/strict';
import { test } from 'node:test';
import { countWords } from './count-words.ts';

test('counts words, not marks, over all lines', () => {
  assert.equal(countWords('The bridge, which is old,\nis shut – for 1,000.5 days.', 'en'), 10);
  assert.equal(countWords(' \n—\n', 'en'), 0);
});

test('counts words that no space parts', () => {
  assert.equal(countWords('橋は閉じている', 'ja') > 1, true);
});

test('takes any language tag that an editor may have written', () => {
  for (const tag of ['unknown', 'en_GB', 'English', '', '-']) assert.equal(countWords('two words', tag), 2, tag);
});
