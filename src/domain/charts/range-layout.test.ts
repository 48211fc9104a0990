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
  assert.match(
    quantities('>10000', '11000', '<=50000', '11000..50000').sentence,
    /^All accounts leave room for 11,000 soldiers\./,
  );
  assert.match(
    quantities('>10000', '<=50000').sentence,
    /^Both accounts leave .* more than 10,000 and at most 50,000 soldiers/,
  );
  assert.match(quantities('>=10', '>20').sentence, /more than 20 soldiers/);
  assert.match(quantities('<=5', '>=5').sentence, /leave room for 5 soldiers\./);
  assert.match(quantities('-3..0', '<=1').sentence, /at least −3 and at most 0 soldiers/);
  assert.match(dates('2024-10', '2024-10-14/..').sentence, /14 to 31 October 2024/);
  assert.match(dates('2024-10', '2024-10-14').sentence, /leave room for 14 October 2024/);
  assert.match(dates('-0043', '-0099/-0040').sentence, /leave room for 44 BCE\./);
});

test('says it in hours and minutes where days are too coarse', () => {
  assert.match(
    dates('2024-05-03T21:40/2024-05-03T23:00', '2024-05-03T22:05/..').sentence,
    /leave room for 3 May 2024, 22:05 to 23:00\./,
  );
  assert.match(dates('2024-05-03', '2024-05-03T22:05:10/..').sentence, /22:05:10 to 23:59:59/);
  assert.match(dates('2024-05-03', '2024-05-03T22').sentence, /leave room for .*22/);
});

test('tells accounts that say the same from those that leave room for it', () => {
  assert.match(quantities('11000', '11,000').sentence, /^Both accounts say the same: 11,000 soldiers\. That does not/);
  assert.match(quantities('>5', '>5', '>5').sentence, /^All accounts say the same: more than 5 soldiers\./);
  assert.match(dates('2024-10', '2024-10').sentence, /say the same: October 2024\./);
  assert.doesNotMatch(quantities('>5', '>=5').sentence, /same/);
});

test('says when nothing fits all, and never that each rules out each where only some do', () => {
  assert.match(quantities('>11000', '11000').sentence, /^The two accounts rule each other out: no figure fits both\.$/);
  assert.match(quantities('<5', '>=5').sentence, /rule each other out/);
  assert.match(dates('2024-10', '2024-11').sentence, /no date fits both/);
  assert.match(
    quantities('1', '1', '2').sentence,
    /^The 3 accounts cannot all be right: no figure fits all of them\.$/,
  );
});

test('says when there is too little to tell', () => {
  const only = /^Only one account gives a definite figure, so that there is nothing to compare it with\.$/;
  assert.match(quantities('~50', '60').sentence, only);
  assert.match(quantities('60').sentence, /^Only one account gives a figure, so/);
  assert.match(quantities('none', 'none').sentence, /^No account gives a figure\.$/);
  assert.match(quantities('~50', '~60').sentence, /^No account gives a definite figure\.$/);
  assert.match(dates('2024-XX-12', 'XXXX-09-13').sentence, /^No account gives a definite date\.$/);
});

test('says which accounts are left out of what it says', () => {
  assert.match(
    quantities('~50', '60', '60').sentence,
    /^Both accounts that give a definite figure say the same: 60 soldiers.*“about”.*left out of this/,
  );
  assert.match(
    quantities('none', '60', '>50').sentence,
    /^Both accounts that give a figure leave room for 60 soldiers\./,
  );
  assert.match(quantities('none', '6', '7').sentence, /^The two accounts that give a figure rule each other out/);
  assert.match(
    dates('2019-22', '2019', '2019-05').sentence,
    /^Both accounts that give a definite date .*May 2019.*season/,
  );
  assert.doesNotMatch(dates('2019-33', '2019').sentence, /season/, 'quarters have fixed ends');
  assert.match(dates('2024-XX-12', '2024-03', '2024').sentence, /March 2024\..*leave open which month or year/);
});

test('accounts that hold for different times may differ and both be right', () => {
  const tolls = (...accounts: readonly (readonly [value: string, asOf: string])[]): string =>
    layoutRanges(
      accounts.map(([value, asOf]) => ({ ...account(value), asOf })),
      { width: 600, kind: 'quantity', language: 'en' },
    ).sentence;
  assert.match(
    tolls(['100', '2025-03-01'], ['150', '2025-03-06']),
    /no figure fits both\. They do not speak of the same time/,
  );
  assert.match(tolls(['100', '2025-03-01'], ['150', '2025-03-06'], ['>90', '2025-03-01']), /same time/);
  assert.doesNotMatch(tolls(['100', '2025-03-01'], ['150', '2025-03-06'], ['120', '2025-03-01']), /same time/);
  assert.doesNotMatch(tolls(['100', '2025-03-01'], ['150', '2025-03']), /same time/, 'one may lie within the other');
  assert.doesNotMatch(tolls(['100', '2025-03-01'], ['150', '2025-03-01']), /same time/);
  assert.doesNotMatch(tolls(['100', '2025-03-01'], ['150', 'unknown']), /same time/);
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
    quantities('none', '3').rows.map(({ marks }) => marks.map(({ shape }) => shape)),
    [[], ['point']],
  );
  const [silent, speaking] = [quantities('none', '3').height, quantities('3', '3').height];
  assert.ok(silent < speaking, 'and no room for one');
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
  assert.match(dates('2024-XX-12', '2024-03').sentence, /^Only one/, 'not every day of 2024 is a 12th');
});

test('figures that an even scale would pile up get one whose steps multiply, and the chart says so', () => {
  const { rows, ticks, sentence } = quantities('12', '500', '>=40000', '2000000');
  const starts = rows.map(({ marks }) => marks[0]?.start ?? 0);
  for (const [index, start] of starts.entries()) assert.ok(index === 0 || start > (starts[index - 1] ?? 0) + 60);
  assert.deepEqual(ticks.map(({ label }) => label).slice(0, 3), ['10', '100', '1,000']);
  assert.match(sentence, /equal steps multiply/);
  assert.match(quantities('4540000000', '~6000', '>13000').sentence, /equal steps multiply/);
  for (const even of [quantities('100', '120', '90000'), quantities('0', '500', '2000000'), quantities('10', '11')])
    assert.doesNotMatch(even.sentence, /equal steps/);
});

test('whole figures get no ticks between whole numbers, nor below nothing', () => {
  for (const chart of [quantities('1', '2', '3'), quantities('0'), quantities('5', '5'), quantities('<=1', '0')])
    for (const { label } of chart.ticks) assert.match(label, /^\d+$/);
  assert.deepEqual(
    quantities('1000000', '1000002').ticks.map(({ label }) => label),
    ['1,000,000', '1,000,001', '1,000,002'],
  );
  assert.ok(quantities('0.5', '1').ticks.some(({ label }) => label.includes('.')));
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
