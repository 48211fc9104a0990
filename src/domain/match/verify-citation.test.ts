import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { foldTypography } from '../text/fold.ts';
import { buildLibrary } from './indexed-source.ts';
import { plainSource, testCitation } from './example.fixture.ts';
import { isTokenBoundary } from './token-boundary.ts';
import { verifyCitation } from './verify-citation.ts';

const harvest = plainSource(
  'harvest',
  'Farmers lost 12,500 tonnes of wheat to frost.\n\nThe minister, Elif Kaya, did not promise aid. Exports fell by 7.5 percent in May, she said.',
);
const market = plainSource('market', 'Bread prices rose again. The minister promised no aid to bakers in the north.');
const library = buildLibrary([harvest, market]);

function judge(source: string, quote: string) {
  return verifyCitation(testCitation({ source, quote }), library);
}

const differences: readonly (readonly [string, RegExp])[] = [
  ['Farmers lost 12,600 tonnes of wheat', /a number differs: 12,600 here, 12,500 there/],
  ['Farmers lost 2,500 tonnes of wheat', /a number differs|cuts “12,500” short/],
  ['lost 12,500 tonnes of wheat to f', /cuts “frost” short/],
  ['The minister, Elif Kaya, did promise aid', /“not” is lost here, a negation of the source/],
  ['The minister, Elif Kaia, did not promise aid', /a name is spelled differently: “Kaia” here, “Kaya” there/],
  ['The minister, Elif Kaya, did not promise prompt aid', /words are added here: “prompt”/],
  ['Farmers lost 12,500 tonnes to frost', /words are left out here: “of wheat”/],
  ['Farmers lost to frost 12,500 tonnes of wheat', /another order|number/],
  ['12,500 tonnes of frost to wheat', /another order: “frost to wheat” here, “wheat to frost” there/],
  ['Exports fell by 7.5 percent, May', /words are left out here: “in”/],
  ['The minister, Elif Kaya, did not ever promise aid', /“ever”/],
  ['farmers lost 12,500 tonnes', /only the case differs: “farmers” here, “Farmers” there/],
  ['Farmers lost 12,500 tonnes of barley', /words differ: “barley” here, “wheat” there/],
  ['Farmers lost 12,500 tonnes, of wheat', /only the punctuation differs: “,” is added here/],
  ['wheat to frost. The minister, Elif Kaya', /from one paragraph into another/],
  [
    'Farmers lost 12,500 tonnes. Exports fell by 7.5 percent',
    /from one paragraph into another and leaves out .* “…lost 12,500 tonnes” and “Exports fell by…”/,
  ],
  ['Farmers lost ... Exports fell by 7.5 percent', /its ellipsis runs from one paragraph into another/],
  ['did not promise ... Exports fell', /two sentences, and an ellipsis has to stay within one/],
  ['fell by 7.5 percent in June', /a date differs: “June” here, “May” there/],
  ['fell by seven percent', /a number differs: “seven” here, 7.5 there/],
  ['fell by percent', /words are left out here, a number among them: “7.5”/],
  ['12,500 tonnes ofwheat', /only the spaces or hyphens differ: “ofwheat” here, “of wheat” there/],
  [
    'The minister, Elif Kaya, promised aid',
    /“not” is lost here, a negation of the source: “promised” stands in its place/,
  ],
  ['the minister, Elif Kaya', /only the case differs: “the” here, “The” there/],
  ['Eliph', /“Elif” there/],
  ['Elif K\u0430ya', /another alphabet/],
];

for (const [quote, difference] of differences) {
  test(`says what differs: ${quote}`, () => {
    const { verification, findings } = judge('harvest', quote);
    assert.equal(verification.verdict, 'missing');
    assert.match(verification.nearest?.difference ?? '', difference);
    const { nearest } = verification;
    assert.equal(nearest?.exact, harvest.text.slice(nearest?.start, nearest?.end));
    assert.deepEqual(findings[0]?.nearest, nearest);
  });
}

test('marks the differing words in the file', () => {
  const [finding] = judge('harvest', 'Farmers lost 12,600 tonnes').findings;
  assert.deepEqual(finding?.span.start, 100);
  assert.deepEqual(finding?.marks, [{ start: 113, end: 119 }]);
});

