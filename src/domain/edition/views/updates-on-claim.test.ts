import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { EditionExplainer } from '../edition.ts';
import { updatesOnClaim } from './updates-on-claim.ts';

const update = (id: string, ...links: string[]) => ({ id, claims: [], links: links.map((url) => ({ url })) });

test('finds the updates that name a claim or link to it in any way, once each, newest first', () => {
  const explainer = {
    slug: 'bridge',
    updates: [
      update('2026-03-01-first', '/bridge/#closed', '../#closed'),
      update('2026-03-02-page', '/bridge/claims/closed/'),
      update('2026-03-03-note', '/bridge/#note-closed'),
      { ...update('2026-03-05-named'), claims: ['closed'] },
      update('2026-03-04-no', '/bridge/#closed-twice', 'https://bridge.example/bridge/#closed', 'https://[', ''),
    ],
  } as unknown as EditionExplainer;
  assert.deepEqual(
    updatesOnClaim({ id: 'closed' }, explainer).map(({ id }) => id),
    ['2026-03-05-named', '2026-03-03-note', '2026-03-02-page', '2026-03-01-first'],
  );
});
