import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { evaluate } from 'satteri';
import { readWritten } from '../domain/claims/read-written.ts';
import { findHeadings } from '../domain/edition/addresses.ts';
import { textFile } from '../domain/messages/message.ts';
import { footnotePlugin } from './footnote-plugin.ts';
import { tablePlugin } from './table-plugin.ts';

/** Writes an element as MDX makes it, so that a test can read it; components by their names. */
function jsx(type: unknown, given: unknown): string {
  const { children, ...properties } = given as Readonly<Record<string, unknown>>;
  const inner = [children ?? []].flat(Infinity).map(String).join('');
  const attributes = Object.entries(properties).map(([name, value]) => ` ${name}="${String(value)}"`);
  return type === Fragment ? inner : `<${String(type)}${attributes.join('')}>${inner}</${String(type)}>`;
}
const Fragment = 'fragment';
const components = Object.fromEntries(
  ['NoteMarker', 'MarginNotes', 'InShort', 'Timeline', 'Dispute', 'Figure', 'Picture', 'Callout'].map((name) => [
    name,
    name,
  ]),
);

/** @param others further MDX files of the content. */
async function render(file: string, mdx: string, base = '/', others: Readonly<Record<string, string>> = {}) {
  const written = readWritten(Object.entries({ ...others, [file]: mdx }).map(([path, text]) => textFile(path, text)));
  const compiled = await evaluate(mdx, {
    fileURL: pathToFileURL(`/news/content/${file}`),
    mdastPlugins: [
      footnotePlugin({ content: '/news/content', base, headingsOf: async (path) => findHeadings(written, path) }),
    ],
    hastPlugins: [tablePlugin],
    features: { smartPunctuation: false },
    jsx,
    jsxs: jsx,
    Fragment,
  });
  const content = compiled['default'] as (properties: object) => string;
  return content({ components }).replaceAll(/\s*\n\s*/g, '');
}
const index = 'explainers/bridge/index.mdx';

test('a marker is held to the word before it, its definition goes, and its note comes after the paragraph', async () => {
  assert.equal(
    await render(index, '## Why\n\nIt is shut.[^closed]\n\n[^closed]: @notice "shut"\n'),
    '<h2 id="why"><a href="#why">Why</a></h2><section class="noted"><p>It is <span class="held">shut.<NoteMarker explainer="bridge" claim="closed"></NoteMarker></span></p>' +
      '<MarginNotes explainer="bridge" claims="closed"></MarginNotes></section>',
  );
});

test('notes come after their item of a list, and after the whole of a quotation or a table', async () => {
  const prose = [
    'Plain.',
    '- One.[^a]\n- Two.\n  1. Three.[^b] [^c]',
    '> Four.[^d]\n>\n> Five.[^e]',
    '| Six[^f] |\n| --- |\n| Seven[^g] |',
  ].join('\n\n');
  const definitions = [...'abcdefg'].map((label) => `[^${label}]: @notice "x"`).join('\n');
  const html = await render(index, `## Why\n\n${prose}\n\n${definitions}\n`);
  const plain = html
    .replaceAll(/<NoteMarker[^>]*claim="(.)"><\/NoteMarker>/g, '^$1')
    .replaceAll(/<MarginNotes[^>]*claims="([^"]*)"><\/MarginNotes>/g, '($1)')
    .replaceAll(/<\/?(?:span|div|section|thead|tbody|tr)[^>]*>/g, '');
  assert.equal(
    plain,
    '<h2 id="why"><a href="#why">Why</a></h2><p>Plain.</p><ul><li><p>One.^a</p>(a)</li><li>Two.<ol><li><p>Three.^b ^c</p>(b c)</li></ol></li></ul>' +
      '<blockquote><p>Four.^d</p><p>Five.^e</p></blockquote>(d e)<table><th>Six^f</th><td>Seven^g</td></table>(f g)',
  );
});

test('what stands before the first heading is the summary, of an explainer alone', async () => {
  assert.equal(
    await render(index, 'One.\n\n## Two\n'),
    '<InShort><p>One.</p></InShort><h2 id="two"><a href="#two">Two</a></h2>',
  );
  assert.equal(
    await render('pages/method.mdx', 'One.\n\n## Two\n'),
    '<p>One.</p><h2 id="two"><a href="#two">Two</a></h2>',
  );
  const update = { [index]: '' };
  assert.equal(await render('explainers/bridge/updates/2025-03-01-a.mdx', 'One.\n', '/', update), '<p>One.</p>');
});

test('a heading is given no anchor that a claim of the page has', async () => {
  const html = await render(index, 'It is shut.[^why]\n\n## Why\n\n## Why\n\n[^why]: @notice "shut"\n');
  const ids = [...html.matchAll(/<h2 id="([^"]+)"/g)].map(([, id]) => id);
  assert.equal(new Set(['why', ...ids]).size, 3);
});

test('links and pictures of the site get its base path, others stay', async () => {
  const links =
    '[a](/sources/) [b](//x.example/) [c](https://x.example/) [d](#e) [f][g] ![h](/a.svg) ![i][g]\n\n[g]: /names/\n';
  const html = await render('pages/method.mdx', links, '/sub/');
  assert.deepEqual(
    [...html.matchAll(/(?:href|src)="([^"]*)"/g)].map(([, url]) => url),
    ['/sub/sources/', '//x.example/', 'https://x.example/', '#e', '/sub/names/', '/sub/a.svg', '/sub/names/'],
  );
});

