import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readMarkdown } from './read-markdown.ts';
import { splitMarkdown } from './split-markdown.ts';

const block = (n: number): string => `# Heading ${n}

A paragraph with *emphasis* and [a link](https://example.org/${n}), and a note.[^n${n}]

- one
- two

  with a paragraph of its own

- three

> quoted

\`\`\`
code ${n}

not cut here
\`\`\`

<!-- hidden

still hidden -->

| a | b |
| - | - |
| c | d |

[^n${n}]: A note with [a reference][r${n}].

[r${n}]: https://example.org/r
`;

const numbers = Array.from({ length: 200 }, (_, i) => i);
const long = numbers.map(block).join('\n');

test('reads a long document as its blocks read alone', () => {
  assert.ok(splitMarkdown(long).length > 10);
  assert.equal(readMarkdown(long).text, numbers.map((n) => readMarkdown(block(n)).text).join('\n\n'));
});

test('keeps the lines of a long document', () => {
  const lines = long.split('\n');
  const { text, drafts } = readMarkdown(long);
  for (const { start, end, line, form } of drafts) {
    const [word = ''] = text.slice(start, end).split(/\s/);
    if (form === 'heading') assert.ok(lines[line - 1]?.includes(word), `${String(line)}: ${word}`);
  }
});

test('finds what a reference far away stands for', () => {
  const filler = numbers.map((n) => `Paragraph ${n} has some words to fill the page, and then some more of them.`);
  const text = ['See [the report].', ...filler, ...filler, '[the report]: https://example.org/report'].join('\n\n');
  assert.ok(readMarkdown(text).text.startsWith('See the report.'));
});

test('parts hold the whole document, once', () => {
  const parts = splitMarkdown(long);
  assert.equal(parts.map(({ text, ownLength }) => text.slice(0, ownLength)).join(''), long);
});

test('cuts between containers, so that no part holds more than a few hundred', () => {
  const parts = splitMarkdown('> a\n\n- b\n\n'.repeat(4_000));
  assert.ok(Math.max(...parts.map(({ ownLength }) => ownLength)) < 2_100);
});
