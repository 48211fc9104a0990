import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Interval } from '../language/numbers/find-quantities.ts';
import { parseEdtf, type EdtfDate } from '../language/edtf/edtf.ts';
import { compareDates, compareIntervals } from './intervals.ts';

function interval(min: number | null, max: number | null, more: Partial<Interval> = {}): Interval {
  return { min, max, minInclusive: true, maxInclusive: true, approximate: false, ...more };
}

const moreThan = (value: number): Interval => interval(value, null, { minInclusive: false });

test('tells which numbers can both be right', () => {
  assert.equal(compareIntervals(moreThan(10_000), interval(11_000, 11_000)), 'within');
  assert.equal(compareIntervals(interval(null, 50_000), interval(11_000, 11_000)), 'within');
  assert.equal(compareIntervals(moreThan(10_000), interval(null, 50_000)), 'overlap');
  assert.equal(compareIntervals(interval(12, 12), interval(19, 19)), 'apart');
  assert.equal(compareIntervals(interval(40, 40), interval(40, 40)), 'equal');
});

test('keeps an excluded end excluded', () => {
  assert.equal(compareIntervals(moreThan(10_000), interval(10_000, 10_000)), 'apart');
  assert.equal(compareIntervals(interval(10_000, null), interval(10_000, 10_000)), 'within');
});

test('gives "about" the slack of round numbers', () => {
  assert.notEqual(compareIntervals(interval(50, 50, { approximate: true }), interval(54, 54)), 'apart');
  assert.equal(compareIntervals(interval(50, 50, { approximate: true }), interval(60, 60)), 'apart');
});

test('compares dates by the moments they allow', () => {
  const date = (text: string): EdtfDate => parseEdtf(text) as EdtfDate;
  assert.equal(compareDates(date('2019-03'), date('2019-03-21')), 'within');
  assert.equal(compareDates(date('2021-06-14'), date('2021-07-02')), 'apart');
  assert.equal(compareDates(date('2021'), date('2021')), 'equal');
});

test('says the same in either order', () => {
  const end = fc.option(fc.integer({ min: -1000, max: 1000 }), { nil: null });
  const any = fc
    .record({ min: end, max: end, minInclusive: fc.boolean(), maxInclusive: fc.boolean(), approximate: fc.boolean() })
    .filter(({ min, max }) => min === null || max === null || min <= max);
  fc.assert(fc.property(any, any, (a, b) => compareIntervals(a, b) === compareIntervals(b, a)));
});
