import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { SharedText } from '../../crossref/find-text-reuse.ts';
import { plainSource } from '../../match/example.fixture.ts';
import type { EditionPosition, VerifiedCitation } from '../edition.ts';
import { listCrossLinks } from './cross-links.ts';
import { layoutRows, listSayingSources } from './who-says-what.ts';

const cite = (source: string, stance = 'supports'): VerifiedCitation =>
  ({ source, stance, verification: { spans: [{ start: 0, end: 9 }], passages: [0] } }) as unknown as VerifiedCitation;
const owner = (...citations: VerifiedCitation[]): EditionPosition => ({ citations }) as unknown as EditionPosition;
const sources = ['ferry', 'port', 'wire', 'mayor'].map((id) => plainSource(id, 'The ferry sank.'));
const share = (source: string): SharedText => {
  const side = (id: string) => ({ source: id, passage: 0, start: 0, end: 15 });
  const stretches = [{ sides: [side('ferry'), side(source)] as const, words: 3 }];
  return { sources: ['ferry', source], jaccard: 1, containment: [1, 1], stretches };
};
const links = listCrossLinks({ sharedText: [share('port'), share('wire')], sources });
const read = (claim: EditionPosition): string[] =>
  layoutRows([claim], ['ferry', 'port', 'wire', 'mayor'], (id) => links.get(id) ?? []).flatMap(({ cells }) =>
    cells.map(({ citations, also }) => `${String(citations.length)}+${String(also.length)}`),
  );

test('each source has a cell, with what it is quoted for or the same words in it', () => {
  assert.deepEqual(read(owner(cite('ferry'), cite('ferry', 'qualifies'))), ['2+0', '0+1', '0+1', '0+0']);
});

test('a source that is quoted for it says it in those words alone', () => {
  assert.deepEqual(read(owner(cite('ferry'), cite('port', 'disputes'))), ['1+0', '1+0', '0+1', '0+0']);
});

test('what stands beside words that say otherwise is no support', () => {
  assert.deepEqual(read(owner(cite('ferry', 'disputes'))), ['1+0', '0+0', '0+0', '0+0']);
});

test('sources that say nothing on anything at hand are left out, the others keep their order', () => {
  const rows = layoutRows([owner(cite('mayor')), owner(cite('ferry'))], ['port', 'mayor', 'ferry'], () => []);
  assert.deepEqual(listSayingSources(rows), ['mayor', 'ferry']);
  assert.deepEqual(listSayingSources([]), []);
});
