import assert from 'node:assert/strict';
import { test } from 'node:test';
import { countOtherStances } from './other-stances.ts';

/** Citations as `source stance`. */
function count(kind: string, ...cited: string[]): string[] {
  const citations = cited.map((written) => {
    const [source = '', stance = ''] = written.split(' ');
    return { source, stance };
  });
  const claim = { citations, support: { kind } } as unknown as Parameters<typeof countOtherStances>[0];
  return countOtherStances(claim).map(
    ({ stance, before, added, again }) =>
      `${stance}: ${String(added)} new, ${String(again)} of ${String(before)} again`,
  );
}

test('a source is counted once over all that it is quoted for', () => {
  assert.deepEqual(count('one-source', 'daily supports', 'daily mentions'), []);
  assert.deepEqual(count('one-source', 'daily supports', 'daily disputes', 'daily disputes', 'post disputes'), [
    'disputes: 1 new, 1 of 1 again',
  ]);
  assert.deepEqual(count('one-source', 'daily supports', 'post qualifies', 'daily disputes', 'post disputes'), [
    'qualifies: 1 new, 0 of 1 again',
    'disputes: 0 new, 2 of 2 again',
  ]);
});

test('where words are quoted for their wording, those that mention it are its support', () => {
  assert.deepEqual(count('wording', 'daily mentions', 'daily disputes'), ['disputes: 0 new, 1 of 1 again']);
  assert.deepEqual(count('editors', 'daily mentions', 'post mentions'), ['mentions: 2 new, 0 of 0 again']);
});
