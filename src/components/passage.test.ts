import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { VerifiedCitation } from '../domain/edition/edition.ts';
import type { Source } from '../domain/sources/source.ts';
import { markBlock } from './mark-block.ts';
import { originalLink } from './original-link.ts';
import { quotedPassage } from './passage.ts';

const text = 'The bridge shut on Monday. It will stay shut for 10 weeks. Nobody was hurt.';
const url = 'https://example.org/bridge';
const source = {
  id: 'bridge',
  text,
  blocks: [{ id: 'p1', kind: 'paragraph', start: 0, end: text.length }],
  passages: [
    { block: 0, start: 0, end: 26 },
    { block: 0, start: 27, end: 58 },
    { block: 0, start: 59, end: 75 },
  ],
  metadata: { url },
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

test('overlapping quotations are marked once, each with its anchor', () => {
  const anchors = ['shut for 10', '10 weeks'].map((exact, index) => {
    const { spans, passages } = cite(exact).verification;
    return { id: `q-${index}`, exact, spans, passages };
  });
  const pieces = markBlock(text, { start: 0, end: text.length }, anchors);
  assert.equal(pieces.map((piece) => piece.text).join(''), text);
  assert.deepEqual(
    pieces.filter((piece) => piece.quoted).map((piece) => [piece.text, ...piece.anchors]),
    [['shut for ', 'q-0'], ['10', 'q-1'], [' weeks']],
  );
});

test('a link to the original names the quoted words, with dashes written so that they mean themselves', () => {
  assert.equal(originalLink(cite('shut on'), source), `${url}#:~:text=shut%20on`);
  const dashed = { ...source, text: text.replace('shut on', 'shut-on') };
  assert.equal(originalLink(cite('shut on'), dashed), `${url}#:~:text=shut%2Don`);
  assert.equal(
    originalLink(cite('shut on'), { ...source, metadata: { ...source.metadata, url: 'unknown' } }),
    undefined,
  );
});
