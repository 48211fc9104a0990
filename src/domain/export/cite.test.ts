import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Source } from '../sources/source.ts';
import { citeClaim, citeSource } from './cite.ts';

const metadata: Source['metadata'] = {
  title: 'Why the bridge closed',
  publisher: 'unknown',
  author: 'unknown',
  url: 'unknown',
  archived: 'unknown',
  published: 'unknown',
  retrieved: 'unknown',
  kind: 'unknown',
  language: 'en',
  origins: [],
  licence: 'unknown',
  display: 'excerpts',
  status: 'current',
  found: {},
};
const source = { id: 'bridge', metadata } as unknown as Source;

test('what nobody knows of a source is written out', () => {
  assert.equal(
    citeSource(source),
    'Author unknown. “Why the bridge closed.” Publisher unknown, date unknown. Address unknown.',
  );
});

test('what is known of a source is said as a person would', () => {
  const known = {
    ...metadata,
    author: 'Ada Roe',
    publisher: 'River News',
    published: '2024-05',
    url: 'https://example.org/b',
  };
  assert.equal(
    citeSource({ ...source, metadata: known }),
    'Ada Roe. “Why the bridge closed.” River News, May 2024. https://example.org/b',
  );
});

test('a source that its publisher took back is cited as such', () => {
  assert.equal(
    citeSource({ ...source, metadata: { ...metadata, status: 'retracted' } }),
    'Author unknown. “Why the bridge closed.” Publisher unknown, date unknown. Retracted by its publisher. Address unknown.',
  );
});

test('a claim is cited by its whole sentence and the number of its note', () => {
  assert.equal(
    citeClaim(
      { sentence: 'The mayor said “soon” and the council said “soon”.', number: 3 },
      { title: 'Why the bridge closed', updated: '2025-03-14' },
      { name: 'River Desk' },
      'https://example.org/bridge/claims/soon/',
    ),
    '“The mayor said ‘soon’ and the council said ‘soon’.” Note 3 in “Why the bridge closed”, River Desk, updated 14 March 2025. https://example.org/bridge/claims/soon/',
  );
});
