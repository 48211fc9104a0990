import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { isWhole, mostZoom, moveRange, rangeAround, whole, zoomRange } from './timeline-range.ts';

const share = fc.double({ min: 0, max: 1, noNaN: true });

test('a range never leaves the axis, however it is zoomed and moved', () => {
  const steps = fc.array(fc.tuple(fc.double({ min: 0.05, max: 20, noNaN: true }), share, share), { maxLength: 20 });
  fc.assert(
    fc.property(steps, (some) => {
      let range = whole;
      for (const [factor, at, by] of some) {
        range = moveRange(zoomRange(range, factor, at), by - 0.5);
        assert.ok(range.start >= -1e-9 && range.end <= 1 + 1e-9, JSON.stringify(range));
        assert.ok(range.end - range.start >= 1 / mostZoom - 1e-9);
      }
    }),
  );
});

test('what is zoomed about stays where it is', () => {
  const range = zoomRange({ start: 0.2, end: 0.8 }, 2, 0.35);
  assert.ok(Math.abs((0.35 - range.start) / (range.end - range.start) - 0.25) < 1e-9);
});

test('a range around something holds it, and all of the axis is the whole', () => {
  assert.deepEqual(rangeAround(0.5, 0.25), { start: 0.375, end: 0.625 });
  assert.deepEqual(rangeAround(0.99, 0.25), { start: 0.75, end: 1 });
  assert.ok(isWhole(rangeAround(0.1, 3)));
});
