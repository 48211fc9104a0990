import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findDates } from './find-dates.ts';

/** The dates of a text, read on Wednesday, 7 May 2025. */
const read = (text: string, reference = '2025-05-07'): string[] =>
  findDates(text, { language: 'en', reference }).map(({ edtf }) => edtf ?? '?');

function assertRead(rows: readonly (readonly [text: string, ...edtf: string[]])[], reference?: string): void {
  for (const [text, ...edtf] of rows) assert.deepEqual(read(text, reference), edtf, text);
}

test('a share of a year lies within it', () => {
  assertRead([
    ['the first two months of 2019', '2019-01/2019-02'],
    ['the last two quarters of 2019', '2019-07/2019-12'],
    ['the second half of 2019', '2019-07/2019-12'],
    ['the third half of 2019', '?'],
    ['the fourth quarter of 2019', '2019-10/2019-12'],
    ['the fifth quarter of 2019', '?'],
    ['the twelfth month of 2019', '2019-12'],
    ['the final month of 2019', '2019-12'],
    ['the first 12 months of 2019', '2019-01/2019-12'],
    ['the last 13 months of 2019', '?'],
    ['the second quarter of May 2020', '?'],
    ['Q3 2019', '2019-07/2019-09'],
    ['2019 H1', '2019-01/2019-06'],
    ['Q1 of 2020', '2020-01/2020-03'],
    ['Q5 2019', '2019'],
  ]);
});

test('a share of a month lies within it, and weeks of a year are those of the calendar', () => {
  assertRead([
    ['the third week of July 2020', '2020-07-15/2020-07-21'],
    ['the fourth week of February 2021', '2021-02-22/2021-02-28'],
    ['the fifth week of July 2020', '?'],
    ['the last two weeks of May 2020', '2020-05-18/2020-05-31'],
    ['the last day of February 2024', '2024-02-29'],
    ['the 31st day of May 2020', '2020-05-31'],
    ['the 32nd day of May 2020', '?'],
    ['the first three days of May 2020', '2020-05-01/2020-05-03'],
    ['the last week of 2020', '2020-12-28/2021-01-03'],
    ['the first week of 2021', '2021-01-04/2021-01-10'],
    ['the 53rd week of 2020', '2020-12-28/2021-01-03'],
    ['the 53rd week of 2021', '?'],
  ]);
});

test('the year and the month are those of the day of writing, where that is known', () => {
  assertRead([
    ['the first quarter of the year', '2025-01/2025-03'],
    ['the first week of the month', '2025-05-01/2025-05-07'],
  ]);
  assertRead([['the first week of the month', '?']], '2025');
});

test('what is counted from the day of writing needs it as precisely as it counts', () => {
  assertRead([
    ['5 days ago', '2025-05-02'],
    ['three weeks ago', '2025-04-16'],
    ['a fortnight ago', '2025-04-23'],
    ['a month ago', '2025-04'],
    ['3 months ago', '2025-02'],
    ['a decade ago', '2015'],
    ['two centuries ago', '1825'],
    ['in a month’s time', '2025-06'],
    ["in two years' time", '2027'],
    ['in 2 days time', '2025-05-09'],
    ['in two weeks, time is up'],
    ["two years' time"],
    ['an hour ago'],
    ['1000 days ago'],
  ]);
  assertRead(
    [
      ['a month ago', '2025-04'],
      ['last month', '2025-04'],
      ['this month', '2025-05'],
      ['5 days ago', '?'],
    ],
    '2025-05',
  );
  assertRead(
    [
      ['a month ago', '?'],
      ['last month', '?'],
      ['this month', '?'],
      ['a year ago', '2024'],
    ],
    '2025',
  );
});

test('the first end of a range takes what it lacks from the second', () => {
  assertRead([
    ['from December to March 2020', '2019-12/2020-03'],
    ['from March to May 2020', '2020-03/2020-05'],
    ['from November 3 to January 5, 2020', '2019-11-03/2020-01-05'],
    ['from early May to late June 2020', '2020-05-01/2020-06-30'],
    ['winter 2019 to spring 2020', '2019-24/2020-21'],
    ['2010-15', '2010/2015'],
    ['2010-09', '2010-09'],
    ['1999-2001', '1999/2001'],
    ['after 3 May 2020', '[2020-05-04..]'],
  ]);
});

test('a day without its year takes that which the words say, or the day of the week', () => {
  assertRead([
    ['20 September last year', '2024-09-20', '2024'],
    ['20 September of this year', '2025-09-20', '2025'],
    ['20 September of next year', '2026-09-20', '2026'],
    ['29 February last year', '2024-02-29', '2024'],
    ['Friday, 9 May', '2025-05-09'],
    ['Friday, 10 May', '2024-05-10'],
  ]);
  assertRead(
    [
      ['on 20 September', '2025-09-20'],
      ['in May', '2025-05'],
    ],
    '2025',
  );
});
