import assert from 'node:assert/strict';
import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { textFile } from '../messages/message.ts';
import { parseCitations, footnoteInput } from './citation/citation.ts';
import { findFootnotes } from './footnotes.ts';
import { parseMdx } from './mdx-tree.ts';

const folder = join(import.meta.dirname, 'golden');

function parse(text: string): unknown {
  const file = textFile('footnotes.mdx', text);
  return findFootnotes(text, parseMdx(file)).definitions.map(({ label, body, quoteDepth }) => {
    const { citations, allowances, note, findings } = parseCitations(footnoteInput(file, body, quoteDepth));
    return {
      label,
      citations: citations.map((citation) => ({
        ...citation,
        rawOffsets: undefined,
        words: undefined,
        sourceSpan: undefined,
        raw: text.slice(citation.words.start, citation.words.end),
      })),
      allowances: allowances.map(({ rule, reason }) => ({ rule, reason })),
      note: note.map(({ start, end }) => text.slice(start, end)),
      findings: findings.map(
        ({ span, rule, message }) =>
          `${String(file.lines.pointAt(span.start).line)}:${String(file.lines.pointAt(span.start).column)} ${rule} ${message}`,
      ),
    };
  });
}

for (const path of globSync('*/footnotes.mdx', { cwd: folder }).toSorted()) {
  test(`reads ${path}`, () => {
    const expected = join(folder, path.replace('footnotes.mdx', 'expected.json'));
    const actual = `${JSON.stringify(parse(readFileSync(join(folder, path), 'utf8')), undefined, 2)}\n`;
    // A missing expectation is written for the author to read and commit, but never by CI.
    if (!existsSync(expected) && !process.env['CI']) writeFileSync(expected, actual);
    assert.equal(actual, readFileSync(expected, 'utf8'));
  });
}
