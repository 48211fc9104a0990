import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mapBounded } from './map-bounded.ts';

test('keeps the order, and never has more than so many under way', async () => {
  let underWay = 0;
  let most = 0;
  const turns = [5, 0, 3, 1, 4, 2];
  const results = await mapBounded(turns, 2, async (turn, index) => {
    underWay += 1;
    most = Math.max(most, underWay);
    for (let left = turn; left > 0; left--) await Promise.resolve();
    underWay -= 1;
    return `${index}:${turn}`;
  });
  assert.deepEqual(results, ['0:5', '1:0', '2:3', '3:1', '4:4', '5:2']);
  assert.equal(most, 2);
  assert.deepEqual(await mapBounded([], 3, async (item) => item), []);
});

test('fails as the first that fails', async () => {
  await assert.rejects(
    mapBounded([1, 2, 3], 2, async (item) => {
      if (item === 2) throw new Error('two');
    }),
    /two/,
  );
});
