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
const short = (room: number, statement = 'The market moved.'): string =>
  shortenPieces(pieces, statement, room, 'en')
    .filter(({ role, from, to }) => role === 'quoted' && to > from)
    .map(
      ({ text, from, to, afterGap, endsShort }) =>
        `${afterGap ? '… ' : ''}${text.slice(from, to)}${endsShort ? ' …' : ''}`,
    )
    .join(' ');

test('keeps quoted words whole where there is room, with the gap the editors left', () => {
  assert.equal(short(100), 'the harbour was rebuilt … and the market moved to the northern shore');
});

test('ends them after a word, in whichever of the parts', () => {
  assert.equal(short(40), 'the harbour was rebuilt … and the market …');
  assert.equal(short(12, 'The harbour.'), 'the harbour …');
  assert.equal(short(23, 'The harbour.'), 'the harbour was rebuilt …');
});

test('what is not quoted stays whole, with no gap of its own', () => {
  for (const piece of shortenPieces(pieces, 'The market moved.', 12, 'en').filter(({ role }) => role !== 'quoted'))
    assert.deepEqual(piece, { ...piece, from: 0, to: piece.text.length, afterGap: false, endsShort: false });
});

test('says where they begin late', () => {
  const two: PassagePiece[] = [
    { text: 'The harbour was rebuilt. The market moved to the northern shore', role: 'quoted' },
    { text: '.', role: 'sentence' },
  ];
  const [first] = shortenPieces(two, 'The market moved.', 40, 'en');
  assert.equal(first?.text.slice(first.from, first.to), 'The market moved to the northern shore');
  assert.ok(first?.afterGap);
});
