import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { findHedges } from './find-wording.ts';

const inText = (text: string, language = 'en'): string[] =>
  findHedges(text, language).map(({ start, end, kind }) => `${text.slice(start, end)} (${kind})`);

test('finds reports, bounds, possibilities, doubts and parts', () => {
  assert.deepEqual(inText('The bridge has reportedly been closed.'), ['has reportedly been (report)']);
  assert.deepEqual(inText('up to 50 whales, at least two dozen seals'), ['up to (bound)', 'at least (bound)']);
  assert.deepEqual(inText('The vaccine may work and could be cheap.'), ['may (possibility)', 'could (possibility)']);
  assert.deepEqual(inText('Some claim it was unverified.'), ['Some claim (part)', 'unverified (doubt)']);
});

test('takes a preposition for a bound only before a number, or where the text was cut', () => {
  assert.deepEqual(inText('A film about some birds, over there'), ['some (part)']);
  assert.deepEqual(inText('about 50 birds, over $5m'), ['about (bound)', 'over (bound)']);
  assert.deepEqual(inText('around'), ['around (bound)']);
  assert.deepEqual(inText('~50 birds, <5%'), ['~ (bound)', '< (bound)']);
});

test('tells the month of May and might from modal verbs', () => {
  assert.deepEqual(inText('In May 2020 its naval might grew; it might shrink.'), ['might (possibility)']);
});

test('knows other languages, and keeps silent in those it does not know', () => {
  assert.deepEqual(inText('Laut Polizei kamen rund 50 Menschen.', 'de'), ['Laut (report)', 'rund (bound)']);
  assert.deepEqual(inText('据报道，约10人签署条约', 'zh'), ['据报道 (report)', '约 (bound)']);
  assert.deepEqual(inText('maybe', 'tlh'), []);
});

test('never throws, and its spans are sorted, apart and inside the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.constantFrom('en', 'fr', 'zh', 'ko', 'ja', 'x'), (text, language) => {
      let last = 0;
      for (const { start, end } of findHedges(text, language)) {
        assert.ok(start >= last && end > start && end <= text.length);
        last = end;
      }
    }),
  );
});
