import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { PassagePiece } from '../domain/edition/views/quoted-passage.ts';
import { shortenPieces } from './quoted-pieces.ts';

const pieces: PassagePiece[] = [
  { text: 'In spring ', role: 'sentence' },
  { text: 'the harbour was rebuilt', role: 'quoted' },
  { text: ' at last ', role: 'sentence' },
  { text: 'and the market moved to the northern shore', role: 'quoted' },
  { text: '.', role: 'sentence' },
];
const short = (room: number): string =>
  shortenPieces(pieces, room, 'en')
    .filter(({ role, keep }) => role === 'quoted' && keep > 0)
    .map(
      ({ text, keep, afterGap, endsShort }) => `${afterGap ? '… ' : ''}${text.slice(0, keep)}${endsShort ? ' …' : ''}`,
    )
    .join(' ');

test('keeps quoted words whole where there is room, with the gap the editors left', () => {
  assert.equal(short(100), 'the harbour was rebuilt … and the market moved to the northern shore');
});

test('ends them after a word, in whichever of the parts', () => {
  assert.equal(short(40), 'the harbour was rebuilt … and the market …');
  assert.equal(short(12), 'the harbour …');
  assert.equal(short(23), 'the harbour was rebuilt …');
});
