import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { CrossLink } from './cross-links.ts';
import { listShownPassages } from './shown-passages.ts';

type Shown = Parameters<typeof listShownPassages>[0];

const source = (display: string) =>
  ({
    passages: [{ block: 0 }, { block: 0 }, { block: 1 }, { block: 2 }],
    metadata: { display },
    anchors: [{ id: 'q-a', exact: '', spans: [], passages: [1] }],
  }) as unknown as Shown;
const links = [{ own: { passage: 3 } }] as unknown as readonly CrossLink[];

test('shows the blocks of what is quoted and of what another passage bears on', () => {
  assert.deepEqual([...listShownPassages(source('excerpts'), [])], [0, 1]);
  assert.deepEqual([...listShownPassages(source('excerpts'), links)], [0, 1, 3]);
});

test('shows all where the licence allows', () => {
  assert.deepEqual([...listShownPassages(source('full'), [])], [0, 1, 2, 3]);
});
