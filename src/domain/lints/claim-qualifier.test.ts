import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lintExample, wordsFound } from './lint-example.fixture.ts';

const found = (passage: string, claim: string): string[] => wordsFound('claim-qualifier', { passage, claim });
const messages = (passage: string, claim: string): string[] =>
  lintExample({ passage, claim }).flatMap(({ rule, message }) => (rule === 'claim-qualifier' ? [message] : []));

test('a range may be told by either end, with the bound that the end is', () => {
  const passage = 'Between 15 and 20 boats sank.';
  for (const count of ['At least 15', 'At most 20', 'Between 15 and 20', 'Some 15 to 20'])
    assert.deepEqual(found(passage, `${count} boats sank.`), [], count);
  for (const count of ['At least 20', 'At most 15', 'About 15', '15', '20'])
    assert.deepEqual(found(passage, `${count} boats sank.`), [count]);
});

test('a rough number may be told as a rough one, an exact one too; no rough one as exact', () => {
  assert.deepEqual(found('About 15 boats sank.', '15 boats sank.'), ['15']);
  assert.deepEqual(found('Nearly 15 boats sank.', 'About 15 boats sank.'), []);
  assert.deepEqual(found('15 boats sank.', 'About 15 boats sank.'), []);
  assert.deepEqual(found('15 boats sank.', 'More than 15 boats sank.'), ['More than 15']);
  assert.deepEqual(found('15% of the boats sank.', 'At least 15 boats sank.'), []);
  assert.deepEqual(found('15% of the boats sank.', 'At least 15% of the boats sank.'), ['At least 15%']);
  assert.deepEqual(found('At least 15 boats sank. Of 15 boats no more was heard.', '15 boats sank.'), []);
});

test('says what became of the number, and how the passage puts it', () => {
  assert.match(messages('About 15 boats sank.', '15 boats sank.')[0] ?? '', /“15” without the qualifier .*“About 15”/);
  assert.match(messages('15 boats sank.', 'Up to 15 boats sank.')[0] ?? '', /“Up to 15” with a qualifier .*“15”/);
  assert.match(messages('15 boats sank, or 20 boats.', '15 to 20 boats sank.')[0] ?? '', /“15 to 20” as a range/);
});

test('what could not be done was not done, and is no guess', () => {
  const claim = 'The company repays its loan to the bank.';
  assert.deepEqual(found('The company could repay its loan to the bank.', claim), [claim]);
  assert.deepEqual(found('The company could not repay its loan to the bank.', claim), []);
  assert.deepEqual(found("The company couldn't repay its loan to the bank.", claim), []);
});

test('a hedge is owed where it hedges what the claim says', () => {
  const claim = 'The firm hid its losses.';
  assert.deepEqual(found('The firm reportedly hid its losses.', claim), [claim]);
  assert.deepEqual(found('The firm reportedly hid its losses. The firm hid its losses.', claim), []);
  assert.deepEqual(found('The firm reportedly hid its losses.', 'Did the firm hide its losses?'), []);
  assert.deepEqual(found('The firm reportedly hid its losses.', 'The firm “hid its losses”.'), []);
  const other = 'The river flooded the hall in spring.';
  assert.deepEqual(found('The firm reportedly hid its losses, and the river flooded the hall in spring.', other), []);
  assert.deepEqual(found('The river reportedly flooded the hall in spring, and firms failed.', other), [other]);
});

test('a doubt is not added to what the passage is sure of', () => {
  const claim = 'The firm reportedly hid its losses.';
  assert.deepEqual(found('The firm hid its losses.', claim), ['reportedly']);
  assert.deepEqual(found('The firm hid its losses.', 'The “firm reportedly hid” its losses.'), []);
  assert.deepEqual(found('The firm hid its losses.', 'The firm possibly hid its losses.'), []);
  assert.deepEqual(found('Bread is dear.', claim), []);
  for (const passage of [
    'The firm, the bank says, hid its losses.',
    'The firm may have hid its losses.',
    'The firm hid its losses if it hid any.',
    'The firm asks whether it hid its losses.',
    'The firm will say that it hid its losses.',
  ])
    assert.deepEqual(found(passage, claim), [], passage);
});

test('what is still to be done is not told as done', () => {
  const passage = 'The council plans to raise the fee.';
  const claim = 'The council raised the fee.';
  assert.deepEqual(found(passage, claim), [claim]);
  for (const words of [
    'The council wants to have raised the fee.',
    'The council will have raised the fee.',
    'The fee is to be raised by the council.',
    'The council raises the fee.',
    'The council is raising the fee.',
  ])
    assert.deepEqual(found(passage, words), [], words);
  assert.deepEqual(found('The council plans to have raised the fee.', claim), [claim]);
  assert.deepEqual(found('The council plans to be rid of the fee.', claim), []);
  assert.deepEqual(found('The council went to raise the fee.', claim), []);
  assert.deepEqual(found(`${passage} ${claim}`, claim), []);
  assert.deepEqual(found('The council plans to sell the mill.', 'The council sold the mill.'), [
    'The council sold the mill.',
  ]);
});
