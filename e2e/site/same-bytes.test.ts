import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { listFiles, siteFolder, testSites } from '../sites.ts';

describe('building the same content twice', () => {
  it('gives the same files with the same bytes', () => {
    const { shipped, again } = testSites;
    assert.deepEqual(listFiles(again), listFiles(shipped));
    const read = (folder: string, file: string): Buffer => readFileSync(join(folder, file));
    const differing = listFiles(shipped).filter(
      (file) => !read(siteFolder(shipped), file).equals(read(siteFolder(again), file)),
    );
    assert.deepEqual(differing, []);
  });
});

describe('building two content folders one after the other', () => {
  it('leaves nothing of one in the other', async () => {
    const { shipped, example } = testSites;
    const pages = (site: typeof shipped | typeof example): string[] =>
      listFiles(site)
        .filter((file) => /^[^/]+\/claims\.json$/.test(file))
        .map((file) => file.split('/')[0] ?? '');
    const foreign = (site: typeof shipped | typeof example, words: readonly string[]): string[] =>
      listFiles(site)
        .filter((file) => /\.(html|json|xml|txt)$/.test(file))
        .filter((file) => words.some((word) => readFileSync(join(siteFolder(site), file), 'utf8').includes(word)));
    assert.ok(pages(shipped).length > 0 && pages(example).length > 0, 'both sites hold an explainer');
    assert.deepEqual(foreign(example, pages(shipped)), []);
    assert.deepEqual(foreign(shipped, pages(example)), []);
  });
});
