import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Name } from '../claims/site.ts';
import { lintExample, wordsFound } from './lint-example.fixture.ts';

const found = (passage: string, claim: string, names: readonly Name[] = []): string[] =>
  wordsFound('claim-name', { passage, claim, names });

const place = { file: 'names.yaml', start: 0, end: 0 };
const entry = (name: string, ...others: readonly string[]): Name => ({
  id: name,
  name,
  kind: 'person',
  description: '',
  spellings: others.map((spelling) => ({ spelling, sources: ['source'] })),
  not: [],
  citations: [],
  place,
});

test('where a named place lies may be said behind it, between commas or at an end', () => {
  const passage = 'The clinic in Carson Springs opened.';
  for (const claim of [
    'The clinic in Carson Springs, Nevada, opened.',
    'They opened the clinic in Carson Springs, Nevada.',
    'They opened a clinic (in Carson Springs, Nevada).',
  ])
    assert.deepEqual(found(passage, claim), [], claim);
  assert.deepEqual(found(passage, 'The clinic in Reno Falls, Nevada, opened.'), ['Reno Falls']);
});

test('a name is told once, with the name of the passage that it may have been meant for', () => {
  const messages = (claim: string): string[] =>
    lintExample({ passage: 'Ada Lind spoke.', claim }).map(({ message, mend }) => `${message} | ${mend}`);
  const [told = '', ...more] = messages('There Marta Okafor spoke; then Marta Okafor left.');
  assert.deepEqual(more, []);
  assert.match(told, /“Marta Okafor”, for which .* account, expected .* \| use the name/);
  assert.match(messages('There Ada Lint spoke.')[0] ?? '', /; the passage has “Ada Lind”, .* \| write “Ada Lind”/);
  assert.match(messages('There Ida Lind spoke.')[0] ?? '', /; the passage has “Ada Lind”, .* \| write “Ada Lind”/);
});

test('a part of a name and a longer form of it are the same name', () => {
  assert.deepEqual(found('Ada Lind spoke.', 'There Ada Maria Lind spoke.'), []);
  assert.deepEqual(found('Ada Maria Lind spoke.', 'There Ada Lind spoke.'), []);
  assert.deepEqual(found('Ada Lind spoke.', 'There the aide of Lind’s spoke.'), []);
  assert.deepEqual(found('Ada Lind spoke.', 'There Ada Berg spoke.'), ['Ada Berg']);
});

test('accents, hyphens and the ending of a people make no other name', () => {
  assert.deepEqual(found('The bank of Jose Pérez paid.', 'There José Perez paid.'), []);
  assert.deepEqual(found('Anne-Marie Berg paid.', 'There Annemarie Berg paid.'), []);
  assert.deepEqual(found('The Canadian government paid.', 'The government of Canada paid.'), []);
});

test('what is no person, body or place for certain is not judged', () => {
  for (const claim of [
    'There the Grammy Award for Best Film went to it.',
    'There the NATO bank paid.',
    'There “Marta Okafor” paid.',
    'There a bank of the Second World War paid.',
    'There 5 Canadian dollars were paid.',
  ])
    assert.deepEqual(found('The bank paid.', claim), [], claim);
  assert.deepEqual(found('The bank paid.', 'There the DoJ paid.'), ['DoJ']);
});

test('a word that is written small too, in the claim or in the passage, is no name', () => {
  assert.deepEqual(found('The vote was held.', 'On the hill, Oslo voted.'), ['Oslo']);
  assert.deepEqual(found('The vote was held.', 'On the hill, Oslo voted, or oslo.'), []);
  assert.deepEqual(found('The vote was held in oslo.', 'On the hill, Oslo voted.'), []);
});

test('an entry of names.yaml accounts for every spelling of its name, and for a person’s first or last name', () => {
  const names = [entry('Muammar Gaddafi', 'Moammar Qadhafi')];
  const passage = 'Moammar Qadhafi came to Tripoli.';
  assert.deepEqual(found(passage, 'In Tripoli, Muammar Gaddafi arrived.'), ['Muammar Gaddafi']);
  assert.deepEqual(found(passage, 'In Tripoli, Muammar Gaddafi arrived.', names), []);
  assert.deepEqual(found(passage, 'In Tripoli, President Gaddafi arrived.', names), []);
  assert.deepEqual(found('Ada Lind came to Tripoli.', 'In Tripoli, Muammar Gaddafi arrived.', names), [
    'Muammar Gaddafi',
  ]);
});
