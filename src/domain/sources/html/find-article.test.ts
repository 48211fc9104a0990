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

test('shows the library no depth that it pays for with the cube, and takes what stands deeper with what is around it', () => {
  const table = '<table><tr><td>The weir was opened.';
  const root = parse(`<main><h1>Weir</h1>${table.repeat(200)}`);
  let seen = '';
  const { elements } = findArticle(root, '', (html) => {
    seen = html;
    return html;
  });
  let [depth, deepest] = [0, 0];
  for (const [tag] of seen.matchAll(/<\/?[a-z][^>]*>/g)) {
    depth += tag.startsWith('</') ? -1 : 1;
    deepest = Math.max(deepest, depth);
  }
  assert.ok(deepest <= 85, String(deepest));
  assert.equal(seen.match(/The weir was opened\./g)?.length, 200);
  assert.equal([...(elements ?? [])].filter(({ tagName }) => tagName === 'td').length, 200);
});
