import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Edition } from '../edition/edition.ts';
import { listSearchRecords } from './search-records.ts';

const translated = { source: 'notice', verification: { passages: [0] }, translation: 'Es rostet.' };
const edition = {
  explainers: [
    {
      slug: 'bridge',
      title: 'Why the bridge closed',
      description: 'What is known.',
      claims: [
        { id: 'rust', sentence: 'It rusts and it bends.', text: 'It rusts', citations: [translated] },
        { id: 'bend', sentence: 'It rusts and it bends.', text: 'and it bends.', citations: [] },
        {
          id: 'bus',
          sentence: 'Bus 4 is diverted.',
          text: 'Bus 4 is diverted.',
          update: '2025-03-13-bus',
          citations: [],
        },
      ],
      disputes: [{ id: 'price', question: 'What does it cost?', summary: 'Two say 3, one says 5.', positions: [] }],
      events: [{ id: 'closed', label: 'The bridge closes', lane: 'Bridge', citations: [] }],
      updates: [{ id: '2025-03-13-bus', title: 'The bus' }],
    },
  ],
  sources: [
    {
      id: 'notice',
      text: 'It rusts.\nNobody quotes this. It bends.',
      passages: [
        { start: 0, end: 9 },
        { start: 10, end: 29 },
        { start: 30, end: 39 },
      ],
      anchors: [
        { id: 'q-it-rusts', passages: [0] },
        { id: 'q-rusts', passages: [0] },
        { id: 'q-it-bends', passages: [2] },
        { id: 'q-gone', passages: [] },
      ],
      metadata: { title: 'Notice 14', publisher: 'unknown', author: 'Department of Works' },
    },
  ],
  glossary: [{ id: 'hanger', term: 'Hanger', definition: 'A steel rod.', citations: [] }],
  names: [],
} as unknown as Edition;

test('a search leads to what has an anchor, each once, and of sources to the quoted sentences alone', () => {
  assert.deepEqual(
    listSearchRecords(edition).map(({ kind, url }) => `${kind} ${url}`),
    [
      'Explainer /bridge/',
      'Statement /bridge/#rust',
      'Statement /bridge/updates/#bus',
      'Question /bridge/#dispute-price',
      'Event /bridge/timeline/#event-closed',
      'Update /bridge/updates/#update-2025-03-13-bus',
      'Source /sources/notice/',
      'Passage /sources/notice/#q-it-rusts',
      'Passage /sources/notice/#q-it-bends',
      'Term /glossary/#hanger',
    ],
  );
});

test('what nobody knows is not searched', () => {
  const source = listSearchRecords(edition).find(({ kind }) => kind === 'Source');
  assert.equal(source?.content, 'Notice 14 · Department of Works');
});

test('quoted words are found by their translation, which is shown beside them', () => {
  const passages = listSearchRecords(edition).filter(({ kind }) => kind === 'Passage');
  assert.deepEqual(
    passages.map(({ content, context }) => [content, context]),
    [
      ['It rusts. · “Es rostet.”', '“Es rostet.” · Notice 14'],
      ['It bends.', 'Notice 14'],
    ],
  );
});
