import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { countTests } from './count-tests.ts';

describe('countTests', () => {
  it('reads the summary of node:test', () => {
    assert.deepEqual(countTests('ℹ tests 5\nℹ pass 4\nℹ fail 1\nℹ cancelled 0\n', false), { passed: 4, failed: 1 });
  });

  it('reads the summary of Playwright', () => {
    assert.deepEqual(countTests('  2 failed\n    a.spec.ts:1:1 › b\n  1 did not run\n  30 passed (12.0s)\n', false), {
      passed: 30,
      failed: 3,
    });
  });

  it('counts a script without a summary as one test', () => {
    assert.deepEqual(countTests('all good\n', true), { passed: 1, failed: 0 });
    assert.deepEqual(countTests('', false), { passed: 0, failed: 1 });
  });

  it('never calls a failed script a success', () => {
    assert.deepEqual(countTests('ℹ pass 4\nℹ fail 0\n', false), { passed: 4, failed: 1 });
  });
});
