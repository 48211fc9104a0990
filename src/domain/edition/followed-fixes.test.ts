import assert from 'node:assert/strict';
import { test } from 'node:test';
import { emptyLedger } from '../claims/read-ledger.ts';
import { readWritten } from '../claims/read-written.ts';
import { applyEdits } from '../messages/edits.ts';
import { type Message, textFile } from '../messages/message.ts';
import { plainSource } from '../match/example.fixture.ts';
import { compile } from './compile.ts';
import { extendLedger, formatLedger } from './extend-ledger.ts';

const front = '---\ntitle: Ferry\ndescription: On it.\npublished: 2025-01-02\nupdated: 2025-03-04\n---\n\n';
const index = `${front}So it is.[^late]\n\n[^late]: @notice "is late"\n`;
const update = '---\ntitle: More\ndate: 2025-03-04\n---\n\nIt is full.[^full]\n\n[^full]: @notice "is full"\n';
const timeline = `- id: left\n  date: 2025\n  label: It\n  lane: L\n  dated-by: Us\n  cite: '@notice "is late"'\n`;
const position = (more = ''): string => `    - value: '3'\n      holder: Us\n      cite: '@notice "is late"'\n${more}`;
const disputes = (more = ''): string =>
  `- id: many\n  question: How?\n  kind: quantity\n  summary: So.\n  positions:\n${position(more)}${position(more)}`;
const published: Readonly<Record<string, string>> = {
  'explainers/ferry/index.mdx': index,
  'explainers/ferry/timeline.yaml': timeline,
  'explainers/ferry/updates/2025-03-04-full.mdx': update,
};

const source = plainSource('notice', 'The ferry is late. It is full. No one has been charged. None of them spoke.');

function run(files: Readonly<Record<string, string>>) {
  const written = readWritten(Object.entries(files).map(([path, text]) => textFile(path, text)));
  return compile({ documents: [{ source, messages: [] }], written, messages: [] });
}

function tell(files: Readonly<Record<string, string>>, rule: string): Message[] {
  return run(files).messages.filter((message) => message.rule === rule);
}

const fixOf = (text: string, rule: string): string | undefined =>
  tell({ 'explainers/ferry/index.mdx': text }, rule)[0]?.mend;

test('a mend of a quotation keeps the whole negation of its source', () => {
  const quoting = (words: string) =>
    fixOf(`${front}So it is.[^a]\n\n[^a]: @notice "${words}"\n`, 'quote-missing') ?? '';
  assert.match(quoting('Nobody has been charged.'), /^quote "No one has been charged\."/);
  assert.match(quoting('Everyone has been charged.'), /^quote "No one has been charged\."/);
});

test('an address of another site without its beginning is mended with it', () => {
  const linking = (url: string) => fixOf(index.replace('So it is.', `So [it](${url}) is.`), 'link-broken') ?? '';
  assert.match(linking('www.europa.example'), /^write `https:\/\/www\.europa\.example`/);
  assert.match(linking('europa.example/law?a=b'), /^write `https:\/\/europa\.example\/law\?a=b`/);
  assert.doesNotMatch(linking('law.pdf'), /https/);
  assert.doesNotMatch(linking('ferry/nowhere'), /https/);
});

test('a line one space short is one message, with the spaces it needs', () => {
  const short = disputes().replace('      holder', '     holder');
  const found = tell({ ...published, 'explainers/ferry/disputes.yaml': short }, 'yaml-syntax');
  assert.deepEqual(
    found.map(({ line, mend }) => [line, mend]),
    [[7, 'put 6 spaces before `holder`']],
  );
});

test('an allowance is read where a position offers it', () => {
  const files = { ...published, 'explainers/ferry/disputes.yaml': disputes() };
  assert.equal(tell(files, 'position-value-unquoted').length, 2);
  const allowed = disputes('      allow:\n        position-value-unquoted: counted\n');
  assert.deepEqual(
    run({ ...published, 'explainers/ferry/disputes.yaml': allowed }).messages.filter(({ file }) =>
      file.endsWith('disputes.yaml'),
    ),
    [],
  );
});

test('a lost address names the file to bring back', () => {
  const ledger = formatLedger(extendLedger(run(published).edition, emptyLedger).all);
  const { 'explainers/ferry/updates/2025-03-04-full.mdx': _, ...rest } = published;
  const fixes = tell({ ...rest, 'permalinks.json': ledger }, 'permalink-lost').map(({ mend }) => mend);
  assert.match(fixes.join('\n'), /^bring back explainers\/ferry\/updates\/2025-03-04-full\.mdx\. /m);
});

test('numbers in titles and headings are reported where they stand', () => {
  const top = front.replace('title: Ferry', 'title: A ferry of 20').replace('On it.', 'On 25 things.');
  const text = `${top}So it is.[^late]\n\n## Part 25\n\n### *20* [boats](https://a.example/20)\n\n[^late]: @notice "is late"\n`;
  assert.deepEqual(
    tell({ 'explainers/ferry/index.mdx': text }, 'claim-number').map(({ line, column }) => [line, column]),
    [
      [2, 19],
      [3, 17],
      [10, 9],
      [12, 6],
    ],
  );
});

test('the edits of messages make them go away, and change no word of a quotation', () => {
  const path = 'explainers/ferry/index.mdx';
  const text = `${front}So [it](www.a.example) is.[^late]\n\n[^late]: @notise "is late"\n`;
  const { messages, fixes } = run({ [path]: text });
  const edits = messages.flatMap((message) => (message.file === path ? (message.edits ?? []) : []));
  const mended = applyEdits(text, edits).text;
  assert.equal(mended, text.replace('www', 'https://www').replace('notise', 'notice'));
  assert.deepEqual(
    applyEdits(
      text,
      fixes.filter(({ file }) => file === path),
    ).text,
    mended,
  );
  const left = run({ [path]: mended }).messages.map(({ rule }) => rule);
  assert.ok(!left.includes('link-broken') && !left.includes('source-unknown'), left.join());
});
