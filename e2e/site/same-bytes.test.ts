import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { listFiles, siteFolder, type TestSite, testSites } from '../sites.ts';

describe('building the same content twice, and another in between', () => {
  it('gives the same files with the same bytes', () => {
    const { fixture, again } = testSites;
    assert.ok(listFiles(fixture).length > 0);
    assert.deepEqual(listFiles(again), listFiles(fixture));
    const read = (folder: string, file: string): Buffer => readFileSync(join(folder, file));
    const differing = listFiles(fixture).filter(
      (file) => !read(siteFolder(fixture), file).equals(read(siteFolder(again), file)),
    );
    assert.deepEqual(differing, []);
  });

  it('leaves nothing of one in the other', () => {
    const { fixture, charts } = testSites;
    const holding = (site: TestSite, words: string): readonly string[] =>
      listFiles(site)
        .filter((file) => /\.(html|json|xml|txt|csv|svg)$/.test(file))
        .filter((file) => readFileSync(join(siteFolder(site), file), 'utf8').includes(words));
    assert.ok(holding(fixture, 'lindow.example').length > 0 && holding(charts, 'charts.example').length > 0);
    assert.deepEqual(holding(charts, 'lindow.example'), []);
    assert.deepEqual(holding(fixture, 'charts.example'), []);
  });
});
