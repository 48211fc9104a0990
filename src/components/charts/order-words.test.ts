import assert from 'node:assert/strict';
import { test } from 'node:test';
import { orderWords } from './order-words.ts';

test('says what an event comes after and before, by the labels that the chart has', () => {
  const labels = new Map([
    ['a', 'Vote'],
    ['b', 'Flood'],
    ['c', 'Strike'],
  ]);
  assert.equal(
    orderWords({ after: ['a'], before: ['b', 'c'] }, labels),
    'After “Vote”, and before “Flood” and “Strike”',
  );
  assert.equal(orderWords({ after: ['a'], before: [] }, labels), 'After “Vote”');
  assert.equal(orderWords({ after: [], before: ['b'] }, labels), 'Before “Flood”');
  assert.equal(orderWords({ after: ['elsewhere'], before: ['b', 'elsewhere'] }, labels), 'Before “Flood”');
  assert.equal(orderWords({ after: [], before: [] }, labels), '');
});
