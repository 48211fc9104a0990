import assert from 'node:assert/strict';
import { test } from 'node:test';
import { scaleFor, ticksFor } from './range-scale.ts';

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

test('a scale changes its kind at the figures where it would stop telling them apart, and not before', () => {
  const from = (least: number, greatest: number): number =>
    scale('quantity', stated(least, least), stated(greatest, greatest)).domain[0];
  assert.ok(from(80, 100) > 0, 'a fifth apart');
  assert.equal(from(79, 100), 0);
  assert.ok(from(-5, 100) < -5, 'less than nothing');
  const multiplies = (...stops: readonly number[]): boolean =>
    scale('quantity', ...stops.map((stop) => stated(stop, stop))).logarithmic;
  assert.equal(multiplies(10, 15, 5000), true);
  assert.equal(multiplies(10, 14, 5000), false, 'less than half as much again');
  assert.equal(multiplies(10, 15, 4999), false, 'less than 500 times as much');
  assert.equal(multiplies(10, 109, 5000), true);
  assert.equal(multiplies(10, 110, 5000), false, 'a fiftieth of the chart apart');
});

test('ticks are whole where all figures are, keep apart, and call millions so only where nothing is lost', () => {
  const labels = (...stops: readonly number[]): string[] => {
    const asked = { width: 400, kind: 'quantity', language: 'en' } as const;
    const ticks = ticksFor(
      scaleFor(
        stops.map((stop) => stated(stop, stop)),
        asked,
      ),
      asked,
    );
    for (const { labelAt } of ticks) assert.ok(labelAt >= 0 && labelAt <= 400);
    return ticks.map(({ label }) => label);
  };
  assert.deepEqual(labels(0, 3), ['0', '1', '2', '3']);
  assert.ok(labels(0, 0.5).some((label) => label.includes('.')));
  assert.deepEqual(labels(1_000_000, 3_000_000), ['0', '1 million', '2 million', '3 million']);
  assert.ok(labels(1_000_000, 1_000_030).every((label) => !label.includes('million')));
  assert.deepEqual(labels(1, 2, 100_000), ['1', '10', '100', '1,000', '10,000', '100,000']);
});
