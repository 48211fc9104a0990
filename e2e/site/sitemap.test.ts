import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { parseHTML } from 'linkedom';
import { listPages, siteFolder, type TestSite, testSites } from '../sites.ts';

/** Paths from the site's root of the pages that search engines are asked to leave out. */
function listUnlisted(site: TestSite): string[] {
  return listPages(site).filter((page) => {
    const file = page === '' || page.endsWith('/') ? `${page}index.html` : page;
    const { document } = parseHTML(readFileSync(join(siteFolder(site), file), 'utf8'));
    return document.querySelector('meta[name="robots"][content~="noindex"]') !== null;
  });
}

function listSitemap(site: TestSite): string[] {
  const sitemap = readFileSync(join(siteFolder(site), 'sitemap-0.xml'), 'utf8');
  return [...sitemap.matchAll(/<loc>([^<]+)/g)].map(([, url = '']) => new URL(url).pathname.slice(site.base.length));
}

describe('the sitemap', () => {
  for (const site of [testSites.shipped, testSites.fixture, testSites.record]) {
    it(`lists every page but those that say noindex: ${site.name}`, () => {
      const unlisted = new Set(listUnlisted(site));
      const expected = listPages(site).filter((page) => !unlisted.has(page));
      assert.ok(unlisted.size > 0);
      assert.deepEqual(listSitemap(site).toSorted(), expected.toSorted());
    });
  }
});
