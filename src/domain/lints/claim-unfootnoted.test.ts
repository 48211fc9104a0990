import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lintUnfootnoted } from './claim-unfootnoted.ts';

const found = (sentence: string, language: string): string[] =>
  lintUnfootnoted(sentence, language).map(({ words }) => sentence.slice(words.start, words.end));

test('finds numbers and dates without a footnote in every language whose figures are read', () => {
  assert.deepEqual(found('Etwa 4.000 Leute waren am 3. März 2024 wütend.', 'de'), ['Etwa 4.000']);
  assert.deepEqual(found('Die Fähre sank am 3. März 2024.', 'de'), ['3. März 2024']);
  assert.deepEqual(found('Le navire a coulé le 3 mars 2024.', 'fr'), ['3 mars 2024']);
  assert.deepEqual(found('約4,000人が集まった。', 'ja'), ['4,000']);
});

test('leaves questions, small numbers and plain sentences alone', () => {
  assert.deepEqual(found('Warum kamen 4.000 Menschen?', 'de'), []);
  assert.deepEqual(found('Das lässt sich in 3 Schritten erklären.', 'de'), []);
  assert.deepEqual(found('Viele Menschen waren wütend.', 'de'), []);
  assert.deepEqual(found('تجمع 4000 شخص', 'ar'), []);
});
