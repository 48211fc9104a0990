import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readWritten } from '../claims/read-written.ts';
import { textFile } from '../messages/message.ts';
import { buildLibrary } from '../match/indexed-source.ts';
import { plainSource } from '../match/example.fixture.ts';
import { lintWritten } from './lint-written.ts';
import { verifyWritten } from './verify-written.ts';

const source = plainSource(
  'gazette',
  'WHO SANK THE FERRY?\n\nThe ferry sank on 3 May 1921 with up to 90 people, a survivor said. Did the captain drink? The owner did not pay.',
  { kinds: ['headline', 'paragraph'] },
);

const front =
  '---\ntitle: The ferry of 1921\ndescription: What is known.\npublished: 2025-01-01\nupdated: 2025-01-01\n---\n\n';

/** Lints one explainer and gives each message as `rule “the words it points at”`. */
function lint(files: Readonly<Record<string, string>>): string[] {
  const texts = Object.entries(files).map(([name, text]) => textFile(`explainers/ferry/${name}`, text));
  const written = readWritten(texts);
  const messages = lintWritten(written, verifyWritten(written, buildLibrary([source])), [source]);
  return messages.map(({ file, rule, line, column, endLine, endColumn }) => {
    const lines = (written.files.get(file)?.text ?? '').split('\n').slice(line - 1, endLine);
    const last = lines.pop() ?? '';
    const words = [...lines, last.slice(0, endColumn - 1)].join('\n').slice(column - 1);
    return `${rule} “${words}”`;
  });
}

test('takes a listed place that another paragraph of the source names', () => {
  const text = `${front}People drowned off Skopje and Zagreb.[^sunk]\n\n[^sunk]: @far "The ferry sank."\n`;
  const index = textFile('explainers/ferry/index.mdx', text);
  const places = textFile(
    'places.yaml',
    '- id: skopje\n  name: Skopje\n  latitude: 42\n  longitude: 21.4\n- id: zagreb\n  name: Zagreb\n  latitude: 45.8\n  longitude: 16\n',
  );
  const far = plainSource('far', 'SKOPJE and Skopje.\n\nIt rained.\n\nIt was dark.\n\nThe ferry sank.');
  const written = readWritten([index, places]);
  const messages = lintWritten(written, verifyWritten(written, buildLibrary([far])), [far]);
  const names = messages.filter(({ rule }) => rule === 'claim-name');
  assert.deepEqual(
    names.map(({ message }) => /“(.*?)”/.exec(message)?.[1]),
    ['Zagreb'],
  );
});

test('points at the word in question, over escapes, emphasis and line breaks', () => {
  const text = `${front}A survivor said that 90 people\ndrowned, *80* of them on 4\nMay 1921.[^sunk]\n\n[^sunk]: @gazette "The ferry sank on 3 May 1921 with up to 90 people, a survivor said."\n`;
  assert.deepEqual(lint({ 'index.mdx': text }), [
    'claim-number “80”',
    'claim-date “4\nMay 1921”',
    'claim-qualifier “90”',
  ]);
});

test('reads labels, notes, values and titles like claims', () => {
  const index = `${front}The owner did not pay.[^owner]\n\n[^owner]: @gazette "The owner did not pay."\n`;
  const timeline = `- id: sunk\n  date: 1921-05-03\n  label: 'The ferry''s sinking, with 95 people, a survivor said'\n  lane: Sea\n  note: Others have 70.\n  cite: '@gazette "The ferry sank on 3 May 1921 with up to 90 people, a survivor said."'\n`;
  const disputes = `- id: pay\n  question: Did the owner pay?\n  kind: statement\n  summary: Accounts of 12 neighbours differ.\n  positions:\n    - value: The owner paid\n      holder: The gazette\n      cite: '@gazette "The owner did not pay."'\n`;
  assert.deepEqual(
    lint({ 'index.mdx': index.replace('of 1921', 'of 1922'), 'timeline.yaml': timeline, 'disputes.yaml': disputes }),
    ['claim-number “95”', 'claim-number “70”', 'claim-number “12”', 'claim-negation “paid”', 'claim-date “1922”'],
  );
});

test('tells support that cannot support, unless it is only mentioned', () => {
  const claim = (stance: string): string =>
    `${front}The gazette asks who sank it and whether he drank.[^asked]\n\n[^asked]: @gazette ${stance} "WHO SANK THE FERRY?"\n    @gazette ${stance} "Did the captain drink?"\n`;
  assert.deepEqual(lint({ 'index.mdx': claim('supports') }), [
    'claim-support-weak “WHO SANK THE FERRY?”',
    'claim-support-weak “Did the captain drink?”',
  ]);
  assert.deepEqual(lint({ 'index.mdx': claim('mentions') }), []);
});

test('looks for facts without a footnote in paragraphs, lists and updates, not in headings, questions or the editors own counting', () => {
  const footnote = '\n\n[^owner]: @gazette "The owner did not pay."\n';
  const index = `${front}The owner did not pay.[^owner] It rained for 40 days.\n\n- Paul Weir said that he saw it.\n\n## The year 1921\n\nHow did 90 people drown? Two articles differ. The water was cold.${footnote}`;
  const update = '---\ntitle: More\ndate: 2025-02-01\n---\n\nIt was raised in 1930.\n';
  assert.deepEqual(lint({ 'index.mdx': index, 'updates/2025-02-01-more.mdx': update }), [
    'claim-unfootnoted “40”',
    'claim-unfootnoted “Paul Weir”',
    'claim-unfootnoted “1930”',
  ]);
});

test('takes markers side by side for one: passages and notes of both count', () => {
  const text = `${front}The ferry sank on 3 May 1921, and 70 lived; the owner did not pay.[^sunk][^owner]\n\n[^sunk]: @gazette "The ferry sank on 3 May 1921 with up to 90 people, a survivor said."\n\n[^owner]: @gazette "The owner did not pay."\n`;
  const rules = (index: string) => lint({ 'index.mdx': index }).filter((found) => found.startsWith('claim-number'));
  assert.deepEqual(rules(text), ['claim-number “70”']);
  assert.deepEqual(rules(`${text}\n    The editors worked out the 70.\n`), []);
});

test('takes nothing for a fact that MDX could not read', () => {
  const text = `${front}The owner did not pay.[^owner] It was <3 km away.\n\n[^owner]: @gazette "The owner did not pay."\n`;
  assert.deepEqual(lint({ 'index.mdx': text }), []);
});
