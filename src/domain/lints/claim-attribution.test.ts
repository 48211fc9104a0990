import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lintExample } from './lint-example.fixture.ts';

const collided = 'two ships collided in the fog';

/** What the check shows of the passage, where it speaks. */
function shown(passage: string, claim: string, quote = passage): string | undefined {
  const finding = lintExample({ passage, claim, quote }).find(({ rule }) => rule === 'claim-attribution');
  return finding && /\(“(.*?)”\),/.exec(finding.message)?.[1];
}

test('who says so is told by its place: before what is said, or behind it', () => {
  const claim = 'Two ships collided in the fog.';
  const capital = 'Two ships collided in the fog';
  assert.equal(shown(`The mayor says that ${collided}.`, claim, collided), 'The mayor says');
  assert.equal(shown(`${capital}, said the mayor.`, claim, capital), 'said the mayor');
  assert.equal(shown(`${capital}, according to the mayor.`, claim, capital), 'according to the mayor');
  assert.equal(shown(`${capital}, but the mayor says that the bridge is open.`, claim, capital), undefined);
  assert.equal(shown(`${capital}. The mayor says that the bridge is open.`, claim, capital), undefined);
});

test('what is announced, or said by nobody in particular, may be told as fact', () => {
  const claim = 'Two ships collided in the fog.';
  for (const passage of [
    `The mayor announced that ${collided}.`,
    `The inquiry found that ${collided}.`,
    `We say that ${collided}.`,
    `It says that ${collided}.`,
    `The port of the Annual Reports counts ${collided}.`,
  ])
    assert.equal(shown(passage, claim), undefined, passage);
});

test('a claim that names the speaker, or shows that someone says so, is told as such', () => {
  const passage = `The mayor says that ${collided}.`;
  for (const claim of [
    'Two ships collided in the fog, as the mayor knows.',
    'Two ships collided in the fog, in the eyes of the mayor.',
    'Reportedly, two ships collided in the fog.',
    'The article says that two ships collided in the fog.',
    'There “two ships collided” in the fog.',
  ])
    assert.equal(shown(passage, claim), undefined, claim);
  assert.notEqual(shown(passage, 'Two ships collided in the fog of the port.'), undefined);
});

test('who the speaker belongs to is not the speaker', () => {
  const passage = `The mayor's office says that ${collided}.`;
  assert.notEqual(shown(passage, 'The mayor saw how two ships collided in the fog.'), undefined);
  assert.equal(shown(passage, 'The office saw how two ships collided in the fog.'), undefined);
});

test('a speaker whom the statement is about is not named by it', () => {
  const claim = 'The firm dismissed forty drivers.';
  for (const passage of [
    'The firm says that it dismissed forty drivers.',
    'The firm says it dismissed forty drivers.',
    'The firm says they dismissed forty drivers.',
  ])
    assert.notEqual(shown(passage, claim), undefined, passage);
  assert.equal(
    shown('The union says that the firm dismissed forty drivers.', 'The firm dismissed forty drivers of the union.'),
    undefined,
  );
});

test('a verb of saying inside what is said names no speaker', () => {
  const passage = 'The union says that the firm promised the drivers a raise.';
  assert.notEqual(shown(passage, 'The firm promised the drivers a raise.'), undefined);
  assert.equal(shown(passage, 'The union says the firm promised the drivers a raise.'), undefined);
});
