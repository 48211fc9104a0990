import assert from 'node:assert/strict';
import { test } from 'node:test';
import { relate, type Relation } from '../../crossref/relation.ts';
import { plainSource } from '../../verify/plain-source.ts';
import type { EditionPosition, VerifiedCitation } from '../edition.ts';
import { listCrossLinks } from './cross-links.ts';
import { layoutRows, listSayingSources } from './who-says-what.ts';

const cite = (source: string, stance = 'supports'): VerifiedCitation =>
  ({ source, stance, verification: { spans: [{ start: 0, end: 9 }], passages: [0] } }) as unknown as VerifiedCitation;
const owner = (...citations: VerifiedCitation[]): EditionPosition => ({ citations }) as unknown as EditionPosition;
const sources = ['ferry', 'port', 'wire', 'mayor'].map((id) => plainSource(id, 'The ferry sank.'));
const relation = (kind: Relation['kind'], source: string): Relation => {
  const side = (id: string) => ({ source: id, passage: 0, start: 0, end: 15 });
  return relate({ kind, certainty: 'shown', about: 'text', sides: [side('ferry'), side(source)], why: '' });
};
const relations = [relation('duplicates', 'port'), relation('duplicates', 'wire'), relation('agrees', 'mayor')];
const links = listCrossLinks({ relations, sources });
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
