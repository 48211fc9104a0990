import assert from 'node:assert/strict';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { type RawText, type TextFile, textFile } from '../domain/messages/message.ts';
import type { RawDocument } from '../domain/sources/read-source.ts';
import type { Plain } from './plain-data.ts';
import { readDocument } from './read-document.ts';
import { readSources } from './read-sources.ts';

let cacheFolder = '';
before(async () => {
  cacheFolder = await mkdtemp(join(tmpdir(), 'verbatim-cache-'));
});
after(() => rm(cacheFolder, { recursive: true, force: true }));

function documents(count: number): RawDocument[] {
  return Array.from({ length: count }, (_, index) => ({
    id: `note-${index}`,
    file: `sources/note-${index}.txt`,
    bytes: new TextEncoder().encode(
      `Note ${index}\n\nThe council spent ${index * 1000} euros in 2021. It did not say why.\n`,
    ),
    // As the folder is sorted: with the index of its lines, which is more than the type asks for.
    sidecar: textFile(`sources/note-${index}.yaml`, `title: Note ${index}\nlanguage: en\nkind: blog\n`),
  }));
}

async function records(): Promise<string[]> {
  const names = await readdir(cacheFolder, { recursive: true });
  return names.filter((name) => name.endsWith('.json')).map((name) => join(cacheFolder, name));
}

test('threads, the cache and this thread give the same results, in the same order', async () => {
  const all = documents(60);
  const plain = JSON.stringify(all.map(readDocument));
  const progress: number[] = [];
  const first = await readSources(all, { cacheFolder, onProgress: (done) => void progress.push(done) });
  assert.equal(JSON.stringify(first), plain);
  assert.equal(progress.at(-1), 60);
  assert.equal((await records()).length, 60);
  assert.equal(JSON.stringify(await readSources(all, { cacheFolder })), plain);
  assert.equal(first[59]?.messages[0]?.file, 'sources/note-59.yaml');
});

test('a document that makes the reader throw is named, on a thread and here, and hides no verdict on the others', async () => {
  const broken = { path: 'sources/note-7.yaml', text: 7 as unknown as string };
  for (const count of [3, 20, 60]) {
    const all = documents(count).map((one) => (one.id === 'note-1' ? { ...one, sidecar: broken } : one));
    const folder = await mkdtemp(join(cacheFolder, 'faulty-'));
    // Twice: what failed is kept nowhere.
    for (let round = 0; round < 2; round++) {
      const read = await readSources(all, { cacheFolder: folder });
      assert.deepEqual(
        read.map(({ source }, index) => source?.id ?? index),
        all.map(({ id }, index) => (index === 1 ? index : id)),
      );
      const [message] = read[1]?.messages ?? [];
      assert.equal(message?.file, 'sources/note-1.txt');
      assert.equal(message?.rule, 'source-unreadable');
      assert.match(message?.message ?? '', /^Unexpected fault of Verbatim in reading `sources\/note-1\.txt`/);
    }
    await rm(folder, { recursive: true });
  }
});

test('a type that holds a function has no plain form', () => {
  const text: Plain<RawText> = { path: 'a', text: 'b' };
  // @ts-expect-error: the lines of a text file hold functions
  const file: Plain<TextFile> = textFile('a', 'b');
  assert.throws(() => structuredClone(file), { name: 'DataCloneError' });
  assert.deepEqual(structuredClone(text), text);
});

test('one changed document is read again, the others are not', async () => {
  const all = documents(60);
  const changed = all.with(7, {
    ...(all[7] as RawDocument),
    bytes: new TextEncoder().encode('Something else was said.\n'),
  });
  const progress: number[] = [];
  const read = await readSources(changed, { cacheFolder, onProgress: (done) => void progress.push(done) });
  assert.deepEqual(progress, [59, 60]);
  assert.match(read[7]?.source?.text ?? '', /Something else/);
});

test('a record that was cut off is read anew', async () => {
  const all = documents(60);
  const [record = ''] = await records();
  await writeFile(record, (await readFile(record, 'utf8')).slice(0, 100));
  assert.equal(JSON.stringify(await readSources(all, { cacheFolder })), JSON.stringify(all.map(readDocument)));
});
