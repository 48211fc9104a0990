import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { textFile } from '../messages/message.ts';
import { readWritten, type Written } from './read-written.ts';

const site =
  'name: N\nurl: https://example.org/\nlanguage: en\ndescription: D\npublisher: P\ncorrections: c@example.org\n';
const front = '---\ntitle: Bees\ndescription: About bees\npublished: 2025-01-02\nupdated: 2025-01-03\n---\n\n';

function read(files: Readonly<Record<string, string>>): Written {
  return readWritten(Object.entries({ 'site.yaml': site, ...files }).map(([path, text]) => textFile(path, text)));
}
const explain = (body: string, more: Readonly<Record<string, string>> = {}) =>
  read({ 'explainers/bees/index.mdx': front + body, ...more });
const rules = (written: Written) =>
  written.messages.map((m) => `${m.file.split('/').at(-1) ?? ''}:${String(m.line)}:${String(m.column)} ${m.rule}`);
const claims = (body: string) => explain(body).explainers[0]?.claims.map(({ id, text }) => `${id}: ${text}`);
const note = (label: string) => `[^${label}]: @a "words"\n\n`;

test('reads a stretch from the sentence or the previous marker up to the marker', () => {
  const body = `## Now\n\nBees 😀 *hum*.[^hum] They fly,[^fly] and they\r\nsting.[^sting][^twice] No more.\n\n${note('hum')}${note('fly')}${note('sting')}${note('twice')}`;
  assert.deepEqual(claims(body), [
    'hum: Bees 😀 hum.',
    'fly: They fly,',
    'sting: and they sting.',
    'twice: and they sting.',
  ]);
  const written = explain(body);
  assert.deepEqual(rules(written), []);
  const claim = written.explainers[0]?.claims[2];
  assert.equal(claim?.sentence, 'They fly, and they sting.');
  assert.equal(claim?.section, 'Now');
  const raw = written.files.get('explainers/bees/index.mdx')?.text ?? '';
  assert.equal(raw.slice(claim?.stretch.start, claim?.stretch.end), 'and they\r\nsting.');
});

test('reads claims in headings, cells, lists, quotations and links', () => {
  const body = `## Hum[^a]\n\n| Cell |\n|---|\n| Fact[^b] |\n\n- Item [linked](/x)[^c]\n\n> Said\n> so[^d]\n\n![Alt[^e]](x.png)\n\n${['a', 'b', 'c', 'd', 'e'].map(note).join('')}`;
  assert.deepEqual(claims(body), ['a: Hum', 'b: Fact', 'c: Item linked', 'd: Said so', 'e: ![Alt']);
});

test('keeps the note as a reader sees it', () => {
  const written = explain(
    'Hum.[^a]\n\n[^a]: @b "x"\n\n    A *note* with\n    [words](/y) &amp; more.\n\n    Second.\n',
  );
  assert.equal(written.explainers[0]?.claims[0]?.note, 'A note with words & more. Second.');
});

test('finds markers and footnotes that do not fit, across updates', () => {
  const update = '---\ntitle: T\ndate: 2025-01-03\n---\n\nMore.[^a]\n\n[^a]: @b "x"\n';
  const body = `One.[^a] Two.[^a] Three.[^nope] Four.[^Big] \`[^code]\` \\[^no]\n\n${note('a')}${note('unused')}${note('Big')}[^bare]: Only a note.\n`;
  assert.deepEqual(rules(explain(body, { 'explainers/bees/updates/2025-01-03-more.mdx': update })), [
    'index.mdx:8:14 footnote-reused',
    'index.mdx:8:25 footnote-undefined',
    'index.mdx:8:38 label-malformed',
    'index.mdx:12:1 footnote-unused',
    'index.mdx:14:1 label-malformed',
    'index.mdx:16:1 footnote-uncited',
    'index.mdx:16:1 footnote-unused',
    '2025-01-03-more.mdx:8:1 footnote-redefined',
  ]);
});

test('goes on behind MDX errors, and finds them all', () => {
  const written = explain(`A <5 b.[^a] {oops\n\nC </p> d.[^c]\n\n${note('a')}${note('c')}`);
  assert.deepEqual(rules(written), [
    'index.mdx:8:3 mdx-syntax',
    'index.mdx:8:13 mdx-syntax',
    'index.mdx:10:3 mdx-syntax',
  ]);
  assert.deepEqual(
    written.explainers[0]?.claims.map(({ text }) => text),
    ['A <5 b.', 'C </p> d.'],
  );
  assert.deepEqual(rules(explain('A.[^a]\n\n[^a]: @b "x <5 y {z}"\n')), ['index.mdx:10:13 quote-unescaped']);
});

