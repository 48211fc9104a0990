import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Span } from '../text/place.ts';
import { findAttributions } from './speech/find-attributions.ts';
import { findDates } from './dates/find-dates.ts';
import { findHedges, findNegations } from './wording/find-wording.ts';
import { compareNames, findNames } from './names/find-names.ts';
import { findOrigins } from './find-origins.ts';
import { findQuantities } from './numbers/find-quantities.ts';
import { splitWords } from './words.ts';
import { stem } from './english-words.ts';

const finders: Readonly<Record<string, (text: string, language: string) => readonly Span[]>> = {
  splitWords: (text) => splitWords(text),
  findAttributions,
  findDates: (text, language) => findDates(text, { language, reference: '2024-02-29' }),
  findHedges,
  findNames,
  findNegations,
  findOrigins,
  findQuantities,
};

function assertFound(text: string, language: string): void {
  for (const [name, find] of Object.entries(finders)) {
    let last = 0;
    for (const { start, end } of find(text, language)) {
      assert.ok(start >= last && end > start && end <= text.length, `${name} ${start} ${end}`);
      last = name === 'findAttributions' || name === 'findOrigins' ? start : end;
    }
  }
}

const pieces = fc.constantFrom(
  ...'hundred thousand dozen half a an and 5 1,000 2019 -3 3/4 $ % May Monday last 4 said Ann Roe of the , . : ( ) " \n KCNA told to by between from more than or in no 1990s tens of Yeon -un 10:30 quarter point zero minus 1.2.3 € million'.split(
    ' ',
  ),
);
const words = fc.array(pieces, { maxLength: 30 }).map((list) => list.join(' '));
const texts = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 80 }),
  words,
  fc.array(pieces, { maxLength: 12 }).map((list) => list.join('')),
);

test('every finder ends, never throws, and gives sorted spans inside the text', () => {
  fc.assert(
    fc.property(texts, fc.constantFrom('en', 'de', 'zh', 'x'), (text, language) => {
      assertFound(text, language);
    }),
    { numRuns: 300 },
  );
});

test('names compare alike in both orders', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (a, b) => compareNames(a, b) === compareNames(b, a)),
    { numRuns: 300 },
  );
});

test('every finder ends on what repeats', () => {
  for (const piece of [
    'one hundred and ',
    '3 days after ',
    'first week of ',
    '10/1-',
    'May-',
    '1,',
    'A ',
    '(',
    '-',
    '"',
  ])
    assertFound(piece.repeat(3_000 / piece.length), 'en');
});

test('inflections share a stem, other words do not', () => {
  const stems = (list: string): Set<string> => new Set(list.split(' ').map((word) => stem(word, 'en')));
  assert.equal(stems('confirm confirms confirmed confirming').size, 1);
  assert.equal(stems('deploy deploys deployed deploying').size, 1);
  assert.equal(stems('move moves moved moving').size, 1);
  assert.equal(stems('city cities').size, 1);
  assert.equal(stems('organic organised').size, 2);
});
