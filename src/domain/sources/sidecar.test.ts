import assert from 'node:assert/strict';
import { test } from 'node:test';
import { textFile } from '../messages/message.ts';
import { readYaml } from '../yaml/read-yaml.ts';
import { sidecarSchema } from './sidecar.ts';
import { fieldsFrom } from './write-sidecar.ts';

const judge = (line: string): readonly string[] =>
  readYaml(textFile('sources/a.yaml', `${line}\n`), sidecarSchema).messages.map(({ message }) => message);

test('takes dates, addresses and languages that programs can use, and what nobody knows', () => {
  for (const line of [
    'published: 2025-04-28',
    'published: 2025',
    'retrieved: 2025-04-28T10:00Z',
    'published: unknown',
    'url: https://example.org/a?b=c',
    'archived: HTTP://example.org',
    'url: unknown',
    'language: pt-BR',
    'language: unknown',
  ])
    assert.deepEqual(judge(line), [], line);
});

test('takes no address that leads elsewhere than it says', () => {
  for (const url of [
    '//evil.example',
    'http:/evil',
    'https:evil',
    String.raw`https://a\@evil.example`,
    'https://a@evil.example',
  ])
    for (const key of ['url', 'archived']) assert.equal(judge(`${key}: '${url}'`).length, 1, url);
});

test('says what it expects in their place', () => {
  assert.deepEqual(
    [
      'published: last week',
      'retrieved: 2025-13-01',
      'url: javascript:alert(1)',
      'archived: example.org',
      'language: English',
    ].flatMap(judge),
    [
      'Unexpected “last week” for `published`, expected an EDTF date such as 2025-04-28, 2025-04 or 2025, or `unknown`',
      'Unexpected “2025-13-01” for `retrieved`, expected an EDTF date such as 2025-04-28, 2025-04 or 2025, or `unknown`',
      'Unexpected “javascript:alert(1)” for `url`, expected an address that begins with https:// or http://, or `unknown`',
      'Unexpected “example.org” for `archived`, expected an address that begins with https:// or http://, or `unknown`',
      'Unexpected “English” for `language`, expected the language tag `en`, or `unknown`',
    ],
  );
});

test('proposes no address of a page that the sidecar could not hold', () => {
  assert.deepEqual(fieldsFrom({ title: 'A', url: '/news/1' }), { title: 'A' });
  assert.deepEqual(fieldsFrom({ url: 'https://example.org/1' }), { url: 'https://example.org/1' });
});
