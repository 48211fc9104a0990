import assert from 'node:assert/strict';
import { test } from 'node:test';
import { countOf, listOf, nameSources, nameWords, sentenceCase, speakBlock, speakDate, speakKnown } from './words.ts';

test('numbers stand with their nouns, and lists as a person writes them', () => {
  assert.deepEqual(
    [countOf(1, 'quotation'), countOf(2, 'quotation'), countOf(1234, 'entry', 'entries')],
    ['1 quotation', '2 quotations', '1,234 entries'],
  );
  assert.deepEqual(
    [listOf([]), listOf(['a']), listOf(['a', 'b']), listOf(['a', 'b', 'c'])],
    ['', 'a', 'a and b', 'a, b and c'],
  );
});

test('what is not known is said', () => {
  assert.equal(speakKnown('unknown', 'Title'), 'Title unknown');
  assert.equal(speakDate('unknown'), 'date unknown');
  assert.equal(speakDate('unknown', 'unknown'), 'unknown');
  assert.equal(speakDate('some day'), 'some day');
  assert.equal(speakBlock(undefined), undefined);
  assert.equal(speakBlock({ kind: 'paragraph' }), undefined);
});

test('a link to quoted words is told from others by how they begin and end', () => {
  assert.equal(nameWords('Notice', ' one two  three '), 'Notice: “one two three”');
  assert.equal(nameWords('Notice', '1 2 3 4 5 6 7 8 9'), 'Notice: “1 2 3 4 5 … 7 8 9”');
  assert.notEqual(nameWords('Notice', '1 2 3 4 5 6 7 8 9'), nameWords('Notice', '1 2 3 4 5 6 7 8 0'));
});

test('sources are named by their titles, where they have one', () => {
  const titleOf = (id: string) => (id === 'a' ? 'The bridge' : undefined);
  assert.equal(nameSources('`a` and `b` agree.', titleOf), '“The bridge” and “b” agree.');
  assert.equal(sentenceCase('élan'), 'Élan');
  assert.equal(sentenceCase(''), '');
});
