import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Allowance } from '../claims/citation/citation.ts';
import type { Site } from '../claims/site.ts';
import type { CheckId } from '../messages/checks.ts';
import { type Message, placeFinding, textFile } from '../messages/message.ts';
import { applyAllowances } from './apply-allowances.ts';

const file = textFile('explainers/bridge/index.mdx', 'first line\nsecond line\nthird line\n');
const files = new Map([[file.path, file]]);
const site: Site = {
  name: 'S',
  url: 'https://s.example',
  language: 'en',
  description: '',
  publisher: 'P',
  corrections: 'c',
  checks: {},
};

function found(rule: CheckId, start: number, severity: Message['severity'] = 'warning'): Message {
  return placeFinding({ rule, message: `about ${rule}` }, file, { start, end: start + 3 }, severity);
}

function allowance(rule: string, start: number, end: number): Allowance {
  return { rule, reason: 'because', place: { file: file.path, start, end: start + 5 }, scope: { start, end } };
}

test('an allowance turns its check down in its scope alone', () => {
  const messages = [found('quote-from-dek', 12), found('quote-from-dek', 25)];
  const applied = applyAllowances(messages, [allowance('quote-from-dek', 11, 23)], site, files);
  assert.deepEqual(
    applied.map((message) => [message.rule, message.line]),
    [['quote-from-dek', 3]],
  );
});

test('an allowance of a footnote holds for the words that the footnote vouches for', () => {
  const messages = [found('claim-number', 2), found('claim-number', 12)];
  const own = { ...allowance('claim-number', 23, 33), stretch: { start: 0, end: 10 } };
  assert.deepEqual(
    applyAllowances(messages, [own], site, files).map((message) => [message.rule, message.line]),
    [['claim-number', 2]],
  );
});

test('an allowance that allows nothing is an error where it stands', () => {
  const applied = applyAllowances([], [allowance('quote-from-dek', 11, 23)], site, files);
  assert.deepEqual(
    applied.map(({ rule, line, column }) => ({ rule, line, column })),
    [{ rule: 'allowance-without-effect', line: 2, column: 1 }],
  );
});

test('what readers are promised cannot be allowed away', () => {
  const applied = applyAllowances(
    [found('quote-missing', 12, 'error')],
    [allowance('quote-missing', 11, 23)],
    site,
    files,
  );
  assert.deepEqual(
    applied.map((message) => message.rule),
    ['allowance-without-effect', 'quote-missing'],
  );
});

test('a check that is off speaks where site.yaml gives it a severity', () => {
  const messages = [found('claim-negation', 12)];
  const told = (checks: Site['checks']): string[] =>
    applyAllowances(messages, [], { ...site, checks }, files).map(({ severity }) => severity);
  assert.deepEqual(told({}), []);
  assert.deepEqual(applyAllowances(messages, [], undefined, files), []);
  assert.deepEqual(told({ 'claim-negation': 'warning' }), ['warning']);
  assert.deepEqual(told({ 'claim-negation': 'error' }), ['error']);
});

test('site.yaml raises a warning, turns one off, and cannot turn a promise off', () => {
  const checks = { 'quote-from-dek': 'error', 'quote-from-title': 'off', 'quote-missing': 'off' } as const;
  const messages = [found('quote-from-dek', 0), found('quote-from-title', 0), found('quote-missing', 0, 'error')];
  const applied = applyAllowances(messages, [], { ...site, checks }, files);
  assert.deepEqual(
    applied.map((message) => [message.rule, message.severity]),
    [
      ['quote-from-dek', 'error'],
      ['quote-missing', 'error'],
    ],
  );
});

test('messages come sorted by place, each once', () => {
  const messages = [found('quote-missing', 25, 'error'), found('quote-from-dek', 2), found('quote-from-dek', 2)];
  const applied = applyAllowances(messages, [], site, files);
  assert.deepEqual(
    applied.map((message) => message.line),
    [1, 3],
  );
});

test('an allowance of a check that is off does no harm', () => {
  const told = (rule: CheckId, checks: Site['checks'] = {}) =>
    applyAllowances([], [allowance(rule, 11, 23)], { ...site, checks }, files).map((message) => message.rule);
  assert.deepEqual(told('dispute-unmentioned'), []);
  assert.deepEqual(told('claim-negation'), []);
  assert.deepEqual(told('quote-from-dek', { 'quote-from-dek': 'off' }), []);
  assert.deepEqual(told('dispute-unmentioned', { 'dispute-unmentioned': 'warning' }), ['allowance-without-effect']);
});
