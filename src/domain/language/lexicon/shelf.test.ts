import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { findDates } from '../dates/find-dates.ts';
import { numberTail } from '../numbers/find-quantities.ts';
import {
  findHedges,
  findIntentions,
  findNegations,
  findOrderWords,
  findRestrictions,
} from '../wording/find-wording.ts';
import type { Lexicon } from './lexicon.ts';
import { lexicons } from './shelf.ts';

const sentences = JSON.parse(readFileSync(new URL('../golden/sentences.json', import.meta.url), 'utf8')) as Readonly<
  Record<string, readonly string[]>
>;

/** The phrases of a list, each in the first of its forms. */
const phrasesIn = (list: string): readonly string[] =>
  list
    .split(/[;\n]/)
    .map((phrase) => phrase.trim().replaceAll(/\|\S+/g, ''))
    .filter((phrase) => phrase !== '');

function eachLanguage(check: (lexicon: Lexicon, language: string) => void): void {
  for (const [language, lexicon] of Object.entries(lexicons)) check(lexicon, language);
}

test('each language has sentences by which it is told', () => {
  assert.deepEqual(Object.keys(sentences).toSorted(), Object.keys(lexicons).toSorted());
});

test('each language has twelve months and seven days, or says that they are not known', () => {
  eachLanguage(({ months, weekdays }, language) => {
    if (months !== undefined) assert.equal(months.split('|').length, 12, language);
    if (weekdays !== undefined) assert.equal(weekdays.split('|').length, 7, language);
  });
});

test('each month is read in a date', () => {
  eachLanguage(({ months = '' }, language) => {
    if (months === '') return;
    for (const [i, forms] of months.split('|').entries())
      assert.deepEqual(
        findDates(`4 ${forms.split(' ')[0]} 2020`, { language }).map(({ edtf }) => edtf),
        [`2020-${String(i + 1).padStart(2, '0')}-04`],
        `${language}: ${forms}`,
      );
  });
});

test('every phrase of a list is found by its finder', () => {
  const finders = {
    negations: findNegations,
    hedges: findHedges,
    restrictions: findRestrictions,
    intentions: findIntentions,
    order: findOrderWords,
  };
  for (const [field, find] of Object.entries(finders) as [keyof typeof finders, (typeof finders)['order']][])
    eachLanguage((lexicon, language) => {
      for (const [kind, list] of Object.entries(lexicon[field] ?? {}))
        for (const phrase of kind === 'false-friends' ? [] : phrasesIn(list))
          assert.notEqual(find(phrase, language).length, 0, `${language}, ${field}: ${phrase}`);
    });
});

test('what says percent belongs to its number', () => {
  eachLanguage(({ percent = '' }, language) => {
    for (const phrase of phrasesIn(percent))
      assert.equal(
        numberTail(phrase, () => [language]),
        'amount',
        `${language}: ${phrase}`,
      );
  });
});
