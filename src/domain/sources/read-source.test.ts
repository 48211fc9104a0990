import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { textFile } from '../messages/message.ts';
import { rawLineOf } from './raw-line.ts';
import { readSource, type ReadSource } from './read-source.ts';

const encoder = new TextEncoder();
const read = (file: string, text: string, sidecar?: string) =>
  readSource({
    id: 'x',
    file: `sources/${file}`,
    bytes: encoder.encode(text),
    ...(sidecar === undefined ? {} : { sidecar: textFile('sources/x.yaml', sidecar) }),
  });

function assertSound({ source, messages }: ReadSource): void {
  if (source === undefined) {
    assert.deepEqual(
      messages.map(({ rule }) => rule),
      ['source-unreadable'],
    );
    return;
  }
  const { text, blocks, passages } = source;
  let last = 0;
  for (const { start, end } of blocks) {
    assert.ok(start >= last && end > start && end <= text.length);
    assert.equal(text.slice(last, start).trim(), '', 'only white space lies between blocks');
    last = end;
  }
  assert.equal(text.slice(last).trim(), '');
  assert.equal(new Set(blocks.map(({ id }) => id)).size, blocks.length);
  for (const { start, end, block } of passages) {
    const around = blocks[block];
    assert.ok(around !== undefined && start >= around.start && end <= around.end && end > start);
  }
}

const words = fc.constantFrom(
  'The dam held.',
  'Storm closes schools',
  '\n',
  '\n\n',
  ' ',
  '1. ',
  '- ',
  '# ',
  '> ',
  '<p>',
  '</p>',
  '<div>',
  '<li>',
  '<table><tr><td>',
  '<br>',
  '<script>',
  '<!--',
  '-->',
  '**',
  '<sup>',
  '</sup>',
  '<del>',
  '</del>',
  '<a href="#fn1">1</a>',
  '~~',
  '~2~',
  '10^2^',
  '[^1]',
  '[a](b)',
  '|',
  '&amp;',
  '"',
  '”',
  'Read also:',
  'é',
  '강',
  '\u00a0',
  '\u0000',
  '---\n',
  'https://example.org',
);
const documents = fc.array(words, { maxLength: 60 }).map((list) => list.join(''));

for (const file of ['a.txt', 'a.md', 'a.html']) {
  test(`reads any ${file} the same twice, in order, and never throws`, () => {
    fc.assert(
      fc.property(fc.oneof(documents, fc.string({ unit: 'binary' })), (text) => {
        const once = read(file, text);
        assertSound(once);
        assert.deepEqual(read(file, text), once);
      }),
      { numRuns: 150 },
    );
  });

  test(`reads any bytes as ${file}`, () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => assertSound(readSource({ id: 'x', file, bytes }))),
      { numRuns: 150 },
    );
  });
}

test('reads Markdown as such, however long its rules are', () => {
  for (const rule of ['-', '*', '- ', '* '].map((sign) => sign.repeat(60).trim())) {
    const { source } = read('a.md', `# The *weir*\n\n${rule}\n\nIt was **opened**.\n`);
    assert.equal(source?.text.trim(), 'The weir\n\nIt was opened.', rule);
  }
});

test('says once that a document cannot be read', () => {
  for (const bytes of [
    new Uint8Array(),
    new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13]),
    encoder.encode('%PDF-1.7 ...'),
    encoder.encode(' \n'),
  ]) {
    const { source, messages } = readSource({ id: 'x', file: 'sources/x.txt', bytes });
    assert.equal(source, undefined);
    assert.deepEqual(
      messages.map(({ rule, file }) => [rule, file]),
      [['source-unreadable', 'sources/x.txt']],
    );
  }
});

test('keeps plain text as it is, without the byte order mark', () => {
  const text = 'The dam held.\r\n\r\n  It leaks,  though.\t\r\n';
  assert.equal(read('x.txt', `\ufeff${text}`).source?.text, text);
});

test('takes the sidecar’s word first and completes it from the document', () => {
  const { source, sidecar, messages } = read(
    'x.md',
    '---\ntitle: A\nauthor: B\n---\n\nThe dam held.\n',
    'author: C\npublished: 2024-05\nsha256: unknown\n',
  );
  assert.deepEqual(messages, []);
  assert.equal(sidecar?.published, '2024-05');
  assert.deepEqual(
    [source?.metadata.title, source?.metadata.author, source?.metadata.publisher],
    ['A', 'C', 'unknown'],
  );
  assert.deepEqual(source?.metadata.found, { title: 'A', author: 'B' });
});

test('reads the document though its sidecar is broken, and says so', () => {
  const { source, sidecar, messages } = read('x.txt', 'The dam held.', 'kind: gossip\n');
  assert.equal(sidecar, undefined);
  assert.equal(source?.text, 'The dam held.');
  assert.equal(messages[0]?.rule, 'yaml-invalid');
});

test('leaves out what no reader sees', () => {
  const { source } = read(
    'x.html',
    '<title>T</title><style>a</style><p>The <b>dam</b><script>x</script> held.</p><p hidden>b</p><p style="display: none">c</p><template>d</template><pre>a\n  b</pre>',
  );
  assert.equal(source?.text, 'The dam held.\n\na\n  b');
});

test('knows the raw line of an offset', () => {
  const { source } = read('x.txt', 'Menu\n\nThe dam held in the storm, the mayor of the town said.\nIt leaks.\n');
  assert.ok(source);
  assert.equal(rawLineOf(source, source.text.indexOf('It leaks')), 4);
  const markdown = read('x.md', '# A\n\n<!-- no\nword -->\n\nThe *dam*\nheld.').source;
  assert.ok(markdown);
  assert.equal(rawLineOf(markdown, markdown.text.indexOf('held')), 7);
});

test('does not overflow on deep documents, and parts what repeats', () => {
  const documents = [
    ['a.html', `${'<div>'.repeat(20_000)}The dam held.`],
    ['a.html', '<b><p>x'.repeat(2_000)],
    ['a.html', '<p>a<sup>1</sup><sup></sup><del>b</del> '.repeat(2_000)],
    ['a.html', `<p>${'<sup>1'.repeat(20_000)}`],
    ['a.html', '<table><tr><td>'.repeat(20_000)],
    ['a.md', 'a[^1] ~~b~~ 10^2^ c<sup>1</sup>\n\n'.repeat(1_000)],
    ['a.md', `${'>'.repeat(50_000)} a`],
    ['a.md', '- '.repeat(50_000)],
    ['a.md', '['.repeat(50_000)],
    ['a.txt', 'The dam held. '.repeat(20_000)],
    ['a.txt', 'word\n'.repeat(10_000)],
    ['a.txt', 'The dam held in the storm of last year.\n- It held in the storm of last year too.\n'.repeat(500)],
  ] as const;
  for (const [file, text] of documents) assertSound(read(file, text));
});

test('a page without visible text is told to be one, with the command that records it anew', () => {
  const html = '<!doctype html><title>App</title><div id="root"></div><script>start()</script>';
  const { source, messages } = readSource({
    id: 'app',
    file: 'sources/app.html',
    bytes: new TextEncoder().encode(html),
  });
  assert.equal(source, undefined);
  assert.match(messages[0]?.message ?? '', /^Unexpected page without any visible text/);
  assert.match(messages[0]?.mend ?? '', /accept app`$/);
});
