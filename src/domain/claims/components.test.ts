import assert from 'node:assert/strict';
import { test } from 'node:test';
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
const events = {
  'explainers/bees/timeline.yaml': `- id: swarm\n  date: 2025-04\n  label: Swarm\n  lane: Bees\n  cite: '@a "b"'\n`,
};

test('refuses code and unknown components', () => {
  const body = `import x from 'y'\n\n{1 + 1}\n\n{/* a comment */}\n\n<Disputes id="a" />\n\n<Dispute id="gone" x="1" />\n\n<Timeline from={1} to="soon" />\n`;
  assert.deepEqual(rules(explain(body, events)), [
    'index.mdx:8:1 mdx-code',
    'index.mdx:10:1 mdx-code',
    'index.mdx:14:2 component-unknown',
    'index.mdx:16:10 reference-unknown',
    'index.mdx:16:20 component-attribute',
    'index.mdx:18:11 component-attribute',
    'index.mdx:18:20 date-invalid',
  ]);
});

test('refuses attributes that say nothing, and a stretch of time that ends before it begins', () => {
  const body =
    '<Timeline lanes />\n\n<Timeline from="" />\n\n<Timeline from="2026" to="2024-05" />\n\n<Dispute id />\n';
  assert.deepEqual(rules(explain(body, events)), [
    'index.mdx:8:11 component-attribute',
    'index.mdx:10:11 component-attribute',
    'index.mdx:12:23 component-attribute',
    'index.mdx:14:10 component-attribute',
  ]);
});

test('refuses HTML that runs, loads, styles or lays out, and says how Markdown has it', () => {
  const refused = (body: string) =>
    explain(body).messages.map((m) => `${String(m.line)}:${String(m.column)} ${m.rule} ${m.mend ?? ''}`);
  assert.deepEqual(refused('<script>alert(1)</script>\n'), [
    '8:2 html-forbidden take it out, up to its closing tag where it has one: it says nothing to readers',
  ]);
  assert.deepEqual(refused('A <b>bee</b>, <IFRAME src="x" />, <svg:rect />.\n'), [
    '8:4 html-forbidden write `**the words**` instead of the tags',
    '8:16 component-unknown remove it, or write what it should show in words',
    '8:36 html-forbidden take its tags out: a word processor left them there',
  ]);
  assert.deepEqual(refused('<timeline />\n\n<DISPUTE id="a" />\n'), [
    '8:2 component-unknown write `<Timeline />`',
    '10:2 component-unknown write `<Dispute id="..." />`',
  ]);
  assert.deepEqual(
    rules(
      explain(
        'H<sub>2</sub>O, <i lang="la" onclick="x()">apis</i> <span {...x} dir="up">b</span> <abbr title>B</abbr>\n',
      ),
    ),
    [
      'index.mdx:8:30 html-forbidden',
      'index.mdx:8:59 html-forbidden',
      'index.mdx:8:66 html-forbidden',
      'index.mdx:8:90 html-forbidden',
    ],
  );
  assert.deepEqual(
    rules(explain('H<sub>2</sub>O,<br /><bdi dir="rtl">b</bdi> <abbr title="B" lang="en">C</abbr>\n')),
    [],
  );
  assert.deepEqual(rules(explain('<>bees</>\n')), ['index.mdx:8:2 html-forbidden']);
  assert.deepEqual(rules(explain('Bees.[^a]\n\n[^a]: @a "two <b>words</b>"\n\n    <b>Note</b>\n')), [
    'index.mdx:10:15 quote-unescaped',
    'index.mdx:12:6 html-forbidden',
  ]);
});

test('refuses a timeline without events, unless its file cannot be read', () => {
  assert.deepEqual(rules(explain('<Timeline />\n')), ['index.mdx:8:1 reference-unknown']);
  const timeline = 'explainers/bees/timeline.yaml';
  assert.deepEqual(rules(explain('<Timeline />\n', { [timeline]: '' })), ['index.mdx:8:1 reference-unknown']);
  assert.deepEqual(
    rules(explain('<Timeline />\n', { [timeline]: '- id: [\n' })).filter((one) => one.startsWith('index')),
    [],
  );
  const index = textFile('explainers/bees/index.mdx', `${front}<Timeline />\n`);
  assert.deepEqual(readWritten([index], ['site.yaml', index.path, timeline]).messages, []);
});

test('refuses headings of the first level or that skip one, and reads a line break as a space', () => {
  assert.deepEqual(rules(explain('# Big\n\nBees\n====\n\n## Bees\n')), [
    'index.mdx:8:1 heading-level',
    'index.mdx:10:1 heading-level',
  ]);
  assert.deepEqual(rules(explain('## Bees\n\n#### Wings\n\n## Honey\n\n### Wax\n')), ['index.mdx:10:1 heading-level']);
  assert.deepEqual(claims(`Bees<br />hum.[^a]\n\n${note('a')}`), ['a: Bees hum.']);
});

test('tells pictures from links, also where their address stands apart', () => {
  const { links } = explain('![a](/a.png) [b](/b/) ![c][c] [d][d]\n\n[c]: /c.png\n[d]: /d/\n');
  assert.deepEqual(
    links.map(({ url, image }) => [url, image === true]),
    [
      ['/a.png', true],
      ['/b/', false],
      ['/c.png', true],
      ['/d/', false],
    ],
  );
});

test('takes `open` of a dispute as a word alone', () => {
  const disputes = {
    'explainers/bees/disputes.yaml': `- id: count\n  question: How many?\n  kind: statement\n  summary: They differ.\n  positions:\n    - value: Many\n      holder: A\n      cite: '@a "b"'\n`,
  };
  const good = explain('<Dispute id="count" open />\n', disputes);
  assert.deepEqual(rules(good), []);
  assert.equal(good.explainers[0]?.components[0]?.attributes['open'], true);
  assert.deepEqual(rules(explain('<Dispute id="count" open="no" />\n', disputes)), [
    'index.mdx:8:21 component-attribute',
  ]);
  assert.deepEqual(rules(explain('<Dispute id="count" open={true} />\n', disputes)), [
    'index.mdx:8:21 component-attribute',
  ]);
});

test('reads a box as prose without its head, and a quotation set large as a quotation', () => {
  const body = '> [!NOTE]\n> It is “open”.[^open]\n\n> [!QUOTE]\n> the very words\n\n[NOTE] stays.\n\n' + note('open');
  const written = explain(body);
  assert.deepEqual(rules(written), []);
  assert.deepEqual(claims(body), ['open: It is “open”.']);
  const quoted = written.quoted.flatMap(({ quotations }) =>
    quotations.map(({ kind, parts: [part] }) => `${kind} ${part?.exact ?? ''}`),
  );
  assert.deepEqual(quoted.toSorted(), ['block the very words', 'marks open']);
});
