import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { parseHTML } from 'linkedom';
import { listFiles, siteFolder, testSites } from '../sites.ts';

const types: Readonly<Record<string, RegExp>> = {
  Article: /^(?!sources\/)[^/]+\/index\.html$/,
  Claim: /^[^/]+\/claims\/[^/]+\/index\.html$/,
  ItemList: /^[^/]+\/timeline\/index\.html$/,
  CreativeWork: /^sources\/[^/]+\/index\.html$/,
};

for (const site of [testSites.shipped, testSites.fixture]) {
  describe(`what pages of ${site.name} say of themselves`, () => {
    const read = (file: string) => parseHTML(readFileSync(join(siteFolder(site), file), 'utf8')).document;
    // What stands in frames on other sites has no metadata of its own.
    const pages = listFiles(site).filter((file) => file.endsWith('.html') && !file.startsWith('embed/'));
    const slugs = listFiles(site).flatMap((file) => /^([^/]+)\/claims\.json$/.exec(file)?.[1] ?? []);

    it('each has an author and a picture that is there', () => {
      for (const file of pages) {
        const document = read(file);
        if (document.querySelector('link[rel=icon]') === null) continue;
        assert.match(document.querySelector('meta[name=author]')?.getAttribute('content') ?? '', /\S/, file);
        const image = document.querySelector('meta[property="og:image"]')?.getAttribute('content') ?? '';
        const path = new URL(image).pathname.replace(site.base, '/');
        assert.ok(existsSync(join(siteFolder(site), path)), `${file}: ${image}`);
      }
    });

    it('explainers, claims, timelines and sources are told as data', () => {
      for (const [type, pattern] of Object.entries(types)) {
        const own = pages.filter(
          (file) =>
            pattern.test(file) && (file.startsWith('sources/') || slugs.some((slug) => file.startsWith(`${slug}/`))),
        );
        assert.ok(own.length > 0, type);
        for (const file of own) {
          const data = read(file).querySelector('script[type="application/ld+json"]')?.textContent;
          // An address that only leads to where something went says nothing of itself.
          if (data === undefined && read(file).querySelector('meta[name=robots]') !== null) continue;
          assert.equal((JSON.parse(data ?? '{}') as { '@type'?: string })['@type'], type, file);
        }
      }
    });

    it('pages of an explainer name it as programs that cite it read', () => {
      for (const slug of slugs) {
        const document = read(`${slug}/index.html`);
        for (const name of ['title', 'author', 'publication_date', 'language', 'public_url'])
          assert.match(
            document.querySelector(`meta[name=citation_${name}]`)?.getAttribute('content') ?? '',
            /\S/,
            name,
          );
      }
    });
  });
}
