import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { cutShort, findTellingStretch } from './cut-short.ts';

const cut = (text: string, room: number, language = 'en'): string => text.slice(0, cutShort(text, room, language));

test('cuts after a whole word, without the comma behind it', () => {
  assert.equal(
    cut('The harbour was rebuilt, and the market moved to the northern shore in the same summer', 24),
    'The harbour was rebuilt',
  );
});

test('keeps what would change the sense: a hedge, a number, a negation, a speaker', () => {
  const hedged = 'The harbour was rebuilt by the town and may be closed again for the winter season';
  assert.match(cut(hedged, 24), /^The harbour was rebuilt by the town and may/);
  assert.match(cut('Some ferries sail in the morning, while others carry up to 50,000 sheep', 24), /50,000 sheep$/);
  assert.match(cut('The harbour was rebuilt by the town in a hurry, the mayor said', 24), /the mayor said$/);
  assert.match(cut('The harbour and the market and the school were never rebuilt', 24), /never/);
});

test('keeps the words that are wanted, and dates', () => {
  const text = 'The harbour and the market and the old school by the river were rebuilt';
  assert.equal(
    text.slice(0, cutShort(text, 12, 'en', ['old school'])),
    'The harbour and the market and the old school',
  );
  assert.match(cut('The harbour was opened by the mayor of the town in June 1932', 12), /1932$/);
});

test('never ends where a speaker has only begun to speak', () => {
  const text =
    'The mayor of the town says the old harbour was rebuilt for the ferries and then leased to the sailors of the bay';
  assert.match(cut(text, 20), /^The mayor of the town says the old harbour was rebuilt/);
});

test('leaves words whole where little would go', () => {
  assert.equal(cut('The harbour was rebuilt in May', 24), 'The harbour was rebuilt in May');
});

test('leaves out sixteen characters at least', () => {
  const short = 'abcdefgh ijklmnopqrstuvw';
  assert.equal(cut(`${short}x`, 8), 'abcdefgh');
  assert.equal(cut(short, 8), 'abcdefgh');
  assert.equal(cut(short.slice(0, -1), 8), short.slice(0, -1));
});

test('cuts between words where none is set between them by a space', () => {
  const text = '港は町によって再建され、市場は同じ夏に北の岸に移った';
  const short = cut(text, 8, 'ja');
  assert.ok(short.length <= 8 && short.length > 0, short);
});

test('never splits a word, whatever the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 120 }), fc.integer({ min: 1, max: 60 }), (text, room) => {
      const end = cutShort(text, room, 'en');
      const bounds = [...new Intl.Segmenter('en', { granularity: 'word' }).segment(text)].map(
        ({ segment, index }) => index + segment.length,
      );
      assert.ok(end === text.length || bounds.includes(end));
    }),
  );
});

const stretch = (text: string, statement: string, room: number): string => {
  const { start, end } = findTellingStretch(text, statement, room, 'en');
  return text.slice(start, end);
};

test('shows few quoted words whole, whatever they share with the statement', () => {
  assert.equal(stretch('They do not know yet.', 'Nobody has measured it.', 12), 'They do not know yet.');
});

test('of many it shows the sentence that the statement is about', () => {
  const text = 'They do not know yet. The pier was built of oak from the northern forest. It has 64 piles.';
  assert.equal(stretch(text, 'Its oak came from a forest.', 60), 'The pier was built of oak from the northern forest.');
  assert.equal(stretch(text, 'The board says it has “64 piles”.', 30), 'It has 64 piles.');
});

test('begins after a clause that shares nothing with the statement, if that turns no meaning', () => {
  const tail = 'the old harbour was rebuilt in oak by the guild of the town';
  const plainly = `After a winter of storms that the town still likes to talk about, ${tail}.`;
  assert.equal(stretch(plainly, 'The guild rebuilt the harbour.', 70), `${tail}.`);
  const denied = `It is not true, whatever the guides of the town tell you, that ${tail}.`;
  assert.ok(stretch(denied, 'The guild rebuilt the harbour.', 70).startsWith('It is not true'));
});
