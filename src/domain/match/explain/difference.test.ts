import assert from 'node:assert/strict';
import { test } from 'node:test';
import { plainSource, testCitation } from '../example.fixture.ts';
import { buildLibrary } from '../indexed-source.ts';
import { verifyCitation } from '../verify-citation.ts';

/** What is said of a quotation that a source does not hold; then the words that differ there, and those here. */
function differenceFrom(passage: string, quote: string, language = 'en'): readonly [string, string, string] {
  const library = buildLibrary([plainSource('s', passage, { language })]);
  const { verification, findings } = verifyCitation(testCitation({ source: 's', quote }), library);
  const { nearest } = verification;
  const there = (nearest?.marks ?? []).map(({ start, end }) => passage.slice(start, end));
  // A citation of the fixture begins at offset 100 of its file.
  const here = (findings[0]?.marks ?? []).map(({ start, end }) => quote.slice(start - 100, end - 100));
  return [nearest?.difference ?? verification.verdict, there.join('|'), here.join('|')];
}

type Row = readonly [quote: string, difference: string, there: string, here: string];

function assertRows(passage: string, rows: readonly Row[], language?: string): void {
  for (const [quote, ...expected] of rows) assert.deepEqual(differenceFrom(passage, quote, language), expected, quote);
}

const ships =
  'The two ships of Marta Okafor came to Oslo on Monday, 5 May, with about nine tons of rye and only one guard.';

test('tells what is written otherwise from what is other words', () => {
  assertRows(ships, [
    ['the Two ships', 'only the case differs: “the” here, “The” there', 'The|two', 'the|Two'],
    [
      'The two  ships ofMarta',
      'only the spaces or hyphens differ: “ofMarta” here, “of Marta” there',
      'of Marta',
      'ofMarta',
    ],
    ['thetwo ships of Marta', 'only the spaces or hyphens differ: “thetwo” here, “The two” there', 'The two', 'thetwo'],
    [
      'The two-ships of Marta',
      'only the spaces or hyphens differ: “two-ships” here, “two ships” there',
      'two ships',
      'two-ships',
    ],
    ['ships of Marta Okafor, came to Oslo', 'only the punctuation differs: “,” is added here', '', ','],
    ['on Monday 5 May', 'only the punctuation differs: “,” is lost here', ',', ''],
    ['on Monday: 5 May', 'only the punctuation differs: “:” here, “,” there', ',', ':|'],
  ]);
});

test('tells words in another order, and shows them where they are few', () => {
  assertRows(ships, [
    [
      'ships two of Marta Okafor',
      'the same words stand in another order: “ships two” here, “two ships” there',
      'ships',
      'ships|',
    ],
    [
      'ships of Okafor Marta came to Oslo',
      'the same words stand in another order: “Okafor Marta” here, “Marta Okafor” there',
      'Okafor',
      'Okafor|',
    ],
  ]);
});

test('tells numbers and dates before names, and names before other words', () => {
  assertRows(ships, [
    ['The six ships of Marta', 'a number differs: “six” here, “two” there', 'two', 'six'],
    ['The 2 ships of Marta', 'a number differs: 2 here, “two” there', 'two', '2'],
    ['on Monday, 6 May', 'a number differs: 6 here, 5 there', '5', '6'],
    ['on Tuesday, 5 May', 'a date differs: “Tuesday” here, “Monday” there', 'Monday', 'Tuesday'],
    ['on Monday, 5 June', 'a date differs: “June” here, “May” there', 'May', 'June'],
    ['of Marta Okafur came', 'a name is spelled differently: “Okafur” here, “Okafor” there', 'Okafor', 'Okafur'],
    ['of Marta Lindqvist came', 'a name differs: “Lindqvist” here, “Okafor” there', 'Okafor', 'Lindqvist'],
    ['came to Bergen on', 'a name differs: “Bergen” here, “Oslo” there', 'Oslo', 'Bergen'],
    ['of М\u0430rta Okafor came', 'a letter from another alphabet stands in “Маrta”', 'Marta', 'Маrta'],
    ['about nine tons of wheat and only', 'words differ: “wheat” here, “rye” there', 'rye', 'wheat'],
  ]);
  assertRows('They lost 1.5 million euros in Rome.', [
    ['They lost 1.5 billion euros', 'a number differs: “billion” here, “million” there', 'million', 'billion'],
    ['They lost 1.5 million yen in', 'words differ: “yen” here, “euros” there', 'euros', 'yen'],
  ]);
  assertRows(
    'Il a donné 5 pommes à Marie lundi.',
    [['5 pommes à Marie mardi', 'a date differs: “mardi” here, “lundi” there', 'lundi', 'mardi']],
    'fr',
  );
  assertRows(
    'Er gab ihr am Montag 3 Mrd. Euro.',
    [['am Montag 3 Mio. Euro', 'a number differs: “Mio” here, “Mrd” there', 'Mrd', 'Mio']],
    'de',
  );
});

