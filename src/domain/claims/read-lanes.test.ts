import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readLanes } from './read-lanes.ts';

const known = ['Council', 'Courts, trials and appeals', 'Courts', 'Works', '“Left”, ‘right’ | 🚢'];

test('names are parted by commas, which a name may hold too', () => {
  assert.deepEqual(readLanes('Council,Works', known), ['Council', 'Works']);
  assert.deepEqual(readLanes('Courts, trials and appeals', known), ['Courts, trials and appeals']);
  assert.deepEqual(readLanes(' Works , Courts,trials and appeals, Courts ', known), [
    'Works',
    'Courts, trials and appeals',
    'Courts',
  ]);
  assert.deepEqual(readLanes('“Left”, ‘right’ | 🚢', known), ['“Left”, ‘right’ | 🚢']);
});

test('what is no name stays as it is written, and nothing is no name', () => {
  assert.deepEqual(readLanes('Courts, trials', known), ['Courts', 'trials']);
  assert.deepEqual(readLanes(' , ,', known), []);
  assert.deepEqual(readLanes('Council', []), ['Council']);
});
