import assert from 'node:assert/strict';
import { test } from 'node:test';
import { layoutRanges } from './range-layout.ts';
import { drawRanges } from './range-svg.ts';

function draw(kind: 'quantity' | 'date', ...values: readonly string[]) {
  const layout = layoutRanges(
    values.map((value) => ({ value, says: value, holder: `Who says ${value}` })),
    { width: 600, kind, language: 'en' },
  );
  return { layout, svg: drawRanges(layout, { prefix: 'p', title: 't' }) };
}

/** What is drawn for one account beside others, an element a word, with what it is filled with. */
function shapesOf(kind: 'quantity' | 'date', value: string): string {
  const { svg } = draw(kind, value);
  const marks = [...svg.matchAll(/<(circle|rect|line|polyline)([^>]*)>/g)]
    .map(([, tag = '', attributes = '']) => {
      const name = /class="([^"]*)"/.exec(attributes)?.[1] ?? '';
      const fade = /fill="url\(#p-(\w+)\)"/.exec(attributes)?.[1];
      return { tag, name, fade };
    })
    .filter(({ name, fade }) => /mark|either/.test(name) || fade !== undefined);
  return marks
    .map(({ tag, name, fade }) => [tag, name.replace(/^mark ?/, ''), fade].filter(Boolean).join(' '))
    .join(', ');
}

test('an account is drawn as what it says: a point, a stretch with its ends, or one that fades', () => {
  assert.equal(shapesOf('quantity', '50'), 'circle');
  assert.equal(shapesOf('quantity', '50..90'), 'rect mark-within, line range-stop, line range-stop');
  assert.equal(shapesOf('quantity', '>50..<90'), 'rect mark-within, circle mark-hollow, circle mark-hollow');
  assert.equal(shapesOf('quantity', '>=50'), 'rect end, line range-stop, polyline mark-arrow');
  assert.equal(shapesOf('quantity', '>50'), 'rect end, circle mark-hollow, polyline mark-arrow');
  assert.equal(shapesOf('quantity', '<=50'), 'rect start, polyline mark-arrow, line range-stop');
  assert.equal(shapesOf('quantity', '~50'), 'rect about');
  assert.equal(shapesOf('date', '2024-05-03/..'), 'rect end, line range-stop, polyline mark-arrow');
  assert.equal(shapesOf('date', '2024-05~/2024-07'), 'rect about');
});

test('an arrow of an open end points out of the chart, within it', () => {
  const tips = (value: string): number[][] =>
    (/<polyline[^>]*points="([^"]*)"/.exec(draw('quantity', value, '50').svg)?.[1] ?? '')
      .split(' ')
      .map((point) => point.split(',').map(Number));
  const [[from = 0] = [], [tip = 0] = [], [to = 0] = []] = tips('>=50');
  assert.deepEqual([from, to], [tip - 6, tip - 6]);
  assert.ok(tip <= 599);
  const [[first = 0] = [], [start = 0] = []] = tips('<=50');
  assert.equal(first, start + 6);
  assert.ok(start >= 1);
});

test('what fits all accounts is a band, and where that is a single value a line at each that is compared', () => {
  const band = draw('quantity', '50..90', '70..120');
  const [overlap] = band.layout.overlaps;
  assert.equal(band.layout.overlaps.length, 1);
  assert.match(band.svg, /class="range-overlap" x="[\d.]+" y="0"/);
  assert.ok(overlap && overlap.end - overlap.start > 2);
  const points = draw('quantity', '50..70', '70..90', 'none');
  assert.doesNotMatch(points.svg, /class="range-overlap"/);
  assert.equal(points.svg.match(/range-overlap-point/g)?.length, 2);
  assert.doesNotMatch(draw('quantity', '50', '70').svg, /range-overlap/);
});

test('dates of which one holds hang on one dotted line', () => {
  const one = draw('date', '[2024-03-01,2024-07-01]', '2024');
  assert.match(one.svg, /class="range-either"[^>]*stroke-dasharray/);
  assert.doesNotMatch(draw('date', '2024-03-01', '2024').svg, /range-either/);
});
