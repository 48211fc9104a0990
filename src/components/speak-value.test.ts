import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { EditionDispute } from '../domain/edition/edition.ts';
import { speakSpread, speakValue } from './speak-value.ts';

const quantity = { kind: 'quantity', unit: 'trees' } as const;

test('values are said with their bounds', () => {
  assert.equal(speakValue('>10000', quantity), 'more than 10,000 trees');
  assert.equal(speakValue('>=9000', quantity), 'at least 9,000 trees');
  assert.equal(speakValue('<=50000', quantity), 'up to 50,000 trees');
  assert.equal(speakValue('<12', quantity), 'fewer than 12 trees');
  assert.equal(speakValue('~50', quantity), 'about 50 trees');
  assert.equal(speakValue('10000..12000', quantity), '10,000 to 12,000 trees');
  assert.equal(speakValue('For the rewards', { kind: 'statement' }), 'For the rewards');
  assert.equal(speakValue('2025-04', { kind: 'date' }), 'April 2025');
});

test('a closed dispute says how far apart its figures are', () => {
  const positions = ['>10000', '11000', '<=50000'].map((value) => ({ value }));
  const dispute = { ...quantity, positions } as unknown as EditionDispute;
  assert.equal(speakSpread(dispute), '3 accounts, with figures from 10,000 to 50,000 trees');
  assert.equal(speakSpread({ ...dispute, kind: 'statement' }), '3 accounts');
});
