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

function compileFiles(files: Files, editions: Files = {}): Compiled {
  return compile({
    documents: [{ source: plainSource('notice', 'The ferry is late. It is full of 40 people.'), messages: [] }],
    written: readWritten(Object.entries(files).map(([file, text]) => textFile(file, text))),
    editions: Object.entries(editions).map(([file, text]) => ({ path: file, text })),
    messages: [],
  });
}

let published: Files = {};
before(() => {
  const [planned] = planEditions(compileFiles({ [path]: index }), () => index);
  published = planned?.files ?? {};
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

test('for a site that goes out, a silent change is an error', () => {
  const compiled = compileFiles({ [path]: index.replace('some speak', 'all speak') }, published);
  const { edition, messages } = refuseSilentChanges(compiled);
  assert.equal(edition.summary.errors, compiled.edition.summary.errors + 1);
  assert.equal(messages.length, compiled.messages.length);
});