test('gives an allowance the paragraph it stands before', () => {
  const written = explain(
    '{/* verbatim-allow quote-from-dek: it is\nall there is */}\n\nHum.\n\n{/* verbatim-allow quote-from-dek */}\n',
  );
  const raw = written.files.get('explainers/bees/index.mdx')?.text ?? '';
  assert.deepEqual(written.allowances.map(({ reason, scope }) => [reason, raw.slice(scope.start, scope.end)]).at(0), [
    'it is all there is',
    'Hum.',
  ]);
  assert.deepEqual(rules(written), ['index.mdx:13:1 allowance-without-reason']);
});

test('reads timeline, disputes, names and ledger with citations in place', () => {
  const written = explain('Hum.\n', {
    'explainers/bees/timeline.yaml': `- id: swarm\n  date: 2025-04\n  label: Swarm\n  lane: Bees\n  cite: '@a "it''s out"'\n- id: hive\n  after: swarms\n  label: L\n  lane: Bees\n  cite: ['@a "b"', "@b disputs \\"c\\""]\n- id: hive\n  date: soon\n  label: L\n  lane: Bees\n  cite: "@a \\"d\\""\n  allow: {quote-from-dek: }\n`,
    'explainers/bees/disputes.yaml': `- id: count\n  question: How many?\n  kind: quantity\n  unit: bees\n  summary: They differ.\n  positions:\n    - value: ">1,000"\n      holder: A\n      cite: '@a "more than 1,000"'\n    - value: many\n      holder: B\n      as-of: 2025\n      cite: '@b "x"'\n`,
    'names.yaml':
      '- id: a\n  name: A\n  kind: person\n  description: D\n  spellings: [{spelling: AA, sources: [a]}]\n  not: [b]\n',
    'permalinks.json': '{"version": 1, "urls": {"/bees/": "2025-01-02"}}',
  });
  assert.deepEqual(rules(written), [
    'disputes.yaml:10:14 yaml-invalid',
    'timeline.yaml:7:10 event-order',
    'timeline.yaml:10:24 citation-malformed',
    'timeline.yaml:11:7 id-duplicate',
    'timeline.yaml:12:9 date-invalid',
    'timeline.yaml:16:11 allowance-without-reason',
    'names.yaml:6:9 reference-unknown',
  ]);
  const file = written.files.get('explainers/bees/timeline.yaml')?.text ?? '';
  const place = written.explainers[0]?.events[0]?.citations[0]?.place;
  assert.equal(file.slice(place?.start, place?.end), "it''s out");
  assert.equal(written.explainers[0]?.events[0]?.date, '2025-04');
  assert.equal(written.explainers[0]?.disputes[0]?.positions[1]?.citations[0]?.id, 'position/count/2.1');
  assert.deepEqual(
    written.ledger.entries.map(({ url, place: at }) => [url, at.start]),
    [['/bees/', 25]],
  );
});

test('reports circles of events, reserved and malformed slugs, misnamed updates and stray files', () => {
  const event = (id: string, after: string) => `- {id: ${id}, after: ${after}, label: L, lane: X, cite: '@a "x"'}\n`;
  const written = read({
    'explainers/sources/index.mdx': front,
    'explainers/Bad_Name/index.mdx': front,
    'explainers/b/index.mdx': '---\ntitel: x\n---\n',
    'explainers/b/timeline.yml.yaml': '',
    'explainers/b/timeline.yaml':
      event('one', 'two') + event('two', 'three') + event('three', 'one') + event('four', 'one'),
    'explainers/b/updates/2025-02-30-x.mdx': '---\ntitle: T\ndate: 2025-02-28\n---\n',
    'pages/method.mdx': '---\ntitle: M\ndescription: D\n---\n\n[x](/y/)\n',
  });
  const found = rules(written);
  for (const rule of [
    'index.mdx:1:1 slug-reserved',
    'index.mdx:1:1 slug-malformed',
    'index.mdx:2:1 front-matter-invalid',
    'timeline.yaml:1:20 event-order',
    '2025-02-30-x.mdx:3:7 update-misnamed',
    'timeline.yml.yaml:1:1 file-unknown',
  ]) {
    assert.ok(found.includes(rule), `${rule} in ${found.join(', ')}`);
  }
  assert.deepEqual(
    written.links.map(({ url, page }) => [url, page]),
    [['/y/', '/method/']],
  );
});

