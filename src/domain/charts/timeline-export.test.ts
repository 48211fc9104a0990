import assert from 'node:assert/strict';
import test from 'node:test';
import { exportTimeline } from './timeline-export.ts';
import { layoutTimeline } from './timeline-layout.ts';

test('a picture of a timeline says what it tells, and its credit leads to where it comes from', () => {
  const layout = layoutTimeline([], { width: 600, orientation: 'horizontal', language: 'en' });
  const svg = exportTimeline(layout, {
    title: 'A bridge & its repair',
    description: 'What <closed> it',
    credit: 'A bridge. Example.',
    address: 'https://example.org/bridge/timeline/?a=1&b=2',
    language: 'en',
    href: (id) => `#${id}`,
  });
  assert.ok(svg.includes('<title>A bridge &amp; its repair</title><desc>What &lt;closed&gt; it</desc>'));
  assert.match(svg, /<a href="https:\/\/example\.org\/bridge\/timeline\/\?a=1&amp;b=2"><text class="credit"/);
});
