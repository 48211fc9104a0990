import assert from 'node:assert/strict';
import { test } from 'node:test';
import { judgeRewording, type Rewording } from './compare-editions.ts';

const judge = (before: string, after: string, used: readonly string[] = []): Rewording =>
  judgeRewording(before, after, { language: 'en', isWord: (word) => used.includes(word) });

test('typography is told from everything else', () => {
  assert.equal(judge('It is so.', 'It is so.'), 'none');
  for (const [before, after] of [
    ['It\'s "so" - 10-20.', 'It’s “so” – 10–20.'],
    ['It is  so.', 'It is so.'],
  ] as const)
    assert.equal(judge(before, after), 'typography', after);
});

test('slips of the pen are spelling', () => {
  for (const [before, after] of [
    ['They recieved aid.', 'They received aid.'],
    ['Teh soldiers left.', 'The soldiers left.'],
    ['The goverment left.', 'The government left.'],
    ['It occured there.', 'It occurred there.'],
    ['They were kept seperate.', 'They were kept separate.'],
    ['It was organised in a harbour.', 'It was organized in a harbor.'],
    ['A cease fire held.', 'A cease-fire held.'],
    ['A cease-fire held.', 'A ceasefire held.'],
    ['The mayor, the council and the board agree.', 'The mayor, the council, and the board agree.'],
    ['A cafe on the quay.', 'A café on the quay.'],
  ] as const)
    assert.equal(judge(before, after), 'spelling', after);
});

test('whatever else changes, the words changed', () => {
  for (const [before, after] of [
    ['Reports vary: some claim 11,000.', 'Reports agree: nearly all claim 11,000.'],
    ['About 11,000 came.', '11,000 came.'],
    ['Some 11,000 came.', 'Some 12,000 came.'],
    ['In 2024 it sank.', 'In 2025 it sank.'],
    ['It was legal.', 'It was illegal.'],
    ['Exports increased.', 'Exports decreased.'],
    ['It left from the north.', 'It left from the south.'],
    ['It did not sink.', 'It did sink.'],
    ['It did not sink.', 'It did now sink.'],
    ['It may sink.', 'It must sink.'],
    ['Three men came.', 'Three women came.'],
    ['A soldier came.', 'Soldiers came.'],
    ['The attack came.', 'The attacks came.'],
    ['They attacked it.', 'They attached it.'],
    ['The woman left.', 'The women left.'],
    ['A spokesman said so.', 'A spokesmen said so.'],
    ['Voss said so.', 'Boss said so.'],
    ['The F-16 came.', 'The F-15 came.'],
    ['No soldiers died.', 'No, soldiers died.'],
    ['He told us.', 'He told US.'],
    ['The board said it left.', 'It left.'],
    ['He wants to leave.', 'He leaves.'],
    ['It sank, and it burnt.', 'It burnt, and it sank.'],
    ['It is so.', 'It is so?'],
    ['Brandt, said the mayor, is guilty.', 'Brandt said the mayor is guilty.'],
    ['They resigned on Monday.', 'They re-signed on Monday.'],
    ['The soldiers were untied.', 'The soldiers were united.'],
    ['The marital courts met.', 'The martial courts met.'],
    ['It was immoral.', 'It was immortal.'],
  ] as const)
    assert.equal(judge(before, after), 'words', `${before} → ${after}`);
});

test('a word that is used elsewhere was no slip', () => {
  assert.equal(judge('The county agrees.', 'The country agrees.', ['county']), 'words');
});

test('a comma or an accent may turn a statement round in every language, and where nobody knows how it denies', () => {
  const judgeIn = (language: string, before: string, after: string): Rewording =>
    judgeRewording(before, after, { language, isWord: () => false });
  for (const [language, before, after] of [
    ['de', 'Er kam nicht wie angekündigt.', 'Er kam nicht, wie angekündigt.'],
    ['fr', 'Il n’a pas signé comme prévu.', 'Il n’a pas signé, comme prévu.'],
    ['ru', 'Казнить нельзя помиловать, никогда.', 'Казнить нельзя, помиловать никогда.'],
    ['is', 'Hann kom ekki eins og lofað var.', 'Hann kom ekki, eins og lofað var.'],
  ] as const)
    assert.equal(judgeIn(language, before, after), 'words', after);
  for (const [language, before, after] of [
    ['de', 'Er wurde entlassen.', 'Er würde entlassen.'],
    ['es', 'El papá llegó.', 'El papa llegó.'],
    ['it', 'Il ponte è sicuro.', 'Il ponte e sicuro.'],
    ['de', 'Brandt sagte der Bürgermeister lügt.', 'Brandt, sagte der Bürgermeister, lügt.'],
  ] as const)
    assert.equal(judgeIn(language, before, after), 'words', after);
  assert.equal(judgeIn('fr', 'Au gouvernment.', 'Au gouvernement.'), 'spelling');
  assert.equal(judgeIn('de', 'Er kam als es regnete.', 'Er kam, als es regnete.'), 'spelling');
});
