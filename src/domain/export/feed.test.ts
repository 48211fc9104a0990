import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { DOMParser } from 'linkedom';
import type { EditionExplainer } from '../edition/edition.ts';
import { type ClaimChange, type Feed, listFeedEntries, toAtom } from './feed.ts';

const at = { absolute: (path: string) => `https://desk.example${path}` };

function explainer(parts: Partial<EditionExplainer> = {}): EditionExplainer {
  return {
    slug: 'bridge',
    title: 'Why the bridge closed',
    description: 'What is known.',
    language: 'en',
    authors: ['Ada Roe'],
    published: '2025-03-12',
    updated: '2025-03-14',
    updates: [
      { id: '2025-03-13-bus', date: '2025-03-13', title: 'The bus', links: [], kind: 'update', claims: [] },
      {
        id: '2025-03-14-price',
        date: '2025-03-14',
        title: 'The price',
        links: [{ url: '../#price' }],
        kind: 'update',
        claims: [],
      },
    ],
    claims: [
      { id: 'price', status: 'corrected', sentence: 'It costs 3 million.' },
      { id: 'bus', status: 'standing', sentence: 'Bus 4 is diverted.', update: '2025-03-13-bus' },
    ],
    ...parts,
  } as unknown as EditionExplainer;
}

const feed = (entries: Feed['entries'], title = 'Changes'): Feed => ({
  title,
  language: 'en',
  id: 'https://desk.example/feed.xml',
  self: 'https://desk.example/feed.xml',
  page: 'https://desk.example/',
  site: { publisher: 'The River Desk' },
  entries,
});

test('an entry is named by the address that it had first, and leads to that of today', () => {
  const firstPath = (path: string): string => path.replace('/bridge/', '/mill-bridge/');
  const [newest] = listFeedEntries(explainer(), { ...at, firstPath });
  assert.equal(newest?.id, 'https://desk.example/mill-bridge/updates/#update-2025-03-14-price');
  assert.equal(newest.url, 'https://desk.example/bridge/updates/#update-2025-03-14-price');
  assert.match(toAtom(feed([newest])), /<id>https:\/\/desk\.example\/mill-bridge\/updates\/#/);
});

test('a feed holds the publication and every update once, the newest first, and tells corrections', () => {
  const entries = listFeedEntries(explainer(), at);
  assert.deepEqual(
    entries.map(({ url, day, isCorrection }) => [url.replace('https://desk.example', ''), day, isCorrection]),
    [
      ['/bridge/updates/#update-2025-03-14-price', '2025-03-14', true],
      ['/bridge/updates/#update-2025-03-13-bus', '2025-03-13', false],
      ['/bridge/', '2025-03-12', false],
    ],
  );
  assert.deepEqual(entries[1]?.statements, ['Bus 4 is diverted.']);
  assert.deepEqual(entries[0]?.changes, [
    { url: 'https://desk.example/bridge/claims/price/', what: 'status', after: 'It costs 3 million.' },
  ]);
});

test('what editors call an update goes before what it links to', () => {
  const [, price] = explainer().updates;
  const called = (kind: string) =>
    listFeedEntries(explainer({ updates: [{ ...price, kind }] as unknown as EditionExplainer['updates'] }), at)[0];
  assert.equal(called('correction')?.isCorrection, true);
  assert.equal(called('clarification')?.isCorrection, false);
});

test('old and new words of a claim stand in its entry', () => {
  const change: ClaimChange = {
    url: 'https://desk.example/bridge/#price',
    what: 'reworded',
    before: 'a < b',
    after: 'a & b',
  };
  const entries = listFeedEntries(explainer(), { ...at, changesOf: (_, id) => (id.endsWith('price') ? [change] : []) });
  const content = new DOMParser().parseFromString(toAtom(feed(entries)), 'text/xml').querySelector('entry content');
  assert.match(content?.textContent ?? '', /<del>a &lt; b<\/del> <ins>a &amp; b<\/ins>/);
});

test('a feed without entries has a date all the same, and none of the clock', () => {
  assert.match(toAtom(feed([])), /<updated>1970-01-01T00:00:00Z<\/updated>/);
});

test('any words: a feed has what RFC 4287 asks for, and no character that XML cannot hold', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (title, sentence) => {
      const claims = [{ id: 'bus', status: 'standing', sentence, update: '2025-03-13-bus' }];
      const entries = listFeedEntries(
        explainer({ title, claims: claims as unknown as EditionExplainer['claims'] }),
        at,
      );
      const xml = toAtom(feed(entries, title));
      assert.doesNotMatch(xml, /(?![\t\n\r])\p{Cc}|\p{Cs}|[\ufffe\uffff]/u);
      assert.doesNotMatch(xml.replaceAll(/&(?:amp|lt|gt|quot|#39);/g, ''), /&/);
      assert.equal(xml.match(/<entry /g)?.length, 3);
      for (const tag of ['id', 'title', 'updated']) assert.equal(xml.match(new RegExp(`<${tag}>`, 'g'))?.length, 4);
      for (const [, instant = ''] of xml.matchAll(/<updated>([^<]*)/g))
        assert.match(instant, /^\d{4}-\d{2}-\d{2}T00:00:00Z$/);
    }),
  );
});
