import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from 'yaml';
import { writeSpelling } from './check-names.ts';

test('a spelling is written as its editors would, and quoted where YAML would read something else', () => {
  assert.equal(
    writeSpelling('Kim Yen Un', ['notice', 'letter']),
    '- spelling: Kim Yen Un\n  sources: [notice, letter]\n',
  );
  for (const spelling of ['No', '1984', 'Roe: the Mayor', '#2', "O'Neill", '“Roe”', '@roe', 'null', '- x', 'a, b'])
    assert.deepEqual(parse(writeSpelling(spelling, ['2024', 'a'])), [{ spelling, sources: ['2024', 'a'] }], spelling);
});
