import assert from 'node:assert/strict';
import { test } from 'node:test';
import { textFile } from '../messages/message.ts';
import { isDraft } from './front-matter.ts';
import { readWritten } from './read-written.ts';

const front = (more: string): string =>
  `---\ntitle: T\ndescription: D\npublished: 2025-01-02\nupdated: 2025-01-03\n${more}---\n\nText.\n`;
const texts = [
  textFile(
    'site.yaml',
    'name: N\nurl: https://example.org/\nlanguage: en\ndescription: D\npublisher: P\ncorrections: c@example.org\n',
  ),
  textFile('explainers/bees/index.mdx', front('')),
  textFile(
    'explainers/bees/updates/2025-01-03-new.mdx',
    '---\ntitle: New\ndate: 2025-01-03\ndraft: true\n---\n\nText.\n',
  ),
  textFile('explainers/wasps/index.mdx', front('draft: true\n')),
  textFile('explainers/wasps/timeline.yaml', '[]\n'),
  textFile('pages/method.mdx', '---\ntitle: M\ndescription: D\ndraft: true\n---\n\nText.\n'),
];

test('tells a draft by its front matter alone', () => {
  assert.ok(isDraft(front('draft: true\n')));
  assert.ok(isDraft(front("draft: 'true' # for now\n")));
  assert.ok(!isDraft(front('draft: false\n')));
  assert.ok(!isDraft(`${front('')}draft: true\n`));
  assert.ok(!isDraft('draft: true\n'));
});

test('keeps drafts and marks them, or leaves them out with all that is theirs', () => {
  const kept = readWritten(texts);
  assert.deepEqual(kept.messages, []);
  assert.deepEqual(
    kept.explainers.map(({ slug, draft }) => [slug, draft]),
    [
      ['bees', undefined],
      ['wasps', true],
    ],
  );
  assert.equal(kept.explainers[0]?.updates[0]?.draft, true);
  assert.equal(kept.pages[0]?.draft, true);
  const omitted = readWritten(texts, undefined, true);
  assert.deepEqual(omitted.messages, []);
  assert.deepEqual(
    omitted.explainers.map(({ slug, updates }) => [slug, updates.length]),
    [['bees', 0]],
  );
  assert.deepEqual(omitted.pages, []);
  assert.deepEqual(omitted.drafts, kept.drafts);
  assert.deepEqual(kept.drafts, [
    '/bees/updates/#update-2025-01-03-new',
    '/wasps/',
    '/embed/wasps/',
    '/method/',
    '/embed/method/',
  ]);
});

test('refuses what is neither true nor false', () => {
  const [message] = readWritten([
    ...texts.slice(0, 1),
    textFile('explainers/bees/index.mdx', front('draft: yes\n')),
  ]).messages;
  assert.equal(message?.rule, 'front-matter-invalid');
});
