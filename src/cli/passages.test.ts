import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readSource } from '../domain/sources/read-source.ts';
import { formatPassages, wrapCitation } from './passages.ts';

test('breaks a citation where it would be wider than the terminal, and nowhere else', () => {
  assert.equal(wrapCitation('@a "one two"', 14), '  @a "one two"');
  assert.equal(wrapCitation('@a "one two"', 13), '  @a "one\n      two"');
  const word = 'x'.repeat(40);
  assert.equal(wrapCitation(`@a ${word} b`, 20), `  @a\n      ${word}\n      b`);
});

test('lists what can be quoted, with a word where that is warned of, and no navigation', () => {
  const page = `<title>Why the ferry was laid up</title><nav><ul><li><a href="/">Home page</a><li><a href="/b">All news of today</a></ul></nav>
    <main><h1>Why the ferry was laid up</h1><p>The ferry runs again from Monday, said the council.</p></main>`;
  const { source } = readSource({ id: 'ferry', file: 'sources/ferry.html', bytes: new TextEncoder().encode(page) });
  assert.ok(source !== undefined && source.blocks.some(({ kind }) => kind === 'navigation'));
  const listed = formatPassages(source, 80);
  assert.match(listed, /^\nPassages to quote:\n\n/);
  assert.match(listed, /^ {2}@ferry "The ferry runs again from Monday, said the council\."$/m);
  assert.match(listed, /^ {2}\((?:headline|title), warns when quoted\)\n {2}@ferry "Why the ferry was laid up"$/m);
  assert.doesNotMatch(listed, /Home page|All news/);
  assert.equal(formatPassages({ ...source, passages: [] }, 80), '\nIt holds no passages to quote.\n');
});
