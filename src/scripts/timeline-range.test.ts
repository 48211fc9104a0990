import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { isWhole, mostZoom, moveRange, rangeAround, rangeWithAir, whole, zoomRange } from './timeline-range.ts';

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

test('a stretch is shown with some air, and nothing that lies before or after it', () => {
  const spot = (at: number) => ({ start: at, end: at });
  assert.deepEqual(rangeWithAir({ start: 0.4, end: 0.6 }, []), { start: 0.39, end: 0.61 });
  const near = rangeWithAir({ start: 0.4, end: 0.6 }, [spot(0.396), spot(0.4), spot(0.5), spot(0.6), spot(0.602)]);
  assert.ok(near.start > 0.396 && near.start < 0.4, JSON.stringify(near));
  assert.ok(near.end > 0.6 && near.end < 0.602, JSON.stringify(near));
  // What runs into it from before cannot be left out.
  assert.deepEqual(rangeWithAir({ start: 0.4, end: 0.6 }, [{ start: 0.1, end: 0.5 }]), { start: 0.39, end: 0.61 });
});

test('a stretch shorter than any range still begins it', () => {
  const range = rangeWithAir({ start: 0.5, end: 0.5 }, [{ start: 0.49, end: 0.49 }]);
  assert.ok(range.start > 0.49 && range.start < 0.5, JSON.stringify(range));
  assert.ok(Math.abs(range.end - range.start - 1 / mostZoom) < 1e-9);
});

test('the first of what is shown begins it, wherever it lies', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.integer({ min: 0, max: 999 }), { minLength: 2 }),
      fc.nat(),
      fc.nat(),
      (spots, a, b) => {
        const shares = spots.toSorted((x, y) => x - y).map((at) => at / 999);
        const [first, last] = [a % shares.length, b % shares.length].toSorted((x, y) => x - y) as [number, number];
        const stretch = { start: shares[first] ?? 0, end: shares[last] ?? 0 };
        const range = rangeWithAir(
          stretch,
          shares.map((at) => ({ start: at, end: at })),
        );
        const shown = shares.filter((at) => at >= range.start && at <= range.end);
        assert.ok(range.start >= -1e-9 && range.end <= 1 + 1e-9);
        assert.ok(shown.includes(stretch.start) && shown.includes(stretch.end), JSON.stringify({ stretch, range }));
        // At its end the axis cannot begin any later.
        if (range.end < 1 - 1e-9) assert.equal(shown[0], stretch.start);
      },
    ),
  );
});
