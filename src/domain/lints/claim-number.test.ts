import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lintExample, wordsFound } from './lint-example.fixture.ts';

const found = (passage: string, claim: string): string[] => wordsFound('claim-number', { passage, claim });

/** What editors may write of a passage, and what not; the second lists the words marked. */
function assertTable(
  passage: string,
  given: readonly string[],
  ...other: readonly (readonly [string, string])[]
): void {
  for (const claim of given) assert.deepEqual(found(passage, claim), [], `${passage} => ${claim}`);
  for (const [claim, words] of other) assert.deepEqual(found(passage, claim), [words], `${passage} => ${claim}`);
}

test('how many things of its own a text counts is the editors’ business, up to twenty of them', () => {
  const articles = (count: string): string => `${count} articles say that the well ran dry.`;
  assertTable(
    'The well ran dry.',
    [articles('Three'), articles('Three quite separate'), articles('20'), 'One thing is sure: the well ran dry.'],
    [articles('21'), '21'],
    [articles('Three of the very long'), 'Three'],
    ['1 well ran dry.', '1'],
  );
});

test('a small number in words may look back on what was counted, but not on what the passage counts itself', () => {
  assertTable(
    'Four candidates stood.',
    ['The remaining three stood.', 'All three stood.', 'The final three stood.'],
    ['The remaining 3 stood.', '3'],
    ['Some three stood.', 'Some three'],
    ['The three candidates stood.', 'three'],
  );
  assertTable('The flats are old.', [], ['The three flats are old.', 'three']);
});

test('a unit may be another of the same kind, as exactly as it is written or within two per cent', () => {
  assertTable(
    'The tank holds 100 litres.',
    ['The tank holds 26 gallons.', 'The tank holds about 26 gallons.', 'The tank holds more than 25 gallons.'],
    ['The tank holds 28 gallons.', '28'],
    ['The tank holds more than 20 gallons.', 'more than 20'],
    ['The tank weighs 26 kilograms.', '26'],
  );
  assertTable('The walk takes 90 minutes.', ['It takes an hour and a half.'], ['It takes 3 hours.', '3']);
  const converted: readonly (readonly [string, string])[] = [
    ['25.4 millimetres', '1 inch'],
    ['305 centimetres', '10 feet'],
    ['100 metres', '109 yards'],
    ['100 kilometres', '62 miles'],
    ['10 hectares', '25 acres'],
    ['10 square kilometres', '1,000 hectares'],
    ['10 km²', '1,000 hectares'],
    ['100 square miles', '259 square kilometres'],
    ['1,000 square feet', '93 square metres'],
    ['100 grams', '3.5 ounces'],
    ['10 kilograms', '22 pounds'],
    ['3 tonnes', '3,000 kilograms'],
    ['1,000 barrels', '42,000 gallons'],
    ['500 watts', '0.5 kilowatts'],
    ['2 gigawatts', '2,000 megawatts'],
    ['90 seconds', '1.5 minutes'],
    ['48 hours', '2 days'],
    ['3 weeks', '21 days'],
    ['24 months', '2 years'],
    ['20 years', '2 decades'],
  ];
  for (const [one, other] of converted) {
    assert.deepEqual(found(`It came to ${one} then.`, `It came to ${other} then.`), [], `${one}: ${other}`);
    assert.deepEqual(found(`It came to ${other} then.`, `It came to ${one} then.`), [], `${other}: ${one}`);
  }
});

test('money is of its currency; where the passage names none, of any', () => {
  assertTable('The price was 40 dollars.', ['The price was $40.'], ['The price was 40 euros.', '40 euros']);
  assertTable('The price was 40.', ['The price was 40 euros.']);
  assertTable('The price was $40.', ['The price was 40 Canadian dollars.'], ['The price was 40 pounds.', '40 pounds']);
});

test('a share in words is its percentage to the nearest; two percentages are the same or not', () => {
  const empty = (share: string): string => `${share} of the houses are empty.`;
  assertTable(empty('A third'), [empty('33%'), empty('34%')], [empty('35%'), '35%'], [empty('32%'), '32%']);
  assertTable(empty('33%'), [empty('A third')], [empty('34%'), '34%']);
  assertTable(empty('33.4%'), [empty('About 33%')], [empty('33%'), '33%']);
  assertTable(empty('45%'), [empty('Nearly half')], [empty('More than half'), 'More than half']);
  assertTable(empty('30%'), [], [empty('Nearly half'), 'Nearly half']);
  assertTable(empty('55%'), [empty('More than half')]);
  assertTable(empty('80%'), [], [empty('More than half'), 'More than half']);
});

