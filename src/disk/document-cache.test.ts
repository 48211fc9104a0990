import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { textFile } from '../domain/messages/message.ts';
import type { RawDocument } from '../domain/sources/read-source.ts';
import { keyOf, openDocumentCache } from './document-cache.ts';
import { readDocument } from './read-document.ts';

const bytes = new TextEncoder().encode('The pump broke at noon.\n');
const document: RawDocument = {
  id: 'a',
  file: 'sources/a.txt',
  bytes,
  sidecar: textFile('sources/a.yaml', 'title: A\n'),
};
const { sidecar: _, ...bare } = document;
const origin = { code: 'code', packages: 'packages', platform: 'platform' };
const read = readDocument(document);

describe('the key of a record', () => {
  const others: Readonly<Record<string, string>> = {
    id: keyOf({ ...document, id: 'b' }, origin),
    file: keyOf({ ...document, file: 'sources/a.md' }, origin),
    bytes: keyOf({ ...document, bytes: new TextEncoder().encode('The pump broke at noon!\n') }, origin),
    'no sidecar': keyOf(bare, origin),
    'path of the sidecar': keyOf({ ...document, sidecar: textFile('sources/b.yaml', 'title: A\n') }, origin),
    'text of the sidecar': keyOf({ ...document, sidecar: textFile('sources/a.yaml', 'title: B\n') }, origin),
    code: keyOf(document, { ...origin, code: 'other' }),
    packages: keyOf(document, { ...origin, packages: 'other' }),
    platform: keyOf(document, { ...origin, platform: 'other' }),
  };
  for (const [part, key] of Object.entries(others))
    it(`follows the ${part}`, () => assert.notEqual(key, keyOf(document, origin)));

  it('is the same for the same, and of no two changes the same', () => {
    assert.equal(keyOf({ ...document, bytes: Uint8Array.from(bytes) }, { ...origin }), keyOf(document, origin));
    assert.equal(new Set(Object.values(others)).size, Object.keys(others).length);
  });
});

describe('openDocumentCache', () => {
  let folder = '';
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'verbatim-records-'));
  });
  afterEach(async () => {
    await rm(folder, { recursive: true, force: true });
  });

  async function findRecord(): Promise<string> {
    const record = (await readdir(folder, { recursive: true })).find((name) => name.endsWith('.json'));
    return join(folder, record ?? '');
  }

  it('finds what was kept, and nothing else', async () => {
    const cache = openDocumentCache(folder);
    assert.equal(await cache.find(document), undefined);
    await cache.keep(document, read);
    assert.deepEqual(await openDocumentCache(folder).find(document), JSON.parse(JSON.stringify(read)));
    assert.equal(await cache.find(bare), undefined);
  });

  it('takes a record that is not whole, or altered by a letter, for none, and writes it anew', async () => {
    const cache = openDocumentCache(folder);
    await cache.keep(document, read);
    const record = await findRecord();
    const whole = await readFile(record, 'utf8');
    for (const broken of [
      '',
      'null',
      '{}',
      '\n',
      whole.slice(0, 100),
      whole.replace('noon', 'moon'),
      `${whole} `,
      '\0'.repeat(200),
    ]) {
      await writeFile(record, broken);
      assert.equal(await cache.find(document), undefined, broken);
    }
    await cache.keep(document, read);
    assert.equal(await readFile(record, 'utf8'), whole);
  });

  it('does without what cannot be read or written: a folder, a file, a link or rights in its way', async () => {
    const kept = openDocumentCache(folder);
    await kept.keep(document, read);
    const record = await findRecord();
    const obstacles: readonly (() => Promise<unknown>)[] = [
      () => mkdir(record),
      () => symlink(record, record),
      () => rm(dirname(record), { recursive: true }).then(() => writeFile(dirname(record), '')),
      () => rm(folder, { recursive: true }).then(() => writeFile(folder, '')),
      () => rm(folder).then(() => symlink('/proc/nowhere', folder)),
    ];
    for (const obstruct of obstacles) {
      await rm(record, { recursive: true, force: true }).catch(() => undefined);
      await obstruct();
      const cache = openDocumentCache(folder);
      await cache.keep(document, read);
      assert.equal(await cache.find(document), undefined);
    }
  });

  it('does without a full disk', { skip: process.platform !== 'linux' }, async () => {
    const cache = openDocumentCache(folder);
    await cache.keep(document, read);
    const record = await findRecord();
    await rm(record);
    // Writing there fails as on a disk that is full, and reading never ends.
    await symlink('/dev/full', record);
    await cache.keep(document, read);
    assert.equal(await cache.find(document), undefined);
  });
});
