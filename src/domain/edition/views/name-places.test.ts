import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { EditionName, EditionSource } from '../edition.ts';
import { findSpellings, listOtherNames } from './name-places.ts';

const text = 'Petra Roe spoke. “No,” said Roe. Roemer, a clerk, and Petra\nRoe’s brother left.';
const source = { id: 'harbour', text } as unknown as EditionSource;
const roe = {
  id: 'roe',
  name: 'Petra Roe',
  spellings: [
    { spelling: 'Roe', sources: ['harbour'] },
    { spelling: 'Petra Roe', sources: ['harbour'] },
    { spelling: 'clerk', sources: ['ferry'] },
  ],
} as unknown as EditionName;

test('spellings stand where they are no part of a longer one or of another word', () => {
  const found = findSpellings([roe], source).map(({ spelling, spans }) => [spelling, spans.map((span) => span.start)]);
  assert.deepEqual(found, [
    ['Petra Roe', [0, text.lastIndexOf('Petra')]],
    ['Roe', [text.indexOf('Roe.')]],
  ]);
});

test('names that the editors do not list stay apart', () => {
  const spellings = [
    { spelling: 'Petra Roe', sources: ['harbour'] },
    { spelling: 'P. Roe', sources: ['ferry'] },
    { spelling: 'Mrs Roe', sources: ['ferry'] },
  ];
  const others = listOtherNames(
    [
      { kind: 'person', spellings },
      { kind: 'other', spellings: [] },
    ],
    [roe],
    'en',
  );
  assert.deepEqual(
    others.map(({ spelling }) => spelling),
    ['Mrs Roe', 'P. Roe'],
  );
});
