import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { LedgerPassage } from '../claims/read-ledger.ts';
import { readWritten } from '../claims/read-written.ts';
import { textFile } from '../messages/message.ts';
import { buildLibrary } from '../match/indexed-source.ts';
import { plainSource } from '../match/example.fixture.ts';
import { anchorPassages, nameAnchor } from './passage-anchors.ts';
import { verifyWritten } from './verify-written.ts';

const library = buildLibrary([plainSource('notice', 'The ferry is late. The ferry is full. No one complains.')]);

function anchorsOf(footnote: string, promised: readonly LedgerPassage[] = []): [string, string][] {
  const front = '---\ntitle: Ferry\ndescription: On it.\npublished: 2025-01-02\nupdated: 2025-01-02\n---\n\n';
  const written = readWritten([textFile('explainers/ferry/index.mdx', `${front}So it is.[^a]\n\n[^a]: ${footnote}\n`)]);
  const { byCitation } = verifyWritten(written, library);
  const anchors = anchorPassages([...byCitation.values()], promised, library).get('notice') ?? [];
  const { text } = library.sources.get('notice')?.source ?? { text: '' };
  return anchors.map(({ id, spans: [span] }) => [id, span ? text.slice(span.start, span.end) : 'gone']);
}

const promise = (exact: string, ...anchors: string[]): LedgerPassage => ({
  source: 'notice',
  since: '2025-01-02',
  exact,
  anchors,
  place: { file: 'permalinks.json', start: 0, end: 0 },
});

test('an anchor names the same words whatever is quoted before them', () => {
  const [late] = anchorsOf('@notice "is late"');
  assert.deepEqual(anchorsOf('@notice "No one complains"\n    @notice "is late"')[0], late);
  assert.match(late?.[0] ?? '', /^q-is-late-[0-9a-f]{8}$/);
});

test('the same words in two places have an anchor each, and the same words quoted twice have one', () => {
  const twice = anchorsOf('@notice after "late." "The ferry"\n    @notice before "is late" "The ferry"');
  assert.equal(new Set(twice.map(([id]) => id)).size, 2);
  assert.equal(anchorsOf('@notice "is full"\n    @notice "is full"').length, 1);
});

test('what was promised stays at its words, or is known to be gone', () => {
  const promised = [promise('is full', 'q-old-1', 'q-old-2'), promise('is early', 'q-old-3')];
  const anchors = anchorsOf('@notice "is late"', promised);
  assert.deepEqual(
    anchors.map(([, words]) => words),
    ['is late', 'is full', 'is full', 'gone'],
  );
});

test('words that moved are found where they stand now', () => {
  const moved = { ...promise('is full', 'q-old'), prefix: 'The boat', block: 'p7' };
  assert.deepEqual(anchorsOf('@notice "is late"', [moved])[1], ['q-old', 'is full']);
});

test('typography does not change an anchor; a letter does; anything makes a valid one', () => {
  assert.equal(nameAnchor({ exact: '“no – aid”' }), nameAnchor({ exact: '"no - aid"' }));
  assert.notEqual(nameAnchor({ exact: 'no aid' }), nameAnchor({ exact: 'No aid' }));
  fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (exact) => /^q-[a-z0-9-]+$/.test(nameAnchor({ exact }))));
});
