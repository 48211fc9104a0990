import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { BlockKind } from './source.ts';
import { ownHeadline } from './headline.ts';

const headline = (title: string, words: string, kind: BlockKind = 'headline') =>
  ownHeadline({ text: words, blocks: [{ id: 'h1', kind, start: 0, end: words.length }], metadata: { title } });

test('is told where the editors call the document something else, or nothing', () => {
  assert.equal(headline('Article A', 'Bridge to\nstay shut'), 'Bridge to stay shut');
  assert.equal(headline('unknown', 'Bridge to stay shut', 'title'), 'Bridge to stay shut');
});

test('is not told twice', () => {
  assert.equal(headline('Bridge to stay shut', '“Bridge to stay shut”'), undefined);
  assert.equal(headline('Bridge to stay shut', 'Bridge to stay shut | Courier', 'title'), undefined);
  assert.equal(headline('Article A', 'It is shut.', 'paragraph'), undefined);
});
