import assert from 'node:assert/strict';
import { test } from 'node:test';
import { placeFinding, textFile } from './message.ts';

test('every message names characters that nobody sees', () => {
  const finding = { rule: 'source-unknown', message: 'Unexpected source `a\u2060b`' } as const;
  assert.equal(
    placeFinding(finding, textFile('x.mdx', 'x'), { start: 0, end: 1 }).message,
    'Unexpected source `a<U+2060>b`',
  );
});
