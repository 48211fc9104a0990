import assert from 'node:assert/strict';
import { test } from 'node:test';
// @ts-expect-error the library brings no types
import edtf from 'edtf';
import fc from 'fast-check';
import { calendarMoment, daysInMonth, epochOf, yearFraction } from './part.ts';
import { compareEdtf, parseEdtf, speakEdtf } from './edtf.ts';

const spoken: Record<string, string> = {
  '2025-04~': 'about April 2025',
  '[2025-05-03..2025-05-09]': 'between 3 and 9 May 2025',
  '2025-05-03/2025-05-09': '3 to 9 May 2025',
  '2025-05-30/2025-06-02': '30 May to 2 June 2025',
  '2025-03/2025-05': 'March to May 2025',
  '199': 'the 1990s',
  '199X': 'the 1990s',
  '19': 'the 20th century',
  '-04': 'the 5th century BCE',
  '2024-21': 'spring 2024',
  '2024-31': 'autumn 2024 in the southern hemisphere',
  '2024-40': 'the first half of 2024',
  '[..2019]': '2019 or earlier',
  '2020/..': 'from 2020 onwards',
  '2020/': 'from 2020, end unknown',
  '../2020': 'until 2020',
  '/': 'date unknown',
  'XXXX-XX-XX': 'date unknown',
  'XXXX-12-25': '25 December of an unknown year',
  '-9999': '10,000 BCE',
  'Y-17E7': '170,000,001 BCE',
  '1950S2': 'about 1950 (between 1900 and 1999)',
  '2004?-06-~11': '11 June 2004 (year uncertain, day approximate)',
  '2004-06%': 'perhaps about June 2004',
  '156X-12-25': '25 December in the 1560s',
  '1500-1X-25': 'between 25 October and 25 December 1500',
  '1500-12-2X': 'between 20 and 29 December 1500',
  '1500-XX-25': 'the 25th of an unknown month in 1500',
  'XXXX-XX-25': 'the 25th of an unknown month and year',
  'XXXX-1X': 'between October and December of an unknown year',
  '1985-XX-XX': '1985 (month and day unknown)',
  '2004-06-XX/2004-07-03': 'June 2004 (day unknown) to 3 July 2004',
  'XXXX/2004': 'until 2004, start unknown',
  '2004/XXXX': 'from 2004, end unknown',
  '2004/XXXX-12-25': '2004 to 25 December of an unknown year',
  '2024-05-03/2024-05-03': '3 May 2024',
  '2001-22~': 'about summer 2001',
  '2001-24': 'winter 2001–2002',
  '-0044-28': 'winter 45–44 BCE in the northern hemisphere',
  '2001-~34': 'the second quarter of 2001 (part of the year approximate)',
  '2001-?23': 'autumn 2001 (season uncertain)',
  '2004~-06?': 'perhaps June 2004 (year approximate)',
  '2004-%06-11': '11 June 2004 (month uncertain and approximate)',
  Y12345: '12,345 CE',
  'Y-66000000~': 'about 66,000,001 BCE',
  '-0450S2': 'about 451 BCE (between 500 and 401 BCE)',
  '-0500/-0300': '501 to 301 BCE',
  '-0044/0014': '45 BCE to 14 CE',
  '{1667, 1670..1672}': '1667 and 1670 to 1672',
  '{..2024,2026..}': 'until 2024 and from 2026 onwards',
  '[1760-01,1760-02,1760-12..]': 'either January 1760, February 1760, or December 1760 or later',
  '[2024-05-03,2024-05-04]': 'either 3 or 4 May 2024',
  '{2024-05-03,2024-06-04,2024-06-05}': '3 May, 4 and 5 June 2024',
  '[2024-05-03T10:00,2024-05-03T11:00,2024-05-04]': 'either 3 May 2024, 10:00; 3 May 2024, 11:00; or 4 May 2024',
  '2004-06-11T10:00Z/2004-06-11T12:30Z': '11 June 2004, 10:00 to 12:30 UTC',
  '2004-06-11T10/2004-06-11T12': '11 June 2004, the 10:00 hour to the 12:00 hour',
  '2004-06-11T10': '11 June 2004, in the hour from 10:00',
  '[1667,1668,1672-12]': 'either 1667, 1668 or December 1672',
  '2016-05-02T16:54+02:30': '2 May 2016, 16:54 UTC+2:30',
};

for (const [text, words] of Object.entries(spoken)) {
  test(`${text} is said "${words}"`, () => {
    const date = parseEdtf(text);
    assert.ok(date);
    assert.equal(speakEdtf(date, 'en'), words);
  });
}

