import assert from 'node:assert/strict';
import { test } from 'node:test';
import { scaleFor } from './range-scale.ts';

type Stated = Parameters<typeof scaleFor>[0][number];
const stated = (lower: number | undefined, upper: number | undefined, approximate = false): Stated => ({
  lower,
  upper,
  approximate,
  lowerIncluded: true,
  upperIncluded: true,
});
const scale = (kind: 'quantity' | 'date', ...intervals: readonly Stated[]) =>
  scaleFor(intervals, { width: 400, kind, language: 'en' });

test('a single figure stands on a scale with air on both sides', () => {
  const { domain, at } = scale('quantity', stated(300, 300));
  assert.ok(domain[0] <= 280 && domain[1] >= 310, String(domain));
  assert.ok(at(300) > 12 && at(300) < 388);
  const none = scale('quantity', stated(0, 0)).domain;
  assert.ok(none[0] === 0 && none[1] > 0, String(none));
});

test('quantities begin at zero where that tells them apart, and near the least where it would not', () => {
  assert.equal(scale('quantity', stated(100, 100), stated(300, 300)).domain[0], 0);
  assert.ok(scale('quantity', stated(1000, 1000), stated(1010, 1010)).domain[0] > 900);
  assert.ok(scale('date', stated(1000, 1000), stated(3000, 3000)).domain[0] > 0, 'no date begins at zero');
});

test('steps multiply only where figures that differ could not be told apart', () => {
  assert.equal(scale('quantity', stated(1, 1), stated(2, 2), stated(5000, 5000)).logarithmic, true);
  assert.equal(scale('quantity', stated(1000, 1000), stated(5000, 5000)).logarithmic, false);
  assert.equal(
    scale('quantity', stated(0, 0), stated(1, 1), stated(5000, 5000)).logarithmic,
    false,
    'nothing is at zero',
  );
  assert.equal(scale('date', stated(1, 1), stated(2, 2), stated(5000, 5000)).logarithmic, false);
});

test('an open end has more air than a closed one', () => {
  const closed = scale('quantity', stated(1000, 1010)).domain;
  const open = scale('quantity', stated(1000, 1010), stated(1005, undefined)).domain;
  assert.ok(open[1] > closed[1]);
  assert.equal(open[0], closed[0]);
  assert.ok(scale('quantity', stated(undefined, 1010), stated(1000, 1000)).domain[0] < closed[0]);
});
