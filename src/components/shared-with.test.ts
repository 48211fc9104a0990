import assert from 'node:assert/strict';
import { test } from 'node:test';
import { shareSentences } from './shared-with.ts';

const titles: Readonly<Record<string, string>> = { ferry: 'The ferry is late', port: 'Port notes' };
const titleOf = (id: string) => titles[id];
const origins = [
  { name: 'Petra', kind: 'agency' as const, sources: ['ferry', 'port', 'wire'] },
  { name: 'the mayor', kind: 'named' as const, sources: ['ferry'] },
];
const sharedText = [
  { sources: ['ferry', 'port'] as const, jaccard: 0.2, containment: [0.4, 0.3] as const, stretches: [] },
];

test('a source tells whose words it shares, and how much of its own stands elsewhere', () => {
  assert.deepEqual(shareSentences('port', { origins, sharedText }, titleOf), [
    'Draws on Petra, like “The ferry is late” and “wire”.',
    '30% of its wording also stands in “The ferry is late”.',
  ]);
});

test('where nothing was found, that is no proof', () => {
  assert.match(shareSentences('letter', { origins, sharedText }, titleOf).join(' '), /no proof/);
});
