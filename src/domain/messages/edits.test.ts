import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { formatChanges } from './render/changes.ts';
import { applyEdits } from './edits.ts';
import { textFile } from './message.ts';

test('applies edits in any order, also at the same end', () => {
  const edits = [
    { start: 4, end: 5, text: 'E' },
    { start: 0, end: 1, text: '' },
    { start: 5, end: 5, text: '!' },
  ];
  assert.deepEqual(applyEdits('abcde', edits).text, 'bcdE!');
});

test('leaves out edits that overlap, change nothing, or lie outside', () => {
  const kept = { start: 1, end: 3, text: 'x' };
  const { text, applied } = applyEdits('abcde', [
    kept,
    { start: 2, end: 4, text: 'y' },
    { start: 1, end: 1, text: 'z' },
    { start: 4, end: 5, text: 'e' },
    { start: 4, end: 9, text: '' },
  ]);
  assert.equal(text, 'axde');
  assert.deepEqual(applied, [kept]);
});

test('edits may stand side by side, in either order, but not begin at one place', () => {
  const edits = [
    { start: 2, end: 3, text: 'C' },
    { start: 1, end: 2, text: 'B' },
    { start: 3, end: 3, text: '!' },
    { start: 3, end: 4, text: 'D' },
  ];
  assert.equal(applyEdits('abcde', edits).text, 'aBC!de');
  assert.equal(applyEdits('abc', [{ start: 0, end: 3, text: 'x' }]).text, 'x');
  assert.equal(applyEdits('abc', [{ start: 2, end: 1, text: 'x' }]).text, 'abc');
  assert.equal(applyEdits('abc', [{ start: -1, end: 1, text: 'x' }]).text, 'abc');
});

test('touches nothing between the edits', () => {
  const edit = fc.record({ start: fc.nat(30), end: fc.nat(30), text: fc.string({ maxLength: 3 }) });
  fc.assert(
    fc.property(fc.string({ maxLength: 30 }), fc.array(edit), (text, edits) => {
      const { text: result, applied } = applyEdits(text, edits);
      const change = applied.reduce((sum, { start, end, text: words }) => sum + words.length - (end - start), 0);
      assert.equal(result.length, text.length + change);
      let at = 0;
      let shifted = 0;
      for (const { start, end, text: words } of applied) {
        assert.equal(result.slice(shifted, shifted + start - at), text.slice(at, start));
        shifted += start - at + words.length;
        at = end;
      }
      assert.equal(result.slice(shifted), text.slice(at));
    }),
  );
});

test('shows each changed line before and after, within the width', () => {
  const text = `one\r\n    ${'long '.repeat(30)}@dispach "x" ${'tail '.repeat(30)}\r\n`;
  const start = text.indexOf('dispach');
  const shown = formatChanges(
    textFile('a.mdx', text),
    [{ start, end: start + 7, text: 'dispatch', why: 'source id' }],
    { path: 'content/a.mdx', colour: false, width: 60 },
  );
  const [head, before, after] = shown.split('\n');
  assert.equal(head, 'content/a.mdx:2:156  mended  source id');
  assert.match(before ?? '', /^ {2}- ….*@dispach "x".*…$/);
  assert.match(after ?? '', /^ {2}\+ ….*@dispatch "x".*…$/);
  for (const line of shown.split('\n')) assert.ok(line.length <= 60, line);
});

test('a short line is shown whole, without its indentation, and names what is done to it once', () => {
  const shown = formatChanges(
    textFile('a.mdx', 'one\n    two three four  \n'),
    [
      { start: 12, end: 17, text: '3', why: 'digits' },
      { start: 8, end: 11, text: '2', why: 'digits' },
      { start: 18, end: 22, text: '', why: 'end' },
    ],
    { path: 'a.mdx', colour: false, width: 80 },
  );
  assert.equal(shown, 'a.mdx:2:5  mended  digits, end\n  - two three four\n  + 2 3\n\n');
});

test('of a long line, what is changed at its end stays in sight', () => {
  const line = `${'long '.repeat(30)}end`;
  const [, before = ''] = formatChanges(
    textFile('a.mdx', `  ${line}`),
    [{ start: line.length - 1, end: line.length + 2, text: 'END', why: 'case' }],
    { path: 'a.mdx', colour: false, width: 40 },
  ).split('\n');
  assert.match(before, /^ {2}- … (?:long )+end$/);
});
