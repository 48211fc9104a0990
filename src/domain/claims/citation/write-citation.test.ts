import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { textFile } from '../../messages/message.ts';
import { parseCitations } from './citation.ts';
import { footnoteInput } from './quotation.ts';
import { writeCitation, writeQuotation } from './read-citation.ts';

function readBack(citation: string): readonly (string | undefined)[] {
  const input = footnoteInput(textFile('a.mdx', citation), { start: 0, end: citation.length }, 0);
  const { citations, findings } = parseCitations(input);
  return [...citations.map(({ exact }) => exact), ...findings.map(({ message }) => message)];
}

test('escapes straight quotation marks and markup, and leaves curly marks as they are', () => {
  assert.equal(writeQuotation('“We did not,” he said'), '"“We did not,” he said"');
  assert.equal(writeQuotation('„Wir nicht“, sagte er'), '"„Wir nicht“, sagte er"');
  assert.equal(writeQuotation(' a "b"\n*c* '), '"a \\"b\\" \\*c\\*"');
});

test('writes what reads back as the same words', () => {
  const words = fc.array(
    fc.constantFrom('“', '”', '„', '"', '«', '»', '’', '\\', '*', '<', '{', '[', ']', '`', '_', 'a', 'b c', '.'),
    {
      minLength: 1,
    },
  );
  fc.assert(
    fc.property(words, (parts) => {
      const text = `x${parts.join('')}x`;
      assert.deepEqual(readBack(writeCitation('s', text)), [text]);
    }),
    { numRuns: 500 },
  );
});
