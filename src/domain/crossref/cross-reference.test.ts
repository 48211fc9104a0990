import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { readSource } from '../sources/read-source.ts';
import type { Source } from '../sources/source.ts';
import { crossReference, type CrossReference } from './cross-reference.ts';
import { findFacts } from './facts.ts';

function read(id: string, text: string): Source {
  const { source } = readSource({ id, file: `sources/${id}.txt`, bytes: new TextEncoder().encode(text) });
  assert.ok(source);
  return source;
}

function cross(sources: readonly Source[]): CrossReference {
  return crossReference(sources, new Map(sources.map((source) => [source.id, findFacts(source)])));
}

const ferry = [
  read('herald', 'The ferry Aldona sank off Brevik on Sunday. It carried 212 passengers, Reuters reported.'),
  read(
    'post',
    'Divers searched the ferry Aldona off Brevik. According to Reuters, 190 passengers were aboard the ferry Aldona.',
  ),
  read('gazette', 'Tomatoes are dear in Lund this year. Growers in Lund blame the cold.'),
];

test('gives the same for any order of sources', () => {
  assert.deepEqual(cross(ferry.toReversed()), cross(ferry));
});

test('is plain data, facts included', () => {
  const facts = ferry.map(findFacts);
  assert.deepEqual(JSON.parse(JSON.stringify(facts)), facts);
  const found = cross(ferry);
  assert.deepEqual(JSON.parse(JSON.stringify(found)), found);
});

test('joins sources that name one wire', () => {
  assert.deepEqual(
    cross(ferry).dependent.map(({ sources }) => sources),
    [['herald', 'post']],
  );
});

test('one speaker is one, whatever letters the name is written in', () => {
  const said = 'the old bridge over the Lind will stay closed until the spring';
  const { comparisons } = cross([
    read('herald', `Closed\n\nFor its cracks, ${said}, Ömür Ünal said.`),
    read('post', `Bridge\n\nÖmür Ünal said ${said}.`),
  ]);
  assert.deepEqual(
    comparisons.map(({ differs }) => differs),
    ['none'],
  );
});

test('pictures of one agency leave two reports independent', () => {
  const page = (id: string, story: string): Source => {
    const html = `<article><h1>Ferry ${id}</h1><figure><img src="a.jpg" alt=""><figcaption>Divers at work. Reuters reported</figcaption></figure><p>${story}</p><p>Getty Images | Reuters</p></article>`;
    const bytes = new TextEncoder().encode(html);
    const { source } = readSource({ id, file: `sources/${id}.html`, bytes });
    assert.ok(source);
    return source;
  };
  const [a, b, c] = [
    page('a', 'The ferry Aldona sank off Brevik on Sunday, its captain told us in an interview at the harbour.'),
    page('b', 'Growers in Lund blame the cold for the price of tomatoes, one of them told us in her greenhouse.'),
    page('c', 'Growers in Lund blame the cold for the price of tomatoes, Reuters reported on Monday.'),
  ];
  assert.deepEqual(cross([a, b]).dependent, []);
  assert.deepEqual(
    cross([a, b, c]).origins.map(({ sources }) => sources),
    [['c']],
  );
});

test('aligns lifted text to the word', () => {
  const lifted =
    'the old lighthouse at Skagen lost its lamp in the storm and sailors steered by the church bell instead';
  const [a, b] = [
    read('a', `Fishermen say ${lifted}, for a week.`),
    read('b', `A reader writes: “${lifted}”. We looked it up.`),
  ];
  const [shared] = cross([a, b]).sharedText;
  assert.deepEqual(
    shared?.stretches[0]?.sides.map(({ source, start, end }) => (source === 'a' ? a : b).text.slice(start, end)),
    [lifted, lifted],
  );
});

test('asks, and does not merge, where names are a vowel apart', () => {
  const found = cross([
    read('a', 'Choi Yen Ho, a botanist, named the fern. Choi Jung Ho, a minister, thanked her.'),
    read('b', 'The botanist Choi Chen Ho found another fern in May.'),
  ]);
  const people = found.entities.filter(({ kind }) => kind === 'person').map(({ name }) => name);
  assert.deepEqual(people, ['Choi Chen Ho', 'Choi Jung Ho', 'Choi Yen Ho']);
  assert.deepEqual(
    found.nameQuestions.map(({ names }) => names),
    [['Choi Chen Ho', 'Choi Yen Ho']],
  );
});

test('asks one question for all accounts of one number', () => {
  const found = cross([
    read('a', 'The dam at Orlo holds 40 million litres of water, the mayor said.'),
    read('b', 'More than 3,000 settlers live in the Orlo valley, the church says.'),
    read('c', 'Some say 2,000 settlers live in the Orlo valley, while others say up to 5,000.'),
  ]);
  const question = found.questions.find(({ differs }) => differs === 'number');
  assert.deepEqual(
    question?.positions.map(({ value }) => value),
    ['More than 3,000', '2,000'],
  );
});

test('says what differs between two passages that speak of one thing, and when nothing does', () => {
  const differs = (one: string, other: string): string => {
    const [first] = cross([read('a', one), read('b', other)]).comparisons;
    return `${first?.differs ?? 'nothing found'}${first?.sure === true ? ', sure' : ''}`;
  };
  const mill = 'The mill at Orlo was built in 1962 by the monks of Saint Brede.';
  assert.equal(differs(mill, 'The monks of Saint Brede built the mill at Orlo in 1964.'), 'date, sure');
  assert.equal(differs(mill, 'The mill at Orlo was not built by the monks of Saint Brede.'), 'negation');
  assert.equal(differs(mill, 'The monks of Saint Brede perhaps built the mill at Orlo.'), 'hedge');
  assert.equal(differs(mill, 'It was the monks of Saint Brede who built the mill at Orlo.'), 'none');
  assert.equal(differs(mill, 'Tomatoes are dear in Lund this year.'), 'nothing found');
  const walkers = 'At least 40 walkers climbed the Orlo ridge on the first night.';
  assert.equal(differs(walkers, 'No more than 25 walkers climbed the Orlo ridge.'), 'number, sure');
  assert.equal(differs(walkers, 'About 43 walkers climbed the Orlo ridge.'), 'number');
});

test('compares nothing with what stands in the other document word for word', () => {
  const told = 'The dam at Orlo holds 40 million litres.';
  assert.deepEqual(
    cross([read('a', told), read('b', `${told} The dam at Orlo holds 60 million litres.`)]).comparisons,
    [],
  );
});

test('never throws, and keeps every span inside its source', () => {
  const word = fc.constantFrom(
    'Oslo',
    'not',
    '12',
    'killed',
    'people',
    'said',
    'still in',
    'on 3 May 2020',
    'Dr Ann Roe',
    '.',
    ',',
    '\n\n',
    '“',
    'treaty',
    'Reuters',
    'because of',
  );
  const text = fc
    .array(fc.oneof(word, fc.string()), { minLength: 1, maxLength: 60 })
    .map((words) => `x ${words.join(' ')}`);
  fc.assert(
    fc.property(text, text, (one, other) => {
      const sources = [read('a', one), read('b', other)];
      const { comparisons, sharedText } = cross(sources);
      for (const { sides } of [...comparisons, ...sharedText.flatMap(({ stretches }) => stretches)]) {
        for (const { source, start, end, passage } of sides) {
          const { text: whole, passages } = sources.find(({ id }) => id === source) as Source;
          assert.ok(start >= 0 && start < end && end <= whole.length && passages[passage] !== undefined);
        }
      }
    }),
    { numRuns: 200 },
  );
});
