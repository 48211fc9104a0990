import assert from 'node:assert/strict';
import { test } from 'node:test';
import { placeWords } from './raw-place.ts';

/** The raw words that stand for some of the visible ones, from the stretch of the raw text between `|` and `|`. */
function placed(marked: string, visible: string, words: string, from = 0): string {
  const start = marked.indexOf('|');
  const raw = marked.replaceAll('|', '');
  const end = marked.lastIndexOf('|') - 1;
  const at = visible.indexOf(words, from);
  const span = placeWords(raw, { start, end }, visible, { start: at, end: at + words.length });
  return `${span.start}:${raw.slice(span.start, span.end)}`;
}

test('finds words over line breaks, indentation and the mark of a block quotation', () => {
  assert.equal(placed('On |4 May 2020,\n  the  mill| fell', '4 May 2020, the mill', 'the mill'), '17:the  mill');
  assert.equal(placed('|4 May 2020, the\n> mill| fell', '4 May 2020, the mill', 'the mill'), '12:the\n> mill');
  assert.equal(placed("'|it''s the mill''s wheel|'", "it's the mill's wheel", "mill's"), "11:mill''s");
});

test('finds the same occurrence of words that stand there more than once', () => {
  const text = 'ten men, ten men and ten';
  assert.equal(placed(`|${text}|`, text, 'ten'), '0:ten');
  assert.equal(placed(`|${text}|`, text, 'ten', 1), '9:ten');
  assert.equal(placed(`|${text}|`, text, 'ten', 10), '21:ten');
});

test('finds words inside the stretch alone', () => {
  assert.equal(placed('ten |of ten| of ten', 'of ten', 'ten'), '7:ten');
  assert.equal(placed('|of te|n', 'of ten', 'ten'), '0:of te');
});

test('gives the whole stretch for all of it, for nothing, and where markup hides the words', () => {
  assert.equal(placed('a |4 *May* 2020| b', '4 May 2020', '4 May 2020'), '2:4 *May* 2020');
  assert.equal(placed('a |4 *May* 2020| b', '4 May 2020', '4 May'), '2:4 *May* 2020');
  assert.equal(placed('a |4 *May* 2020| b', '4 May 2020', 'May 2020'), '2:4 *May* 2020');
  assert.equal(placed('a |4 May2020| b', '4 May 2020', 'May 2020'), '2:4 May2020');
  assert.equal(placed('a |4 May 2020| b', '4 May 2020', ' '), '2:4 May 2020');
  assert.equal(placed('a |4 May 2020| b', '4 May 2020', 'May 2020'), '4:May 2020');
  assert.equal(placed('a |4 May 2020| b', '4 May 2020', '4 May'), '2:4 May');
});
