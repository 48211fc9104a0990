import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findAttributions } from './find-attributions.ts';
import { findOrigins } from '../find-origins.ts';

const inText = (text: string, language = 'en'): string[] =>
  findAttributions(text, language).map(
    ({ speaker, form, kind, addressee }) =>
      `${speaker.text} (${form} ${kind})${addressee === undefined ? '' : ` to ${addressee.text}`}`,
  );

const cases: readonly (readonly [text: string, ...found: string[]])[] = [
  ['Analysts say the bank may fail.', 'Analysts (plain says)'],
  ['"It is safe," said Maria Lopez, head of the agency.', 'Maria Lopez (inverted says)'],
  ['The mayor told Reuters that the bridge was closed.', 'The mayor (plain says) to Reuters'],
  [
    'The claim was denied by both Shell and the Nigerian government.',
    'Shell and the Nigerian government (passive denies)',
  ],
  ['According to a report by the World Bank, growth fell.', 'report by the World Bank (according-to says)'],
  ['Dr. Amara Okafor, who led the study, said the vaccine works.', 'Dr. Amara Okafor (plain says)'],
  [
    "Prices rose, the bank's chief economist, Jane Roe, said in an interview with Le Monde.",
    'Jane Roe (plain says) to Le Monde',
  ],
  [
    'Whales return, claims Bo Li, biologist at Oslo, in Example.com statement.',
    'Bo Li (inverted claims) to Example.com',
  ],
  ['Ann Roe, a chemist from Bern, says the lake is clean.', 'Ann Roe (plain says)'],
  [
    "Chile's President Gabriel Boric, however, has indicated that talks go on.",
    "Chile's President Gabriel Boric (plain suggests)",
  ],
  ['Minister: no deal on fish', 'Minister (headline says)'],
];

test('finds who says a thing', () => {
  for (const [text, ...found] of cases) assert.deepEqual(inText(text), found, text);
});

test('hears nobody where nobody speaks', () => {
  for (const text of [
    'This suggests a change; the results indicate otherwise.',
    "Russia's claims about the reports vary.",
    'Time will tell.',
    'The bill states that taxes rise.',
    'They act in accordance with the law.',
  ]) {
    assert.deepEqual(inText(text), [], text);
  }
});

test('says whom a pronoun stands for', () => {
  const found = findAttributions('The coach said it rained. He added that it was cold.', 'en');
  assert.equal(found[1]?.refersTo, 'The coach');
});

test('knows "according to" in other languages', () => {
  assert.deepEqual(inText('Laut Reuters stieg der Preis.', 'de'), ['Reuters (according-to says)']);
});

test('finds wires, outlets and sites as origins', () => {
  const origins = (text: string): string[] => findOrigins(text, 'en').map(({ name, kind }) => `${name} ${kind}`);
  assert.deepEqual(origins('LONDON (Reuters) - Prices rose.'), ['Reuters agency']);
  assert.deepEqual(origins('state broadcaster NHK said'), ['NHK outlet']);
  assert.deepEqual(origins('He told the BBC that it rained.'), ['BBC outlet']);
  assert.deepEqual(origins('claims X, in Example.com statement'), ['Example.com outlet']);
  assert.deepEqual(origins('a PA system and the AP exam; he read the Daily Mail'), []);
});

test('whoever a picture credit or a copyright line names is no origin of the words', () => {
  const origins = (text: string): string[] => findOrigins(text, 'en').map(({ name }) => name);
  for (const credit of [
    'Getty Images | Bloomberg',
    'Bloomberg | Getty Images',
    'Photo: Jane Roe/Reuters',
    'Photograph by Jane Roe, Reuters',
    'The harbour at noon. REUTERS/Jane Roe',
    'The harbour at noon (Jane Roe / AFP)',
    'People wait at the gate. (Photo by Jane Roe/AFP via Getty Images)',
    'The harbour on Monday. AP Photo/Jane Roe',
    'File photo: Reuters',
    'Foto: Xinhua',
    'Bildnachweis: Reuters',
    'Фото: Reuters',
    '写真：Reuters',
    '© 2024 Reuters',
    'Copyright 2024 Reuters. All rights reserved.',
    '© 2024 Thomson Reuters, Bloomberg',
  ])
    assert.deepEqual(origins(credit), [], credit);
  for (const [text, ...names] of [
    ['LONDON (Reuters) - Prices rose.', 'Reuters'],
    ['The mayor told Reuters that the photo was old.', 'Reuters'],
    ['Prices rose, Reuters reported on Monday, citing a photograph of the harbour.', 'Reuters'],
    ['Video of the fire is real, according to Reuters.', 'Reuters'],
    ['The photo shows a bridge. Reuters reported the fall.', 'Reuters'],
    ['Source: Reuters', 'Reuters'],
    ['Image rights were sold, Bloomberg reported.', 'Bloomberg'],
  ] as const)
    assert.deepEqual(origins(text), names, text);
});
