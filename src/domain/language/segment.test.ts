import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { segmentSentences } from './segment.ts';

const split = (text: string, language = 'en') =>
  segmentSentences(text, language).map(({ start, end }) => text.slice(start, end));

/** Sentences stand in order, and hold all that can be seen. */
function assertWhole(text: string): void {
  const spans = segmentSentences(text, 'en');
  let last = 0;
  for (const { start, end } of spans) {
    assert.ok(start >= last && end > start && end <= text.length);
    assert.equal(text.slice(start, end).trim().length > 0, true);
    last = end;
  }
  const held = spans.map(({ start, end }) => text.slice(start, end)).join('');
  const visible = (value: string) => [...value].filter((each) => each > ' ' && !/\s/u.test(each)).join('');
  assert.equal(visible(held), visible(text));
}

const cases: readonly (readonly string[])[] = [
  ['The harbour opened at 5 a.m. on Monday.', 'Boats left at once.'],
  ['Dr. Ada Lund of the U.S. Geological Survey spoke.', 'She was brief.'],
  ['They moved to the U.S.', 'The rest stayed.'],
  ['J. R. Hale wrote it.', 'Nobody read it.'],
  ['“We lost. We will rebuild,” the mayor said.', 'Nobody asked how.'],
  ['The bridge (built by Hale & Co. in 1901) is shut.', 'It leaks.'],
  ['He paused ... and went on.', 'Then he left.'],
  ['It cost £2.5 million.', 'It was late.'],
  ['The dam held.[1][2]', 'The road did not.'],
  ['On Jan. 5 the river rose.', 'It fell on Jan. 9.'],
  ['Is it safe?', 'Yes!'],
  ['“It is over.”', 'The crowd went home.'],
];

for (const sentences of cases) {
  test(`splits: ${sentences.join(' | ')}`, () => assert.deepEqual(split(sentences.join(' ')), sentences));
}

test('reads a line break as white space and a blank line as an end', () => {
  assert.deepEqual(split('The ferry to\nthe island\n\nNo sailings'), ['The ferry to\nthe island', 'No sailings']);
});

test('splits before an opening quotation mark where no space stands, and keeps what is quoted with its verb', () => {
  assert.deepEqual(split('ダムは水を保持しています。「安全だ。」と市長は述べた。', 'ja'), [
    'ダムは水を保持しています。',
    '「安全だ。」と市長は述べた。',
  ]);
  assert.deepEqual(split('水位上升了。“我们很安全，”他说。', 'zh'), ['水位上升了。', '“我们很安全，”他说。']);
});

test('splits sentences that scraping glued together, but no address', () => {
  assert.deepEqual(split('The river rose.Schools closed. See maps.Example.com or Data.Files/a.'), [
    'The river rose.',
    'Schools closed.',
    'See maps.Example.com or Data.Files/a.',
  ]);
});

test('splits a list that runs on in one line', () => {
  assert.deepEqual(split('1. Close the valve 2. Call the office'), ['1. Close the valve', '2. Call the office']);
});

test('splits other languages', () => {
  assert.deepEqual(split('강이 범람했다. 학교가 문을 닫았다.', 'ko'), ['강이 범람했다.', '학교가 문을 닫았다.']);
  assert.deepEqual(split('川が氾濫した。学校は休校になった。', 'ja'), ['川が氾濫した。', '学校は休校になった。']);
  assert.deepEqual(split('Der Fluss stieg u.a. in Wien. Am 3. Mai fiel er.', 'de'), [
    'Der Fluss stieg u.a. in Wien.',
    'Am 3. Mai fiel er.',
  ]);
});

test('holds every visible character once, in order, whatever the text', () => {
  const parts = fc.array(
    fc.constantFrom(
      'a',
      'Mr',
      '. ',
      '.',
      '"',
      '“',
      '(',
      ')',
      '\n',
      '\n\n',
      ' ',
      '1) ',
      'U.S.',
      '?',
      '…',
      '😀',
      '\u00a0',
    ),
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'binary' }),
        parts.map((list) => list.join('')),
      ),
      (text) => {
        assertWhole(text);
      },
    ),
  );
});

test('parts what repeats without a sentence, too', () => {
  for (const unit of ['a', 'The dam held. ', '\n', '. ', '(', '" ', "'a ", '1. A ', 'Ab.Cd '])
    assertWhole(unit.repeat(20_000 / unit.length));
});
