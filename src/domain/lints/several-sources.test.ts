import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lintExample } from './lint-example.fixture.ts';

/** The checks that speak of a claim that cites several passages, each of another source. */
const rules = (claim: string, passage: string, ...others: readonly string[]): string[] =>
  lintExample({ passage, others, claim }).map(({ rule, severity }) =>
    severity === undefined ? rule : `${rule} ${severity}`,
  );

test('a range may sum up the accounts of two sources, one end from each, and not those of one', () => {
  const [low, high] = ['The union counted 200 tents.', 'The police counted 900 tents.'];
  assert.deepEqual(rules('Between 200 and 900 tents were counted.', low, high), []);
  assert.deepEqual(rules('Between 200 and 900 tents were counted.', high, low), []);
  assert.deepEqual(rules('Between 200 and 900 tents were counted.', low, high, 'It rained on the tents.'), []);
  assert.deepEqual(rules('Between 200 and 900 tents were counted.', `${low} ${high}`, 'It rained on the tents.'), [
    'claim-qualifier',
  ]);
});

test('one passage that bears a claim out is enough for its numbers, dates and names', () => {
  const claim = 'On 4 May 2020, Ada Lind counted 90 seats.';
  const full = 'On 4 May 2020 Ada Lind counted 90 seats.';
  assert.deepEqual(rules(claim, full, 'It rained.'), []);
  assert.deepEqual(rules(claim, 'It rained.', full), []);
  assert.deepEqual(rules(claim, 'It rained on 4 May 2020.', 'Ada Lind had 90 seats.'), []);
  assert.deepEqual(rules(claim, 'It rained.', 'Seats are dear.'), ['claim-number', 'claim-date', 'claim-name']);
});

test('a contradiction is an error only where every passage has another number', () => {
  const claim = 'The flood drowned 70 cows on the farm.';
  assert.deepEqual(rules(claim, 'The flood drowned 40 cows on the farm.', 'The flood drowned 45 cows on the farm.'), [
    'claim-number error',
  ]);
  assert.deepEqual(rules(claim, 'The flood drowned 40 cows on the farm.', 'It rained on the hills.'), ['claim-number']);
  assert.deepEqual(
    rules(claim, 'The flood drowned 40 cows on the farm.', 'The flood drowned 70 cows on the farm.'),
    [],
  );
});

test('a statement needs no speaker or hedge where one passage says as much by itself', () => {
  const claim = 'The firm dismissed forty drivers.';
  const said = 'The union claims that the firm dismissed forty drivers.';
  const hedged = 'The firm reportedly dismissed forty drivers.';
  assert.deepEqual(rules(claim, said, claim), []);
  assert.deepEqual(rules(claim, claim, said), []);
  assert.deepEqual(rules(claim, hedged, claim), []);
  assert.deepEqual(rules(claim, said, said.replace('union', 'mayor')), ['claim-attribution']);
  assert.deepEqual(rules(claim, hedged, hedged.replace('reportedly', 'allegedly')), ['claim-qualifier']);
});

test('a doubt, a report or an opinion in the claim is word enough that somebody says so', () => {
  const said = 'The union claims that the firm dismissed forty drivers.';
  for (const claim of [
    'The firm reportedly dismissed forty drivers.',
    'The firm allegedly dismissed forty drivers.',
    'The firm supposedly dismissed forty drivers.',
    'It is believed that the firm dismissed forty drivers.',
  ])
    assert.ok(!rules(claim, said).includes('claim-attribution'), claim);
  assert.ok(rules('The firm surely dismissed forty drivers.', said).includes('claim-attribution'));
});
