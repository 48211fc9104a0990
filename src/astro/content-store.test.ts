import assert from 'node:assert/strict';
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { ContentError, createContentStore, loadSound } from './content-store.ts';

let folder = '';
const showPath = (file: string): string => file;

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'verbatim-store-'));
  await cp(new URL('../../docs/example/', import.meta.url), folder, { recursive: true });
});
after(() => rm(folder, { recursive: true, force: true }));

test('content with errors is not for building: each is named, and last how many there are', async () => {
  const sound = await loadSound(createContentStore(folder), showPath);
  await writeFile(join(folder, 'sources/council-notice.txt'), 'Something else altogether.\n');
  const store = createContentStore(folder);
  const { edition, messages } = await store.load();
  await assert.rejects(loadSound(store, showPath), (error) => {
    assert.ok(error instanceof ContentError);
    for (const { file, line, column, rule, severity } of messages.filter((each) => each.severity === 'error'))
      assert.ok(error.message.includes(`${file}:${line}:${column}  ${severity}  ${rule}`), rule);
    assert.ok(error.message.endsWith(`\nThe content has ${edition.summary.errors} errors, so nothing was built.`));
    return true;
  });
  assert.equal(
    await loadSound(createContentStore(folder, undefined, sound), showPath),
    sound,
    'content that was read is not read again',
  );
});

test('a store reads again once it is told to forget, and gives what there is of a folder that is gone', async () => {
  const store = createContentStore(folder);
  const first = await store.load();
  assert.equal(await store.load(), first);
  const { version } = store;
  store.forget();
  assert.ok(store.version > version);
  assert.notEqual(await store.load(), first);
  const gone = createContentStore(join(folder, 'nowhere'));
  await assert.rejects(gone.load(), ContentError);
  assert.deepEqual(
    (await gone.loadReadable()).messages.map(({ rule }) => rule),
    ['file-missing'],
  );
});
