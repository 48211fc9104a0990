import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { it } from 'node:test';
import { parseHTML } from 'linkedom';
import { listPages, siteFolder, testSites } from '../sites.ts';

const site = testSites.cases;

function read(path: string): Document {
  return parseHTML(readFileSync(join(siteFolder(site), path, 'index.html'), 'utf8')).document;
}

it('what a publisher took back is said of the passages that it concerns, and of no others', () => {
  const told = { concerned: 0, others: 0 };
  for (const path of listPages(site).filter((page) => page.includes('pont/'))) {
    for (const quoted of read(path).querySelectorAll('.quotation mark, .matrix-says mark')) {
      const words = quoted.textContent.replaceAll(/\s+/g, ' ');
      const status = quoted.closest('.quotation, .matrix-cell')?.querySelector('.status')?.textContent ?? '';
      const isConcerned = words === 'des fissures profondes';
      if (!isConcerned && !/camions|mardi/.test(words)) continue;
      assert.equal(status, isConcerned ? 'Corrected by its publisher' : '', `${path}: ${words}`);
      told[isConcerned ? 'concerned' : 'others']++;
    }
  }
  assert.ok(told.concerned > 4 && told.others > 6, JSON.stringify(told));
  assert.match(read('sources/french/').querySelector('.card')?.textContent ?? '', /in part .*fissures profondes/s);
});

it('a statement that was withdrawn says so at its marker, in its note, at the top and on its page', () => {
  const page = read('pont/');
  const marker = page.querySelector('#fissures');
  assert.equal(marker?.getAttribute('data-status'), 'withdrawn');
  assert.equal(marker?.getAttribute('aria-label'), 'Note 2, withdrawn');
  assert.equal(marker?.textContent, '2');
  for (const [where, place] of [
    [page, '.corrections'],
    [page, '#note-fissures'],
    [page, '.note-status'],
    [read('pont/claims/fissures/'), '.claim-standing'],
  ] as const)
    assert.match(where.querySelector(place)?.textContent ?? '', /The paper took it back/, place);
  for (const standing of ['ferme', 'monday'])
    assert.equal(page.querySelector(`#${standing}`)?.hasAttribute('data-status'), false);
});
