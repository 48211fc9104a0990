import assert from 'node:assert/strict';
import { test } from 'node:test';
import { textFile } from '../messages/message.ts';
import { findExcess, mdxLimits } from './mdx-tree.ts';
import { readProse } from './read-prose.ts';

/** For each limit, a text with so many of what it counts, at the third line. */
const cases: Readonly<
  Record<string, { readonly most: number; readonly make: (n: number) => string; readonly said: RegExp }>
> = {
  braces: {
    most: mdxLimits.unclosed,
    make: (n) => '{a '.repeat(n),
    said: /braces that nothing closes, expected at most 200/,
  },
  signs: { most: mdxLimits.unclosed, make: (n) => `${'<a '.repeat(n)}<a />`, said: /`<` that nothing closes/ },
  'comments of HTML': { most: mdxLimits.unclosed, make: (n) => `${'<!-- '.repeat(n)}<a />`, said: /`<` that nothing/ },
  tags: {
    most: mdxLimits.tags,
    make: (n) => `${'<i>'.repeat(n)}a${'</i>'.repeat(n)}`,
    said: /depth of tags, expected at most 100/,
  },
  'tags on lines': { most: mdxLimits.tags, make: (n) => '<i>\n\n'.repeat(n), said: /depth of tags/ },
  'block quotations': {
    most: mdxLimits.containers,
    make: (n) => `${'> '.repeat(n)}a`,
    said: /depth of block quotations/,
  },
  lists: { most: mdxLimits.containers, make: (n) => `${'- 1. '.repeat(n / 2)}a`, said: /depth of block quotations/ },
  indentation: {
    most: mdxLimits.indentation,
    make: (n) => `${' '.repeat(n)}- a`,
    said: /indentation, expected at most 200/,
  },
  marks: { most: mdxLimits.marks, make: (n) => '&a;*b'.repeat(n / 2), said: /number of marks .*at most 2,000/ },
  paragraph: { most: mdxLimits.paragraph, make: (n) => 'a\n'.repeat(n / 2), said: /length of a paragraph/ },
  code: { most: mdxLimits.code, make: (n) => `{${'['.repeat(n - 1)}}`, said: /length of code in braces/ },
  'code in an attribute': {
    most: mdxLimits.code,
    make: (n) => `<A b={${'!'.repeat(n - 1)}} />`,
    said: /length of code/,
  },
  lines: { most: mdxLimits.code, make: (n) => `export ${'['.repeat(n - 7)}`, said: /line that MDX reads as code/ },
};

for (const [name, { most, make, said }] of Object.entries(cases)) {
  test(`takes as many ${name} as the limit allows, and says where more begin`, () => {
    const head = 'One.\n\n';
    assert.equal(findExcess(head + make(most)), undefined);
    const excess = findExcess(head + make(most + 2));
    assert.match(excess?.message ?? '', said);
    assert.ok((excess?.offset ?? 0) >= head.length);
  });
}

test('counts characters of the whole file', () => {
  const paragraph = `${'a'.repeat(98)}\n\n`;
  assert.equal(findExcess(paragraph.repeat(mdxLimits.characters / 100)), undefined);
  assert.match(findExcess(`${paragraph.repeat(mdxLimits.characters / 100)}a`)?.message ?? '', /at most 1,000,000 char/);
});

test('leaves alone what is as full and costs nothing', () => {
  const sound = [
    '- [a](https://example.org/) *b*\n'.repeat(5_000),
    '<A b="c" />\n\n'.repeat(5_000),
    '{/* one */} two\n\n'.repeat(5_000),
    `{/* ${'a long reason [ '.repeat(500)}\n*/}`,
    '\\{ \\< \\[ '.repeat(600),
    `\`\`\`\n${'if (a < b) { c[0] &= 1\n'.repeat(1_000)}\`\`\`\n`,
    `${'-'.repeat(500)}\n\n${'* '.repeat(500)}\n`,
    `a${' '.repeat(50_000)}b`,
    '<i>a</i> '.repeat(400),
  ];
  for (const text of sound) assert.equal(findExcess(text), undefined, text.slice(0, 30));
});

test('of a file beyond a limit nothing is read, and one message says so', () => {
  const text = `So it is.[^a]\n\n${'<i>'.repeat(500)}\n\n[^b]: @x "y"\n`;
  const { messages, claims, footnotes } = readProse(textFile('a.mdx', text), 'en');
  assert.deepEqual(
    messages.map(({ rule, line, column }) => `${rule} ${String(line)}:${String(column)}`),
    [`mdx-syntax 3:${String(mdxLimits.tags * 3 + 3)}`],
  );
  assert.deepEqual([claims, footnotes.markers, footnotes.definitions], [[], [], []]);
});

test('finds behind a brace that nothing closes what goes beyond a limit, too', () => {
  const { messages } = readProse(textFile('a.mdx', `One {two\n\n${'<i>'.repeat(500)}a${'</i>'.repeat(500)}\n`), 'en');
  assert.ok(messages.some(({ line, message }) => line === 3 && message.includes('depth of tags')));
});
