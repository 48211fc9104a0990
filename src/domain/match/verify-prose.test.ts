import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Around, findQuotations } from '../claims/prose-quotations.ts';
import { plainSource } from './example.fixture.ts';
import { buildLibrary } from './indexed-source.ts';
import { verifyProse } from './verify-prose.ts';

const log = plainSource(
  'log',
  [
    'The water log',
    'I will have that checked, said Kim Bo. Nobody has been charged.',
    '"We will look at the gate," the mayor said, "and mend it by May."',
    'Home | Weather | Sports',
  ].join('\n\n'),
  { kinds: ['title', 'paragraph', 'paragraph', 'navigation'] },
);
const letter = plainSource('letter', 'The gate has been open since Monday. Line 4 takes 25 minutes longer.');
const library = buildLibrary([log, letter]);

interface Options extends Partial<Around> {
  readonly cited?: readonly string[];
  readonly known?: string;
  readonly isBlock?: boolean;
  readonly within?: typeof library;
}

/** What is said of the words that a text quotes: rule, words marked, source. */
function judge(text: string, options: Options = {}) {
  const { cited = ['log'], known, isBlock = false, within = library, citations = [], ...around } = options;
  const offsets = Array.from({ length: text.length + 1 }, (_, at) => at);
  const written = { file: 'index.mdx', text, offsets, isBlock, around: () => ({ citations, ...around }) };
  return findQuotations(written, 'en').quotations.flatMap((quotation) =>
    verifyProse(quotation, { library: within, cited, isKnown: (words) => words === known }),
  );
}
const rules = (text: string, options?: Options): string[] =>
  judge(text, options).map(({ rule, span }) => `${rule} ${text.slice(span.start, span.end)}`);

test('words may end in the comma or full stop of the editors, and begin with the capital of their sentence', () => {
  for (const text of [
    'He said “I will have that checked.”',
    'He said “I will have that checked,” and left.',
    '“Will have that checked,” he said.',
    '“Has been charged” is what nobody has.',
  ])
    assert.deepEqual(rules(text), [], text);
  assert.deepEqual(rules('He said “Will have that checked” there.'), ['prose-quote-missing Will have that checked']);
  assert.deepEqual(rules('He said “I will have that checked!”'), ['prose-quote-missing I will have that checked!']);
  assert.deepEqual(rules('He said “I will have that..”'), ['prose-quote-missing I will have that..']);
});

test('words that speech breaks are looked for as one, and as they stand broken in the source', () => {
  assert.deepEqual(rules('“I will,” said Kim Bo, “have that checked.”'), []);
  assert.deepEqual(rules('“We will look at the gate,” the mayor said, “and mend it by May.”'), []);
  assert.deepEqual(rules('“We will look at the gate,” the mayor said, “and paint it by May.”').length, 1);
  assert.deepEqual(rules('“And mend it by May,” the mayor said, “we will look at the gate.”').length, 1);
});

test('a term, a name or a title that the editors list is no quotation', () => {
  assert.deepEqual(rules('They call it “halbgar” there.'), ['prose-word-missing halbgar']);
  assert.deepEqual(rules('They call it “halbgar” there.', { known: 'halbgar' }), []);
});

test('words of one or two are a word out of place, more are a quotation, and a block always is one', () => {
  assert.deepEqual(rules('They call it “half baked” there.'), ['prose-word-missing half baked']);
  assert.deepEqual(rules('They call it “all half baked” there.'), ['prose-quote-missing all half baked']);
  const [block] = judge('half baked', { isBlock: true });
  assert.equal(block?.rule, 'prose-quote-missing');
  assert.match(block?.message ?? '', /block quote/);
  assert.match(block?.mend ?? '', /take the `>` off/);
  assert.match(judge('They call it “all half baked” there.')[0]?.mend ?? '', /take the quotation marks off/);
});

test('before the first document is there, only words that must be a quotation are asked for', () => {
  const within = buildLibrary([]);
  assert.deepEqual(rules('They call it “half baked” there.', { within, cited: [] }), []);
  assert.deepEqual(rules('They call it “all half baked” there.', { within, cited: [] }), [
    'prose-quote-missing all half baked',
  ]);
});

test('where the words are from has to be cited beside them; where nothing can be, anywhere in the explainer', () => {
  const text = 'It says “since Monday” there.';
  const places: readonly (readonly [Around['citesIn'], RegExp])[] = [
    ['footnote', /the footnote here does not cite/],
    ['new footnote', /no footnote here cites/],
    ['cite', /this entry does not cite/],
    [undefined, /nothing here cites/],
  ];
  for (const [citesIn, expected] of places) {
    const [finding, ...more] = judge(text, citesIn === undefined ? {} : { citesIn });
    assert.deepEqual([finding?.rule, more.length], ['prose-quote-uncited', 0]);
    assert.match(finding?.message ?? '', expected);
    assert.match(finding?.mend ?? '', /@letter "since Monday"/);
    assert.deepEqual(rules(text, { citations: [{ source: 'letter' }], ...(citesIn && { citesIn }) }), []);
  }
  assert.deepEqual(rules(text, { cited: ['letter'] }), []);
  assert.deepEqual(rules(text, { cited: ['letter'], citesIn: 'footnote' }), ['prose-quote-uncited since Monday']);
});

test('of a document that is not there, nobody can say what it holds', () => {
  assert.deepEqual(rules('It says “all half baked” there.', { citations: [{ source: 'lost' }] }), []);
});

test('the words of a translation are those that a footnote gives', () => {
  const citations = [{ source: 'log', translation: 'The river is half baked, they say.' }];
  assert.deepEqual(rules('It says “the river is half” there.'), ['prose-quote-missing the river is half']);
  assert.deepEqual(rules('It says “river is half baked” there.', { citations }), []);
  assert.deepEqual(rules('It says “river is half bak” there.', { citations }), [
    'prose-quote-missing river is half bak',
  ]);
  assert.deepEqual(rules('It says “iver is half baked” there.', { citations }).length, 1);
});

test('words of a menu are told of, unless the text holds them too', () => {
  assert.deepEqual(rules('It says “Weather | Sports” there.'), ['quote-from-navigation Weather | Sports']);
});

test('shows the nearest passage, and gives it to be quoted where it holds most of the words', () => {
  const [near] = judge('It says “nobody has been accused” there.');
  assert.equal(near?.nearest?.exact, 'Nobody has been charged');
  assert.equal(near?.source, 'log');
  assert.match(near?.mend ?? '', /^quote "Nobody has been charged"/);
  const [far] = judge('It says “nobody wears green hats” there.');
  assert.match(far?.mend ?? '', /^quote the words of a source/);
  const [beside] = judge('It says “line 5 takes 25 minutes longer” there.', { citations: [{ source: 'letter' }] });
  assert.equal(beside?.nearest?.exact, 'Line 4 takes 25 minutes longer');
  const [elsewhere] = judge('It says “line 5 takes 25 minutes longer” there.');
  assert.notEqual(elsewhere?.source, 'letter');
});
