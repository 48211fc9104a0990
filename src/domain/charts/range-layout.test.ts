import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { layoutRanges, type RangeInput } from './range-layout.ts';
import { drawRanges } from './range-svg.ts';

const account = (value: string): RangeInput => ({ value, says: value, holder: `Who says ${value}` });
const quantities = (...values: string[]) =>
  layoutRanges(values.map(account), { width: 600, kind: 'quantity', unit: 'soldiers', language: 'en' });
const dates = (...values: string[]) => layoutRanges(values.map(account), { width: 600, kind: 'date', language: 'en' });

test('says what fits all accounts', () => {
  assert.match(quantities('>10000', '11000', '<=50000', '11000..50000').sentence, /leave room for 11,000 soldiers\./);
  assert.match(quantities('>10000', '<=50000').sentence, /more than 10,000 and at most 50,000 soldiers/);
  assert.match(quantities('>=10', '>20').sentence, /more than 20 soldiers/);
  assert.match(dates('2024-10', '2024-10-14/..').sentence, /14 to 31 October 2024/);
  assert.match(dates('2024-10', '2024-10-14').sentence, /leave room for 14 October 2024/);
});

test('says when nothing does, and when there is too little to tell', () => {
  assert.match(quantities('>11000', '11000').sentence, /rule each other out/);
  assert.match(quantities('<5', '>=5').sentence, /rule each other out/);
  assert.match(dates('2024-10', '2024-11').sentence, /rule each other out/);
  assert.match(quantities('~50', '60').sentence, /Too few accounts/);
  assert.match(quantities('~50', '60', '60').sentence, /60 soldiers.*left out of this/);
});

test('draws each account as the interval it states', () => {
  const shapes = quantities('>10000', '11000', '<=50000', '20000..30000', '~40000').rows.flatMap(({ marks }) =>
    marks.map(({ shape, startEnd, endEnd }) => [shape, startEnd, endEnd]),
  );
  assert.deepEqual(shapes, [
    ['range', 'excluded', 'open'],
    ['point', 'included', 'included'],
    // No arrow points below nothing.
    ['range', 'vague', 'included'],
    ['range', 'included', 'included'],
    ['about', 'vague', 'vague'],
  ]);
  assert.equal(quantities('-5', '<=5').rows[1]?.marks[0]?.startEnd, 'open');
});

test('an account that gives no figure has a row without a mark', () => {
  assert.deepEqual(
    quantities('many', '3').rows.map(({ marks }) => marks.map(({ shape }) => shape)),
    [[], ['point']],
  );
});

test('one of several dates is drawn as those dates, and leaves no room for what lies between them', () => {
  const between = dates('[2024-02-01,2024-05-01]', '2024-03');
  assert.deepEqual(
    between.rows.map(({ marks }) => marks.length),
    [2, 1],
  );
  assert.match(between.sentence, /rule each other out/);
  const both = dates('[2024-02-01,2024-05-01]', '2024');
  assert.equal(both.overlaps.length, 2);
  assert.match(both.sentence, /leave room for 1 February 2024 or 1 May 2024\./);
  assert.match(dates('2024-XX-12', '2024-03').sentence, /Too few/, 'not every day of 2024 is a 12th');
});

test('figures that an even scale would pile up get one whose steps multiply, and the chart says so', () => {
  const { rows, ticks, sentence } = quantities('12', '500', '>=40000', '2000000');
  const starts = rows.map(({ marks }) => marks[0]?.start ?? 0);
  for (const [index, start] of starts.entries()) assert.ok(index === 0 || start > (starts[index - 1] ?? 0) + 60);
  assert.deepEqual(ticks.map(({ label }) => label).slice(0, 3), ['10', '100', '1,000']);
  assert.match(sentence, /equal steps multiply/);
  for (const even of [quantities('100', '120', '90000'), quantities('0', '500', '2000000'), quantities('10', '11')])
    assert.doesNotMatch(even.sentence, /equal steps/);
});

test('from right to left everything but the words is mirrored', () => {
  const layout = layoutRanges([account('5'), account('9')], {
    width: 600,
    kind: 'quantity',
    language: 'en',
    direction: 'rtl',
  });
  const svg = drawRanges(layout, { prefix: 'p', title: 't' });
  assert.match(svg, /direction="rtl"/);
  assert.match(svg, /matrix\(-1 0 0 1 600 0\)/);
  assert.match(svg, /<text class="range-says" x="600"/);
});

test('everything lies within the chart, in order, and is drawn without style attributes', () => {
  const number = fc.integer({ min: 0, max: 10_000_000 });
  const value = fc.oneof(
    number.map(String),
    number.map((n) => `>${n}`),
    number.map((n) => `<=${n}`),
    number.map((n) => `~${n}`),
    fc.tuple(number, number).map(([a, b]) => `${Math.min(a, b)}..${Math.max(a, b)}`),
  );
  fc.assert(
    fc.property(
      fc.array(value, { minLength: 1, maxLength: 12 }),
      fc.integer({ min: 280, max: 1000 }),
      (values, width) => {
        const layout = layoutRanges(values.map(account), { width, kind: 'quantity', unit: 'people', language: 'en' });
        for (const { marks, y } of layout.rows) {
          assert.equal(marks.length, 1);
          for (const mark of marks) assert.ok(mark.start >= 0 && mark.start <= mark.end && mark.end <= width);
          assert.ok(y > 0 && y < layout.axisY);
        }
        assert.doesNotMatch(drawRanges(layout, { prefix: 'p', title: 't' }), /style=|NaN|Infinity/);
      },
    ),
  );
});
