import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import type { Name } from '../claims/site.ts';
import { lintExample } from './lint-example.fixture.ts';

/** Passage, honest claim, and claims altered so that the check must speak. */
type Case = readonly [passage: string, honest: string, ...altered: string[]];

const cases = JSON.parse(readFileSync(new URL('golden/claims.json', import.meta.url), 'utf8')) as Readonly<
  Record<string, readonly Case[]>
>;

for (const [rule, rows] of Object.entries(cases)) {
  describe(rule, () => {
    for (const [passage, honest, ...altered] of rows) {
      test(`has nothing to say of “${honest}”`, () => assert.deepEqual(lintExample({ passage, claim: honest }), []));
      for (const claim of altered) {
        test(`speaks of “${claim}”`, () => {
          const rules = lintExample({ passage, claim }).map((finding) => finding.rule);
          assert.ok(rules.includes(rule as never), `${passage} => ${rules.join(', ') || 'nothing'}`);
        });
      }
    }
  });
}

describe('a number of a claim where the passage gives another', () => {
  const severity = (passage: string, claim: string): (string | undefined)[] =>
    lintExample({ passage, claim }).map((finding) => finding.severity ?? 'warning');

  test('for the same unit and thing is an error', () => {
    assert.deepEqual(severity('The flood drowned 40 cows on the farm.', 'The flood drowned 70 cows on the farm.'), [
      'error',
    ]);
    assert.deepEqual(
      severity('The bridge cost 40 million euros to build.', 'The bridge cost 52 million euros to build.'),
      ['error'],
    );
    assert.deepEqual(severity('At most 40 cows drowned in the flood.', 'Some 70 cows drowned in the flood.'), [
      'error',
    ]);
  });

  test('is a warning where it may be of something else, be rounded, or fit', () => {
    assert.deepEqual(severity('The flood drowned 40 cows on the farm.', 'The flood drowned 70 sheep on the farm.'), [
      'warning',
    ]);
    assert.deepEqual(severity('The flood drowned 40 cows. Rain fell.', 'Farms in the county hold 70 cows.'), [
      'warning',
    ]);
    assert.deepEqual(severity('The flood drowned 41 cows on the farm.', 'The flood drowned 40 cows on the farm.'), [
      'warning',
    ]);
    assert.deepEqual(severity('The flood drowned 40 cows and 12 cows more.', 'The flood drowned 52 cows.'), [
      'warning',
    ]);
    assert.deepEqual(severity('The flood drowned 40 cows on the farm.', 'The flood drowned 40 cows on the farm.'), []);
  });
});

describe('what a lint says', () => {
  const messages = (passage: string, claim: string): string[] =>
    lintExample({ passage, claim }).map(({ message }) => message);

  test('of a number names what became of its bound', () => {
    assert.match(messages('Up to 90 fish died.', '90 fish died.')[0] ?? '', /“90” without the qualifier/);
    assert.match(messages('90 fish died.', 'Up to 90 fish died.')[0] ?? '', /“Up to 90” with a qualifier/);
    assert.match(
      messages('Some counted 200 tents, others up to 900 tents.', 'Between 200 and 900 tents were counted.')[0] ?? '',
      /as a range/,
    );
  });

  test('of a bound reaches as far as a quarter, and no further', () => {
    assert.deepEqual(messages('The hall holds 500 people.', 'The hall holds at least 400 people.'), []);
    assert.notDeepEqual(messages('The hall holds 501 people.', 'The hall holds at least 400 people.'), []);
    assert.deepEqual(messages('The hall holds 300 people.', 'The hall holds at most 400 people.'), []);
    assert.notDeepEqual(messages('The hall holds 299 people.', 'The hall holds at most 400 people.'), []);
  });

  test('of a statement without its speaker is nothing where another passage says as much by itself', () => {
    const statement = 'The union claims that the firm dismissed forty drivers.';
    const claim = 'The firm dismissed forty drivers.';
    assert.equal(lintExample({ passage: statement, claim })[0]?.rule, 'claim-attribution');
    assert.deepEqual(messages(`${statement} The firm dismissed forty drivers.`, claim), []);
  });
});

test('what was not done until a day may be told as done on it, and on no other', () => {
  const rules = (passage: string, claim: string): string[] => lintExample({ passage, claim }).map(({ rule }) => rule);
  const passage = 'The ministry did not inform the families until 11 September 2025.';
  assert.ok(!rules(passage, 'The families were informed on 11 September 2025.').includes('claim-date'));
  assert.ok(rules(passage, 'The families were informed on 12 September 2025.').includes('claim-date'));
});

const place = { file: 'names.yaml', start: 0, end: 0 };

function name(id: string, spellings: readonly string[], not: readonly string[] = []): Name {
  const [first = id] = spellings;
  return {
    id,
    name: first,
    kind: 'person',
    description: '',
    spellings: spellings.map((spelling) => ({ spelling, sources: ['source'] })),
    not,
    citations: [],
    place,
  };
}

