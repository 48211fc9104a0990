import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toCslDate } from './csl.ts';

test('dates become parts, seasons, or themselves', () => {
  assert.deepEqual(toCslDate('2025-04-28'), { 'date-parts': [[2025, 4, 28]] });
  assert.deepEqual(toCslDate('2025-04~'), { 'date-parts': [[2025, 4]], circa: true });
  assert.deepEqual(toCslDate('2024-05/2025'), { 'date-parts': [[2024, 5], [2025]] });
  assert.deepEqual(toCslDate('2024-21'), { 'date-parts': [[2024]], season: 1 });
  assert.deepEqual(toCslDate('2024-05-01T10:00:00Z'), { 'date-parts': [[2024, 5, 1]] });
  assert.deepEqual(toCslDate('202X'), { literal: '202X' });
  assert.deepEqual(toCslDate('2024/..'), { literal: '2024/..' });
  assert.deepEqual(toCslDate('2024-33'), { literal: '2024-33' });
  assert.equal(toCslDate('unknown'), undefined);
});
