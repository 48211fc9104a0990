import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { findNegations } from './find-wording.ts';

const inText = (text: string, language = 'en'): string[] =>
  findNegations(text, language).map(({ start, end }) => text.slice(start, end));

test('finds particles, contractions, negating verbs and negated words', () => {
  assert.deepEqual(inText("The ferry didn't sail, and nobody knew why."), ["didn't", 'nobody']);
  assert.deepEqual(inText('The board didn’t pay.'), ['didn’t']);
  assert.deepEqual(inText('She cannot vote, nor may he.'), ['cannot', 'nor']);
  assert.deepEqual(inText('The mayor failed to appear and denied the charge.'), ['failed to', 'denied']);
  assert.deepEqual(inText('An unconfirmed report of a non-toxic leak'), ['unconfirmed', 'non-toxic']);
  assert.deepEqual(inText('No one was hurt; the road is no longer closed.'), ['No one', 'no longer']);
});

test('leaves false friends alone', () => {
  assert.deepEqual(inText('A notable case, no. 5 on the list, and No 10 agreed.'), []);
  assert.deepEqual(inText('Not only the roof but the walls fell.'), []);
  assert.deepEqual(inText('No doubt the no-fly zone matters, nevertheless.'), []);
  assert.deepEqual(inText('no fewer than 50 boats'), []);
});

test('sees that "not just a rumour" is a negation', () => {
  assert.deepEqual(inText("This isn't just a rumour."), ["isn't"]);
});

test('knows other languages, and keeps silent in those it does not know', () => {
  assert.deepEqual(inText('Il n’a pas signé.', 'fr-CA'), ['n’a', 'pas']);
  assert.deepEqual(inText('Er hat kein Wort gesagt, nicht nur gestern.', 'de'), ['kein']);
  assert.deepEqual(inText('Министр не подтвердил это.', 'ru'), ['не']);
  assert.deepEqual(inText('Міністр не лише не підтвердив.', 'uk'), ['не']);
  assert.deepEqual(inText('部长没有确认，不过他来了', 'zh'), ['没']);
  assert.deepEqual(inText('No hay nada', 'is'), []);
  assert.deepEqual(inText('No', 'constructor'), []);
});

test('never throws, and its spans are sorted, apart and inside the text', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('en', 'fr', 'zh', 'ko', 'ja', 'ru', 'x', ''),
      (text, language) => {
        let last = 0;
        for (const { start, end } of findNegations(text, language)) {
          assert.ok(start >= last && end > start && end <= text.length);
          last = end;
        }
      },
    ),
  );
});
