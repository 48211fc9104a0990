import assert from 'node:assert/strict';
import { test } from 'node:test';
import { textFile } from '../messages/message.ts';
import { readSite } from './read-site.ts';

const rules = (corrections: string) =>
  readSite(
    textFile(
      'site.yaml',
      `name: N\nurl: https://example.org\nlanguage: en\ndescription: D\npublisher: P\ncorrections: ${corrections}\n`,
    ),
  ).messages.map(({ line, rule }) => `${line} ${rule}`);

test('takes corrections by mail or on the web, and nothing that a browser would run', () => {
  for (const contact of ['c@example.org', 'mailto:c@example.org', 'https://example.org/c/', '/corrections/'])
    assert.deepEqual(rules(contact), [], contact);
  for (const contact of [
    'javascript:alert(1)',
    '" java\\tscript:x"',
    'data:text/html,x',
    '""',
    '//evil.example',
    '/\\evil.example',
    'http:/evil',
    'evil',
  ])
    assert.deepEqual(rules(contact), ['6 yaml-invalid'], contact);
});
