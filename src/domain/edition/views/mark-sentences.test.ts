import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { PassageAnchor } from '../passage-anchors.ts';
import { markSentences } from './mark-sentences.ts';

const text = 'The bridge shut on Monday. It will stay shut for 10 weeks. Nobody was hurt.';
const whole = { start: 0, end: text.length };
const passages = [
  { start: 0, end: 26, index: 3 },
  { start: 27, end: 58, index: 4 },
  { start: 59, end: 75, index: 5 },
];
const anchor = (id: string, ...spans: readonly (readonly [number, number])[]): PassageAnchor => ({
  id,
  exact: '',
  spans: spans.map(([start, end]) => ({ start, end })),
  passages: [],
});
const quoting = (words: string, id: string): PassageAnchor =>
  anchor(id, [text.indexOf(words), text.indexOf(words) + words.length]);

test('overlapping quotations are marked once, each with its anchor', () => {
  const [, , second] = markSentences(text, whole, [quoting('shut for 10', 'a'), quoting('10 weeks', 'b')], passages);
  assert.deepEqual(second, {
    passage: 4,
    pieces: [
      { text: 'It will stay ', quoted: false, anchors: [] },
      { text: 'shut for ', quoted: true, anchors: ['a'] },
      { text: '10', quoted: true, anchors: ['b'] },
      { text: ' weeks', quoted: true, anchors: [] },
      { text: '.', quoted: false, anchors: [] },
    ],
  });
});

test('a quotation over two sentences is marked in both, and what stands between them belongs to neither', () => {
  const sentences = markSentences(text, whole, [quoting('Monday. It will', 'a')], passages);
  assert.deepEqual(
    sentences.map(({ passage, pieces }) => [
      passage,
      ...pieces.filter(({ quoted }) => quoted).map((piece) => [piece.text, ...piece.anchors]),
    ]),
    [[3, ['Monday.', 'a']], [undefined, [' ']], [4, ['It will']], [undefined], [5]],
  );
});

test('whatever is quoted, no character is lost, and each is marked if and only if a quotation holds it', () => {
  const span = fc
    .tuple(fc.nat({ max: text.length }), fc.nat({ max: text.length }))
    .map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const)
    .filter(([start, end]) => start < end);
  fc.assert(
    fc.property(fc.array(fc.array(span, { minLength: 1, maxLength: 3 }), { maxLength: 6 }), (quoted) => {
      const anchors = quoted.map((spans, index) => anchor(`q-${String(index)}`, ...spans));
      const pieces = markSentences(text, whole, anchors, passages).flatMap((sentence) => sentence.pieces);
      assert.equal(pieces.map((piece) => piece.text).join(''), text);
      const marked = pieces.map((piece) => (piece.quoted ? '^' : '.').repeat(piece.text.length)).join('');
      const held = Array.from(text, (_, at) =>
        quoted.flat().some(([start, end]) => start <= at && at < end) ? '^' : '.',
      ).join('');
      assert.equal(marked, held);
      assert.deepEqual(
        pieces.flatMap((piece) => piece.anchors).toSorted(),
        anchors.map(({ id }) => id),
      );
    }),
  );
});
