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
  assert.match(dates('2024-05-03/..', '2024-06/..').sentence, /leave room for June 2024 or later\./);
  assert.match(dates('../2024-05', '../2024-06').sentence, /leave room for May 2024 or earlier\./);
  assert.match(dates('2024-06/..', '2024-06/..').sentence, /say the same: from June 2024 onwards\./);
  assert.match(dates('[2019-05,2019-07]', '2019').sentence, /leave room for May 2019 or July 2019\./);
  assert.match(dates('{2019-05,2019-07}', '2019').sentence, /leave room for May 2019 and July 2019\./);
  assert.match(dates('1950/2020', '1990/..').sentence, /leave room for 1990 to 2020\./);
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
    /^The three accounts cannot all be right: no figure fits all of them\.$/,
  );
});

test('says when there is too little to tell, and never that nothing is there where something is', () => {
  assert.equal(
    quantities('~40000', '52300', '~31000').sentence,
    'Only one account is definite: 52,300 soldiers. The other two say “about”, and nobody says how near they are, so that this chart does not judge whether they agree.',
  );
  assert.match(quantities('60').sentence, /^There is only one account/);
  assert.match(
    quantities('60', 'none').sentence,
    /^Only one account gives a figure, so that there is nothing to compare/,
  );
  assert.match(quantities('none', 'none').sentence, /^Neither account gives a figure\.$/);
  assert.match(quantities('~50', '~60').sentence, /^Both accounts say “about”, and nobody says how near they are/);
  assert.match(quantities('~50', '~50').sentence, /^Both accounts say the same: about 50 soldiers\. That does not/);
  assert.match(dates('2024-XX-12', 'XXXX-09-13').sentence, /^Both accounts leave open which month or year they mean/);
  assert.match(dates('2024-05/..', '2024-05/').sentence, /leave room for May 2024 or later/, 'one says that it ended');
});

