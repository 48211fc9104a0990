import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { EditionPosition, VerifiedCitation } from '../edition.ts';
import type { CrossLink } from './cross-links.ts';
import { layoutRows } from './who-says-what.ts';

const cite = (source: string, stance = 'supports'): VerifiedCitation =>
  ({ source, stance, verification: { spans: [{ start: 0, end: 9 }], passages: [0] } }) as unknown as VerifiedCitation;
const owner = (...citations: VerifiedCitation[]): EditionPosition => ({ citations }) as unknown as EditionPosition;
const link = (kind: CrossLink['kind'], source: string): CrossLink => ({
  kind,
  own: { source: 'ferry', passage: 0, start: 0, end: 9 },
  other: { source, passage: 1, start: 20, end: 30 },
  why: '',
});
const links = [link('agrees', 'port'), link('duplicates', 'wire'), link('conflicts', 'mayor')];
const read = (claim: EditionPosition): string[] =>
  layoutRows([claim], ['ferry', 'port', 'wire', 'mayor'], (id) => (id === 'ferry' ? links : [])).flatMap(({ cells }) =>
    cells.map(({ citations, also }) => `${String(citations.length)}+${String(also.length)}`),
  );

test('each source has a cell, with what it is quoted for or what it says too', () => {
  assert.deepEqual(read(owner(cite('ferry'), cite('ferry', 'qualifies'))), ['2+0', '0+1', '0+1', '0+0']);
});

test('a source that is quoted for it says it in those words alone', () => {
  assert.deepEqual(read(owner(cite('ferry'), cite('port', 'disputes'))), ['1+0', '1+0', '0+1', '0+0']);
});

test('what stands beside words that say otherwise is no support', () => {
  assert.deepEqual(read(owner(cite('ferry', 'disputes'))), ['1+0', '0+0', '0+0', '0+0']);
});
