import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { indexLines, type Span, spansTouching, spansWithin } from './place.ts';

/** Spans in order and apart from one another, some of them side by side. */
const apart = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 1, max: 4 })), { maxLength: 12 })
  .map((steps) => {
    let at = 0;
    return steps.map(([gap, length]): Span => ({ start: (at += gap), end: (at += length) }));
  });
const stretch = fc.tuple(fc.nat(60), fc.nat(20)).map(([start, length]): Span => ({ start, end: start + length }));

test('finds by search the spans that a look at each would', () => {
  fc.assert(
    fc.property(apart, stretch, (spans, { start, end }) => {
      assert.deepEqual(
        spansWithin(spans, { start, end }),
        spans.filter((span) => start <= span.start && span.end <= end),
      );
      if (end > start) {
        assert.deepEqual(
          spansTouching(spans, { start, end }),
          spans.filter((span) => span.start < end && span.end > start),
        );
      }
    }),
  );
});

test('looks at few spans of many', () => {
  let looks = 0;
  const spans = Array.from({ length: 100_000 }, (_, i) => ({
    get start() {
      looks += 1;
      return i * 2;
    },
    end: i * 2 + 1,
  }));
  assert.equal(spansWithin(spans, { start: 50_000, end: 50_010 }).length, 5);
  assert.equal(spansTouching(spans, { start: 50_000, end: 50_010 }).length, 5);
  assert.ok(looks < 200, String(looks));
});

test('every offset has its line and column; what lies outside has those of the nearest end', () => {
  const lines = indexLines('ab\r\nc\rd\n');
  const points = [-1, 0, 2, 3, 4, 5, 6, 7, 8, 9].map((offset) => {
    const { line, column } = lines.pointAt(offset);
    return `${line}:${column}`;
  });
  assert.deepEqual(points, ['1:1', '1:1', '1:3', '1:4', '2:1', '2:2', '3:1', '3:2', '4:1', '4:1']);
  assert.deepEqual(
    [0, 1, 2, 3, 4, 5].map((line) => lines.lineAt(line)),
    ['', 'ab', 'c', 'd', '', ''],
  );
  assert.equal(lines.lineCount, 4);
});
