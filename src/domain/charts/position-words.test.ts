import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Dispute } from '../claims/dispute.ts';
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
  assert.equal(spread('quantity', '1', '2', '3', '4', '5'), '5 accounts: 1; 2; 3; 2 others');
  assert.equal(spread('date', '2024', '2025-03'), '2 accounts: 2024; March 2025');
  assert.equal(spread('quantity', '5', '5'), '2 accounts');
  assert.equal(spread('statement', 'Yes', 'No'), '2 accounts');
});
