import assert from 'node:assert/strict';
import { test } from 'node:test';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { readSource } from '../read-source.ts';
import { findArticle } from './find-article.ts';

const parse = (html: string) => unified().use(rehypeParse).parse(html);

test('says so where the library fails on a page', () => {
  const root = parse('<p>The weir was opened on Monday.</p>');
  const failing = (): never => {
    throw new TypeError('no such node');
  };
  assert.deepEqual(findArticle(root, '', failing), { fault: 'Readability fails on it (no such node)' });
  assert.deepEqual(
    findArticle(root, '', () => undefined),
    {},
  );
});

test('warns of a page too large to look for the article on, and reads it all the same', () => {
  const bytes = new TextEncoder().encode(`<h1>Weir</h1><p>${'<b>a</b> '.repeat(40_001)}</p>`);
  const { source, messages } = readSource({ id: 'x', file: 'sources/x.html', bytes });
  assert.equal(source?.blocks.length, 2);
  assert.deepEqual(
    messages.map(({ rule, severity, message }) => [rule, severity, message.endsWith('the page is too large')]),
    [['source-unreadable', 'warning', true]],
  );
});
