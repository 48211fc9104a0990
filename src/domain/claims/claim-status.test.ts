import assert from 'node:assert/strict';
import { test } from 'node:test';
import { textFile } from '../messages/message.ts';
import { readExplainer } from './read-explainer.ts';

const body = `---
title: A bridge
description: About a bridge.
published: 2025-01-01
updated: 2025-01-02
STATUSES---

The bridge closed.[^closed]

[^closed]: @notice "The bridge is closed"
`;

function read(statuses: string) {
  const index = textFile('explainers/bridge/index.mdx', body.replace('STATUSES', statuses));
  return readExplainer({ slug: 'bridge', index, updates: [] }, 'en');
}

test('a claim takes the status and reason that the front matter states', () => {
  const { explainer, messages } = read('statuses:\n  closed: {status: corrected, reason: It closed a day later.}\n');
  assert.deepEqual(messages, []);
  assert.equal(explainer.claims[0]?.status, 'corrected');
  assert.equal(explainer.claims[0]?.statusReason, 'It closed a day later.');
});

test('a status of no claim is an error at its label, with the label that was meant', () => {
  const { messages } = read('statuses:\n  closd: {status: corrected, reason: It closed a day later.}\n');
  assert.deepEqual(
    messages.map(({ rule, line, mend }) => ({ rule, line, mend })),
    [{ rule: 'reference-unknown', line: 7, mend: 'write `closed`' }],
  );
});

test('a status without a reason breaks the schema, and the claim stays as it was', () => {
  const { explainer, messages } = read('statuses:\n  closed: {status: corrected}\n');
  assert.deepEqual(
    messages.map(({ rule }) => rule),
    ['front-matter-invalid'],
  );
  assert.equal(explainer.claims[0]?.status, 'standing');
});

test('a status that does not exist breaks the schema', () => {
  assert.deepEqual(
    read('statuses:\n  closed: {status: gone, reason: x}\n').messages.map(({ rule }) => rule),
    ['front-matter-invalid'],
  );
});
