import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findDates } from './find-dates.ts';
import { parseEdtf } from '../edtf/edtf.ts';

const inText = (text: string, language = 'en', reference = '2025-05-07'): string[] =>
  findDates(text, { language, reference }).map(({ start, end, edtf }) => `${text.slice(start, end)} = ${edtf ?? '?'}`);

const cases: readonly (readonly [text: string, ...found: string[]])[] = [
  ['The bridge opened on 4 May 2020.', '4 May 2020 = 2020-05-04'],
  ['May 4th, 2020', 'May 4th, 2020 = 2020-05-04'],
  ['the fourth of July 1995', 'fourth of July 1995 = 1995-07-04'],
  ['On Tuesday, 4 May 2021, it rained', 'Tuesday, 4 May 2021 = 2021-05-04'],
  ['in June 2019', 'June 2019 = 2019-06'],
  ['summer 2019', 'summer 2019 = 2019-22'],
  ['the 1990s', '1990s = 199X'],
  ['mid-2023', 'mid-2023 = [2023-05..2023-08]'],
  ['late April 2024', 'late April 2024 = [2024-04-21..2024-04-30]'],
  ['since 1953', 'since 1953 = 1953/..'],
  ['before 1990', 'before 1990 = [..1989]'],
  ['from 2010 to 2015', 'from 2010 to 2015 = 2010/2015'],
  ['3–5 May 2020', '3–5 May 2020 = 2020-05-03/2020-05-05'],
  ['May 3-5, 2020', 'May 3-5, 2020 = 2020-05-03/2020-05-05'],
  ['March to May 2020', 'March to May 2020 = 2020-03/2020-05'],
  ['around 1850', 'around 1850 = 1850~'],
];

test('reads dates and ranges as EDTF that parses', () => {
  for (const [text, ...found] of cases) {
    assert.deepEqual(inText(text), found, text);
    for (const { edtf } of findDates(text, { language: 'en' }))
      assert.ok(edtf === undefined || parseEdtf(edtf) !== undefined, edtf);
  }
});

test('resolves relative dates against the reference, as far as it goes', () => {
  assert.deepEqual(inText('on Monday'), ['Monday = 2025-05-05']);
  assert.deepEqual(inText('signed last year'), ['last year = 2024']);
  assert.deepEqual(inText('two weeks ago'), ['two weeks ago = 2025-04-23']);
  assert.deepEqual(inText('on Monday, last year', 'en', '2025'), ['Monday = ?', 'last year = 2024']);
  assert.deepEqual(inText('on Monday', 'en', 'unknown'), ['Monday = ?']);
  assert.equal(findDates('on Monday', { language: 'en' })[0]?.relative, true);
});

const forms: readonly (readonly [text: string, ...found: string[]])[] = [
  ['the twenty-first of March 2019', 'twenty-first of March 2019 = 2019-03-21'],
  ['Dec. 31 , 1994; 23/Sep/2020', 'Dec. 31 , 1994 = 1994-12-31', '23/Sep/2020 = 2020-09-23'],
  ['the first half of 2019', 'the first half of 2019 = 2019-01/2019-06'],
  ['in 2017 Q1', '2017 Q1 = 2017-01/2017-03'],
  ['the last week of July 2020', 'the last week of July 2020 = 2020-07-25/2020-07-31'],
  ['the first week of 2019', 'the first week of 2019 = 2018-12-31/2019-01-06'],
  ['the week beginning 4 February 2019', 'the week beginning 4 February 2019 = 2019-02-04/2019-02-10'],
  ['between 3 and 12 September 2019', 'between 3 and 12 September 2019 = 2019-09-03/2019-09-12'],
  ['no later than May 2020', 'no later than May 2020 = ../2020-05'],
  ['in 2018 or later', '2018 or later = [2018..]'],
  ['on Christmas Eve 1914', 'Christmas Eve 1914 = 1914-12-24'],
  ['two weeks after 1 May 2020', 'two weeks after 1 May 2020 = 2020-05-15'],
];

test('reads parts of periods, reckoned days and days with a name', () => {
  for (const [text, ...found] of forms) assert.deepEqual(inText(text), found, text);
});

test('counts stretches and weekdays from the reference date', () => {
  assert.deepEqual(inText('in the next 3 days'), ['next 3 days = 2025-05-08/2025-05-10']);
  assert.deepEqual(inText('over the past two quarters'), ['past two quarters = 2024-10/2025-03']);
  assert.deepEqual(inText('on Tuesday of next week'), ['Tuesday of next week = 2025-05-13']);
  assert.deepEqual(inText('on Tuesday the eleventh'), ['Tuesday the eleventh = 2025-03-11']);
  assert.deepEqual(inText('it rained from 10/1 to 11/7'), ['from 10/1 to 11/7 = 2024-10-01/2024-11-07']);
  assert.deepEqual(inText('this may be so, only 3 next week'), ['next week = 2025-05-12/2025-05-18']);
});

