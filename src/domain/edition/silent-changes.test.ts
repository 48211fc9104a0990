import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { readWritten } from '../claims/read-written.ts';
import { textFile, type Message } from '../messages/message.ts';
import { plainSource } from '../match/example.fixture.ts';
import { compile, type Compiled } from './compile.ts';
import { planEditions } from './frozen/plan-editions.ts';
import { refuseSilentChanges } from './silent-changes.ts';

const index = `---
title: Ferry
description: On it.
published: 2025-01-02
updated: 2025-03-04
---

Reports vary: some speak of 40 people[^vary] and most of none.[^none] The ferry is recieved well.[^well]

[^vary]: @notice "40 people"

[^none]: @notice "is late"

[^well]: @notice "It is full"
`;
type Files = Readonly<Record<string, string>>;
const path = 'explainers/ferry/index.mdx';

function compileFiles(files: Files, editions: Files = {}, source = 'notice'): Compiled {
  return compile({
    documents: [{ source: plainSource(source, 'The ferry is late. It is full of 40 people.'), messages: [] }],
    written: readWritten(Object.entries(files).map(([file, text]) => textFile(file, text))),
    editions: Object.entries(editions).map(([file, text]) => ({ path: file, text })),
    messages: [],
  });
}

const publish = (files: Files): Files => planEditions(compileFiles(files), (file) => files[file] ?? '')[0]?.files ?? {};

let published: Files = {};
before(() => {
  published = publish({ [path]: index });
});

const judge = (text: string, more: Files = {}): readonly Message[] =>
  compileFiles({ [path]: text, ...more }, published).messages.filter(({ rule }) => rule === 'claim-changed-silently');
const named = (messages: readonly Message[]): string[] =>
  messages.map(({ message }) => /`([^`]+)`/.exec(message)?.[1] ?? message);

test('nothing changed, typography or a slip of the pen ask for nothing', () => {
  assert.deepEqual(judge(index), []);
  assert.deepEqual(judge(index.replace('recieved', 'received').replace('40 people[', '40 people[')), []);
});

test('words, evidence and status that change in silence are told of, each at its statement', () => {
  const [reworded] = judge(index.replace('Reports vary: some', 'Reports agree: nearly all'));
  assert.match(reworded?.details?.join() ?? '', /\[-vary-\]/);
  assert.equal(reworded?.line, 8);
  assert.deepEqual(named(judge(index.replace('"is late"', '"The ferry is late."'))), ['none']);
  assert.deepEqual(named(judge(index.replace('@notice "is late"', '@notice disputes "is late"'))), ['none']);
  assert.deepEqual(named(judge(index.replace('and most of none', 'and few of none'))), ['none']);
  assert.deepEqual(named(judge(index.replace('"It is full"\n', '"It is full"\n\n    It is not.\n'))), ['well']);
});

test('the rest of a sentence changes its last statement', () => {
  const tail = index.replace('[^well]', '[^well], though nobody waits.').replace('well.[', 'well[');
  assert.deepEqual(named(judge(tail)), ['well']);
});

test('a status with a reason, and an update that names or links to the statement, tell readers', () => {
  const changed = index.replace('Reports vary: some', 'Reports agree: nearly all');
  const status = 'updated: 2025-03-04\nstatuses:\n  vary:\n    status: corrected\n    reason: They do not vary.';
  assert.deepEqual(judge(changed.replace('updated: 2025-03-04', status)), []);
  const update = (front: string, body: string): Files => ({
    'explainers/ferry/updates/2025-03-05-new.mdx': `---\ntitle: New\ndate: 2025-03-05\n${front}---\n\n${body}\n`,
  });
  assert.deepEqual(judge(changed, update('kind: correction\nclaims: [vary]\n', 'Corrected.')), []);
  assert.deepEqual(judge(changed, update('', 'See [this](/ferry/#vary).')), []);
  assert.deepEqual(named(judge(changed, update('claims: [none]\n', 'Corrected.'))), ['vary']);
});

test('the update that is ready to paste is all that is missing', () => {
  const changed = index.replace('Reports vary: some', 'Reports agree: nearly all').replace('"It is full"', '"is full"');
  const messages = judge(changed);
  assert.deepEqual(named(messages), ['vary', 'well']);
  const paste = messages[0]?.paste;
  assert.equal(messages[1]?.paste, undefined);
  const rules = (files: Files): string[] => compileFiles(files, published).messages.map(({ rule }) => rule);
  const before = rules({ [path]: changed }).filter((rule) => rule !== 'claim-changed-silently');
  assert.deepEqual(rules({ [path]: changed, [paste?.file ?? '']: paste?.text ?? '' }), before);
});

test('an update may name a claim that went, and no claim that never was', () => {
  const without = index.replace('[^well]', '').replace(/\[\^well\]:.*\n/, '');
  const update = (id: string): Files => ({
    'explainers/ferry/updates/2025-03-05-new.mdx': `---\ntitle: New\ndate: 2025-03-05\nclaims: [${id}]\n---\n\nGone.\n`,
  });
  assert.deepEqual(named(judge(without)), ['well']);
  assert.deepEqual(judge(without, update('well')), []);
  const { messages } = compileFiles({ [path]: index, ...update('wel') }, published);
  assert.equal(messages.find(({ rule }) => rule === 'reference-unknown')?.mend, 'write `well`');
});

const timeline = `- id: left
  date: 2025-01-02
  label: It leaves
  lane: Boats
  note: On time.
  dated-by: The editors.
  cite: '@notice "is late"'
- id: back
  after: left
  label: It comes back
  lane: Boats
  cite: '@notice "It is full"'