test('tells a negation, a hedge or a restriction that one side has alone, and what stands in its place', () => {
  assertRows(ships, [
    ['came to Oslo not on Monday', '“not” is added here, a negation that the source does not have', '', 'not'],
    ['with nine tons of rye', '“about” is lost here, a hedge of the source', 'about', ''],
    [
      'with exactly nine tons of rye',
      '“about” is lost here, a hedge of the source: “exactly” stands in its place',
      'about',
      'exactly',
    ],
    ['with roughly nine tons of rye', 'a hedge differs: “roughly” here, “about” there', 'about', 'roughly'],
    ['and one guard', '“only” is lost here, a restriction of the source', 'only', ''],
  ]);
  assertRows('He did not order the raid on the mill.', [
    [
      'ordered the raid on the mill',
      '“not” is lost here, a negation of the source: “ordered” stands in its place',
      'not order',
      'ordered',
    ],
    ['order the raid on the mill at once', 'words are added here: “at once”', '', 'at once'],
  ]);
});

test('lists words that are added or left out, two of them and how many more', () => {
  assertRows(ships, [
    ['The two fast ships of', 'words are added here: “fast”', '', 'fast'],
    ['The two fast ships of old Marta Okafor', 'words are added here: “fast” and “old”', '', 'fast|old'],
    [
      'The two fast and big ships of the old Marta Okafor came soon to Oslo',
      'words are added here: “fast and big”, “the old”, and 1 more',
      '',
      'fast and big|the old|soon',
    ],
    ['with about nine of rye', 'words are left out here: “tons”', 'tons', ''],
    ['ships of Okafor came', 'words are left out here: “Marta”', 'Marta', ''],
    ['came in Oslo to Monday', '“Oslo on” is left out here, and “in Oslo” is added', 'Oslo on', 'in Oslo|'],
  ]);
  assertRows('The mill fell by 7.5 metres.', [
    ['fell by metres', 'words are left out here, a number among them: “7.5”', '7.5', ''],
  ]);
  assertRows('The mill fell by metres.', [
    ['fell by 7.5 metres', 'words are added here, a number among them: “7.5”', '', '7.5'],
  ]);
});

test('a sign is told of with its number', () => {
  assertRows('It fell 5% in May and rose 7 in June. It cost $5.', [
    ['It fell 5 in May', 'a number differs: 5 here, 5% there', '5%', '5'],
    ['rose 7% in June', 'a number differs: 7% here, 7 there', '7', '7%'],
    ['It cost €5.', 'a number differs: €5 here, $5 there', '$5', '€5'],
  ]);
});

test('finds a short misspelled name that shares no word, and nothing where too little is alike', () => {
  const passage = 'Then Muammar Gaddafi came to the coast.';
  assertRows(passage, [
    [
      'Moamar Gadafi',
      'a name is spelled differently: “Moamar Gadafi” here, “Muammar Gaddafi” there',
      'Muammar Gaddafi',
      'Moamar Gadafi',
    ],
    ['Moa', 'missing', '', ''],
    ['Xqzwvkjhgfds', 'missing', '', ''],
    ['Zulu Yankee Xray', 'missing', '', ''],
  ]);
});
