import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lintExample, wordsFound } from './lint-example.fixture.ts';

const found = (passage: string, claim: string, published?: string): string[] =>
  wordsFound('claim-date', { passage, claim, ...(published === undefined ? {} : { published }) });

const message = (passage: string, claim: string): string =>
  lintExample({ passage, claim }).find(({ rule }) => rule === 'claim-date')?.message ?? '';

test('a year that only tells which work is meant is not held to the passage', () => {
  const told = [
    'The 2017 report blames rust.',
    'The 2017 official report blames rust.',
    'The report by Ada Lind, “Sea of Fog” (2017), blames rust.',
    'The report in Sea of Fog (2017) blames rust.',
  ];
  for (const claim of told) assert.deepEqual(found('The report blames rust.', claim), [], claim);
  const dated: readonly (readonly [string, string])[] = [
    ['The March 2017 report blames rust.', 'March 2017'],
    ['The 2017 reporters blamed rust.', '2017'],
    ['The 2017 board of the report blamed rust.', '2017'],
    ['The report blames rust (2017).', '2017'],
    ['The report in Sea of Fog (in 2017) blames rust.', '2017'],
    ['The report blames rust in Sea of Fog 2017).', '2017'],
  ];
  for (const [claim, date] of dated) assert.deepEqual(found('The report blames rust.', claim), [date], claim);
});

test('both ends of a stretch of time have to be given, together or apart', () => {
  const passage = 'It began in May 2020 and ended in July 2020.';
  assert.deepEqual(found(passage, 'It ran from May to July 2020.'), []);
  assert.deepEqual(found(passage, 'It ran from May to August 2020.'), ['from May to August 2020']);
  assert.deepEqual(found(passage, 'It ran from April to July 2020.'), ['from April to July 2020']);
  assert.deepEqual(
    found('It ran from May 2019 to June 2020, then from July 2020 to May 2021.', 'It paused from June to July 2020.'),
    [],
  );
  assert.deepEqual(found('It fell in May 2020.', 'It fell in early May 2020.'), ['early May 2020']);
});

test('a day without its year may take the year of its source, the one before or the one after', () => {
  const passage = 'The court ruled on 2 November.';
  const ruled = (date: string, published?: string): string[] =>
    found(passage, `The court ruled on ${date}.`, published);
  for (const year of [2020, 2021, 2022]) assert.deepEqual(ruled(`2 November ${year}`, '2021-12-05'), []);
  for (const date of ['2 November 2019', '2 November 2023', '3 November 2021', '2 October 2021'])
    assert.deepEqual(ruled(date, '2021-12-05'), [date]);
  assert.deepEqual(ruled('2 November 2021'), ['2 November 2021']);
});

test('a day without its year may take one that the passage names, unless it has another', () => {
  const passage = 'Elected in 2019, she left on 2 November.';
  assert.deepEqual(found(passage, 'She left on 2 November 2019.'), []);
  assert.deepEqual(found(passage, 'She left in November 2019.'), []);
  assert.deepEqual(found(passage, 'She left in October 2019.'), ['October 2019']);
  assert.deepEqual(found('Elected in 2019, she left on 2 November 2018.', 'She left on 2 November 2019.'), [
    '2 November 2019',
  ]);
  assert.deepEqual(found('It counts 2019 seats.', 'It was built in 2019.'), []);
  assert.deepEqual(found('It counts 12019 seats.', 'It was built in 2019.'), ['2019']);
});

test('the date of the source counts for a time that it lies in, and for none that lies in it', () => {
  const fell = (date: string, published: string): string[] =>
    found('The tower fell.', `The tower fell ${date}.`, published);
  assert.deepEqual(fell('in 2021', '2021-11-04'), []);
  assert.deepEqual(fell('in the 2020s', '2021'), []);
  assert.deepEqual(fell('in 2020', '2021-11-04'), ['2020']);
  assert.deepEqual(fell('in 2022', '2021-11-04'), ['2022']);
  assert.deepEqual(fell('in May 2021', '2021-11'), ['May 2021']);
  assert.deepEqual(fell('on 5 May 2021', '2021'), ['5 May 2021']);
});

test('a weekday or a month alone needs a date of the passage that falls on it', () => {
  const passage = 'The vote was on 3 March 2025.';
  assert.deepEqual(found(passage, 'The vote was on Monday.'), []);
  assert.deepEqual(found(passage, 'The vote was on Tuesday.'), ['Tuesday']);
  assert.deepEqual(found(passage, 'The vote was in March.'), []);
  assert.deepEqual(found(passage, 'The vote was in April.'), ['April']);
  assert.deepEqual(found('The vote was in March 2025.', 'The vote was on Monday.'), ['Monday']);
});

test('a date that looks back to one in the claim is not held to the passage; one that leans on today is', () => {
  const passage = 'The vote was on 3 March 2025.';
  for (const date of ['the following day', 'that year', 'the next year', 'on the following Monday'])
    assert.deepEqual(found(passage, `The vote was held ${date}.`), [], date);
  for (const date of ['last year', 'next week']) assert.deepEqual(found(passage, `The vote was held ${date}.`), [date]);
});

test('says which weekday a date is, and which date the passage has', () => {
  const passage = 'Founded in 1990, the club held its vote on 3 March 2025.';
  assert.match(message(passage, 'On Sunday, 3 March 2025, they voted.'), /“.*3 March 2025”, which is a Monday,/);
  assert.equal(message(passage, 'On Monday, 3 March 2025, they voted.'), '');
  assert.match(message(passage, 'They voted on 4 March 2025.'), /gives \(it has “3 March 2025”\),/);
  assert.match(message(passage, 'They voted on 4 March 2024.'), /gives \(it has “1990”\),/);
  assert.match(message('The club is old.', 'They voted on 4 March 2025.'), /which no cited passage gives, expected/);
});