describe('what accounts for a word', () => {
  test('a spelling in names.yaml, where the passage has another of the same name', () => {
    const example = { passage: 'Muammar Qadhafi came to Tripoli.', claim: 'In Tripoli, Muammar Gaddafi arrived.' };
    assert.deepEqual(
      lintExample(example).map(({ rule }) => rule),
      ['claim-name'],
    );
    assert.deepEqual(lintExample({ ...example, names: [name('gaddafi', ['Muammar Gaddafi', 'Muammar Qadhafi'])] }), []);
  });

  test('no part of the name of someone not to be mixed up with', () => {
    const names = [name('park-a', ['Park Ji-won'], ['park-b']), name('park-b', ['Park Min-seo', 'Park'])];
    assert.deepEqual(
      lintExample({ passage: 'The prize went to Park.', claim: 'The prize went to Park Ji-won.', names }).map(
        ({ rule }) => rule,
      ),
      ['claim-name'],
    );
    assert.deepEqual(
      lintExample({ passage: 'The prize went to Park.', claim: 'The prize went to Park Min-seo.', names }),
      [],
    );
  });

  test('a name in the paragraph before, which a pronoun looks back to', () => {
    const passage = 'Marta Okafor chairs the board.\n\nShe resigned on Friday.';
    assert.deepEqual(
      lintExample({ passage, quote: 'She resigned on Friday.', claim: 'On Friday, Marta Okafor resigned.' }),
      [],
    );
  });

  test('a note that says that it speaks for the editors', () => {
    const example = { passage: 'The tower is 300 feet high.', claim: 'The tower is 30 storeys high.' };
    assert.equal(lintExample(example)[0]?.rule, 'claim-number');
    assert.deepEqual(lintExample({ ...example, note: 'The 30 storeys are our count.' }), []);
    assert.equal(lintExample({ ...example, note: 'There are 30 storeys.' })[0]?.rule, 'claim-number');
  });

  test('the date of the source, for days it names', () => {
    const example = { passage: 'The vote was held on Tuesday.', claim: 'The vote was held on 4 March 2025.' };
    assert.deepEqual(lintExample({ ...example, published: '2025-03-06' }), []);
    assert.equal(lintExample(example)[0]?.rule, 'claim-date');
  });

  test('how many sources or words the editors speak of', () => {
    assert.deepEqual(
      lintExample({ passage: 'The well ran dry.', claim: 'Two articles say that the well ran dry.' }),
      [],
    );
  });
});

describe('a claim', () => {
  test('may have its speaker in the sentence around it', () => {
    const passage = 'Analysts say the bank hid losses on its bonds.';
    assert.deepEqual(
      lintExample({
        passage,
        claim: 'the bank hid losses on its bonds',
        sentence: 'Analysts say that the bank hid losses on its bonds.',
      }),
      [],
    );
  });

  test('is not held to what it only mentions or sets against itself', () => {
    const example = {
      passage: 'The inspectors did not find a risk of collapse.',
      claim: 'The inspectors found a risk of collapse.',
    };
    assert.deepEqual(lintExample({ ...example, stance: 'disputes' }), []);
  });

  test('in a language nobody here knows is left alone', () => {
    assert.deepEqual(
      lintExample({
        passage: 'Laiva kuljetti 212 matkustajaa.',
        claim: 'Laiva kuljetti 221 matkustajaa.',
        language: 'fi',
      }),
      [],
    );
  });

  test('gets findings at words of its own', () => {
    const claim = 'On 5 May 2020, the library of Oslo opened with 90 seats.';
    const words = lintExample({ passage: 'The library opened on 4 May 2020 with 80 seats.', claim }).map(
      ({ words: { start, end } }) => claim.slice(start, end),
    );
    assert.deepEqual(words, ['90', '5 May 2020', 'Oslo']);
  });
});

test('never throws, points inside the text, and says the same twice', () => {
  const words = fc.array(
    fc.constantFrom(
      'not',
      'up to',
      '50',
      'Oslo',
      'said',
      'may',
      '2020',
      'reportedly',
      '“',
      '”',
      '?',
      '. ',
      ',',
      'unconfirmed',
      '½',
      'ß',
      '한국',
      '\n\n',
    ),
    { maxLength: 20 },
  );
  const text = fc.oneof(
    words.map((list) => list.join(' ')),
    fc.string({ unit: 'grapheme' }),
  );
  fc.assert(
    fc.property(text, text, (passage, claim) => {
      const found = lintExample({ passage, claim });
      assert.deepEqual(found, lintExample({ passage, claim }));
      for (const { words: span } of found)
        assert.ok(span.start >= 0 && span.start < span.end && span.end <= claim.length);
    }),
  );
});

const figuresOf = (passage: string, claim: string, language: string): string[] =>
  lintExample({ passage, claim, language }).map(({ rule, words }) => `${rule} ${claim.slice(words.start, words.end)}`);

test('compares numbers and dates in every language whose figures are read', () => {
  const german = 'Am 3. März 2024 zählte die Polizei 4.000 Menschen, zwölf Prozent mehr als 2023.';
  assert.deepEqual(figuresOf(german, 'Am 3. März 2024 kamen 4.000 Menschen, 12 Prozent mehr.', 'de'), []);
  assert.deepEqual(figuresOf(german, 'Am 4. März 2024 kamen 40.000 Menschen.', 'de'), [
    'claim-number 40.000',
    'claim-date 4. März 2024',
  ]);
  assert.deepEqual(figuresOf('Costó 3,5 millones de euros el 4 de mayo de 2024.', 'Costó 3,5 millones.', 'es'), []);
  assert.deepEqual(figuresOf('2024年3月4日、約4,000人が集まった。', '2024年3月5日に5,000人', 'ja'), [
    'claim-number 5,000',
    'claim-date 2024年3月5日',
  ]);
});

test('is silent where figures cannot be read for certain', () => {
  assert.deepEqual(figuresOf('تجمع 4000 شخص في 4 مارس 2024', 'تجمع 5000 شخص في 5 مارس 2025', 'ar'), []);
});
