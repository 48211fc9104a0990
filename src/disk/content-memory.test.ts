import assert from 'node:assert/strict';
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it, test } from 'node:test';
import { layOutContent } from '../../bench/large-content.ts';
import { textFile } from '../domain/messages/message.ts';
import type { RawDocument } from '../domain/sources/read-source.ts';
import { createContentMemory } from './content-memory.ts';
import { openFolderRecords } from './folder-records.ts';
import { loadContent } from './load-content.ts';

const document = (id: string, text: string, title: string): RawDocument => ({
  id,
  file: `sources/${id}.txt`,
  bytes: new TextEncoder().encode(text),
  sidecar: textFile(`sources/${id}.yaml`, `title: ${title}\n`),
});

test('reads again only what changed, and keeps the order', async () => {
  const memory = createContentMemory();
  const [a, b] = await memory.read([document('a', 'One.', 'A'), document('b', 'Two.', 'B')]);
  const again = await memory.read([
    document('b', 'Two.', 'B'),
    document('c', 'Three.', 'C'),
    document('a', 'One!', 'A'),
  ]);
  assert.equal(again[0], b);
  assert.deepEqual(
    again.map(({ source }) => source?.text.trim()),
    ['Two.', 'Three.', 'One!'],
  );
  assert.notEqual(again[2], a);
  const [renamed] = await memory.read([document('b', 'Two.', 'Another title')]);
  assert.equal(renamed?.source?.metadata.title, 'Another title');
  const [forgotten] = await memory.read([document('a', 'One.', 'A')]);
  assert.notEqual(forgotten, a);
  assert.deepEqual(forgotten, a);
});

describe('what is kept of a folder between runs', () => {
  let home = '';
  let content = '';
  before(async () => {
    home = await mkdtemp(join(tmpdir(), 'verbatim-memory-'));
    content = join(home, 'content');
    layOutContent(content, { sources: 1, explainers: 12, claims: 1, sentences: 4 });
    await cp(new URL('../../docs/example/', import.meta.url), content, { recursive: true });
  });
  after(() => rm(home, { recursive: true, force: true }));

  /** Loads as another process would, and counts what it finds kept. */
  async function load(keeps = true) {
    const found: string[] = [];
    const memory = createContentMemory(content, (folder) => {
      const records = openFolderRecords(folder, join(home, 'cache'));
      const find = (name: string, key: string): unknown => {
        const value = keeps ? records.find(name, key) : undefined;
        if (value !== undefined) found.push(name);
        return value;
      };
      return { ...records, find };
    });
    return { loaded: await loadContent(content, memory), found: found.length };
  }
  const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

  it('gives what reading and comparing anew gives', async () => {
    const first = await load();
    assert.equal(first.found, 0);
    const again = await load();
    assert.equal(again.found, 14, '13 explainers and the findings');
    assert.ok(again.loaded.messages.length > 0);
    assert.deepEqual(plain(again.loaded), plain(first.loaded));
  });

  it('is not used where a word, the language or a file of an explainer changed', async () => {
    const index = join(content, 'explainers/mill-bridge/index.mdx');
    await writeFile(index, `${await readFile(index, 'utf8')}\nAs many as 77 lorries waited.\n`);
    const edited = await load();
    assert.equal(edited.found, 13);
    assert.deepEqual(plain(edited.loaded), plain((await load(false)).loaded));
    await rm(join(content, 'explainers/mill-bridge/disputes.yaml'));
    assert.equal((await load()).found, 13);
    const site = join(content, 'site.yaml');
    await writeFile(site, (await readFile(site, 'utf8')).replace(/^language:.*$/m, 'language: de'));
    const translated = await load();
    assert.ok(translated.found <= 2);
    assert.deepEqual(plain(translated.loaded), plain((await load(false)).loaded));
  });

  it('is not used where the disk altered it, and nothing fails where it cannot be written', async () => {
    const before = await load();
    const cache = join(home, 'cache');
    for (const name of await readdir(cache, { recursive: true })) {
      if (!name.endsWith('.json')) continue;
      const record = await readFile(join(cache, name), 'utf8');
      await writeFile(join(cache, name), record.replace(/[a-z](?=[^a-z]*$)/, 'X'));
    }
    const after = await load();
    assert.equal(after.found, 0);
    assert.deepEqual(plain(after.loaded), plain(before.loaded));
    await rm(cache, { recursive: true });
    await writeFile(cache, '');
    assert.deepEqual(plain((await load()).loaded), plain(before.loaded));
  });
});