test('updates stand on one page: a heading that an older one has is numbered, and links in its file follow it', async () => {
  const prose = '## Background\n\n## Über uns\n\n[a](#background) [b](#%C3%BCber-uns) [c](#older)\n';
  const older = {
    'explainers/bridge/index.mdx': '',
    'explainers/bridge/updates/2025-03-01-a.mdx': '## Background\n\n## Older\n',
  };
  const html = await render('explainers/bridge/updates/2025-03-02-b.mdx', prose, '/', older);
  assert.deepEqual(
    [...html.matchAll(/(?:id|href)="([^"]*)"/g)].map(([, anchor]) => anchor),
    ['background-1', '#background-1', 'über-uns', '#%C3%BCber-uns', '#background-1', '#%C3%BCber-uns', '#older'],
  );
});

test('what only looks like a path of the site is left as it is, where checks speak of it', async () => {
  for (const url of ['/\\\\evil.example', '</&#9;/evil.example>', '///evil.example']) {
    const html = await render('pages/method.mdx', `[a](${url}) [b][c]\n\n[c]: ${url}\n`, '/sub/');
    assert.doesNotMatch(html, /\/sub\//, url);
  }
});

test('charts are told which explainer they stand in', async () => {
  assert.equal(
    await render(index, '## A\n\n<Timeline lanes="Works" />\n'),
    '<h2 id="a"><a href="#a">A</a></h2><Timeline lanes="Works" explainer="bridge"></Timeline>',
  );
});

test('a table scrolls by itself, and its cells are aligned by classes', async () => {
  const cell = (name: string, words: string, align?: string): string =>
    `<${name}${align === undefined ? '' : ` class="align-${align}"`}>${words}</${name}>`;
  assert.equal(
    await render('pages/method.mdx', '| A | B | C | D |\n| --- | ---: | :---: | :--- |\n| 1 | 2 | 3 | 4 |\n'),
    `<div class="table-scroll"><table><thead><tr>${cell('th', 'A')}${cell('th', 'B', 'right')}${cell('th', 'C', 'center')}${cell('th', 'D', 'left')}</tr></thead>` +
      `<tbody><tr>${cell('td', '1')}${cell('td', '2', 'right')}${cell('td', '3', 'center')}${cell('td', '4', 'left')}</tr></tbody></table></div>`,
  );
});

test('the lines of a paragraph go on as its readers have them', async () => {
  const prose = '桥\n已封闭。[^a]\n检查*人员\n没有*发现\n[危险](/method/)。\n\nThe\nbridge\n\n[^a]: @notice "x"\n';
  const html = (await render(index, prose)).replaceAll(/<(?!p>|\/p>)[^>]*>/g, '');
  assert.equal(html, '<p>桥已封闭。检查人员没有发现危险。</p><p>The bridge</p>');
});

test('a picture that opens a paragraph is a figure with its caption, and one in a line stays in it', async () => {
  assert.equal(
    await render(
      index,
      '## A\n\n![A bridge](bridge.png)\nIt is shut.[^shut] *Drawing: Ann*\n\nSee ![a *sign*](/media/sign.svg) here.\n\n![B](../b.png "As it was")\n\n[^shut]: @notice "shut"\n',
    ),
    '<h2 id="a"><a href="#a">A</a></h2>' +
      '<section class="noted"><Figure file="explainers/bridge/bridge.png" alt="A bridge">It is <span class="held">shut.<NoteMarker explainer="bridge" claim="shut"></NoteMarker></span> <small>Drawing: Ann</small></Figure>' +
      '<MarginNotes explainer="bridge" claims="shut"></MarginNotes></section>' +
      '<p>See <Picture file="media/sign.svg" alt="a sign"></Picture> here.</p>' +
      '<Figure file="explainers/b.png" alt="B">As it was</Figure>',
  );
});

test('what is no picture of the content keeps its address', async () => {
  assert.equal(
    await render(index, '## A\n\n![The timeline](/bridge/timeline.svg)\n', '/sub/'),
    '<h2 id="a"><a href="#a">A</a></h2><p><img src="/sub/bridge/timeline.svg" alt="The timeline"></img></p>',
  );
});

test('a block quote that says so is a box, or a quotation set large', async () => {
  assert.equal(
    await render(index, '## A\n\n> [!NOTE]\n> It is shut.\n>\n> For long.\n\n> [!QUOTE]\n> shut\n\n> plain\n'),
    '<h2 id="a"><a href="#a">A</a></h2><Callout kind="note"><p>It is shut.</p><p>For long.</p></Callout>' +
      '<blockquote class="pull-quote"><p>shut</p></blockquote><blockquote><p>plain</p></blockquote>',
  );
});

test('the words above a table that say so are its caption', async () => {
  const html = await render(index, '## A\n\nTable 1: Crossings\n\n| a |\n| - |\n| 1 |\n');
  assert.match(html, /<figure><figcaption>Table 1: Crossings<\/figcaption><div class="table-scroll"><table>/);
});
