import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readWritten } from '../claims/read-written.ts';
import { textFile } from '../messages/message.ts';
import { buildLibrary } from '../match/indexed-source.ts';
import { plainSource } from '../match/example.fixture.ts';
import { checkValues } from './check-values.ts';
import { verifyWritten } from './verify-written.ts';

const front = '---\ntitle: Ferry\ndescription: On it.\npublished: 2025-01-02\nupdated: 2025-03-04\n---\n\n';

/** Checks one file beside an explainer against a source of these words; each message as `line:words rule`. */
function check(name: 'timeline' | 'disputes', yaml: string, words: string): string[] {
  const source = plainSource('notice', words);
  const texts = { 'index.mdx': `${front}It is.\n`, [`${name}.yaml`]: yaml };
  const written = readWritten(Object.entries(texts).map(([file, text]) => textFile(`explainers/ferry/${file}`, text)));
  assert.deepEqual(
    written.messages.filter(({ rule }) => rule.startsWith('yaml')),
    [],
  );
  return checkValues(written, [source], verifyWritten(written, buildLibrary([source]))).map(
    ({ line, column, endColumn, rule }) =>
      `${line} ${yaml.split('\n')[line - 1]?.slice(column - 1, endColumn - 1) ?? ''} ${rule}`,
  );
}

const dispute = (kind: string, value: string, words: string): string[] =>
  check(
    'disputes',
    `- id: many\n  question: How?\n  kind: ${kind}\n  unit: passengers\n  summary: So.\n  positions:\n    - value: '${value}'\n      holder: Us\n      cite: '@notice "${words}"'\n`,
    `${words}.`,
  );

test('a position holds the figure that is quoted for it, bounds included', () => {
  assert.deepEqual(dispute('quantity', '>90', 'It had more than 90 passengers'), []);
  assert.deepEqual(dispute('quantity', '≤90', 'It had at most 90 passengers'), []);
  assert.deepEqual(dispute('quantity', '8,000,000,000', 'It had 8 billion passengers'), []);
  assert.deepEqual(dispute('quantity', '90', 'It had more than 90 passengers'), ["7 '90' position-value-unquoted"]);
  assert.deepEqual(dispute('quantity', '90', 'It had many passengers'), ["7 '90' position-value-unquoted"]);
});

test('a value can be written for whatever figure words give', () => {
  for (const [value, words] of [
    ['>20..<35', 'It had more than 20 and less than 35 passengers'],
    ['~10..12', 'It had about 10 to 12 passengers'],
    ['<=~500', 'It had up to about 500 passengers'],
    ['~500', 'It had nearly 500 passengers'],
    ['<500', 'It had almost 500 passengers'],
    ['0', 'It had no passengers'],
    ['12', 'It had a dozen passengers'],
    ['-5', 'It was minus 5 degrees'],
    ['0.5', 'It had half of the passengers'],
  ] as const)
    assert.deepEqual(dispute('quantity', value, words), [], value);
  assert.equal(dispute('quantity', '0', 'It did not say how many passengers').length, 1);
  assert.equal(dispute('quantity', '~400', 'It had nearly 500 passengers').length, 1);
});

test('a position without a figure quotes none', () => {
  assert.deepEqual(dispute('quantity', 'none', 'The owner declined to say how many passengers it had'), []);
  assert.deepEqual(dispute('quantity', 'none', 'The owner avoided speculating on the number'), []);
  assert.deepEqual(dispute('quantity', 'none', 'The owner would not confirm 90 passengers'), []);
  assert.deepEqual(dispute('quantity', 'none', 'The owner spoke for 20 minutes and gave no number'), []);
  assert.deepEqual(dispute('quantity', 'none', 'The owner spoke of 90 passengers'), [
    "7 'none' position-value-unquoted",
  ]);
  assert.deepEqual(dispute('quantity', 'none', 'The owner spoke of several hundred passengers'), []);
  assert.deepEqual(dispute('date', 'none', 'On 3 May 2025 the owner declined to say when'), []);
});

test('a position holds a date as the words give it, the year that is left out too', () => {
  assert.deepEqual(dispute('date', '2024-09-13T05:00', 'It left at 5 a.m. on 13 September 2024'), []);
  assert.deepEqual(dispute('date', 'XXXX-09-13', 'It left on 13 September'), []);
  assert.deepEqual(dispute('date', '2024-09-13', 'It left on 13 September'), [
    "7 '2024-09-13' position-value-unquoted",
  ]);
});

const event = (time: string, words: string): string[] =>
  check(
    'timeline',
    `- id: left\n  date: 2024\n  label: Left\n  lane: Sea\n  dated-by: Us\n  cite: '@notice "${words}"'\n- id: sank\n  ${time}\n  label: Sank\n  lane: Sea\n  cite: '@notice "${words}"'\n`,
    `${words}.`,
  );

test('an event has the date that is quoted for it, or somebody who dated it', () => {
  assert.deepEqual(event('date: 2024-09-13T05:00', 'It sank at 5 a.m. on 13 September 2024'), []);
  assert.deepEqual(event('date: 2024-09-13', 'It sank'), ['8 2024-09-13 event-date-unexplained']);
  assert.deepEqual(event('date: 2024-09-13\n  dated-by: Us', 'It sank'), []);
});

test('an event is placed by words that tell an order, or by somebody', () => {
  assert.deepEqual(event('after: left', 'It sank after leaving'), []);
  assert.deepEqual(event('before: left', 'It had previously sunk'), []);
  assert.deepEqual(event('after: [left]', 'It sank'), ['8 [left] event-order-unexplained']);
  assert.deepEqual(event('before: left', 'It sank, after all'), ['8 left event-order-unexplained']);
  assert.deepEqual(event('after: left\n  dated-by: Us', 'It sank'), []);
});
