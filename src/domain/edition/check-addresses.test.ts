import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readWritten } from '../claims/read-written.ts';
import { textFile } from '../messages/message.ts';
import { compile } from './compile.ts';

const site =
  'name: N\nurl: https://example.org/\nlanguage: en\ndescription: D\npublisher: P\ncorrections: c@example.org\n';
const front = '---\ntitle: Method\ndescription: D\n---\n\n';

/** The checks that speak of a page that holds a stretch of Markdown and nothing else. */
function judge(markdown: string): string[] {
  const written = readWritten([textFile('site.yaml', site), textFile('pages/method.mdx', `${front}${markdown}\n`)]);
  return compile({ documents: [], written, messages: [] }).messages.map(({ rule }) => rule);
}

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