`;
const disputes = `- id: many
  question: How many?
  kind: quantity
  unit: people
  summary: One says 40.
  positions:
    - value: '40'
      holder: The notice
      as-of: 2025-01-02
      cite: '@notice "40 people"'
    - value: '>30'
      holder: Us
      as-of: 2025-01-02
      note: A guess.
      cite: '@notice "It is full"'
`;
const entries: Files = { 'explainers/ferry/timeline.yaml': timeline, 'explainers/ferry/disputes.yaml': disputes };

test('an event or a dispute that changes in silence is told of; typography, and what is new, asks for nothing', () => {
  const before = { [path]: index, ...entries };
  const editions = publish(before);
  const judgeEntries = (from: string, to: string): string[] => {
    const after = Object.fromEntries(Object.entries(before).map(([file, text]) => [file, text.replace(from, to)]));
    assert.notDeepEqual(after, before, from);
    const found = compileFiles(after, editions).messages.filter(({ rule }) => rule === 'claim-changed-silently');
    return found.map(
      ({ file, message }) => `${file.slice('explainers/ferry/'.length)} ${named([{ message } as Message]).join()}`,
    );
  };
  for (const [from, to] of [
    ['date: 2025-01-02', 'date: 2025-01-03'],
    ['It leaves', 'It sinks'],
    ['lane: Boats', 'lane: Wrecks'],
    ['On time', 'Not on time'],
    ['dated-by: The editors', 'dated-by: The notice'],
    ['cite: \'@notice "is late"', 'cite: \'@notice "It is full"'],
  ] as const)
    assert.deepEqual(judgeEntries(from, to), ['timeline.yaml left'], from);
  assert.deepEqual(judgeEntries('after: left', 'before: left'), ['timeline.yaml back']);
  for (const [from, to] of [
    ["'>30'", "'<30'"],
    ['holder: Us', 'holder: Them'],
    ['as-of: 2025-01-02', 'as-of: 2024-01-02'],
    ['A guess', 'A count'],
    ['How many?', 'How few?'],
    ['One says 40', 'All say 40'],
    ['unit: people', 'unit: cars'],
    [disputes.slice(disputes.indexOf("    - value: '>30'")), ''],
  ] as const)
    assert.deepEqual(judgeEntries(from, to), ['disputes.yaml many'], from);
  assert.deepEqual(
    judgeEntries(
      '- id: back',
      '- id: new\n  date: 2026\n  label: New\n  lane: Boats\n  cite: \'@notice "It is full"\'\n- id: back',
    ),
    [],
  );
  assert.deepEqual(judgeEntries('It comes back', 'It comes  back'), []);
});

test('an update that links to the event or the dispute tells readers, and is ready to paste', () => {
  const editions = publish({ [path]: index, ...entries });
  const changed = {
    [path]: index,
    'explainers/ferry/timeline.yaml': timeline.replace('2025-01-02', '2025-01-03'),
    'explainers/ferry/disputes.yaml': disputes.replace('>30', '<30'),
  };
  const silent = (files: Files): readonly Message[] =>
    compileFiles(files, editions).messages.filter(({ rule }) => rule === 'claim-changed-silently');
  const [first, second] = silent(changed);
  assert.ok(second !== undefined && (first?.paste === undefined) !== (second.paste === undefined));
  const paste = first?.paste ?? second.paste;
  assert.match(paste?.text ?? '', /\/ferry\/timeline\/#event-left[^]*\/ferry\/#dispute-many/);
  assert.deepEqual(silent({ ...changed, [paste?.file ?? '']: paste?.text ?? '' }), []);
});

test('what was renamed did not change: not its statements, nor what they quote, before and after the explainer was', () => {
  const editions = publish({ [path]: index, ...entries });
  const renamed = Object.fromEntries(
    Object.entries({ [path]: index, ...entries }).map(([file, text]) => [
      file.replace('/ferry/', '/boat/'),
      text
        .replaceAll('[^well]', '[^good]')
        .replaceAll('id: left', 'id: gone')
        .replaceAll('after: left', 'after: gone')
        .replaceAll('id: many', 'id: how-many')
        .replaceAll('@notice', '@letter'),
    ]),
  );
  const history = [
    { renamed: 'claim', explainer: 'ferry', from: 'well', to: 'good' },
    { renamed: 'event', explainer: 'ferry', from: 'left', to: 'gone' },
    { renamed: 'explainer', from: 'ferry', to: 'boat' },
    { renamed: 'dispute', explainer: 'boat', from: 'many', to: 'how-many' },
    { renamed: 'source', from: 'notice', to: 'letter' },
  ];
  const ledger = JSON.stringify({ version: 3, urls: {}, passages: {}, history }, undefined, 2);
  const moved = Object.fromEntries(
    Object.entries(editions).map(([file, text]) => [file.replace('editions/ferry/', 'editions/boat/'), text]),
  );
  const judgeMoved = (files: Files): string[] =>
    compileFiles({ ...files, 'permalinks.json': ledger }, moved, 'letter').messages.flatMap(({ rule, message }) =>
      rule === 'claim-changed-silently' ? [message] : [],
    );
  assert.deepEqual(judgeMoved(renamed), []);
  const words = Object.fromEntries(
    Object.entries(renamed).map(([file, text]) => [file, text.replace('It comes back', 'It never comes back')]),
  );
  assert.equal(judgeMoved(words).length, 1);
});

test('for a site that goes out, a silent change is an error', () => {
  const compiled = compileFiles({ [path]: index.replace('some speak', 'all speak') }, published);
  const { edition, messages } = refuseSilentChanges(compiled);
  assert.equal(edition.summary.errors, compiled.edition.summary.errors + 1);
  assert.equal(messages.length, compiled.messages.length);
});
