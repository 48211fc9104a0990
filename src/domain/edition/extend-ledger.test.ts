import assert from 'node:assert/strict';
import { test } from 'node:test';
import { emptyLedger, readLedger } from '../claims/read-ledger.ts';
import { readWritten } from '../claims/read-written.ts';
import { textFile } from '../messages/message.ts';
import { plainSource } from '../match/example.fixture.ts';
import { compile } from './compile.ts';
import { extendLedger, formatLedger } from './extend-ledger.ts';

const front = '---\ntitle: Ferry\ndescription: On it.\npublished: 2025-01-02\nupdated: 2025-03-04\n---\n\n';

function compileWith(footnote: string, ledger?: string, source = 'The ferry is late. It is full.') {
  const files = [textFile('explainers/ferry/index.mdx', `${front}So it is.[^late]\n\n[^late]: ${footnote}\n`)];
  const written = readWritten(ledger === undefined ? files : [...files, textFile('permalinks.json', ledger)]);
  const documents = source === '' ? [] : [{ source: plainSource('notice', source), messages: [] }];
  return { ...compile({ documents, written, messages: [] }), ledger: written.ledger };
}

const publish = (footnote: string): string =>
  formatLedger(extendLedger(compileWith(footnote).edition, emptyLedger).all);

test('every address is recorded: pages, files, frames, notes and quoted words', () => {
  const ledger = publish('@notice "is late"');
  for (const url of [
    '/embed/ferry/timeline/',
    '/ferry/timeline.svg',
    '/ferry/timeline.oembed.json',
    '/ferry/#note-late',
  ])
    assert.ok(ledger.includes(`    "${url}": "2025-03-04"`), url);
  assert.match(ledger, /^ {6}\{"since":"2025-03-04","exact":"is late","anchors":\["q-is-late-[0-9a-f]{8}"\]\}$/m);
});

test('what is written is read back, and writing it again changes nothing', () => {
  const text = publish('@notice after "ferry" "is late"');
  const { ledger, messages } = readLedger(textFile('permalinks.json', text));
  assert.deepEqual(messages, []);
  const { all, added } = extendLedger(compileWith('@notice after "ferry" "is late"', text).edition, ledger);
  assert.deepEqual(added, []);
  assert.equal(formatLedger(all), text);
});

test('a quotation that was replaced keeps its anchor', () => {
  const text = publish('@notice "is late"');
  const { edition, messages } = compileWith('@notice "is full"', text);
  assert.equal(edition.sources[0]?.anchors.length, 2);
  assert.deepEqual(
    messages.filter(({ rule }) => rule === 'permalink-lost'),
    [],
  );
});

test('the first version of the format is still read', () => {
  const { ledger, messages } = readLedger(textFile('permalinks.json', '{"version": 1, "urls": {"/a/": "2025"}}'));
  assert.deepEqual([ledger.entries.length, ledger.passages.length, messages.length], [1, 0, 0]);
});

test('a source that is gone is told once, with or without a page of its own in the ledger', () => {
  const text = publish('@notice "is late"');
  const lostOf = (ledger: string) =>
    compileWith('@notice "is late"', ledger, '').messages.filter(
      ({ rule, message }) => rule === 'permalink-lost' && message.includes('/sources/notice/'),
    );
  assert.equal(lostOf(text).length, 1);
  const alone = lostOf(text.replace(/,\n {4}"\/sources\/notice\/": "[^"]*"/, ''));
  assert.match(alone[0]?.message ?? '', /with the anchors of one quoted passage/);
  assert.equal(alone[0]?.file, 'permalinks.json');
});
