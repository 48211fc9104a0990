import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import fc from 'fast-check';
import { languagesOfPassage } from './passage-language.ts';

const sentences = JSON.parse(readFileSync(new URL('golden/sentences.json', import.meta.url), 'utf8')) as Readonly<
  Record<string, readonly string[]>
>;

test('a short sentence may always be in the language it is in, whatever its document calls itself', () => {
  for (const [language, list] of Object.entries(sentences))
    for (const sentence of list) {
      assert.ok(languagesOfPassage(sentence).includes(language), `${language}: ${sentence}`);
      const declared = languagesOfPassage(sentence, language === 'en' ? 'de-AT' : 'en-US');
      assert.ok(declared.includes(language), `${language}: ${sentence}`);
    }
});

test('most short sentences are told apart, and a few words may be in many languages', () => {
  const all = Object.entries(sentences).flatMap(([language, list]) => list.map((one) => [language, one] as const));
  const likeliest = all.filter(([language, sentence]) => languagesOfPassage(sentence)[0] === language);
  assert.ok(likeliest.length / all.length >= 0.88, `${likeliest.length} of ${all.length}`);
  const candidates = all.reduce((sum, [, sentence]) => sum + languagesOfPassage(sentence).length, 0);
  assert.ok(candidates / all.length <= 2.5, `${candidates / all.length} languages a sentence`);
});

test('the words of a passage beat what the document calls itself', () => {
  const german = 'Der Minister sagte am Dienstag, die Regierung werde die Steuern trotz der Krise nicht erhöhen.';
  assert.deepEqual(languagesOfPassage(german, 'en-US'), ['de']);
  assert.deepEqual(languagesOfPassage(german, 'de-AT'), ['de-AT']);
  assert.deepEqual(languagesOfPassage('Il a dit qu’il ne viendrait pas avec nous.', 'de'), ['fr']);
});

test('a language that nothing is known of is the one its document names', () => {
  assert.equal(languagesOfPassage('Ráðherrann sagði að skattar yrðu ekki hækkaðir.', 'is')[0], 'is');
  assert.deepEqual(languagesOfPassage('', 'is'), ['is']);
  assert.deepEqual(languagesOfPassage('1,000'), ['en']);
});

test('a passage in two languages may be in either', () => {
  const both = languagesOfPassage('Er sagte: „We did not see the cracks in the wall“, und ging in den Saal zurück.');
  assert.ok(both.includes('de') && both.includes('en'));
});

test('always gives a language, each once', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.constantFrom(undefined, 'en-GB', 'xx', ''), (text, declared) => {
      const languages = languagesOfPassage(text, declared);
      assert.ok(languages.length > 0);
      assert.equal(new Set(languages).size, languages.length);
    }),
  );
});
