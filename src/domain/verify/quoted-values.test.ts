import assert from 'node:assert/strict';
import { test } from 'node:test';
import { givesDate } from './quoted-values.ts';

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
