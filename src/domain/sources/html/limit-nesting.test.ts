import assert from 'node:assert/strict';
import { test } from 'node:test';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { walk } from './elements.ts';
import { limitNesting } from './limit-nesting.ts';

/** How deep the tree of a page is, and the words it holds. */
function measure(html: string): { depth: number; words: string } {
  let [depth, open, words] = [0, 0, ''];
  for (const { node, leaves } of walk(unified().use(rehypeParse).parse(limitNesting(html)))) {
    if (node.type === 'text') words += node.value;
    if (node.type !== 'element') continue;
    open += leaves ? -1 : 1;
    depth = Math.max(depth, open);
  }
  return { depth, words: words.replaceAll(/\s/g, '') };
}

const names =
  'div span table ul ol li dl dd p b i a nobr font em section noscript object select form svg math ruby button'.split(
    ' ',
  );

for (const name of names) {
  test(`no tree of <${name}> is deep, and no word is lost`, () => {
    for (const close of [`</${name}>`, '']) {
      const { depth, words } = measure(`<body>${`<${name}>x`.repeat(3_000)}${close.repeat(3_000)}`);
      assert.ok(depth < 1_700, `${String(depth)} deep`);
      assert.equal(words.length, 3_000);
    }
  });
}

test('few links are open at once, however they are nested', () => {
  const html = limitNesting('<a href="#"><div>x'.repeat(1_000));
  assert.equal(html.length, '<a href="#"><div>x'.length * 1_000);
  assert.ok((html.match(/<a /g)?.length ?? 0) <= 12);
});

test('leaves alone what pages hold, links that nothing closes among it', () => {
  const pages = [
    '<a name="1"><p>One</p><a name="2"><p>Two</p>'.repeat(100),
    `${'<div><a href="#">One</a></div>'.repeat(100)}${'<div>'.repeat(300)}`,
    '<p><b>One<p>Two'.repeat(5),
  ];
  for (const page of pages) assert.equal(limitNesting(page), page);
});
