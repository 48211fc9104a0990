import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findNumbers } from './find-numbers.ts';

const inText = (text: string, language = 'en'): string[] =>
  findNumbers(text, language).map(({ start, end, value }) => `${text.slice(start, end)} = ${value}`);

test('reads numbers in words', () => {
  assert.deepEqual(inText('three hundred and twenty-one ships'), ['three hundred and twenty-one = 321']);
  assert.deepEqual(inText('one and a half million'), ['one and a half million = 1500000']);
  assert.deepEqual(inText('two point five'), ['two point five = 2.5']);
  assert.deepEqual(inText('nine point nought four'), ['nine point nought four = 9.04']);
  assert.deepEqual(inText('3 hundred and 21, 5 million and 3 others'), [
    '3 hundred and 21 = 321',
    '5 million = 5000000',
    '3 = 3',
  ]);
  assert.deepEqual(inText('three dozens'), ['three dozens = 36']);
});

test('reads fractions, mixed numbers and quotients', () => {
  assert.deepEqual(inText('three fifths'), ['three fifths = 0.6']);
  assert.deepEqual(inText('three twenty-firsts'), [`three twenty-firsts = ${Number((3 / 21).toPrecision(15))}`]);
  assert.deepEqual(inText('two hundred and fifty-four hundredths'), ['two hundred and fifty-four hundredths = 200.54']);
  assert.deepEqual(inText('one hundred and thirty-two fifths'), ['one hundred and thirty-two fifths = 26.4']);
  assert.deepEqual(inText('two million and one half'), ['two million and one half = 2500000']);
  assert.deepEqual(inText('one over 20'), ['one over 20 = 0.05']);
  assert.deepEqual(inText('2000 over 3 years'), ['2000 = 2000', '3 = 3']);
});

test('reads powers and letters that multiply', () => {
  assert.deepEqual(inText('1.3x10^6 or 6.5e-4 or 2^10'), ['1.3x10^6 = 1300000', '6.5e-4 = 0.00065', '2^10 = 1024']);
  assert.deepEqual(inText('10 k, 5k-20k, 1.5 M'), ['10 k = 10000', '5k = 5000', '20k = 20000', '1.5 M = 1500000']);
  assert.deepEqual(inText('3万人和100元', 'zh'), ['3万 = 30000', '100 = 100']);
});

test('leaves ordinals alone', () => {
  for (const text of ['the twenty-fifth anniversary', 'the one hundred and fifth day', 'the third man', '10月5日'])
    assert.deepEqual(inText(text, text.startsWith('1') ? 'zh' : 'en'), [], text);
});
