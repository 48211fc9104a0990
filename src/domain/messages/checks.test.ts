import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isAllowable, isOffByDefault, isOptional } from './checks.ts';

test('a warning may be allowed and turned down, unless readers are promised it; an error where it says so', () => {
  assert.deepEqual([isAllowable('claim-name'), isOptional('claim-name')], [true, true]);
  assert.deepEqual([isAllowable('claim-changed-silently'), isOptional('claim-changed-silently')], [false, false]);
  assert.deepEqual([isAllowable('yaml-syntax'), isOptional('yaml-syntax')], [false, false]);
  assert.deepEqual([isAllowable('prose-quote-missing'), isOptional('prose-quote-missing')], [true, false]);
  assert.deepEqual([isAllowable('position-value-unquoted'), isOptional('position-value-unquoted')], [true, true]);
});

test('a check that is wrong too often speaks only where it is asked', () => {
  assert.equal(isOffByDefault('claim-negation'), true);
  assert.equal(isOffByDefault('claim-name'), false);
});
