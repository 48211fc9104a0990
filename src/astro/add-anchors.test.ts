import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addAnchors } from './add-anchors.ts';

test('an anchor of once stands first in the element that has the new one', () => {
  const page = '<p title="a > b" id="shut" class="x">Shut.</p><p id="open">Open.</p>';
  assert.equal(
    addAnchors(page, [
      { now: 'shut', once: 'closed' },
      { now: 'shut', once: 'barred' },
      { now: 'gone', once: 'lost' },
      { now: 'open', once: 'shut' },
    ]),
    '<p title="a > b" id="shut" class="x"><span id="barred"></span><span id="closed"></span>Shut.</p><p id="open">Open.</p>',
  );
});
