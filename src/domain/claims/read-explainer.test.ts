import assert from 'node:assert/strict';
import { test } from 'node:test';
import { textFile } from '../messages/message.ts';
import { readExplainer } from './read-explainer.ts';

function readUpdated(updated: string, ...days: readonly string[]): string {
  const index = textFile(
    'index.mdx',
    `---\ntitle: T\ndescription: D\npublished: 2025-01-02\nupdated: ${updated}\n---\n`,
  );
  const updates = days.map((day) => textFile(`updates/${day}-why.mdx`, `---\ntitle: T\ndate: ${day}\n---\n\nSo.\n`));
  return readExplainer({ slug: 'x', index, updates }, 'en').explainer.updated;
}

test('takes an update for a change, whether or not the front matter knows of it', () => {
  assert.equal(readUpdated('2025-01-03', '2025-02-01', '2025-01-30'), '2025-02-01');
  assert.equal(readUpdated('2025-03-01', '2025-02-01'), '2025-03-01');
  assert.equal(readUpdated('2025-01-03'), '2025-01-03');
});
