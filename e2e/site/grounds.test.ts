import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { parseHTML } from 'linkedom';
import { listFiles, siteFolder, testSites } from '../sites.ts';

interface ClaimsData {
  readonly counts: { readonly quoted: number; readonly editors: number };
  readonly claims: readonly {
    readonly id: string;
    readonly update?: string;
    readonly editors?: 'record' | 'inferred';
    readonly note: string;
    readonly noteLinks?: readonly { readonly url: string }[];
    readonly citations: readonly unknown[];
  }[];
}

// Of any content: it is quoted, or it is the editors' own and says from where, and readers see which.
for (const site of [testSites.shipped, testSites.fixture]) {
  describe(`statements of ${site.name}`, () => {
    for (const file of listFiles(site).filter((path) => /^[^/]+\/claims\.json$/.test(path))) {
      const slug = file.split('/')[0] ?? '';
      const read = (path: string): string => readFileSync(join(siteFolder(site), path), 'utf8');
      const { counts, claims } = JSON.parse(read(file)) as ClaimsData;
      const quoted = claims.filter(({ editors }) => editors === undefined);
      const own = claims.filter(({ editors }) => editors !== undefined);

      it(`${slug}: ${String(quoted.length)} are quoted, ${String(own.length)} are the editors’ own, none is neither`, () => {
        assert.deepEqual(counts, { quoted: quoted.length, editors: own.length });
        for (const { id, citations } of quoted) assert.ok(citations.length > 0, id);
        for (const { id, citations, editors, note, noteLinks = [] } of own) {
          assert.equal(citations.length, 0, id);
          assert.ok(editors === 'record' ? noteLinks.length > 0 : note.length > 0, id);
        }
      });

      it(`${slug}: the marker of each shows which it is`, () => {
        const { document } = parseHTML(read(`${slug}/index.html`));
        for (const { id } of claims.filter(({ update }) => update === undefined)) {
          const marker = document.getElementById(id);
          assert.ok(marker, id);
          assert.ok(marker.classList.contains('marker'), id);
          assert.equal(
            marker.classList.contains('marker-editors'),
            own.some((claim) => claim.id === id),
            id,
          );
        }
      });

      it(`${slug}: what the editors add leads where its note says`, () => {
        for (const { id, noteLinks = [], editors } of own) {
          const { document } = parseHTML(read(`${slug}/claims/${id}/index.html`));
          const note = document.querySelector('.note-words');
          assert.match(
            note?.textContent ?? '',
            editors === 'inferred' ? /^\s*The editors conclude/ : /^\s*The editors add/,
          );
          const links = [...(note?.querySelectorAll('a') ?? [])].map((link) => link.getAttribute('href') ?? '');
          for (const { url } of noteLinks)
            assert.ok(
              links.some((link) => link.endsWith(url)),
              `${id}: ${url}`,
            );
        }
      });
    }
  });
}
