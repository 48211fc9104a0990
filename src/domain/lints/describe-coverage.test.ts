import assert from 'node:assert/strict';
import { test } from 'node:test';
import { describeCoverage } from './describe-coverage.ts';

test('says once for each language what is not compared, and nothing of English', () => {
  assert.deepEqual(describeCoverage(['en', 'en-GB']), []);
  assert.deepEqual(describeCoverage(['de-AT', 'ar', 'de', 'en']), [
    "claims in Arabic: quotations alone are checked, the claims' own words are not",
    'claims in German: numbers and dates are compared, other words are not',
  ]);
});
