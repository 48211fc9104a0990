import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { isOrigin, isPlaceholderAddress, isSitePath, isWebAddress, readLink, splitAddresses } from './web-address.ts';

const page = 'https://example.org/bridge/';
const kind = (written: string, from = page): string => readLink(written, from).leadsTo;

test('a path, an anchor and an address in full lead to the site', () => {
  for (const [written, path, anchor] of [
    ['/method/', '/method/', ''],
    ['#a', '/bridge/', '#a'],
    ['', '/bridge/', ''],
    ['../method/#a', '/method/', '#a'],
    ['claims/?x=\\', '/bridge/claims/', ''],
    ['https://example.org/method/', '/method/', ''],
    ['http://EXAMPLE.org/method/', '/method/', ''],
    ['/m%C3%A9thode/#%C3%A9', '/méthode/', '#é'],
    ['/a/./b/../c', '/a/c', ''],
  ] as const)
    assert.deepEqual(readLink(written, page), { leadsTo: 'site', path, anchor }, written);
});

test('what is encoded because it would mean something else stays so', () => {
  for (const [written, path] of [
    ['/method%2f', '/method%2f'],
    ['/%2fevil.example', '/%2fevil.example'],
    ['/%5cevil.example', '/\\evil.example'],
    ['/a%3fb', '/a%3fb'],
    ['/%', '/%'],
  ] as const)
    assert.deepEqual(readLink(written, page), { leadsTo: 'site', path, anchor: '' }, written);
});

test('an address in full leads to the web, and to mail', () => {
  for (const written of ['https://evil.example', 'HTTP://a.example:8080/b?c=\\#d', 'https://example.org:444/'])
    assert.equal(kind(written), 'web', written);
  for (const written of ['mailto:a@example.com', 'MAILTO:a@example.com?subject=b'])
    assert.equal(kind(written), 'mail', written);
});

/** Each is taken for something that it is not, by a reader or by a program that looks at how it begins. */
const disguised = [
  '//evil.example',
  '//example.org/method/',
  '///evil.example',
  String.raw`/\evil.example`,
  String.raw`\\evil.example`,
  String.raw`\/evil.example`,
  '/\t/evil.example',
  '\n//evil.example',
  ' //evil.example',
  '\u0001//evil.example',
  'http:/evil',
  'http:evil',
  'https:/method/',
  'https:method/',
  'https:',
  String.raw`https:\\evil.example`,
  'https:///evil.example',
  'ht\ntps://evil.example',
  'https://evil\t.example',
  'https://example.org@evil.example/',
  'https://:x@evil.example/',
  String.raw`https://example.org\@evil.example/`,
  'mail\tto:a@example.com',
  ' mailto:a@example.com',
];

test('nothing that hides where it leads passes for a link of the site, or of the web', () => {
  for (const written of disguised) {
    assert.ok(['elsewhere', 'nowhere'].includes(kind(written)), JSON.stringify(written));
    assert.ok(!isWebAddress(written) && !isSitePath(written), JSON.stringify(written));
  }
});

test('what a browser runs, or opens elsewhere than on the web, leads nowhere', () => {
  for (const written of [
    'javascript:x',
    'JavaScript:x',
    'java\nscript:x',
    '\u0001javascript:x',
    'data:,x',
    'file:///etc',
    'http://[',
  ])
    assert.equal(kind(written), 'nowhere', written);
});

test('an address for any page is in full, and a path of the site begins at its root', () => {
  assert.deepEqual(['https://a.example/b', 'a.example', '/b', 'mailto:a@b.c', 'unknown'].map(isWebAddress), [
    true,
    false,
    false,
    false,
    false,
  ]);
  assert.deepEqual(['/b/', '/', 'b/', '#b', '', 'https://site.invalid/'].map(isSitePath), [
    true,
    true,
    false,
    false,
    false,
    false,
  ]);
});

test('any text: a link of the site stays on its host in a browser, under any base path', () => {
  const pieces = [
    '/',
    '\\',
    '\t',
    '\n',
    ' ',
    ':',
    '@',
    '.',
    '%2f',
    'http',
    'https',
    'javascript',
    'evil',
    '#',
    '?',
    '\u0000',
  ];
  const text = fc.array(fc.constantFrom(...pieces), { maxLength: 8 }).map((parts) => parts.join(''));
  fc.assert(
    fc.property(text, (written) => {
      const { leadsTo } = readLink(written, page);
      const target = URL.parse(written, page);
      if (leadsTo === 'site') assert.equal(target?.host, 'example.org');
      if (isSitePath(written)) assert.equal(new URL(`/news/${written.slice(1)}`, page).host, 'example.org');
      if (leadsTo === 'web') assert.match(written, /^https?:\/\/[^/\\]/);
    }),
    { seed: 9, numRuns: 5000 },
  );
});

test('an address of a host has no path, and may have a port', () => {
  for (const text of ['https://news.example', 'https://news.example/', 'http://localhost:4321', 'https://[::1]:80'])
    assert.ok(isOrigin(text), text);
  for (const text of ['https://news.example/a/', 'news.example', 'https://a@news.example', 'ftp://news.example', ''])
    assert.ok(!isOrigin(text), text);
});

test('an address below a name kept for examples, tests or this machine is nobody’s', () => {
  for (const host of [
    'verbatim.example',
    'EXAMPLE.com',
    'www.example.org',
    'example.net.',
    'a.test',
    'x.invalid',
    'localhost:4321',
    'site.localhost',
    '127.0.0.1:8080',
    '[::1]',
    '0.0.0.0',
  ])
    assert.ok(isPlaceholderAddress(`https://${host}`), host);
  for (const host of ['news.org', 'myexample.com', 'example.news', 'test.org', 'latest', '128.0.0.1', '[2001:db8::1]'])
    assert.ok(!isPlaceholderAddress(`https://${host}`), host);
});

test('finds addresses in a line, without the mark that ends its sentence', () => {
  assert.deepEqual(splitAddresses('CC BY 4.0, https://x.example/by/4.0/. Else, no.'), [
    { text: 'CC BY 4.0, ', isAddress: false },
    { text: 'https://x.example/by/4.0/', isAddress: true },
    { text: '. Else, no.', isAddress: false },
  ]);
  assert.deepEqual(splitAddresses('https://x.example'), [{ text: 'https://x.example', isAddress: true }]);
});
