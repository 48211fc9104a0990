import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { parseEdtf } from '../language/edtf/edtf.ts';
import { momentLabel, sayLength, timeTicks } from './time-ticks.ts';

const labels = (from: number, to: number, most: number): readonly string[] =>
  timeTicks(from, to, most, 'en').map(({ label }) => label);

test('years before our era are round as they are said, and the eras meet in year 1', () => {
  assert.deepEqual(labels(-620, -560, 5), ['620 BCE', '600 BCE', '580 BCE']);
  assert.deepEqual(labels(-10_000, 2025, 8).slice(-3), ['2000 BCE', '1 CE', '2000']);
  assert.deepEqual(labels(-2, 3, 9), ['3 BCE', '2 BCE', '1 BCE', '1 CE', '2 CE', '3 CE']);
});

test('ticks rise, lie within the span, and are hardly more than asked for', () => {
  const hundredths = (min: number, max: number) => fc.integer({ min: min * 100, max: max * 100 }).map((n) => n / 100);
  fc.assert(
    fc.property(
      hundredths(-20_000, 20_000),
      hundredths(0.01, 20_000),
      fc.integer({ min: 1, max: 20 }),
      (from, span, most) => {
        const to = from + span;
        const ticks = timeTicks(from, to, most, 'en').map(({ year }) => year);
        assert.ok(
          ticks.every((tick, n) => tick >= from && tick <= to && tick > (ticks[n - 1] ?? -Infinity)),
          String(ticks),
        );
        // One more than there are gaps, and one between the eras.
        assert.ok(ticks.length <= most + 2, String(ticks));
      },
    ),
    { numRuns: 2000 },
  );
});

test('a clock says its zone once, and ages are said in millions', () => {
  const evening = timeTicks(
    parseEdtf('2024-05-03T22:00')?.lower?.year ?? 0,
    parseEdtf('2024-05-04T03:00')?.lower?.year ?? 0,
    6,
    'en',
    'UTC+3',
  );
  assert.deepEqual(evening.map(({ label }) => label).slice(0, 3), ['22:00 UTC+3, 3 May 2024', '23:00', '4 May']);
  assert.equal(evening[1]?.whole, '23:00 UTC+3, 3 May 2024');
  assert.deepEqual(labels(-4e9, 0, 5), ['4 billion BCE', '3 billion BCE', '2 billion BCE', '1 billion BCE']);
  assert.equal(momentLabel(-65_999_999.5, 1, 'en'), '66 million BCE');
  assert.equal(momentLabel(2000, 0, 'en'), '2000');
});

test('a moment is said as finely as it is known', () => {
  const day = 1 / 365.2425;
  const at = (text: string): number => parseEdtf(text)?.lower?.year ?? 0;
  const said = (text: string, years: number): string => momentLabel(at(text), years, 'en');
  assert.equal(said('2024-05-03T22:07', 0.01 * day), '22:07, 3 May 2024');
  assert.equal(said('2024-05-03T22:07', day), '3 May 2024');
  assert.equal(said('2024-05-03', 19 * day), '3 May 2024');
  assert.equal(said('2024-05-03', 21 * day), 'May 2024');
  assert.equal(said('2024-05-03', 0.89), 'May 2024');
  assert.equal(said('2024-05-03', 1), '2024');
  assert.equal(said('2024-12-31', 0.1), 'Dec 2024');
  // What starts on the first of a month starts with the month.
  assert.equal(said('2024-05-01', 0), 'May 2024');
  assert.equal(said('2024-01-01', 0), '2024');
  assert.equal(said('2024-05-02', 0), '00:00, 2 May 2024');
});

test('a length of time is said in its largest unit of which there is more than one and a half', () => {
  const day = 1 / 365.2425;
  const said = (years: number): string => sayLength(years, 'en');
  assert.deepEqual([1.5, 1.49, 1.5 / 12, 1.49 / 12].map(said), ['2 years', '18 months', '2 months', '45 days']);
  assert.deepEqual([1.6 * day, 1.4 * day, (1.6 * day) / 24, (1.4 * day) / 24, 0].map(said), [
    '2 days',
    '34 hours',
    '2 hours',
    '84 minutes',
    '1 minute',
  ]);
});
