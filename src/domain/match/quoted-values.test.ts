import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findQuantityIn, givesDate, listValues } from './quoted-values.ts';

const gives = (quoted: string, date: string, around = quoted, published = 'unknown', year?: string): boolean => {
  const start = around.indexOf(quoted);
  const words = { text: around, spans: [{ start, end: start + quoted.length }] };
  return givesDate(words, date, { language: 'en', published, onlyYear: () => year });
};

test('takes a time of day with its day', () => {
  assert.ok(gives('at 5 a.m. on 13 September 2024', '2024-09-13T05:00'));
  assert.ok(gives('at 5 a.m. on 13 September 2024', '2024-09-13'));
  assert.ok(gives('on 13 September 2024, at 17:30', '2024-09-13T17:30'));
  assert.ok(!gives('at 5 a.m. on 13 September 2024', '2024-09-13T06:00'));
  assert.ok(!gives('on 13 September 2024', '2024-09-13T05:00'));
  assert.ok(!gives('at 5 a.m. on 12 September 2024 and on 13 September 2024', '2024-09-13T05:00'));
  assert.ok(gives('from 5 a.m. to 7 a.m. on 13 September 2024', '2024-09-13T05:00/2024-09-13T07:00'));
});

test('reads the year from the tense of the whole sentence, and from no other words', () => {
  assert.ok(gives('on 20 September', '2024-09-20', 'Talks will resume on 20 September.', '2024-09-14'));
  assert.ok(!gives('on 20 September', '2023-09-20', 'Talks will resume on 20 September.', '2024-09-14'));
  assert.ok(!gives('The talks failed', '2024-09-12', 'The talks failed on 12 September 2024.'));
});

test('reads the year from a document that names one alone, but never against what the words say', () => {
  assert.ok(gives('on 13 September', '2024-09-13', undefined, 'unknown', '2024'));
  assert.ok(!gives('on 13 September', '2024-09-13'));
  assert.ok(!gives('will open on 3 May', '2024-05-03', undefined, '2024-09-14', '2024'));
});

test('takes one end of a stretch of time where it is quoted alone', () => {
  assert.ok(gives('3 May 2024', '2024-05-03', 'It has been closed since 3 May 2024.'));
  assert.ok(gives('3 May', '2024-05-03', 'It has been closed since 3 May.', '2024-09-14'));
});

test('takes a stretch of time or a set only where each of its dates is given', () => {
  assert.ok(gives('from 2015 to 2017', '2015/2017'));
  assert.ok(gives('in April or May 2019', '[2019-04,2019-05]'));
  assert.ok(gives('either 3 or 4 May 2019', '[2019-05-03,2019-05-04]'));
  assert.ok(gives('on 3, 4 and 6 May 2019', '{2019-05-03,2019-05-04,2019-05-06}'));
  assert.ok(gives('in 2015 or 2016', '[2015,2016]'));
  assert.ok(!gives('on 4 May 2019 in room 13', '[2019-05-03,2019-05-04]'));
  assert.ok(gives('between 3 and 5 May 2019', '[2019-05-03..2019-05-05]'));
  assert.ok(gives('in September 2024', '2024-09-01/2024-09-30'));
  assert.ok(!gives('in 2015', '2015/2017'));
  assert.ok(!gives('on 4 May 2019', '[2019-05-03..2019-05-05]'));
  assert.ok(!gives('in April 2019', '[2019-04,2019-05]'));
});

test('takes a day or month without a year as one of an unknown year', () => {
  assert.ok(gives('on 13 September', 'XXXX-09-13'));
  assert.ok(gives('in September', 'XXXX-09'));
  assert.ok(gives('29 February', 'XXXX-02-29'));
  assert.ok(!gives('on 13 September', 'XXXX-09-14'));
  assert.ok(!gives('on 13 September', 'XXXX'));
  assert.ok(!gives('on Monday', 'XXXX-01-01'));
});

test('takes a deadline as that date or any before it', () => {
  assert.ok(gives('it will open by May 2026', '[..2026-05]'));
  assert.ok(gives('by the end of 2026', '[..2026]'));
  assert.ok(gives('founded by 1204', '../1204'));
  assert.ok(!gives('it will open in May 2026', '[..2026-05]'));
  assert.ok(!gives('it will open by May 2026', '[..2026-06]'));
  assert.ok(!gives('May 2026', '[..2026-05]', 'it will open by May 2026'));
});

const interval = (lower: number | undefined, upper: number | undefined, more: object = {}) => ({
  lower,
  upper,
  approximate: false,
  lowerIncluded: true,
  upperIncluded: true,
  ...more,
});

test('tells a quantity from the same number with another bound, and from none', () => {
  const bearing = (words: string, range: ReturnType<typeof interval>): string =>
    findQuantityIn(words, range, { language: 'en', published: 'unknown' });
  assert.equal(bearing('50 ships', interval(50, 50)), 'stated');
  assert.equal(bearing('up to 50 ships', interval(50, 50)), 'bound-differs');
  assert.equal(bearing('up to 50 ships', interval(undefined, 50)), 'stated');
  assert.equal(bearing('up to 50 ships', interval(0, 50)), 'stated');
  assert.equal(bearing('up to 50 ships', interval(1, 50)), 'absent');
  assert.equal(bearing('up to 50 ships', interval(undefined, 50, { upperIncluded: false })), 'bound-differs');
  assert.equal(bearing('fewer than 50 ships', interval(undefined, 50, { upperIncluded: false })), 'stated');
  assert.equal(bearing('fewer than 50 ships', interval(undefined, 50)), 'bound-differs');
  assert.equal(bearing('at least 50 ships', interval(50, undefined)), 'stated');
  assert.equal(bearing('more than 50 ships', interval(50, undefined)), 'bound-differs');
  assert.equal(bearing('more than 50 ships', interval(50, undefined, { lowerIncluded: false })), 'stated');
  assert.equal(bearing('between 50 and 60 ships', interval(50, 60)), 'stated');
  assert.equal(bearing('between 50 and 60 ships', interval(50, 70)), 'absent');
  assert.equal(bearing('some 50 ships', interval(50, 50)), 'bound-differs');
  assert.equal(bearing('some 50 ships', interval(50, 50, { approximate: true })), 'stated');
  assert.equal(bearing('nearly 50 ships', interval(50, 50, { approximate: true })), 'stated');
  assert.equal(bearing('nearly 50 ships', interval(undefined, 50, { upperIncluded: false })), 'stated');
  assert.equal(bearing('nearly 50 ships', interval(50, 50)), 'bound-differs');
  assert.equal(bearing('no ships at all', interval(0, 0)), 'stated');
  assert.equal(bearing('no ships at all', interval(1, 1)), 'absent');
  assert.equal(bearing('no ships at all', interval(0, 1)), 'absent');
  assert.equal(bearing('ships', interval(undefined, undefined)), 'absent');
});

test('lists the figures of quoted words as a position writes them, each once', () => {
  const listed = (words: string): readonly string[] => listValues(words, { language: 'en', published: 'unknown' });
  assert.deepEqual(listed('up to 50 ships and 12 boats, 12 in all'), ['<=50', '12']);
  assert.deepEqual(listed('nearly 50 ships'), ['~50']);
  assert.deepEqual(listed('several hundred ships'), []);
});
