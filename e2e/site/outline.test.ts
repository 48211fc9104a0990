import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { parseHTML } from 'linkedom';
import { listFiles, siteFolder, testSites } from '../sites.ts';

describe('every built page, as it is without JavaScript', () => {
  for (const site of [testSites.shipped, testSites.fixture, testSites.record]) {
    it(`has its content, one main heading and a title: ${site.name}`, () => {
      for (const file of listFiles(site).filter((name) => name.endsWith('.html'))) {
        const { document } = parseHTML(readFileSync(join(siteFolder(site), file), 'utf8'));
        assert.equal(document.querySelectorAll('main h1').length, 1, file);
        assert.match(document.title, /\S/, file);
        const words = document.querySelector('main')?.textContent?.replaceAll(/\s+/g, ' ').trim() ?? '';
        assert.ok(words.length > 60, `${file}: ${words}`);
      }
    });
  }
});
