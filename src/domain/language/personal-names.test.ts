import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { readCreditedNames } from './personal-names.ts';

/** Each name as `family|given|suffix`, a body in brackets. */
const read = (credit: string, namedAs?: Parameters<typeof readCreditedNames>[2]): string =>
  readCreditedNames(credit, 'en', namedAs)
    .map((name) =>
      'literal' in name ? `[${name.literal}]` : [name.family, name.given, name.suffix].filter(Boolean).join('|'),
    )
    .join(' + ');

test('people are told apart, in the order they are credited', () => {
  for (const [credit, expected] of [
    ['Jane Roe', 'Roe|Jane'],
    ['By Jane Roe', 'Roe|Jane'],
    ['Roe, Jane', 'Roe|Jane'],
    ['Jane Roe and John Smith', 'Roe|Jane + Smith|John'],
    ['Jane Roe, John Smith and Ann Lee', 'Roe|Jane + Smith|John + Lee|Ann'],
    ['Jane Roe, John Smith, and Ann Lee', 'Roe|Jane + Smith|John + Lee|Ann'],
    ['Roe, Jane; Smith, John', 'Roe|Jane + Smith|John'],
    ['Roe, Jane and Smith, John', 'Roe|Jane + Smith|John'],
    ['J. R. R. Tolkien', 'Tolkien|J. R. R.'],
    ['Robert A. Caro', 'Caro|Robert A.'],
    ['Ludwig van Beethoven', 'van Beethoven|Ludwig'],
    ['Ursula von der Leyen', 'von der Leyen|Ursula'],
    ['de la Cruz, Juana Inés', 'de la Cruz|Juana Inés'],
    ['Martin Luther King Jr.', 'King|Martin Luther|Jr.'],
    ['Martin Luther King, Jr.', 'King|Martin Luther|Jr.'],
    ['King, Martin Luther, Jr.', 'King|Martin Luther|Jr.'],
    ['Mary-Ann O’Neil', 'O’Neil|Mary-Ann'],
    ['Kim Tong-hyung', 'Kim|Tong-hyung'],
    ['Kim Jong Un', 'Kim|Jong Un'],
    ['Иван Петров', 'Петров|Иван'],
    ['Петров Иван Иванович', 'Петров|Иван Иванович'],
  ])
    assert.equal(read(credit ?? ''), expected, credit);
});

test('a body stays as it is written', () => {
  for (const body of [
    'Department of Works',
    'Harbour Board of Lindow',
    'The Sandholm school',
    'BBC News',
    'Reuters Staff',
    'Guardian staff',
    'Al Jazeera',
    'Deutsche Welle',
    'Chatham House',
    'Agence France-Presse',
    'Ministry of Food and Farming',
    'Ministry of Defence, Press Office',
    'Bellingcat',
    'AFP',
    '김동형',
  ])
    assert.equal(read(body), `[${body}]`, body);
  assert.equal(read(''), '');
  assert.equal(read('Jane Roe; BBC News'), 'Roe|Jane + [BBC News]');
});

test('what editors say of a name decides', () => {
  const namedAs = (name: string) =>
    name === 'Max Planck' ? 'body' : name === 'Teresa of Ávila' ? 'person' : undefined;
  assert.equal(read('Max Planck', namedAs), '[Max Planck]');
  assert.equal(read('Teresa of Ávila', namedAs), 'Ávila|Teresa of');
});

test('a person may have a suffix that looks like an abbreviation, and several', () => {
  assert.equal(read('John Smith III'), read('John Smith Jr.').replace('Jr.', 'III'));
  assert.deepEqual(readCreditedNames('John Smith Jr. MD', 'en'), [
    { family: 'Smith', given: 'John', suffix: 'Jr. MD' },
  ]);
});

test('any line is read without loss of a letter', () => {
  const letters = (text: string): string =>
    text
      .replaceAll(/[^\p{L}\p{N}]|\b(?:and|by)\b/giu, '')
      .split('')
      .toSorted()
      .join('');
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('Jane', 'Roe', 'von', 'der', 'BBC', 'J.', 'Kim', ',', ';', 'and', '&', 'Jr.', '김')),
      (parts) => {
        const credit = parts.join(' ');
        const names = readCreditedNames(credit, 'en');
        const kept = names.map((name) =>
          'literal' in name ? name.literal : [name.family, name.given, name.suffix].join(' '),
        );
        assert.equal(letters(kept.join(' ')), letters(credit));
      },
    ),
  );
});