const yearless: readonly (readonly [text: string, ...found: string[]])[] = [
  ['Talks are expected to resume on 20 September.', '2024-09-20'],
  ['The company will meet the union on 21 September.', '2024-09-21'],
  ['Talks are to resume on 20 September.', '2024-09-20'],
  ['The bridge will open on 3 May.', '2025-05-03'],
  ['The increased toll takes effect on 1 January.', '2025-01-01'],
  ['The strike ends on 20 September.', '2024-09-20'],
  ['The meeting was scheduled for 20 September.', '2024-09-20'],
  ['They agreed to meet on 20 September.', '2024-09-20'],
  ['On 20 September, talks are expected to resume.', '2024-09-20'],
  ['He will appear in court in October.', '2024-10'],
  ['A man was arrested on 12 September.', '2024-09-12'],
  ['A man was arrested on 21 December.', '2023-12-21'],
  ['On 20 December the ferry sank.', '2023-12-20'],
  ['Sales fell in November.', '2023-11'],
  ['She was born on 4 July last year.', '2023-07-04', '2023'],
  ['The minister said on 10 September that talks would resume on 20 September.', '2024-09-10', '2024-09-20'],
  ['on Friday, 20 September', '2024-09-20'],
  ['They will meet on the 18th.', '2024-09-18'],
];

/** What happened in days to come, or will happen in days gone by: the words or the document's date may be off. */
const unsettled = [
  'The vote was held on 20 September.',
  'The ferry will sail on 10 September.',
  'a treaty of 3 March',
  'They met on the 18th.',
];

test('gives a date without a year the year that its clause means, or none', () => {
  const years = (text: string): string[] =>
    findDates(text, { language: 'en-GB', reference: '2024-09-14' }).map(({ edtf }) => edtf ?? '?');
  for (const [text, ...found] of yearless) assert.deepEqual(years(text), found, text);
  for (const text of unsettled) assert.deepEqual(years(text), ['?'], text);
});

test('tells the year by tense in the languages whose tenses are known', () => {
  const year = (text: string, language: string): string =>
    findDates(text, { language, reference: '2024-06-10' })
      .map(({ edtf }) => edtf ?? '?')
      .join(' ');
  for (const [language, text, expected] of [
    ['de', 'Die Brücke wurde am 3. September eröffnet.', '2023-09-03'],
    ['de', 'Der Rat stimmte am 12. Oktober ab.', '2023-10-12'],
    ['de', 'Die Brücke wird am 3. März eröffnet.', '2025-03-03'],
    ['nl', 'De brug werd op 3 september geopend.', '2023-09-03'],
    ['nl', 'De brug gaat op 3 maart open.', '2025-03-03'],
    ['fr', 'Le pont a été ouvert le 3 septembre.', '2023-09-03'],
    ['fr', 'Le pont ouvrira le 3 mars.', '2025-03-03'],
    ['es', 'El puente se abrió el 3 de septiembre.', '2023-09-03'],
    ['es', 'El puente se abrirá el 3 de marzo.', '2025-03-03'],
    ['it', 'Il ponte è stato aperto il 3 settembre.', '2023-09-03'],
    ['it', 'Il ponte aprirà il 3 marzo.', '2025-03-03'],
    ['pt', 'A ponte abriu em 3 de setembro.', '2023-09-03'],
    ['pt', 'A ponte será aberta em 3 de março.', '2025-03-03'],
  ] as const)
    assert.equal(year(text, language), expected, text);
});

test('tells verbs, counts and versions from dates', () => {
  for (const text of [
    'it may rain and they march',
    'sold 2000 copies',
    'version 2019.1',
    'at 10:30',
    'a Christmas tree',
    'the 18th floor',
    'scored 7/10',
    'the attacks on 9/11',
    'built in two weeks',
  ])
    assert.deepEqual(inText(text), [], text);
});

test('reads absolute dates in other languages', () => {
  assert.deepEqual(inText('am 4. Mai 2020', 'de'), ['4. Mai 2020 = 2020-05-04']);
  assert.deepEqual(inText('4 мая 2020 года', 'ru'), ['4 мая 2020 = 2020-05-04']);
  assert.deepEqual(inText('في 4 مارس 2024', 'ar'), ['4 مارس 2024 = 2024-03-04']);
  assert.deepEqual(inText('٤ مارس ٢٠٢٤', 'ar'), ['٤ مارس ٢٠٢٤ = 2024-03-04']);
  assert.deepEqual(inText('2020年5月4日', 'zh'), ['2020年5月4日 = 2020-05-04']);
  assert.deepEqual(inText('12/25/2019, 25/12/2019', 'en-US'), ['12/25/2019 = 2019-12-25', '25/12/2019 = 2019-12-25']);
});
