import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { EditionEvent, EditionExplainer } from '../edition.ts';
import { claimsOnSamePassage } from './shared-passages.ts';

const cite = (source: string, ...passages: number[]) => ({ source, verification: { passages } });
const explainer = {
  claims: [
    { id: 'same', citations: [cite('notice', 0), cite('notice', 4, 5)] },
    { id: 'other-source', citations: [cite('letter', 5)] },
    { id: 'none', citations: [] },
    { id: 'also', citations: [cite('notice', 6)] },
  ],
} as unknown as EditionExplainer;

test('finds the claims that quote a passage of an event, of the same source only', () => {
  const event = { citations: [cite('notice', 5, 6)] } as unknown as Pick<EditionEvent, 'citations'>;
  assert.deepEqual(
    claimsOnSamePassage(event, explainer).map(({ id }) => id),
    ['same', 'also'],
  );
});
