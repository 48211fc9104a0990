import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Edition } from '../edition.ts';
import { findOpenDates } from './open-dates.ts';

test('lists undated sources with the words that lean on their day, events by order alone, and what editors date', () => {
  const dates = [
    { words: 'Monday', relative: true },
    { words: 'Monday', relative: true },
    { words: 'last year', relative: true, edtf: '2024' },
    { words: 'May 2025', relative: false },
  ];
  const open = findOpenDates({
    sources: [
      { id: 'undated', metadata: { published: 'unknown' }, dates },
      { id: 'dated', metadata: { published: '2025-05-01' }, dates },
    ],
    explainers: [
      {
        slug: 'bridge',
        events: [
          { id: 'built', label: 'Built', date: '1962' },
          { id: 'closed', label: 'Closed' },
          { id: 'opened', label: 'Opened', date: '2025', datedBy: 'the town hall' },
        ],
      },
    ],
  } as unknown as Edition);
  assert.deepEqual(open, {
    sources: [{ source: 'undated', words: ['Monday'] }],
    events: [{ explainer: 'bridge', event: 'closed', label: 'Closed' }],
    editors: [{ explainer: 'bridge', event: 'opened', label: 'Opened', datedBy: 'the town hall' }],
  });
});
