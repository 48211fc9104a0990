import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { SharedText } from '../../crossref/find-text-reuse.ts';
import { plainSource } from '../../match/example.fixture.ts';
import type { VerifiedCitation } from '../edition.ts';
import { linksOfCitations, listCrossLinks } from './cross-links.ts';

const flood = 'The flood in Alden began at noon. It killed 12 people in two streets, the police said on Monday.';
const sources = [
  plainSource('ferry', flood),
  plainSource('twin', flood.replaceAll(' ', '\n')),
  plainSource('port', flood.replace('12', '15')),
  plainSource('wire', `Flood. ${flood.replace(/ on Monday/, '')}`),
  plainSource('mayor', 'Nothing happened.'),
];
const textOf = (id: string): string => sources.find((source) => source.id === id)?.text ?? '';

/** Text that two sources share: all of theirs, unless said otherwise. */
function share(a: string, b: string, end = textOf(a).length): SharedText {
  const side = (source: string, to: number) => ({ source, passage: 0, start: 0, end: to });
  const sides = [side(a, end), side(b, textOf(b).length)] as const;
  return { sources: [a, b], jaccard: 1, containment: [1, 1], stretches: [{ sides, words: 12 }] };
}

const list = (...sharedText: SharedText[]) => listCrossLinks({ sharedText, sources });

function cite(source: string, words: string): VerifiedCitation {
  const start = textOf(source).indexOf(words);
  const span = { start, end: start + words.length };
  const passages = (sources.find(({ id }) => id === source)?.passages ?? []).flatMap((passage, index) =>
    passage.start < span.end && span.start < passage.end ? [index] : [],
  );
  return {
    source,
    verification: { verdict: 'exact', spans: [span], passages, occurrences: 1 },
  } as unknown as VerifiedCitation;
}

/** What other sources say beside words that `ferry` is quoted for. */
function linksOf(words: string, shared: readonly SharedText[], ...beside: VerifiedCitation[]): string[] {
  const links = list(...shared);
  return linksOfCitations([cite('ferry', words), ...beside], (id) => links.get(id) ?? []).map(
    ({ kind, other }) => `${kind} ${other.source} ${textOf(other.source).slice(other.start, other.end)}`,
  );
}

test('shared text is seen from both sides', () => {
  const links = list(share('ferry', 'port'));
  assert.deepEqual([...links.keys()].toSorted(), ['ferry', 'port']);
  assert.equal(links.get('port')?.[0]?.other.source, 'ferry');
});

test('stretches that differ in a word are not told to be the same', () => {
  assert.equal(list(share('ferry', 'port')).get('ferry')?.[0]?.kind, 'nearly');
  assert.equal(list(share('ferry', 'twin')).get('ferry')?.[0]?.kind, 'duplicates');
});

test('a quotation is told where its words stand elsewhere, unless they are quoted there too or lie outside', () => {
  const shared = share('ferry', 'twin');
  assert.deepEqual(linksOf('began at noon', [shared]), ['duplicates twin began\nat\nnoon']);
  assert.deepEqual(linksOf('began at noon', [shared], cite('twin', 'began\nat\nnoon')), []);
  assert.deepEqual(linksOf('began at noon', [share('ferry', 'twin', 5)]), []);
});

test('of a shared stretch, a quotation is told only where its own words stand there too', () => {
  const shared = [share('ferry', 'port'), share('ferry', 'wire')];
  assert.deepEqual(linksOf('began at noon', shared), [
    'duplicates port began at noon',
    'duplicates wire began at noon',
  ]);
  assert.deepEqual(linksOf('killed 12 people', shared), ['duplicates wire killed 12 people']);
  assert.deepEqual(linksOf('the police said on Monday', shared), ['duplicates port the police said on Monday']);
});
