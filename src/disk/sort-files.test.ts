import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { sortFiles } from './sort-files.ts';

const encode = (text: string) => new TextEncoder().encode(text);
const sidecarOf = (text: string) => `sha256: ${createHash('sha256').update(text).digest('hex')}\n`;

function sort(files: Readonly<Record<string, string | Uint8Array>>) {
  const { documents, messages } = sortFiles(
    Object.entries(files).map(([path, content]) => ({
      path,
      bytes: typeof content === 'string' ? encode(content) : content,
    })),
  );
  return {
    documents: documents.map(({ file }) => file),
    messages: messages.map(({ file, line, column, rule, mend }) => `${file}:${line}:${column} ${rule} ${mend ?? ''}`),
  };
}

test('keeps the recorded document where a second one takes its id, and says nothing else', () => {
  const files = { 'sources/a.html': 'new', 'sources/a.txt': 'old', 'sources/a.yaml': sidecarOf('old') };
  assert.deepEqual(sort(files), {
    documents: ['sources/a.txt'],
    messages: ['sources/a.html:1:1 id-duplicate rename a.html, or move it out of the sources'],
  });
  assert.deepEqual(sort({ 'sources/a.html': 'new', 'sources/a.txt': 'old' }), {
    documents: ['sources/a.html'],
    messages: ['sources/a.txt:1:1 id-duplicate rename a.txt, or move it out of the sources'],
  });
});

test('takes a folder of another case for no folder of documents', () => {
  assert.deepEqual(sort({ 'Sources/a.txt': 'x' }), { documents: [], messages: [] });
});

test('asks for a name that citations can use', () => {
  assert.deepEqual(
    sort({ 'sources/Über den Streik.TXT': 'x', 'sources/a b.md': 'x', 'sources/a b.yaml': '' }).messages,
    [
      'sources/Über den Streik.TXT:1:1 slug-malformed rename it to `uber-den-streik.txt`',
      'sources/a b.md:1:1 slug-malformed rename it to `a-b.md`, and its sidecar to `a-b.yaml`',
    ],
  );
  const plain = { 'sources/Ünal_2.1.txt': 'x', 'sources/Ünal_2.1.yaml': '' };
  assert.deepEqual(sort(plain).messages, []);
});

test('says where a file stops being UTF-8', () => {
  const windows = Uint8Array.from([...encode('- id: ü😀\n  term: Caf'), 0xe9, ...encode('\n')]);
  assert.deepEqual(sort({ 'glossary.yaml': windows }).messages, [
    'glossary.yaml:2:12 file-unreadable save the file as UTF-8',
  ]);
  for (const bytes of [[0xff, 0xfe, 0x61, 0], [0xe9], [0x61, 0xc3], []])
    assert.deepEqual(
      sort({ 'site.yaml': Uint8Array.from(bytes) }).messages.map((one) => one.split(' ')[0]),
      bytes.length === 0 ? [] : [`site.yaml:1:${bytes[0] === 0x61 ? 2 : 1}`],
    );
});

test('knows a sidecar by another ending', () => {
  assert.deepEqual(sort({ 'sources/a.yml': '', 'sources/b.pdf': '' }).messages, [
    'sources/a.yml:1:1 source-unreadable rename it to `a.yaml`',
    'sources/b.pdf:1:1 source-unreadable save the document as HTML or plain text, or move the file out of the sources',
  ]);
});
