import assert from 'node:assert/strict';
import { test } from 'node:test';
import { firstMentions } from './first-mentions.ts';

test('takes the first citation of each source', () => {
  const [notice, letter, noticeAgain] = [{ source: 'notice' }, { source: 'letter' }, { source: 'notice' }];
  assert.deepEqual([...firstMentions([notice, letter, noticeAgain])], [notice, letter]);
  assert.equal(firstMentions([notice, letter, noticeAgain]).has(noticeAgain), false);
});