test('trims the nearest passage to the words that the quotation stands for', () => {
  const report = plainSource(
    'report',
    'SEOUL – Up to 50,000 people reportedly came by train. Trains were late, and few.',
  );
  const known = buildLibrary([report]);
  const near = (quote: string) => verifyCitation(testCitation({ source: 'report', quote }), known).findings[0]?.nearest;
  assert.equal(near('Up to 60,000 people reportedly came')?.exact, 'Up to 50,000 people reportedly came');
  assert.equal(near('Up to 50,000 people came by train.')?.exact, 'Up to 50,000 people reportedly came by train.');
  assert.equal(
    near('Up to 50,000 people came by train.')?.difference,
    '“reportedly” is lost here, a hedge of the source',
  );
  assert.equal(near('people reportedly came by train early')?.exact, 'people reportedly came by train');
  assert.equal(near('by train people reportedly came')?.exact, 'people reportedly came by train');
  const number = near('Up to 60,000 people reportedly came');
  assert.deepEqual(
    number?.marks.map(({ start, end }) => report.text.slice(start, end)),
    ['50,000'],
  );
});

test('gives short words to be pasted and points at long ones', () => {
  const text = `He wrote "*no* <b>" on it twice. ${'The road went on and on past the old mill. '.repeat(4)}`;
  const known = buildLibrary([plainSource('s', text)]);
  const mend = (quote: string) => verifyCitation(testCitation({ source: 's', quote }), known).findings[0]?.mend ?? '';
  assert.equal(
    mend('He wrote "*yes* <b>" on it'),
    'quote "He wrote \\"\\*no\\* \\<b\\>\\" on it", and look again at what the claim says',
  );
  assert.match(
    mend(text.slice(33).trim().replace('old', 'new')),
    /^copy the nearest words as they stand above, and look/,
  );
});

test('says which other source holds the words', () => {
  const [finding] = judge('harvest', 'The minister promised no aid').findings;
  assert.match(finding?.message ?? '', /though source `market` does/);
  assert.equal(finding?.mend, 'cite @market instead, which has these words');
});

test('asks whether a source a letter off was meant', () => {
  const [finding] = judge('harvets', 'Farmers lost').findings;
  assert.equal(finding?.rule, 'source-unknown');
  assert.match(finding?.mend ?? '', /@harvest/);
});

const words = fc.constantFrom(
  'not',
  'Kim',
  '10,000',
  '5%',
  'soldiers',
  '—',
  'U.S.',
  'co-op',
  "didn't",
  '«oui»',
  '3.5',
  'said',
  'Zoë',
  'naïve',
  '朝鲜',
  '북한은',
  '$7',
  'and',
  '...',
  '[sic]',
  'ﬁnal',
  '“no”',
  '-4',
  'more',
  'million',
  'l’armée',
  'end.',
  'The',
  '(so)',
);
const paragraph = fc.array(words, { minLength: 1, maxLength: 14 });
const texts = fc
  .array(paragraph, { minLength: 1, maxLength: 4 })
  .map((list) => list.map((line) => line.join(' ')).join('\n\n'));

test('accepts every exact substring on token boundaries inside a block', () => {
  fc.assert(
    fc.property(texts, fc.nat(), fc.nat(), fc.nat(), (text, which, a, b) => {
      const source = plainSource('s', text);
      const block = source.blocks[which % source.blocks.length];
      if (block === undefined) return;
      const start = block.start + (a % (block.end - block.start));
      const end = start + 1 + (b % (block.end - start));
      const quote = text.slice(start, end);
      if (quote.trim() !== quote || !/[\p{L}\p{N}]/u.test(quote)) return;
      if (!isTokenBoundary(text, start, 'en') || !isTokenBoundary(text, end, 'en')) return;
      const { verification } = verifyCitation(testCitation({ source: 's', quote }), buildLibrary([source]));
      assert.equal(verification.verdict, 'exact', JSON.stringify({ text, quote }));
    }),
    { numRuns: 3000 },
  );
});

