import assert from 'node:assert/strict';
import { test } from 'node:test';
import { breakLines, cutAtMarks, displayWidth, shortenAround, toMarkedText, underline } from './marked-text.ts';

const cut = (text: string, ...marks: readonly [number, number][]): string[] =>
  cutAtMarks(
    text,
    marks.map(([start, end]) => ({ start, end })),
  ).map((part) => (part.marked ? `[${part.text}]` : part.text));

test('cuts a text at its marks, with no empty part', () => {
  assert.deepEqual(cut('one two three', [4, 7]), ['one ', '[two]', ' three']);
  assert.deepEqual(cut('one two', [0, 3], [3, 4], [4, 7]), ['[one]', '[ ]', '[two]']);
  assert.deepEqual(cut('one'), ['one']);
  assert.deepEqual(cut('', [0, 0]), []);
});

test('a wide character takes two columns, at both ends of each block of them, and its neighbours one', () => {
  const blocks =
    '1100-115f 2e80-303e 3041-33ff 3400-4dbf 4e00-9fff a000-a4cf a960-a97f ac00-d7a3 f900-faff fe30-fe6f ff00-ff60 ffe0-ffe6';
  for (const [first = 0, last = 0] of blocks
    .split(' ')
    .map((block) => block.split('-').map((end) => parseInt(end, 16)))) {
    for (const code of [first, last]) assert.equal(displayWidth(String.fromCharCode(code)), 2, code.toString(16));
  }
  for (const code of [
    0x10ff, 0x2e7f, 0x303f, 0x4dc0, 0xa4d0, 0xa95f, 0xabff, 0xd7fb, 0xfb00, 0xfe70, 0xff61, 0xffdf, 0xffe8,
  ])
    assert.equal(displayWidth(String.fromCharCode(code)), 1, code.toString(16));
  assert.equal(displayWidth('\u{1f600}\u2764\ufe0f'), 4);
  assert.equal(displayWidth('e\u0301\u200b'), 1);
  assert.equal(displayWidth('a\tb'), 6);
});

test('white space becomes single spaces, and marks follow; a mark that overlaps another or lies outside is left out', () => {
  const marked = (text: string, ...spans: readonly (readonly [number, number])[]): string =>
    underline(
      toMarkedText(
        text,
        spans.map(([start, end]) => ({ start, end })),
      ),
    );
  assert.equal(toMarkedText('one \n\t two').text, 'one two');
  assert.equal(marked('one \n two three', [6, 9], [10, 15]), '    ^^^ ^^^^^');
  assert.equal(marked('one two', [0, 3], [2, 5]), '^^^');
  assert.equal(marked('one two', [0, 3], [3, 4]), '^^^^');
  assert.equal(marked('one two', [4, 7]), '    ^^^');
  assert.equal(marked('one two', [4, 8]), '');
});

test('a text is cut at words, far from what stands out', () => {
  const shortened = (mark: number, most: number): string => {
    const { text, marks } = shortenAround(
      { text: 'aaa bbb ccc ddd eee', marks: [{ start: mark, end: mark + 3 }] },
      most,
    );
    assert.equal(marks.length, 1);
    return (
      text.slice(0, marks[0]?.start) +
      text.slice(marks[0]?.start, marks[0]?.end).toUpperCase() +
      text.slice(marks[0]?.end)
    );
  };
  assert.equal(shortened(0, 19), 'AAA bbb ccc ddd eee');
  assert.equal(shortened(0, 8), 'AAA bbb …');
  assert.equal(shortened(8, 8), '… CCC ddd …');
  assert.equal(shortened(16, 8), '… ddd EEE');
  assert.equal(shortenAround({ text: 'a'.repeat(12), marks: [] }, 8).text, `${'a'.repeat(8)} …`);
});

test('lines are as wide as asked, each after the first less by what hangs; no word is lost', () => {
  const lines = (width: number, hanging = 0): string[] =>
    breakLines({ text: 'aa bb cc dd', marks: [] }, width, hanging).map(({ text }) => text);
  assert.deepEqual(lines(11), ['aa bb cc dd']);
  assert.deepEqual(lines(10), ['aa bb cc', 'dd']);
  assert.deepEqual(lines(5), ['aa bb', 'cc dd']);
  assert.deepEqual(lines(5, 1), ['aa bb', 'cc', 'dd']);
  assert.deepEqual(lines(1), ['aa', 'bb', 'cc', 'dd']);
  const [first, second] = breakLines({ text: 'aa bb', marks: [{ start: 1, end: 4 }] }, 2);
  assert.deepEqual([first?.marks, second?.marks], [[{ start: 1, end: 2 }], [{ start: 0, end: 1 }]]);
});
