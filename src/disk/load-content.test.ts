import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { loadContent, loadFiles } from './load-content.ts';
import { readFolder } from './read-folder.ts';

const example = fileURLToPath(new URL('../../docs/example', import.meta.url));
const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

test('says what is about to be done, with how much', async () => {
  const files = await readFolder(example);
  const documents = files.filter(({ path }) => /^sources\/.*\.(?:txt|md|html)$/.test(path));
  const bytes = documents.reduce((sum, document) => sum + document.bytes.length, 0);
  const told: object[] = [];
  await loadFiles(files, undefined, (work) => told.push(work));
  const size = { documents: documents.length, bytes };
  assert.ok(bytes > 1000);
  assert.deepEqual(told, [
    { step: 'reading', ...size },
    { step: 'comparing', ...size },
  ]);
});

test('gives a folder compiled, with its files for code frames and what was published', async () => {
  const { edition, files, published, messages } = await loadContent(example);
  assert.deepEqual(messages, []);
  assert.ok(edition.sources.length > 0);
  assert.match(files.get('site.yaml')?.text ?? '', /^name: /m);
  assert.ok(published.entries.length > 0);
});

test('reads no text of what was published and frozen as if editors wrote it', async () => {
  const files = await readFolder(example);
  const frozen = ['notes.yaml', 'timeline.yaml'].map((name) => ({
    path: `editions/mill-bridge/2025-03-14/${name}`,
    bytes: Uint8Array.from([0xff, ...encode('{ <')]),
  }));
  assert.deepEqual((await loadFiles([...files, ...frozen])).messages, []);
});
