import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { textWidth, wrapText } from './text-width.ts';

test('lines break at spaces, and where scripts without spaces part their words', () => {
  assert.deepEqual(wrapText('The bridge opens', 80, 13, 5), ['The bridge', 'opens']);
  assert.deepEqual(wrapText('北京の橋が開通した。', 70, 13, 5), ['北京の橋が', '開通した。']);
  assert.deepEqual(wrapText('สะพานเปิดแล้ว', 60, 13, 5), ['สะพาน', 'เปิด', 'แล้ว']);
  assert.deepEqual(wrapText('他说「北京」了', 56, 13, 5), ['他说', '「北京」', '了']);
});

test('a word too long for a line is cut between characters, never within one', () => {
  const families = '👩‍👩‍👧‍👦'.repeat(4);
  for (const line of wrapText(families, 60, 13, 9)) assert.match(line, /^(?:👩‍👩‍👧‍👦)+$/u);
  assert.ok(wrapText('e\u0301'.repeat(80), 60, 13, 40).every((line) => !line.startsWith('\u0301')));
});

test('no line is wider than asked, and none loses a letter that fits', () => {
  const text = fc.string({
    unit: fc.constantFrom(...'abc WM.', '漢', 'ก', 'ี', '「', '。', 'ש', 'é', '👍', '\u200d'),
    maxLength: 90,
  });
  fc.assert(
    fc.property(text, fc.integer({ min: 60, max: 300 }), (words, width) => {
      const lines = wrapText(words, width, 13, 50);
      for (const line of lines) assert.ok(textWidth(line, 13) <= width || [...line].length < 9, line);
      assert.equal(lines.join('').replaceAll(/\s/g, ''), words.replaceAll(/\s/g, ''));
    }),
  );
});
