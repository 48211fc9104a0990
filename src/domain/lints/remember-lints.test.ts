import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buildLibrary } from '../match/indexed-source.ts';
import { plainSource, testCitation } from '../match/example.fixture.ts';
import { verifyCitation } from '../match/verify-citation.ts';
import { readCited } from './evidence.ts';
import { rememberLints } from './remember-lints.ts';

const remembered = rememberLints();
const lintRemembered = remembered.lint;

function lint(source: ReturnType<typeof plainSource>, text: string) {
  const citation = testCitation({ source: 's', quote: 'took' });
  const { verification } = verifyCitation(citation, buildLibrary([source]));
  const cited = [readCited({ ...citation, verification }, source)];
  return lintRemembered({ text, context: text, language: 'en' }, { cited, editors: '', names: [] }, 'statement');
}

test('compares the same words with the same passages once, and others again', () => {
  const source = plainSource('s', 'The storm took 12 boats from the harbour.');
  const first = lint(source, 'The storm took 13 boats from the harbour.');
  assert.deepEqual(
    first.map(({ rule }) => rule),
    ['claim-number'],
  );
  assert.equal(lint(source, 'The storm took 13 boats from the harbour.'), first);
  assert.deepEqual(lint(source, 'The storm took 12 boats from the harbour.'), []);
  const longer = plainSource('s', 'The storm took 12 boats from the harbour.\n\nNobody was hurt.');
  assert.equal(lint(longer, 'The storm took 13 boats from the harbour.'), first);
  const corrected = plainSource('s', 'The storm took 13 boats from the harbour.');
  assert.deepEqual(lint(corrected, 'The storm took 13 boats from the harbour.'), []);
});
