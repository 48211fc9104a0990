import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Site } from '../claims/site.ts';
import type { EditionExplainer } from '../edition/edition.ts';
import type { Source } from '../sources/source.ts';
import { toArticle, toScriptJson } from './json-ld.ts';

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
