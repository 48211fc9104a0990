import assert from 'node:assert/strict';
import { test } from 'node:test';
import { numberForms } from './spelled-abroad.ts';
import { findNumbers } from './find-numbers.ts';

const values = (text: string, language: string): string =>
  findNumbers(text, language)
    .map(({ start, end, value }) => `${text.slice(start, end)} = ${String(value)}`)
    .join('; ');

test('reads numbers in words in German, Dutch, French, Spanish, Italian and Portuguese', () => {
  for (const [language, text, expected] of [
    ['de', 'achtundzwanzig Menschen', 'achtundzwanzig = 28'],
    ['de-AT', 'zweitausenddreihundert Euro', 'zweitausenddreihundert = 2300'],
    ['de', 'zwei Millionen fünfhunderttausend', 'zwei Millionen fünfhunderttausend = 2500000'],
    ['de', 'anderthalb Millionen', 'anderthalb Millionen = 1500000'],
    ['nl', 'tweeëntwintig en tweeduizend driehonderd', 'tweeëntwintig = 22; tweeduizend driehonderd = 2300'],
    ['fr', 'quatre-vingt-dix-sept, soixante et onze', 'quatre-vingt-dix-sept = 97; soixante et onze = 71'],
    ['fr-CH', 'septante-huit, mille cent', 'septante-huit = 78; mille cent = 1100'],
    ['fr', 'un million et demi', 'un million et demi = 1500000'],
    ['es', 'treinta y un mil voluntarios', 'treinta y un mil = 31000'],
    ['es', 'dos mil millones', 'dos mil millones = 2000000000'],
    ['it', 'ventitré, duemilacinquecento, centottanta', 'ventitré = 23; duemilacinquecento = 2500; centottanta = 180'],
    ['pt', 'cento e vinte e três, dois mil e trezentos', 'cento e vinte e três = 123; dois mil e trezentos = 2300'],
  ] as const)
    assert.equal(values(text, language), expected);
});

test('takes no article, name or adjective for a number', () => {
  for (const [language, text] of [
    ['de', 'ein Mann, eine Frau, Frau Acht'],
    ['fr', 'un immeuble neuf a brûlé'],
    ['fr', 'le peintre Otto Dix'],
    ['it', 'tu sei bravo, una donna'],
    ['es', 'una mujer'],
    ['nl', 'een man'],
    ['pt', 'uma mulher'],
  ] as const)
    assert.equal(values(text, language), '');
});

test('reads back every number below a thousand, and counts each as itself in thousands', () => {
  for (const [language, forms] of Object.entries(numberForms)) {
    const thousand = { de: 'tausend', nl: 'duizend', it: 'mila', fr: 'mille', es: 'mil', pt: 'mil' }[language] ?? '';
    const { forms: all, doubtful = {} } = forms();
    assert.equal(new Set(all.map(([, value]) => value)).size, 999);
    for (const [words, value] of all) {
      const text = words.join(' ');
      if (!(text in doubtful))
        assert.deepEqual(
          findNumbers(text, language).map((found) => found.value),
          [value],
          text,
        );
      if (value === 0) continue;
      assert.equal(findNumbers(`${text} ${thousand}`, language)[0]?.value, value * 1000, `${text} ${thousand}`);
    }
  }
});
