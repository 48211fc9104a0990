import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Dispute } from '../claims/explainer.ts';
import { sayPosition, saySpread } from './position-words.ts';

const say = (value: string, kind: Dispute['kind'] = 'quantity', unit: string | undefined = 'trees'): string =>
  sayPosition(value, { kind, unit }, 'en');
const spread = (kind: Dispute['kind'], ...values: string[]): string =>
  saySpread({ kind, unit: 'trees', positions: values.map((value) => ({ value })) }, 'en');

test('a value is said with its bounds, however its number is written', () => {
  assert.equal(say('>10000'), 'more than 10,000 trees');
  assert.equal(say('>=9000'), 'at least 9,000 trees');
  assert.equal(say('≥9000'), 'at least 9,000 trees');
  assert.equal(say('<=50,000'), 'up to 50,000 trees');
  assert.equal(say('<12'), 'under 12 trees');
  assert.equal(say('~50'), 'about 50 trees');
  assert.equal(say('~10..12'), 'about 10 to 12 trees');
  assert.equal(say('~>10..<12'), 'more than about 10 and under about 12 trees');
  assert.equal(say('10 000..12000'), '10,000 to 12,000 trees');
  assert.equal(say('−5'), '−5 trees');
  assert.equal(say('-3.5..2', 'quantity', 'percent'), '−3.5 to 2 percent');
  assert.equal(say('For the rewards', 'statement'), 'For the rewards');
  assert.equal(say('2025-04', 'date'), 'April 2025');
});

test('a closed dispute says what its accounts say, and makes no range of it', () => {
  assert.equal(
    spread('quantity', '>10000', '11000', '<=50000'),
    '3 accounts: more than 10,000; 11,000; up to 50,000 trees',
  );
  assert.equal(spread('quantity', '5', '5', '6'), '3 accounts: 5; 6 trees');
  assert.equal(spread('quantity', '1', '2', '3', '4', '5'), '5 accounts: 1; 2; 3 trees; 2 other figures');
  assert.equal(spread('date', '2024', '2025-03'), '2 accounts: 2024; March 2025');
  assert.equal(spread('quantity', '5', '5'), '2 accounts');
  assert.equal(spread('statement', 'Yes', 'No'), '2 accounts');
});

test('an account that declines to give a figure or date is counted as such', () => {
  assert.equal(say('none'), 'gives no figure');
  assert.equal(say('none', 'date'), 'gives no date');
  assert.equal(say('none', 'statement'), 'none');
  assert.equal(
    spread('quantity', '>10000', '11000', 'none'),
    '3 accounts: more than 10,000; 11,000 trees; 1 gives no figure',
  );
  assert.equal(spread('date', '2024', 'none', 'none'), '3 accounts: 2024; 2 give no date');
  assert.equal(spread('quantity', 'none', 'none'), '2 accounts: neither gives a figure');
  assert.equal(spread('date', 'none', 'none', 'none'), '3 accounts: none gives a date');
  assert.equal(
    spread('quantity', '1', '2', '3', '4', '5', 'none'),
    '6 accounts: 1; 2; 3 trees; 2 other figures; 1 gives no figure',
  );
});

test('one is said in the singular, wherever its noun stands', () => {
  const one = (unit: string, value = '1'): string => say(value, 'quantity', unit);
  assert.equal(one('soldiers'), '1 soldier');
  assert.equal(one('people'), '1 person');
  assert.equal(one('soldiers killed'), '1 soldier killed');
  assert.equal(one('metric tons of grain'), '1 metric ton of grain');
  assert.equal(one('parts per million'), '1 part per million');
  assert.equal(one('species'), '1 species');
  assert.equal(one('per cent'), '1 per cent');
  assert.equal(one('million euros'), '1 million euros');
  assert.equal(one('hours', '>1'), 'more than 1 hour');
  assert.equal(one('hours', '0..1'), '0 to 1 hour');
  assert.equal(one('hours', '1..5'), '1 to 5 hours');
  assert.equal(one('hours', '1.5'), '1.5 hours');
  assert.equal(one('hours', '0'), '0 hours');
  assert.equal(one('degrees', '-0'), '0 degrees');
});

test('a unit that is a sign stands at each number', () => {
  assert.equal(say('4..6.5', 'quantity', '%'), '4% to 6.5%');
  assert.equal(say('>5000', 'quantity', '€'), 'more than €5,000');
  assert.equal(say('-12.50', 'quantity', 'US$'), '−US$12.5');
  assert.equal(say('~-40', 'quantity', '°C'), 'about −40°C');
  assert.equal(
    saySpread({ kind: 'quantity', unit: '%', positions: [{ value: '4' }, { value: '5' }] }, 'en'),
    '2 accounts: 4%; 5%',
  );
});

test('millions are said in words where nothing is lost', () => {
  assert.equal(say('8000000000', 'quantity', 'people'), '8 billion people');
  assert.equal(say('2100000..2650000', 'quantity', 'euros'), '2.1 million to 2.65 million euros');
  assert.equal(say('2123456', 'quantity', 'euros'), '2,123,456 euros');
  assert.equal(say('999999'), '999,999 trees');
  assert.equal(say('0.0000001', 'quantity', 'grams'), '0.0000001 grams');
});
