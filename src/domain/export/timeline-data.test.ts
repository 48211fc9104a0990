import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { EditionExplainer } from '../edition/edition.ts';
import { toTimelineCsv, toTimelineData, toTimelineOembed } from './timeline-data.ts';

const event = { id: 'opening', after: [], before: ['closing'], lane: 'Traffic', place: { file: '', start: 0, end: 0 } };
const citation = { id: 'event-opening.1', source: 'gazette', stance: 'supports', exact: 'opened, at last, "for good"' };
const explainer = {
  slug: 'bridge',
  title: 'The bridge & its "gap"',
  language: 'en',
  updated: '2026-11-22',
  events: [
    { ...event, label: '=HYPERLINK("x")', date: '-0044', citations: [citation] },
    { ...event, id: 'closing', label: `-2+3+cmd|' /C calc'!A0`, citations: [] },
  ],
} as unknown as EditionExplainer;
const at = {
  timeline: 'https://x.example/bridge/timeline/',
  event: (id: string) => `#${id}`,
  quotation: (source: string) => `/sources/${source}/`,
};

test('CSV quotes cells, keeps negative years and disarms formulas', () => {
  const [head, first, second] = toTimelineCsv(explainer, at).split('\r\n');
  assert.equal(
    head,
    '\uFEFFid,date,date in words,after,before,label,lane,dated by,note,source,quotation,address,stance',
  );
  assert.equal(
    first,
    `opening,-0044,45 BCE,,closing,"'=HYPERLINK(""x"")",Traffic,,,gazette,"opened, at last, ""for good""",#opening,supports`,
  );
  assert.equal(second, `closing,,,,closing,'-2+3+cmd|' /C calc'!A0,Traffic,,,,,#closing,`);
});

test('CSV keeps words of any script as they are, and their line breaks within their cell', () => {
  const [first] = explainer.events;
  const of = (label: string) => toTimelineCsv({ ...explainer, events: first ? [{ ...first, label }] : [] }, at);
  for (const label of ['a\nb', 'a\r\nb', '“Ünder” 🚢', 'فُتح الجسر', "it's", 'a;b', '1,000'])
    assert.ok(of(label).includes(/[,\r\n]/.test(label) ? `,"${label}",` : `,${label},`), label);
  for (const label of ['@x', '\n=1+1', '\uFF1D1+1']) assert.ok(of(label).includes(`'${label}`), label);
});

test('JSON leaves out what is not known', () => {
  const { events } = toTimelineData(explainer, at);
  assert.deepEqual(Object.keys(events[1] ?? {}), ['id', 'url', 'after', 'before', 'label', 'lane', 'citations']);
});

test('oEmbed escapes the title', () => {
  const { html } = toTimelineOembed(explainer, {
    embed: 'https://x.example/embed/bridge/timeline/',
    site: 'https://x.example',
    publisher: 'X',
  });
  assert.match(html, /title="Timeline: The bridge &amp; its &quot;gap&quot;"/);
});