test('refuses what is not EDTF, and days that do not exist', () => {
  const wrong = [
    '',
    'unknown',
    'open',
    '2025-02-29',
    '1900-02-29',
    '1XX3-02-29',
    '2019/20',
    '2005/2004',
    '-0000',
    'Y2024',
    '2024-1',
    '2024-13',
    '[]',
    '[2024}',
    '2024-05-02T24:00:01',
    '2024-21/2024-22',
    '[2024..,2026]',
    'April 2025',
    '2024-05-02T12:00-00:00',
    '1950S5',
    ' 2024',
  ];
  for (const text of wrong) assert.equal(parseEdtf(text), undefined, text);
});

test('bounds are half-open and reach beyond the range of Date', () => {
  assert.deepEqual(parseEdtf('2024')?.lower, { year: 2024, ms: Date.UTC(2024, 0) });
  assert.deepEqual(parseEdtf('2024-12-31')?.upper, { year: 2025, ms: Date.UTC(2025, 0) });
  assert.deepEqual(parseEdtf('Y-17E7')?.lower, { year: -170_000_000 });
  assert.equal(parseEdtf('{1667,1670..1672}')?.upper?.year, 1673);
  assert.equal(parseEdtf('2016-12-31T23:30-02:00')?.lower?.ms, Date.UTC(2017, 0, 1, 1, 30));
  const open = parseEdtf('/2020');
  assert.deepEqual([open?.start, open?.lower, open?.upper?.year], ['unknown', undefined, 2021]);
  assert.equal(parseEdtf('XXXX')?.lower, undefined);
  const ended = parseEdtf('XXXX/2020');
  assert.deepEqual([ended?.start, ended?.lower, ended?.upper?.year], ['unknown', undefined, 2021]);
});

test('sorts by the earliest moment, dates without a start by their end', () => {
  const dates = ['2025', '-0100', '../2020', '2024-21', 'Y-10000', '2024-03-01T10:00'].map((text) => parseEdtf(text));
  const sorted = dates.filter((date) => date !== undefined).toSorted(compareEdtf);
  assert.deepEqual(
    sorted.map((date) => date.text),
    ['Y-10000', '-0100', '../2020', '2024-21', '2024-03-01T10:00', '2025'],
  );
});

test('agrees with Date on every day within its range, and comes back', () => {
  fc.assert(
    fc.property(fc.integer({ min: -8.64e15, max: 8.64e15 }), (ms) => {
      const date = new Date(ms);
      const day = date.getTime() - Date.UTC(2000, 0, 1);
      const within = ((day % 86_400_000) + 86_400_000) % 86_400_000;
      const fraction = yearFraction(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate(), within);
      assert.ok(Math.abs((epochOf(fraction) ?? NaN) - ms) < 1000);
      const back = calendarMoment(fraction);
      assert.ok(back.day >= 1 && back.day <= daysInMonth(back.year, back.month));
    }),
  );
});

test('agrees with the edtf library on the bounds of days, months, years and masks', () => {
  const digit = fc.constantFrom(...'0123456789X');
  const year = fc.tuple(fc.constantFrom('1', '2'), digit, digit, digit).map((digits) => digits.join(''));
  const month = fc.integer({ min: 1, max: 12 }).map((n) => String(n).padStart(2, '0'));
  const day = fc.integer({ min: 1, max: 28 }).map((n) => String(n).padStart(2, '0'));
  const text = fc.oneof(
    year,
    fc.tuple(year, month).map((parts) => parts.join('-')),
    fc.tuple(year, month, day).map((parts) => parts.join('-')),
  );
  fc.assert(
    fc.property(text, (edtfText) => {
      const reference = edtf(edtfText) as { min: number; max: number };
      const ours = parseEdtf(edtfText);
      assert.deepEqual([ours?.lower?.ms, (ours?.upper?.ms ?? NaN) - 1], [reference.min, reference.max]);
    }),
  );
});

test('never throws, and is said in words, whatever the text', () => {
  const alphabet = fc.string({ unit: fc.constantFrom(...'0123456789X-/.?~%YES[]{},T:Z+ '), maxLength: 40 });
  fc.assert(
    fc.property(fc.oneof(alphabet, fc.string()), (text) => {
      const date = parseEdtf(text);
      if (!date) return;
      assert.notEqual(speakEdtf(date, 'en'), '');
      if (date.lower && date.upper) assert.ok(date.lower.year < date.upper.year);
    }),
    { numRuns: 2000 },
  );
});
