import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nameCharacter, showInvisible } from './invisible.ts';
import { placeFinding, textFile } from './message.ts';

test('names what nobody sees in names and ids', () => {
  assert.equal(
    showInvisible('Unexpected source `coun\u200bcil`, expected `council`'),
    'Unexpected source `coun<U+200B>cil`, expected `council`',
  );
  assert.equal(showInvisible('Unexpected key `\u00a0label`'), 'Unexpected key `<U+00A0>label`');
  assert.equal(showInvisible('Unexpected key `la\u00adbel\u200e`'), 'Unexpected key `la<U+00AD>bel<U+200E>`');
  assert.equal(showInvisible('Unexpected word “\u200bcil”'), 'Unexpected word “<U+200B>cil”');
});

test('leaves characters that writing needs where they stand', () => {
  for (const sentence of ['“می‌خواهم”', '“👩‍🔬”', 'a\u00a0b', 'plain `words` of a sentence', '“שלום\u200f”']) {
    assert.equal(showInvisible(sentence), sentence);
  }
});

test('every message names them', () => {
  const finding = { rule: 'source-unknown', message: 'Unexpected source `a\u2060b`' } as const;
  assert.equal(
    placeFinding(finding, textFile('x.mdx', 'x'), { start: 0, end: 1 }).message,
    'Unexpected source `a<U+2060>b`',
  );
});

test('calls a character by its name and its code point', () => {
  assert.equal(nameCharacter('\u00a0'), 'no-break space (U+00A0)');
  assert.equal(nameCharacter('\u{e0001}'), 'U+E0001');
});
