import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { parseHTML } from 'linkedom';
import { listFiles, siteFolder, testSites } from '../sites.ts';

function findRepeated(html: string): string[] {
  const ids = [...parseHTML(html).document.querySelectorAll('[id]')].map((element) => element.id);
  return ids.filter((id, index) => ids.indexOf(id) !== index);
}

describe('every id', () => {
  for (const site of Object.values(testSites)) {
    it(`stands on its page once: ${site.name}`, () => {
      const pages = listFiles(site).filter((file) => file.endsWith('.html'));
      assert.ok(pages.length > 0);
      const repeated = pages.flatMap((file) =>
        findRepeated(readFileSync(join(siteFolder(site), file), 'utf8')).map((id) => `${file}#${id}`),
      );
      assert.deepEqual(repeated, []);
    });
  }
});
