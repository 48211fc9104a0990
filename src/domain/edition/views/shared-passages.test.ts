import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { EditionClaim, EditionEvent, EditionExplainer } from '../edition.ts';
import { claimsOnSamePassage, disputesOnSameWords } from './shared-passages.ts';

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

test('finds the disputes of which an account quotes words that a claim quotes, not only their sentence', () => {
  const words = (source: string, start: number, end: number) => ({ source, verification: { spans: [{ start, end }] } });
  const asked = {
    disputes: [
      { id: 'overlaps', positions: [{ citations: [] }, { citations: [words('notice', 15, 30)] }] },
      { id: 'ends-where-it-starts', positions: [{ citations: [words('notice', 0, 10)] }] },
      { id: 'other-source', positions: [{ citations: [words('letter', 10, 20)] }] },
    ],
  } as unknown as EditionExplainer;
  const claim = { citations: [words('notice', 10, 20)] } as unknown as EditionClaim;
  assert.deepEqual(
    disputesOnSameWords(claim, asked).map(({ id }) => id),
    ['overlaps'],
  );
});
