import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { EditionExplainer } from '../edition/edition.ts';
import { layoutEvidence } from './evidence-layout.ts';
import { drawEvidence } from './evidence-svg.ts';

const claim = (id: string, status: string, ...citations: readonly (readonly [string, string])[]) => ({
  id,
  status,
  text: `Claim <${id}>`,
  citations: citations.map(([source, stance]) => ({ source, stance })),
});
const explainer = {
  claims: [
    claim('a', 'standing', ['x', 'supports'], ['y', 'supports']),
    claim('b', 'corrected', ['x', 'supports']),
    claim('c', 'standing', ['x', 'supports'], ['y', 'disputes']),
    claim('d', 'withdrawn', ['x', 'mentions']),
  ],
  disputes: [{ id: 'how-many', question: 'How many?' }],
  updates: [],
} as unknown as EditionExplainer;

test('gathers claims by their support and leaves out empty rows', () => {
  const { rows } = layoutEvidence(explainer, 320);
  assert.deepEqual(
    rows.map(({ group, marks }) => [group, ...marks.map(({ id }) => id)]),
    [
      ['contested', 'c'],
      ['several', 'a'],
      ['one', 'b'],
      ['none', 'd'],
      ['disputes', 'how-many'],
    ],
  );
});

test('marks lie within the figure and apart at any width', () => {
  const many = {
    ...explainer,
    claims: Array.from({ length: 90 }, (_, n) => claim(`c${n}`, 'standing', ['x', 'supports'])),
  } as unknown as EditionExplainer;
  for (const width of [120, 320, 1000]) {
    const { rows, height, size } = layoutEvidence(many, width);
    const places = rows.flatMap(({ marks }) => marks);
    assert.ok(places.every(({ x, y }) => x >= 0 && x + size <= width && y >= 0 && y + size <= height));
    assert.equal(new Set(places.map(({ x, y }) => `${x} ${y}`)).size, places.length);
  }
});

test('every mark is a named link', () => {
  const svg = drawEvidence(layoutEvidence(explainer, 320), {
    title: 'T',
    group: (group) => group,
    href: ({ id }) => `#${id}`,
  });
  assert.equal(svg.match(/<a href="#/g)?.length, 5);
  assert.match(svg, /aria-label="Claim &lt;b&gt; \(corrected\)"/);
});