test('tells files that are missing from those that are there under another name or cannot be read', () => {
  const say = (paths: readonly string[]) =>
    readWritten([], paths).messages.map(({ file, rule, mend }) => `${file} ${rule} ${mend ?? ''}`);
  assert.deepEqual(say(['site.yaml', 'explainers/bees/index.mdx']), []);
  assert.match(say([])[0] ?? '', /^site\.yaml file-missing run `npm run -s verbatim -- new "TITLE"`/);
  assert.deepEqual(say(['site.yml', 'explainers/bees/index.md']), [
    'explainers/bees/index.mdx file-missing rename explainers/bees/index.md to explainers/bees/index.mdx',
    'site.yaml file-missing rename site.yml to site.yaml',
  ]);
  assert.deepEqual(say(['site.yaml', 'explainers/bees/photo.png']), [
    'explainers/bees/index.mdx file-missing create explainers/bees/index.mdx (docs/formats/explainers.md), or move what the folder holds',
    'explainers/bees/photo.png file-unknown show it with `![what it shows](photo.png)`, or move it out of the folder',
  ]);
});

test('counts the words of the opening', () => {
  const words = (count: number) => rules(explain(`${'bee '.repeat(count)}\n\n## Next\n\n${'bee '.repeat(200)}`));
  assert.deepEqual(words(100), []);
  assert.deepEqual(words(101), ['index.mdx:8:1 summary-long']);
});

const pieces = fc.constantFrom(
  '[^a]',
  '[^a]: ',
  '@a "x"',
  '\n\n',
  '\n',
  '> ',
  '- ',
  '`',
  '{',
  '}',
  '<',
  '<b>',
  '{/* verbatim-allow x */}',
  '# ',
  '😀',
  '\\',
  '*',
  '| a |\n|--|\n',
  'Word. ',
  '---\n',
  '"',
  '    ',
);

test('never throws, is deterministic, and reads the same claims with CR LF', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(pieces, fc.string({ maxLength: 5 }))), (parts) => {
      const body = parts.join('').replaceAll('\r', '');
      const once = explain(body);
      assert.deepEqual({ ...explain(body), files: [] }, { ...once, files: [] });
      const windows = read({ 'explainers/bees/index.mdx': (front + body).replaceAll('\n', '\r\n') });
      const say = (written: Written) =>
        written.explainers[0]?.claims.map(({ id, text, note: words }) => [id, text, words]);
      assert.deepEqual(say(windows), say(once));
    }),
    { numRuns: 300 },
  );
});

test('reads degrees as they are written, and nothing that only looks like a number', () => {
  const places = (value: string) => {
    const { places: found, messages } = readWritten([
      textFile('places.yaml', `- id: a\n  name: A\n  latitude: ${value}\n  longitude: 1\n`),
    ]);
    const told = messages.filter(({ file }) => file === 'places.yaml').map(({ message }) => message.split(', ')[0]);
    return [...found.map(({ latitude }) => latitude), ...told];
  };
  assert.deepEqual(['52.97', '-0.5', '+5', "'5'", '90'].map(places), [[52.97], [-0.5], [5], [5], [90]]);
  for (const value of ['0x1F', '1e1', '1_0', '.inf', '91', '52,97', 'north']) {
    assert.deepEqual(places(value), [`Unexpected “${value}” for \`latitude\``]);
  }
  assert.deepEqual(places(''), ['Unexpected nothing for `latitude`']);
});

test('warns of Markdown in texts of YAML, and still knows every entry', () => {
  const event = (note: string) => `- id: a\n  date: '2025'\n  label: A\n  lane: B\n  cite: '@n "x"'\n  note: ${note}\n`;
  const index = '---\ntitle: A **b**\n---\n\n<Timeline lanes="C" />\n';
  const { messages } = readWritten([
    textFile('explainers/a/index.mdx', index),
    textFile('explainers/a/timeline.yaml', event('See [the notice](https://n.example) #2')),
  ]);
  const wanted = new Set(['foreign-syntax', 'yaml-comment-in-value', 'reference-unknown']);
  assert.deepEqual(
    messages
      .filter(({ rule }) => wanted.has(rule))
      .map(({ file, line, column, rule }) => `${file.slice(13)}:${line}:${column} ${rule}`),
    [
      'index.mdx:2:10 foreign-syntax',
      'index.mdx:5:11 reference-unknown',
      'timeline.yaml:6:13 foreign-syntax',
      'timeline.yaml:6:45 yaml-comment-in-value',
    ],
  );
});

test('tells what TOML front matter becomes', () => {
  const { messages } = readWritten([textFile('pages/a.mdx', '+++\ntitle = "x"\n+++\n')]);
  assert.equal(
    messages.find(({ rule }) => rule === 'front-matter-invalid')?.mend,
    'write `---` instead of each `+++`, and `key: value` instead of `key = value`',
  );
});
