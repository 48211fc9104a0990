import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readWritten } from '../claims/read-written.ts';
import { textFile } from '../messages/message.ts';
import { compile } from './compile.ts';

const site =
  'name: N\nurl: https://example.org/\nlanguage: en\ndescription: D\npublisher: P\ncorrections: c@example.org\n';
const front = '---\ntitle: Method\ndescription: D\n---\n\n';

/** What the checks say of a page that holds a stretch of Markdown and nothing else. */
function tell(markdown: string, base = '/') {
  const written = readWritten([textFile('site.yaml', site), textFile('pages/method.mdx', `${front}${markdown}\n`)]);
  return compile({ documents: [], written, messages: [], base }).messages;
}
const judge = (markdown: string, base?: string): string[] => tell(markdown, base).map(({ rule }) => rule);
const mend = (markdown: string, base?: string): string => tell(markdown, base)[0]?.mend ?? '';

test('lets links lead to this site, other sites and mail addresses', () => {
  for (const url of [
    '/method/',
    './',
    'https://example.org/method/',
    'http://example.com/a?b#c',
    'mailto:a@example.com',
  ])
    assert.deepEqual(judge(`[a](${url})`), [], url);
});

test('refuses links to whatever else a browser would follow, as the browser reads it', () => {
  for (const url of [
    'javascript:alert\\(1\\)',
    'JavaScript:x',
    '<java&#10;script:x>',
    '&#106;avascript:x',
    '<java&#9;script:x>',
    'data:text/html,x',
    'vbscript:x',
    'file:///etc',
    'blob:https://example.org/x',
    'http://[',
  ])
    assert.deepEqual(judge(`[a](${url})`), ['link-scheme'], url);
  assert.deepEqual(judge('[a][b]\n\n[b]: javascript:x'), ['link-scheme']);
});

test('refuses links that hide where they lead, in every way Markdown has to write one', () => {
  for (const url of [
    '//evil.example',
    '/\\\\evil.example',
    '\\\\evil.example',
    'http:/evil',
    'https:/method/',
    'https:method',
    '</&#9;/evil.example>',
    '<ht&#10;tps://evil.example>',
    'https://example.org@evil.example/',
  ]) {
    assert.deepEqual(judge(`[a](${url})`), ['link-scheme'], url);
    assert.deepEqual(judge(`[a][b]\n\n[b]: ${url}`), ['link-scheme'], url);
    assert.deepEqual(judge(`![a](${url})`), ['image-foreign'], url);
  }
  assert.deepEqual(judge('[a](/%2fevil.example) [b](/method%2f)'), ['link-broken', 'link-broken']);
  assert.deepEqual(judge('www.example.com and https://example.com and a@example.com'), []);
});

test('refuses pictures from elsewhere, and pictures that do not exist', () => {
  for (const url of ['https://example.com/a.png', '//example.com/a.png', 'data:image/png;base64,AAAA', 'javascript:x'])
    assert.deepEqual(judge(`![a](${url})`), ['image-foreign'], url);
  assert.deepEqual(judge('![a][b]\n\n[b]: https://example.com/a.png'), ['image-foreign']);
  assert.deepEqual(judge('![a](a.png)'), ['link-broken']);
});

test('lets links lead to headings, to the top, and to words that a browser looks for', () => {
  for (const url of [
    '#how-we-quote',
    '/method/#how-we-quote',
    './#how-we-quote',
    '#pr%C3%BCfung',
    '#prüfung',
    '#top',
    '#',
  ])
    assert.deepEqual(judge(`[a](${url})\n\n## How we quote\n\n## Prüfung`), [], url);
  assert.deepEqual(judge('[a](/method/#:~:text=How)'), []);
});

test('tells the heading that a broken link is nearest to', () => {
  const page = (url: string): string => `[a](${url})\n\n## How we quote\n\n## What it costs\n\n## Prüfung`;
  for (const [url, meant] of [
    ['#How-we-quote', '#how-we-quote'],
    ['#how-we-qoute', '#how-we-quote'],
    ['#how we quote', '#how-we-quote'],
    ['#costs', '#what-it-costs'],
    ['/method/#what-it-cost', '/method/#what-it-costs'],
    ['#prufung', '#prüfung'],
  ] as const) {
    assert.equal(mend(page(`<${url}>`)), `link to ${meant}`, url);
  }
  assert.equal(
    mend(page('#elsewhere')),
    'link to /method/, or to an anchor that this page has, such as #how-we-quote, #what-it-costs, #prüfung',
  );
  assert.equal(mend('[a](#elsewhere)'), 'link to /method/, or to an anchor that this page has');
  assert.equal(mend('[a](/metod/)'), 'link to /method/');
  assert.equal(mend('[a](/method)'), 'link to /method/');
});

test('reads every link as it leads under the base path', () => {
  for (const url of [
    '/method/',
    './',
    '../sources/',
    '../',
    'https://example.org/news/method/',
    '//example.com/method/',
    // A neighbour on the same host.
    'https://example.org/council/minutes.pdf',
    'https://example.org/newspaper/',
  ])
    assert.ok(!judge(`[a](${url})`, '/news/').includes('link-broken'), url);
  for (const url of ['https://example.org/method/', 'https://example.org/sources/', 'https://example.org/news'])
    assert.deepEqual(judge(`[a](${url})`, '/news/'), ['link-broken'], url);
  for (const url of ['/news/method/', '../../method/', '../../', 'https://example.org/news/nothing/', '../method'])
    assert.deepEqual(judge(`[a](${url})`, '/news/'), ['link-broken'], url);
  const itself = 'the path that the site stands under comes before it by itself';
  assert.equal(mend('[a](/news/method/)', '/news/'), `link to /method/: ${itself}`);
  assert.equal(mend('[a](https://example.org/method/)', '/news/'), `link to /method/: ${itself}`);
  assert.equal(mend('[a](https://example.org/news)', '/news/'), `link to /: ${itself}`);
  assert.deepEqual(judge('![a](https://example.org/council/a.png)', '/news/'), ['image-foreign']);
});