test('maps every match back to words that fold to the quotation', () => {
  fc.assert(
    fc.property(texts, fc.nat(), fc.nat(), (text, a, b) => {
      const source = plainSource('s', text);
      const folded = foldTypography(text).text;
      const start = a % folded.length;
      const quote = folded.slice(start, start + 1 + (b % 40)).trim();
      const { verification } = verifyCitation(testCitation({ source: 's', quote }), buildLibrary([source]));
      if (verification.verdict === 'missing' || verification.spans.length !== 1) return;
      const [span] = verification.spans;
      const found = foldTypography(text.slice(span?.start, span?.end)).text.trim();
      // Dots apart, as of "U.S. ..", are an ellipsis too.
      assert.ok(
        found === foldTypography(quote).text.trim() || quote.includes('[') || /\.\s*\./.test(quote),
        JSON.stringify({ found, quote }),
      );
    }),
    { numRuns: 2000 },
  );
});

const prose =
  'Regional officials counted 48,300 ballots in Maribor before midnight. The commission, led by Ivana Horvat, did not announce a winner, and observers from 14 countries reported 3.5 hours of delay.';

test('never accepts a change of one letter or digit', () => {
  const source = plainSource('prose', prose);
  const known = buildLibrary([source]);
  fc.assert(
    fc.property(
      fc.nat(prose.length - 1),
      fc.constantFrom(...'abcxyzQZéñя', ...'0123456789'),
      fc.constantFrom('replace', 'insert', 'delete'),
      (at, letter, how) => {
        if (!/[\p{L}\p{N}]/u.test(prose[at] ?? '') || (how === 'replace' && prose[at] === letter)) return;
        const quote =
          prose.slice(0, at) + (how === 'delete' ? '' : letter) + prose.slice(how === 'insert' ? at : at + 1);
        assert.equal(
          verifyCitation(testCitation({ source: 'prose', quote }), known).verification.verdict,
          'missing',
          quote,
        );
      },
    ),
    { numRuns: 3000 },
  );
});

test('never throws, and says the same twice', () => {
  const anything = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    paragraph.map((list) => list.join(' ')),
  );
  fc.assert(
    fc.property(texts, anything, fc.option(anything, { nil: undefined }), (text, quote, around) => {
      const citation = testCitation({ source: 's', quote, after: around });
      const once = verifyCitation(citation, buildLibrary([plainSource('s', text)]));
      const twice = verifyCitation(citation, buildLibrary([plainSource('s', text)]));
      assert.deepEqual(once, twice);
    }),
    { numRuns: 1500 },
  );
});

test('does not overflow on long lines, long quotations and repetition, and tells what is there from what is not', () => {
  const clause = 'the quick brown fox met 11,000 soldiers, ';
  const line = clause.repeat(6_000);
  const hostile: readonly (readonly [text: string, quote: string, verdict: string])[] = [
    [line, 'the slow brown fox', 'missing'],
    [line, clause.repeat(700).slice(0, -2), 'exact'],
    [line, `${clause.repeat(700)}never`, 'missing'],
    [line, 'the ... fox ... soldiers', 'exact'],
    [line, 'the [quick] brown', 'missing'],
    ['a'.repeat(200_000), 'a'.repeat(30_000), 'missing'],
    ['a '.repeat(100_000), 'a ... a ... a ... a b', 'missing'],
    ['a-\n'.repeat(50_000), 'aaaaaa b', 'missing'],
    ['['.repeat(50_000), `${'['.repeat(5000)}a`, 'missing'],
    ['x y '.repeat(40_000), `${'x y '.repeat(5000)}z`, 'missing'],
  ];
  for (const [text, quote, verdict] of hostile) {
    const source = {
      ...plainSource('s', 'x'),
      text,
      blocks: [{ id: 'p1', kind: 'paragraph' as const, start: 0, end: text.length }],
      passages: [{ start: 0, end: text.length, block: 0 }],
    };
    const { verification } = verifyCitation(testCitation({ source: 's', quote }), buildLibrary([source]));
    assert.equal(verification.verdict, verdict, quote.slice(0, 30));
  }
});
