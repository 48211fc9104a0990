import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Site } from '../claims/site.ts';
import type { EditionClaim, EditionExplainer } from '../edition/edition.ts';
import type { Source } from '../sources/source.ts';
import { toArticle, toClaim, toEventList, toScriptJson } from './json-ld.ts';

test('no text can end the script element it stands in', () => {
  const hostile = { headline: '</script><!--<script>\u2028' };
  const json = toScriptJson(hostile);
  assert.doesNotMatch(json, /[<\u2028\u2029]/);
  assert.deepEqual(JSON.parse(json), hostile);
});

test('tells people from the house they sign as, and gives no date that schema.org cannot read', () => {
  const explainer = {
    title: 'Bridge',
    authors: ['Ada Byron', 'the Desk'],
    published: '2025-03-01',
  } as unknown as EditionExplainer;
  const source = (id: string, published: string) => ({ id, metadata: { title: id, published } }) as unknown as Source;
  const sources = [source('a', '2025-03'), source('b', '2025-03~'), source('c', 'unknown')];
  const at = { page: 'https://x.example/', source: (id: string) => `https://x.example/${id}/` };
  const { author, citation } = toArticle(explainer, sources, { publisher: 'The Desk' } as Site, at);
  assert.deepEqual(author, [
    { '@type': 'Person', name: 'Ada Byron' },
    { '@type': 'Organization', name: 'the Desk' },
  ]);
  assert.deepEqual(
    citation.map(({ datePublished }) => datePublished),
    ['2025-03', undefined, undefined],
  );
});

const at = {
  explainer: 'https://x.example/bridge/',
  claim: 'https://x.example/bridge/claims/shut/',
  quotation: (source: string, anchor: string) => `https://x.example/sources/${source}/#${anchor}`,
  source: (id: string) => `https://x.example/sources/${id}/`,
};
const bridge = { title: 'Bridge', language: 'en', updated: '2025-03-02' } as unknown as EditionExplainer;

test('a claim is based on the words quoted in its support, or on the records that the editors link to', () => {
  const unknowns = {
    author: 'unknown',
    publisher: 'unknown',
    published: 'unknown',
    language: 'unknown',
    url: 'unknown',
  };
  const notice = { id: 'notice', metadata: { ...unknowns, title: 'Notice' } } as unknown as Source;
  const quoted = {
    text: 'shut',
    sentence: 'It is shut.',
    status: 'standing',
    citations: [
      { source: 'notice', stance: 'supports', exact: 'is shut', anchor: 'q-1' },
      { source: 'notice', stance: 'disputes', exact: 'is open', anchor: 'q-2' },
    ],
  } as unknown as EditionClaim;
  const claim = toClaim(quoted, bridge, [notice], at);
  assert.equal(claim['@type'], 'Claim');
  assert.equal(claim.appearance['@id'], at.explainer);
  assert.deepEqual(claim.isBasedOn, [
    {
      '@type': 'Quotation',
      text: 'is shut',
      url: 'https://x.example/sources/notice/#q-1',
      isPartOf: { '@type': 'CreativeWork', '@id': 'https://x.example/sources/notice/', name: 'Notice' },
    },
  ]);
  const noteLinks = ['https://e.org/register', '/method/'].map((url) => ({ start: 0, end: 1, url }));
  const own = toClaim({ ...quoted, citations: [], editors: 'record', noteLinks }, bridge, [notice], at);
  assert.deepEqual(own.isBasedOn, [{ '@type': 'CreativeWork', url: 'https://e.org/register' }]);
  assert.equal('isBasedOn' in toClaim({ ...quoted, citations: [], editors: 'inferred' }, bridge, [], at), false);
});

test('events are a list in the order of time, with the dates that schema.org can read', () => {
  const events = [
    { id: 'a', label: 'It opens', date: '1911' },
    { id: 'b', label: 'It shuts', date: '2025-03-03~' },
  ];
  const list = toEventList({ ...bridge, events } as unknown as EditionExplainer, {
    timeline: 'https://x.example/bridge/timeline/',
    event: (id) => `https://x.example/bridge/timeline/#event-${id}`,
  });
  assert.deepEqual(
    list.itemListElement.map(({ position, item }) => [
      position,
      item.name,
      'startDate' in item ? item.startDate : undefined,
    ]),
    [
      [1, 'It opens', '1911'],
      [2, 'It shuts', undefined],
    ],
  );
});
