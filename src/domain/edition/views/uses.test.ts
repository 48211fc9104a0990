import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Edition } from '../edition.ts';
import { listUses } from './uses.ts';

const citations = [{ source: 'notice' }, { source: 'letter' }];
const edition = {
  explainers: [
    {
      slug: 'bridge',
      title: 'The bridge',
      claims: [{ id: 'shut', text: 'and it is shut,', citations }],
      events: [{ id: 'closing', label: 'Closed', citations }],
      disputes: [{ id: 'length', question: 'How long?', positions: [{ citations }, { citations }] }],
    },
  ],
  glossary: [{ id: 'span', term: 'Span', citations }],
  names: [{ id: 'roe', name: 'Roe', citations }],
} as unknown as Edition;

test('lists what each quotation is quoted for, in reading order', () => {
  const uses = listUses(edition).filter(({ source }) => source === 'letter');
  assert.deepEqual(
    uses.map(({ kind, label, explainer, url }) => [kind, label, explainer?.title, url]),
    [
      ['claim', 'and it is shut', 'The bridge', '/bridge/claims/shut/'],
      ['event', 'Closed', 'The bridge', '/bridge/timeline/#event-closing'],
      ['position', 'How long?', 'The bridge', '/bridge/#dispute-length'],
      ['position', 'How long?', 'The bridge', '/bridge/#dispute-length'],
      ['term', 'Span', undefined, '/glossary/#span'],
      ['name', 'Roe', undefined, '/names/#roe'],
    ],
  );
});
