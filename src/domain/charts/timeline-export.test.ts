import assert from 'node:assert/strict';
import test from 'node:test';
import { exportTimeline } from './timeline-export.ts';
import { layoutTimeline } from './timeline-layout.ts';

test('a picture is well-formed XML whatever its words hold, and runs as its language does', () => {
  const event = {
    id: 'a',
    date: '2024',
    label: 'a\u0008b\uD800c\uFFFE "q" <i> 🚢\nd',
    lane: 'x',
    after: [],
    before: [],
  };
  const rtl = { width: 600, orientation: 'horizontal', language: 'ar', direction: 'rtl' } as const;
  const svg = exportTimeline(layoutTimeline([event], rtl), {
    title: 'الجسر',
    description: '',
    credit: 'الجسر',
    address: '#',
    language: 'ar',
    href: (id) => `#${id}`,
  });
  assert.doesNotMatch(svg, /(?![\t\n\r])[\p{Cc}\uFFFE\p{Cs}]|<i>/u);
  assert.match(svg, /^<svg [^>]*lang="ar"/);
  assert.match(svg, /class="credit" x="620" [^>]*direction="rtl"/);
});

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
