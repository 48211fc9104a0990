import assert from 'node:assert/strict';
import { it } from 'node:test';
import { coarsen } from './svg.ts';

it('coarsens positions, and nothing that is read', () => {
  const drawn =
    '<g data-y="1.25"><text x="10.26" y="2" aria-label="1.25">3.14159</text><path d="M1.04,2.56 l6,6.98"/></g>';
  assert.equal(
    coarsen(drawn),
    '<g data-y="1.25"><text x="10.3" y="2" aria-label="1.25">3.14159</text><path d="M1,2.6 l6,7"/></g>',
  );
});
