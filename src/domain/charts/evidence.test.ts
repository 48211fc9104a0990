import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { EditionExplainer } from '../edition/edition.ts';
import { drawGlyph } from './evidence-glyph.ts';
import { groupEvidence, placeUpdates } from './evidence.ts';

const claim = (id: string, status: string, sources: readonly string[], more: object = {}, stance = 'supports') => ({
  id,
  status,
  text: `Claim <${id}>`,
  citations: [{ source: 'x', stance }],
  support: { kind: 'no-shared-origin', sources },
  ...more,
});
const explainer = {
  published: '2024-01-01',
  claims: [
    claim('a', 'standing', ['x', 'y']),
    claim('b', 'corrected', ['x']),
    claim('c', 'standing', ['x', 'y'], {}, 'disputes'),
    claim('d', 'withdrawn', []),
    claim('e', 'under review', ['x', 'y'], { support: { kind: 'same-origin', sources: ['x', 'y'] } }),
  ],
  disputes: [{ id: 'how-many', question: 'How many?' }],
  updates: [],
} as unknown as EditionExplainer;
const marks = groupEvidence(explainer).flatMap((row) => row.marks);
const glyph = (id: string): string => drawGlyph(marks.find((mark) => mark.id === id) ?? assert.fail(id));
const count = (svg: string, part: string): number => svg.split(part).length - 1;

test('gathers claims by their support, tells copies from sources of their own, and leaves out empty rows', () => {
  assert.deepEqual(
    groupEvidence(explainer).map((row) => [row.group, ...row.marks.map(({ id }) => id)]),
    [
      ['contested', 'c'],
      ['apart', 'a'],
      ['joined', 'e'],
      ['one', 'b'],
      ['none', 'd'],
      ['disputes', 'how-many'],
    ],
  );
  assert.deepEqual(groupEvidence({ ...explainer, claims: [], disputes: [] }), []);
});

test('a glyph has a bar for each source, and a shape for whatever else is known of the claim', () => {
  assert.equal(count(glyph('a'), '<rect'), 2);
  assert.equal(count(glyph('a'), '<path'), 0);
  assert.equal(count(glyph('e'), '<path'), 1, 'a lintel');
  assert.equal(count(glyph('e'), 'evidence-hollow'), 2, 'under review');
  assert.equal(count(glyph('b'), '<rect'), 2, 'one hollow and one half as high');
  assert.equal(count(glyph('c'), '<path'), 2, 'a slash with a gap around it');
  assert.equal(count(glyph('d'), '<circle'), 1);
  assert.equal(new Set(marks.map(({ id }) => glyph(id))).size, marks.length);
});

test('updates stand in proportion to their dates, and on each other where they would touch', () => {
  const update = (date: string, id: string) => ({ id, title: id, date });
  const updates = [
    update('2024-12-31', 'last'),
    update('2024-01-01', 'first'),
    update('2024-01-02', 'next'),
    update('2024-07-01', 'middle'),
    update('2024-07-01', 'same-day'),
  ];
  const placed = placeUpdates({ ...explainer, updates } as unknown as EditionExplainer);
  assert.deepEqual(
    placed.map(({ id, share, level }) => [id, Number(share.toFixed(1)), level]),
    [
      ['first', 0, 0],
      ['next', 0, 1],
      ['middle', 0.5, 0],
      ['same-day', 0.5, 1],
      ['last', 1, 0],
    ],
  );
  assert.deepEqual(placeUpdates(explainer), []);
});

test('an update on the day of publication, and one dated before it, stay on the line', () => {
  for (const date of ['2024-01-01', '2023-05-01']) {
    const updates = [{ id: 'u', title: 'u', date }];
    const [only] = placeUpdates({ ...explainer, updates } as unknown as EditionExplainer);
    assert.equal(only?.share, 0);
  }
});