test('says which accounts are left out of what it says', () => {
  assert.match(
    quantities('~50', '60', '60').sentence,
    /^Both accounts that give a definite figure say the same: 60 soldiers.*The account that says “about” is left out of this/,
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
  assert.match(dates('2024-XX-12', '2024-03', '2024').sentence, /March 2024\..*leaves open which month or year/);
});

test('accounts that hold for different times may differ and both be right', () => {
  const tolls = (...accounts: readonly (readonly [value: string, asOf: string])[]): string =>
    layoutRanges(
      accounts.map(([value, asOf]) => ({ ...account(value), asOf })),
      { width: 600, kind: 'quantity', language: 'en' },
    ).sentence;
  assert.match(
    tolls(['100', '2025-03-01'], ['150', '2025-03-06']),
    /^No figure fits both accounts, but they do not speak of the same time/,
  );
  assert.match(tolls(['100', '2025-03-01'], ['150', '2025-03-06'], ['>90', '2025-03-01']), /same time/);
  assert.doesNotMatch(tolls(['100', '2025-03-01'], ['150', '2025-03-06'], ['120', '2025-03-01']), /same time/);
  assert.doesNotMatch(tolls(['100', '2025-03-01'], ['150', '2025-03']), /same time/, 'one may lie within the other');
  assert.doesNotMatch(tolls(['100', '2025-03-01'], ['150', '2025-03-01']), /same time/);
  assert.match(tolls(['100', '2025-03-01'], ['150', '2025-03-02']), /same time/, 'one day after the other');
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

/** A value in any form, of whole or broken numbers. */
const anyValue = (number: fc.Arbitrary<number>): fc.Arbitrary<string> => {
  const pair = fc.tuple(number, number).map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const);
  return fc.oneof(
    fc.tuple(fc.constantFrom('', '>', '>=', '<', '<=', '~', '<=~'), number).map(([sign, n]) => `${sign}${n}`),
    fc.tuple(fc.constantFrom('', '~'), pair).map(([about, [a, b]]) => `${about}${a}..${b}`),
    pair.filter(([a, b]) => a < b).map(([a, b]) => `>${a}..<${b}`),
    fc.constant('none'),
  );
};

test('everything lies within the chart, in order, and is drawn without style attributes', () => {
  const number = fc.oneof(
    fc.integer({ min: 0, max: 10_000_000 }),
    fc.integer({ min: -1000, max: 1000 }).map((n) => n / 8),
    fc.constantFrom(0, 8_000_000_000, 0.000001),
  );
  fc.assert(
    fc.property(
      fc.array(anyValue(number.map((n) => Number(n.toFixed(6)))), { minLength: 1, maxLength: 12 }),
      fc.integer({ min: 280, max: 1000 }),
      (values, width) => {
        const written = values.map((value) => value.replaceAll('1e-6', '0.000001'));
        const layout = layoutRanges(written.map(account), { width, kind: 'quantity', unit: 'people', language: 'en' });
        for (const [index, { marks, y }] of layout.rows.entries()) {
          assert.equal(marks.length, written[index] === 'none' ? 0 : 1, written[index]);
          for (const mark of marks) assert.ok(mark.start >= 0 && mark.start <= mark.end && mark.end <= width);
          assert.ok(y > 0 && y < layout.axisY);
        }
        for (const { labelAt } of layout.ticks) assert.ok(labelAt >= 0 && labelAt <= width);
        assert.doesNotMatch(drawRanges(layout, { prefix: 'p', title: 't' }), /style=|NaN|Infinity/);
      },
    ),
  );
});

test('what is said of all accounts is so, whatever they say', () => {
  /** Whether a number fits a value as a reader would take it. */
  const fits = (value: string, n: number): boolean => {
    const [, over = '', low = '', under = '', high = ''] = /^(>?)(-?\d+)\.\.(<?)(-?\d+)$/.exec(value) ?? [];
    if (low !== '')
      return (over ? n > Number(low) : n >= Number(low)) && (under ? n < Number(high) : n <= Number(high));
    const [, sign = '', only = ''] = /^(>=|<=|>|<)?(.*)$/.exec(value) ?? [];
    const end = Number(only);
    return { '': n === end, '>': n > end, '>=': n >= end, '<': n < end, '<=': n <= end }[sign] ?? false;
  };
  const halves = Array.from({ length: 60 }, (_, n) => n / 2 - 8);
  fc.assert(
    fc.property(fc.array(anyValue(fc.integer({ min: -3, max: 12 })), { minLength: 1, maxLength: 5 }), (values) => {
      const definite = values.filter((value) => value !== 'none' && !value.includes('~'));
      const { sentence, overlaps } = quantities(...values);
      const common = halves.some((n) => definite.every((value) => fits(value, n)));
      const speaking = values.filter((value) => value !== 'none');
      if (definite.length < 2 && speaking.length > 1 && /nothing to compare/.test(sentence)) assert.fail(sentence);
      if (definite.length < 2)
        assert.match(sentence, /^(?:Only one account|There is only one|The only|Neither|None of|Both|All|No account)/);
      else if (common)
        assert.match(sentence, /^(?:Both|All) accounts.* (?:leave room for|say the same:) .*\. That does not/);
      else assert.match(sentence, /^The (?:two accounts.* rule each other out|\p{L}+ accounts.* cannot all be right)/u);
      assert.equal(overlaps.length, definite.length > 1 && common ? 1 : 0);
      if (definite.length > 1)
        assert.equal(
          /definite/.test(sentence),
          values.some((value) => value.includes('~')),
          sentence,
        );
    }),
    { numRuns: 400 },
  );
});

test('dates of every form are drawn within the chart and spoken of', () => {
  const two = (n: number): string => String(n).padStart(2, '0');
  const year = fc.oneof(
    fc.integer({ min: 0, max: 2100 }).map((n) => String(n).padStart(4, '0')),
    fc.constantFrom('-0043', '19XX', '197X', 'XXXX', 'Y-17000', 'Y170002', '1950S2'),
  );
  const day = fc
    .tuple(fc.integer({ min: 1000, max: 2100 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
    .map(([y, m, d]) => `${y}-${two(m)}-${two(d)}`);
  const time = fc.tuple(day, fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }));
  const form = fc.oneof(
    year,
    day,
    day.map((one) => one.slice(0, 7)),
    time.map(([one, hour, minute]) => `${one}T${two(hour)}:${two(minute)}`),
    fc.tuple(day, fc.constantFrom('?', '~', '%', '/..', '/')).map(([one, end]) => one + end),
    fc.tuple(fc.constantFrom('../', '/'), day).map(([start, one]) => start + one),
    fc.tuple(day, day).map((ends) => ends.toSorted().join('/')),
    fc.tuple(day, day).map((ends) => `[${ends.toSorted().join(',')}]`),
    day.map((one) => `[..${one}]`),
    fc.constantFrom('2019-22', '2019-33', '2024-XX-12', 'XXXX-09-13', 'none', '{2019-05,2019-07}'),
  );
  fc.assert(
    fc.property(
      fc.array(form, { minLength: 1, maxLength: 8 }),
      fc.integer({ min: 280, max: 1000 }),
      (values, width) => {
        const layout = layoutRanges(values.map(account), { width, kind: 'date', language: 'en' });
        for (const { marks } of layout.rows)
          for (const mark of marks) assert.ok(mark.start >= 0 && mark.start <= mark.end + 0.01 && mark.end <= width);
        assert.match(layout.sentence, /^[A-Z].*\.$/);
        assert.doesNotMatch(layout.sentence, /leave room for \.|say the same: \.|undefined|NaN/);
        assert.doesNotMatch(drawRanges(layout, { prefix: 'p', title: 't' }), /style=|NaN|Infinity|undefined/);
      },
    ),
    { numRuns: 300 },
  );
});
