import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Source } from '../../sources/source.ts';
import type { VerifiedCitation } from '../edition.ts';
import { quotedPassage } from './quoted-passage.ts';

const text = 'The bridge shut on Monday. It will stay shut for 10 weeks. Nobody was hurt.';
const source = {
  id: 'bridge',
  text,
  blocks: [{ id: 'p1', kind: 'paragraph', start: 0, end: text.length }],
  passages: [
    { block: 0, start: 0, end: 26 },
    { block: 0, start: 27, end: 58 },
    { block: 0, start: 59, end: 75 },
  ],
} as unknown as Source;

function cite(...quoted: string[]): VerifiedCitation {
  const spans = quoted.map((words) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length }));
  const passages = source.passages.flatMap((passage, index) =>
    spans.some((span) => span.start < passage.end && passage.start < span.end) ? [index] : [],
  );
  return { verification: { verdict: 'exact', spans, passages, occurrences: 1 } } as unknown as VerifiedCitation;
}

test('a quotation is cut out of its sentence and paragraph, and nothing is lost', () => {
  const { pieces, block } = quotedPassage(cite('stay shut', '10 weeks'), source);
  assert.deepEqual(
    pieces.map(({ role, text: words }) => `${role}: ${words}`),
    [
      'around: The bridge shut on Monday. ',
      'sentence: It will ',
      'quoted: stay shut',
      'sentence:  for ',
      'quoted: 10 weeks',
      'sentence: .',
      'around:  Nobody was hurt.',
    ],
  );
  assert.equal(pieces.map((piece) => piece.text).join(''), text);
  assert.equal(block?.id, 'p1');
});

test('a quotation that was not found has no passage', () => {
  assert.deepEqual(quotedPassage(cite(), source).pieces, []);
});
