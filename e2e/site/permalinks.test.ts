import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { parseHTML } from 'linkedom';
import { listFiles, root, siteFolder, type TestSite, testSites } from '../sites.ts';

interface LedgerFile {
  readonly urls: Readonly<Record<string, string>>;
  readonly passages: Readonly<Record<string, readonly { readonly anchors: readonly string[] }[]>>;
}

/** Every address of a content folder's ledger, those of quoted words among them. */
function readPromises({ content }: TestSite): string[] {
  const ledger = join(root, content, 'permalinks.json');
  // Editors who have not published have promised nothing.
  if (!existsSync(ledger)) return [];
  const { urls, passages } = JSON.parse(readFileSync(ledger, 'utf8')) as LedgerFile;
  const quoted = Object.entries(passages).flatMap(([source, all]) =>
    all.flatMap(({ anchors }) => anchors.map((anchor) => `/sources/${source}/#${anchor}`)),
  );
  return [...Object.keys(urls), ...quoted];
}

function findBroken(site: TestSite): string[] {
  const files = new Set(listFiles(site));
  const ids = new Map<string, ReadonlySet<string>>();
  const idsOf = (file: string): ReadonlySet<string> => {
    const known = ids.get(file);
    if (known) return known;
    const { document } = parseHTML(readFileSync(join(siteFolder(site), file), 'utf8'));
    const found = new Set([...document.querySelectorAll('[id]')].map((element) => element.id));
    ids.set(file, found);
    return found;
  };
  return readPromises(site).filter((address) => {
    const [path = '', anchor] = address.slice(1).split('#');
    const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
    return !files.has(file) || (anchor !== undefined && !idsOf(file).has(anchor));
  });
}

describe('every address of the ledger', () => {
  for (const site of [testSites.shipped, testSites.fixture, testSites.record]) {
    it(`is answered: ${site.name}`, () => {
      assert.deepEqual(findBroken(site), []);
    });
  }
});
