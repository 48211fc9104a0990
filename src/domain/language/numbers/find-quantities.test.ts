import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Interval } from '../interval.ts';
import { findQuantities } from './find-quantities.ts';

const say = ({ min, max, minInclusive, maxInclusive, approximate }: Interval): string =>
  `${approximate ? '~' : ''}${minInclusive ? '[' : '('}${min ?? ''},${max ?? ''}${maxInclusive ? ']' : ')'}`;
const inText = (text: string, language = 'en'): string[] =>
  findQuantities(text, language).map(
    ({ start, end, value, unit }) => `${text.slice(start, end)} ${say(value)} ${unit?.kind ?? '-'}`,
  );

test('reads digits and words, magnitudes and parts', () => {
  assert.deepEqual(inText('two dozen seals and 1.5 million fish'), [
    'two dozen [24,24] seal',
    '1.5 million [1500000,1500000] fish',
  ]);
  assert.deepEqual(inText('half a million euros'), ['half a million euros [500000,500000] EUR']);
  assert.deepEqual(inText('13 lakh voters'), ['13 lakh [1300000,1300000] person']);
  assert.deepEqual(inText('three in ten voters'), ['three in ten [0.3,0.3] person']);
});

test('reads bounds as intervals', () => {
  assert.deepEqual(inText('more than 10,000 soldiers'), ['more than 10,000 (10000,) soldier']);
  assert.deepEqual(inText('up to 50 boats'), ['up to 50 (,50] ship']);
  assert.deepEqual(inText('nearly 300 whales'), ['nearly 300 ~[270,300) whale']);
  assert.deepEqual(inText('some 20 schools'), ['some 20 ~[20,20] school']);
  assert.deepEqual(inText('50,000 or more'), ['50,000 or more [50000,) -']);
  assert.deepEqual(inText('tens of thousands of refugees'), ['tens of thousands ~[20000,100000) person']);
  assert.deepEqual(inText('no more than 5km'), ['no more than 5km (,5] kilometre']);
});

test('reads ranges, and shares magnitudes and currencies', () => {
  assert.deepEqual(inText('between 10 and 12 thousand troops'), ['between 10 and 12 thousand [10000,12000] soldier']);
  assert.deepEqual(inText('from 11,000 to 50,000 birds'), ['from 11,000 to 50,000 [11000,50000] bird']);
  assert.deepEqual(inText('$5-6 million'), ['$5-6 million [5000000,6000000] dollar']);
});

test('counts soldiers, troops and a force so many strong as one kind', () => {
  assert.deepEqual(inText('an 11,000-strong force'), ['11,000 [11000,11000] soldier']);
  assert.deepEqual(inText('500 Norwegian servicemen'), ['500 [500,500] soldier']);
  assert.deepEqual(inText('the death toll rose to 50'), ['50 [50,50] death']);
});

test('an area and a volume are no length', () => {
  const kinds = (text: string): string[] => findQuantities(text, 'en').map(({ unit }) => unit?.kind ?? '-');
  for (const area of ['10 square kilometres', '10 sq km', '10 km²', '10km²', '10 km2'])
    assert.deepEqual(kinds(`It covers ${area}.`), ['square kilometre'], area);
  assert.deepEqual(kinds('It covers 30 square yards.'), ['square yard']);
  assert.deepEqual(kinds('It covers 30 m².'), ['square metre']);
  assert.deepEqual(kinds('It holds 30 cubic metres.'), ['cubic metre']);
  assert.deepEqual(kinds('It is 30 metres square.'), ['metre']);
  assert.deepEqual(kinds('It fed 30 square people.'), ['person']);
});

test('leaves alone what does not count', () => {
  for (const text of [
    'since the war in 1953',
    'on 4 May 2020 at 10:30',
    'call 555-1234 or +44 20 7946 0958',
    'they won 3-1',
    'the 21st century in the 1990s',
    '1. First item',
    'Chapter 4 of version 2.0.1',
    'a Boeing 737 landed',
    'at 10 Downing Street',
    'one of them left',
    'a 24/7 shop on 9/11',
    'no. 5 on the list',
  ]) {
    assert.deepEqual(inText(text), [], text);
  }
});

test('follows the conventions of the language', () => {
  assert.deepEqual(inText('mehr als 10.000 Menschen', 'de'), ['mehr als 10.000 (10000,) -']);
  assert.deepEqual(inText('1,5 Millionen Euro', 'de'), ['1,5 Millionen Euro [1500000,1500000] EUR']);
  assert.deepEqual(inText('около 12 тысяч человек', 'ru'), ['около 12 тысяч ~[12000,12000] -']);
});

test('numbers are joined by the words that join dates, in every language', () => {
  for (const [language, text] of [
    ['de', 'von 5 bis 7 Prozent'],
    ['es', 'del 5 al 7 %'],
    ['fr', 'de 5 à 7 %'],
    ['ru', 'от 5 по 7 человек'],
    ['it', 'tra 5 e 7 %'],
  ] as const)
    assert.deepEqual(
      findQuantities(text, language).map(({ value: { min, max } }) => [min, max]),
      [[5, 7]],
      text,
    );
});
