import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findDates } from './find-dates.ts';

const read = (text: string, language = 'en'): string[] =>
  findDates(text, { language }).map(({ start, end, edtf }) => `${text.slice(start, end)} = ${edtf ?? '?'}`);

// cspell:ignore Chr
test('reads years and centuries of either era, as astronomers count them', () => {
  assert.deepEqual(read('Caesar was killed in 44 BC.'), ['44 BC = -0043']);
  assert.deepEqual(read('killed in 44 B.C., they say'), ['44 B.C. = -0043']);
  assert.deepEqual(read('founded about 753 BCE'), ['about 753 BCE = -0752~']);
  assert.deepEqual(read('in the 5th century BC'), ['5th century BC = -0499/-0400']);
  assert.deepEqual(read('in the fifth century BC'), ['fifth century BC = -0499/-0400']);
  assert.deepEqual(read('in the first century AD'), ['first century AD = 00XX']);
  assert.deepEqual(read('in the twentieth century'), ['twentieth century = 19XX']);
  assert.deepEqual(read('from 100 BC to 44 BC'), ['from 100 BC to 44 BC = -0099/-0043']);
  assert.deepEqual(read('in AD 79'), ['AD 79 = 0079']);
  assert.deepEqual(read('in 1204 CE'), ['1204 CE = 1204']);
  assert.deepEqual(read('im Jahr 44 v. Chr. starb er', 'de'), ['44 v. Chr. = -0043']);
  assert.deepEqual(read('en 52 av. J.-C.', 'fr'), ['52 av. J.-C. = -0051']);
});

test('takes neither provinces nor marks for eras', () => {
  assert.deepEqual(read('In Vancouver, BC, 44 people came.'), []);
  assert.deepEqual(read('the 1,200 BC residents'), []);
  assert.deepEqual(read('CE marks on 44 goods'), []);
  assert.deepEqual(read('an ad 5 metres wide'), []);
});
