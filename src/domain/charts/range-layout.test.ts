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
  const shapes = quantities('>10000', '11000', '<=50000', '20000..30000', '~40000').rows.map(({ mark }) => [
    mark?.shape,
    mark?.startEnd,
    mark?.endEnd,
  ]);
  assert.deepEqual(shapes, [
    ['range', 'excluded', 'open'],
    ['point', 'included', 'included'],
    ['range', 'open', 'included'],
    ['range', 'included', 'included'],
    ['about', 'about', 'about'],
  ]);
});

test('an account that gives no figure has a row without a mark', () => {
  assert.deepEqual(
    quantities('many', '3').rows.map(({ mark }) => mark?.shape),
    [undefined, 'point'],
  );
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
        for (const { mark, y } of layout.rows) {
          assert.ok(mark && mark.start >= 0 && mark.start <= mark.end && mark.end <= width);
          assert.ok(y > 0 && y < layout.axisY);
        }
        assert.doesNotMatch(drawRanges(layout, { prefix: 'p', title: 't' }), /style=|NaN|Infinity/);
      },
    ),
  );
});
