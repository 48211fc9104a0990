import assert from 'node:assert/strict';
import { test } from 'node:test';
import { relate, type Relation } from '../../crossref/relation.ts';
import type { VerifiedCitation } from '../edition.ts';
import { linksOfCitations, listCrossLinks } from './cross-links.ts';

const side = (source: string, passage: number, start: number) => ({ source, passage, start, end: start + 10 });
const relation = (kind: Relation['kind'], certainty: Relation['certainty'], to: string): Relation =>
  relate({ kind, certainty, about: 'statement', sides: [side('ferry', 1, 20), side(to, 4, 90)], why: 'They do.' });

const cite = (source: string, start: number, passages: number[]) =>
  ({
    source,
    verification: { verdict: 'exact', spans: [{ start, end: start + 5 }], passages, occurrences: 1 },
  }) as unknown as VerifiedCitation;

test('only what is sure is seen, from both sides', () => {
  const links = listCrossLinks([
    relation('agrees', 'shown', 'port'),
    relation('conflicts', 'question', 'mayor'),
    relation('same-origin', 'shown', 'wire'),
    relation('duplicates', 'shown', 'ferry'),
  ]);
  assert.deepEqual([...links.keys()].toSorted(), ['ferry', 'port']);
  assert.equal(links.get('port')?.[0]?.other.source, 'ferry');
});

test('a quotation is told what stands elsewhere, unless it is quoted beside it', () => {
  const links = listCrossLinks([relation('agrees', 'shown', 'port')]);
  const linksOf = (source: string) => links.get(source) ?? [];
  assert.equal(linksOfCitations([cite('ferry', 22, [1])], linksOf)[0]?.other.source, 'port');
  assert.deepEqual(linksOfCitations([cite('ferry', 0, [0])], linksOf), []);
  assert.deepEqual(linksOfCitations([cite('ferry', 22, [1]), cite('port', 95, [4])], linksOf), []);
});
