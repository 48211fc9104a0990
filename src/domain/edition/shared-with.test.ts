import assert from 'node:assert/strict';
import { test } from 'node:test';
import { listSharedWith } from './shared-with.ts';

const crossReference = {
  origins: [
    { name: 'Petra', kind: 'agency' as const, sources: ['ferry', 'port', 'wire'] },
    { name: 'the mayor', kind: 'named' as const, sources: ['ferry'] },
  ],
  sharedText: [{ sources: ['ferry', 'port'] as const, jaccard: 0.2, containment: [0.4, 0.3] as const, stretches: [] }],
};

test('tells what two sources have in common from either side', () => {
  assert.deepEqual(listSharedWith('ferry', crossReference), {
    shares: [{ source: 'port', held: 0.4, holds: 0.3 }],
    origins: [{ name: 'Petra', sources: ['port', 'wire'] }],
  });
  assert.deepEqual(listSharedWith('port', crossReference).shares, [{ source: 'ferry', held: 0.3, holds: 0.4 }]);
});

test('an origin that no other draws on is not shared, nor one that it does not draw on', () => {
  assert.deepEqual(listSharedWith('letter', crossReference), { shares: [], origins: [] });
});