test('a rough range holds its ends and what lies between them', () => {
  for (const count of [40, 47, 50]) assertTable(`${count} trees fell.`, ['Some 40 to 50 trees fell.']);
  for (const count of [39, 51]) assertTable(`${count} trees fell.`, [], ['Some 40 to 50 trees fell.', 'Some 40 to 50']);
});

test('what is rounded is so to its own last digit, and by a tenth at most', () => {
  assertTable(
    'The mill cost 12,345 dollars.',
    ['It cost around 12,300 dollars.', 'It cost some 12,000 dollars.', 'It cost nearly 12,500 dollars.'],
    ['It cost around 12,200 dollars.', 'around 12,200 dollars'],
    ['It cost around 10,000 dollars.', 'around 10,000 dollars'],
    ['It cost 12,300 dollars.', '12,300 dollars'],
  );
});

test('an ordinal or a multiple needs another number for the same thing to be wrong', () => {
  assertTable(
    'Output rose in the second quarter.',
    ['Output rose in the third district.', 'Output fell in the second quarter.'],
    ['Output rose in the third quarter.', 'third'],
  );
  assertTable('Output rose in the second quarter, after three bad ones.', ['Output rose in the third quarter.']);
  assertTable('Exports doubled.', ['Imports tripled.', 'Exports doubled.'], ['Exports tripled.', 'tripled']);
  assertTable(
    'It was the second strike.',
    ['On 3 May it was the second strike.'],
    ['It was the third strike.', 'third'],
  );
  assertTable('It was the second strike.', ['It was the third; a strike followed.']);
});

test('words that mean two, three or four bear a number out', () => {
  for (const word of ['Both', 'Neither', 'Either', 'The pair of', 'The couple of', 'The duo of', 'The twin'])
    assert.deepEqual(found(`${word} drivers sang.`, '2 drivers sang.'), word === 'The twin' ? ['2'] : [], word);
  assertTable('The trio sang.', ['3 people sang.'], ['4 people sang.', '4']);
  assertTable('The triplets sang.', ['3 people sang.']);
  assertTable('The quartet sang.', ['4 people sang.'], ['2 people sang.', '2']);
  assertTable('The quadruplets sang.', ['4 people sang.']);
});

test('a time of day is one, whichever way it is written; a decimal is none', () => {
  for (const there of ['9.30am', '9:30 am', '9.30 a.m.', '9:30'])
    for (const here of ['9:30', '9.30am', '9:30 a.m.']) {
      assert.deepEqual(found(`The shop opens at ${there} daily.`, `The shop opens at ${here} daily.`), []);
      assert.notDeepEqual(found(`The shop opens at ${there} daily.`, `The shop opens at 8:30am daily.`), []);
    }
  assert.notDeepEqual(found('The shop lies 9.30 miles off.', 'The shop lies 9:30 off.'), []);
});

test('a number that stands in a date of the passage is one all the same, where it has no unit', () => {
  assertTable('It began in 3700 BC.', ['The label reads 3700.'], ['It is 3,700 metres long.', '3,700']);
});

test('says which number of the passages is nearest, unless it is another order of magnitude', () => {
  const message = (claim: string): string =>
    lintExample({ passage: 'The hall holds 12 chairs, 18 stools and 1,200 tables.', claim })[0]?.message ?? '';
  assert.match(message('The hall holds 13 sofas.'), /\(the nearest they hold is 12\)/);
  assert.match(message('The hall holds 17 sofas.'), /\(the nearest they hold is 18\)/);
  assert.match(message('The hall holds 1,300 sofas.'), /\(the nearest they hold is 1,200\)/);
  assert.match(message('The hall holds 90000 sofas.'), /which no cited passage holds, expected/);
});

test('is an error where the same is counted once on each side and the numbers are further apart than rounding', () => {
  const severities = (passage: string, claim: string): (string | undefined)[] =>
    lintExample({ passage, claim }).map(({ severity }) => severity);
  const passage = 'The flood drowned 100 cows on the farm.';
  assert.deepEqual(severities(passage, 'The flood drowned 106 cows on the farm.'), ['error']);
  assert.deepEqual(severities(passage, 'The flood drowned 104 cows on the farm.'), [undefined]);
  assert.deepEqual(severities(passage, 'The flood drowned 96 cows on the farm.'), [undefined]);
  assert.deepEqual(severities(passage, 'The flood drowned 94 cows on the farm.'), ['error']);
  const twice = 'The flood drowned 100 cows on the farm. The flood drowned 100 cows on the farm.';
  assert.deepEqual(severities(twice, 'The flood drowned 150 cows on the farm.'), [undefined]);
  assert.deepEqual(severities(passage, 'The flood drowned 150 cows and 100 cows on the farm.'), [undefined]);
});
