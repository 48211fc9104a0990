import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compareNames, type NameVerdict } from './compare-names.ts';
import { findNames } from './find-names.ts';

const inText = (text: string): string[] =>
  findNames(text, 'en').map(({ name, kind, title }) => `${title === undefined ? '' : `[${title}] `}${name} (${kind})`);

test('finds people, bodies, places and documents', () => {
  assert.deepEqual(
    inText('Although Norwegian Prime Minister Jonas Gahr Støre met Smith in Oslo, the Paris Agreement held.'),
    [
      '[Norwegian Prime Minister] Jonas Gahr Støre (person)',
      'Smith (other)',
      'Oslo (place)',
      'Paris Agreement (document)',
    ],
  );
  assert.deepEqual(inText('The Bank of England met on Monday.'), ['Bank of England (organisation)']);
  assert.deepEqual(inText('Whales are big. J. K. Rowling wrote it with Osama bin Laden in mind.'), [
    'J. K. Rowling (person)',
    'Osama bin Laden (person)',
  ]);
});

test('keeps possessives, conjunctions and foreign articles inside a name', () => {
  assert.deepEqual(inText("He joined the Dock and Harbour Workers' Union and the Women's Institute."), [
    "Dock and Harbour Workers' Union (organisation)",
    "Women's Institute (organisation)",
  ]);
  assert.deepEqual(inText('He left St Mary’s Hospital for the Ministry of Culture and Sport.'), [
    'St Mary’s Hospital (organisation)',
    'Ministry of Culture and Sport (organisation)',
  ]);
  assert.deepEqual(inText("Norway's Labour Party and Aldane Group met; France and Norrix Steel did not."), [
    'Norway (place)',
    'Labour Party (organisation)',
    'Aldane Group (organisation)',
    'France (place)',
    'Norrix Steel (organisation)',
  ]);
  assert.deepEqual(inText('It was reported by Der Spiegel in May.'), ['Der Spiegel (other)']);
  assert.deepEqual(
    findNames('Der Hafenmeister Jan Brandt kam. Die Brücke hielt.', 'de').map(({ name }) => name),
    ['Hafenmeister Jan Brandt', 'Brücke'],
  );
});

test('takes no ship or firm for a person', () => {
  const kindOf = (text: string, wanted: string): string | undefined =>
    findNames(text, 'en').find(({ name }) => name === wanted)?.kind;
  assert.equal(kindOf('The tanker Elba Star ran aground. Elba Star was towed.', 'Elba Star'), 'other');
  assert.equal(kindOf('The Pilot Whale sank off Brevik.', 'Pilot Whale'), 'other');
  assert.equal(kindOf('Norrix Furnaces hired. Norrix said so.', 'Norrix Furnaces'), 'other');
  assert.equal(kindOf('Harwell Cranes works; two cranes fell.', 'Harwell Cranes'), 'other');
  assert.equal(kindOf('The singer Mara Voss left, and Mara laughed; Voss said so.', 'Mara Voss'), 'person');
});

test('takes a country for a name at a sentence’s start, and a plain word that has or is something for none', () => {
  assert.deepEqual(inText('Sweden sent tanks.'), ['Sweden (place)']);
  assert.deepEqual(inText('Oil has leaked. Turnout was high. Union leaders met.'), []);
});

test('tells what speaks in a headline by its own words', () => {
  assert.deepEqual(inText('Tidal Research Center Warns Of New Floods'), ['Tidal Research Center (organisation)']);
  assert.deepEqual(inText('Ann Roe Says Bridge Will Open Late'), ['Ann Roe (person)']);
});

test('joins an acronym to what it stands for', () => {
  const names = findNames('He left the Center for Marine Biology (CMB). CMB regrets it.', 'en');
  assert.deepEqual(
    names.map(({ name, alias }) => `${name} = ${alias ?? '-'}`),
    ['Center for Marine Biology = CMB', 'CMB = Center for Marine Biology', 'CMB = Center for Marine Biology'],
  );
});

test('never merges two people on one vowel', () => {
  const pairs: readonly (readonly [string, string, NameVerdict])[] = [
    ['Muammar Gaddafi', 'Moammar Qadhafi', 'same'],
    ['Dmytro Kovalsky', 'Dmytro Kovalskyy', 'same'],
    ['Viktor Orbán', 'Orban Viktor', 'same'],
    ['Владимир Путин', 'Vladimir Putin', 'same'],
    ['Vladimir Putin', 'Vladimir Vladimirovich Putin', 'same'],
    ['Moon Jae-in', 'Moon Jaein', 'same'],
    ['Ministry of Defence', 'Ministry of Defense', 'same'],
    ['Kim Yen Un', 'Kim Yeon-un', 'maybe'],
    ['Kim Chen Un', 'Kim Yen Un', 'maybe'],
    ['Kim Chen Un', 'Kim Yeon-un', 'maybe'],
    ['Hans Müller', 'Hans Möller', 'maybe'],
    ['John Smith', 'J. Smith', 'maybe'],
    ['George W. Bush', 'George Bush', 'maybe'],
    ['Smith', 'John Smith', 'maybe'],
    ['Kyiv', 'Kiev', 'maybe'],
    ['Kim Yen Un', 'Kim Jong Un', 'different'],
    ['Kim Yeon-un', 'Kim Jong Un', 'different'],
    ['Hans Weber', 'Hans Huber', 'different'],
    ['Elizabeth I', 'Elizabeth II', 'different'],
    ['Bill Clinton', 'Hillary Clinton', 'different'],
    ['Ministry of Defence', 'Ministry of Finance', 'different'],
    ['', 'John', 'different'],
  ];
  for (const [a, b, verdict] of pairs) {
    assert.equal(compareNames(a, b), verdict, `${a} / ${b}`);
    assert.equal(compareNames(b, a), verdict, `${b} / ${a}`);
  }
});
