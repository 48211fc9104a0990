import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { findTimes } from './times.ts';

const cases: readonly (readonly [text: string, ...found: string[]])[] = [
  ['at 5 a.m. on 13 September', '5:0'],
  ['at 5.30pm', '17:30'],
  ['at 12 am and 12 p.m.', '0:0', '12:0'],
  ['um 17.30 Uhr, um 9 Uhr', '17:30', '9:0'],
  ['à 17h30', '17:30'],
  ['at 05:04:09', '5:4'],
  ['by 0500 GMT', '5:0'],
  ["at 5 o'clock", '5/17:0'],
  ["at 5 o'clock in the evening", '17:0'],
  ['from noon to midnight', '12:0', '0:0'],
  ['午後5時30分', '17:30'],
  ['the odds are 3:1, 25:99, 13 p.m., 5 amps, 2.50 hours, page 17'],
];

test('finds times of day', () => {
  for (const [text, ...times] of cases)
    assert.deepEqual(
      findTimes(text).map(({ hours, minute }) => `${hours.join('/')}:${minute}`),
      times,
      text,
    );
});

test('never throws, and gives spans in order', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const found = findTimes(text);
      assert.deepEqual(
        found,
        found.toSorted((a, b) => a.start - b.start || b.end - a.end),
      );
    }),
  );
});
