import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { textFile } from '../messages/message.ts';
import { readWritten } from './read-written.ts';

const site =
  'name: A\nurl: https://a.example\nlanguage: LANGUAGE\ndescription: A\npublisher: A\ncorrections: a@a.example\n';
const front = '---\ntitle: A\ndescription: A\npublished: 2025-01-01\nupdated: 2025-01-01\n---\n\n';

/** Everything that files quote, with what stands in the file there, and the sources cited around it. */
function read(files: Readonly<Record<string, string>>, language = 'en'): (readonly [string, string])[] {
  const texts = Object.entries({ 'site.yaml': site.replace('LANGUAGE', language), ...files });
  const written = readWritten(texts.map(([path, text]) => textFile(path, text)));
  return written.quoted
    .flatMap(({ quotations }) => quotations)
    .map(({ parts, around }) => {
      for (const { exact, rawOffsets } of parts) assert.equal(rawOffsets.length, exact.length + 1);
      const raw = parts.map(({ place }) => (files[place.file] ?? '').slice(place.start, place.end)).join(' // ');
      return [raw, [...new Set(around.citations.map(({ source }) => source))].join(' ')] as const;
    });
}

function readProse(prose: string, language?: string): (readonly [string, string])[] {
  return read({ 'explainers/a/index.mdx': front + prose }, language);
}

function wordsOf(prose: string, language?: string): string[] {
  return readProse(prose, language).map(([words]) => words);
}

const notes =
  '\n\n[^a]: @first "One"\n    note of "ours" here\n\n    and `"code"` with "more"\n\n[^b]: @second "Two"\n';

describe('quotations of the prose', () => {
  it('stand with the citations of the claim around them', () => {
    assert.deepEqual(readProse(`He said "one",[^a] she "two".[^b] They "none".${notes}`), [
      ['one', 'first'],
      ['two', 'second'],
      ['none', ''],
      ['ours', 'first'],
      ['more', 'first'],
    ]);
  });

  it('are found in headings, lists, tables, links, pictures and abbreviations', () => {
    const prose = [
      '## The "first"',
      '- an "item"',
      '| a "head" | b |\n| - | - |\n| a | a "cell" |',
      '[a "link"](/x "to \'go there\'") ![a "picture"](/x.png)',
      '<abbr title="said &quot;so&quot;">x</abbr> **"bold *words*"**',
    ].join('\n\n');
    assert.deepEqual(wordsOf(prose), [
      'first',
      'item',
      'head',
      'cell',
      'go there',
      'picture',
      'so',
      'link',
      'bold *words*',
    ]);
  });

  it('are not looked for in citations, code, addresses, comments and the attributes of components', () => {
    const prose = [
      'Run `say "hello"` at https://a.example/?q="x" now.[^c]',
      '```\nsay "hello"\n```',
      '{/* "comment" */}',
      '<Timeline lanes="a" />',
      '[^c]: @first after "before" "the words" translation "other “words”" translator "Somebody"\n    allow(quote-too-short): "a reason"',
    ].join('\n\n');
    assert.deepEqual(wordsOf(prose), []);
  });

  it('are the whole of a block quote, but for marks around it and who is said to speak', () => {
    const prose = [
      '> One two\n> three.[^a]',
      '> "In marks."\n> — A Speaker',
      '> He said "so" then.\n>\n> And more.\n>\n> — A *Speaker*, in a letter',
      '> [!NOTE]\n> A box with "words".',
      'She says:[^b]\n\n> Four.',
    ].join('\n\n');
    assert.deepEqual(readProse(prose + notes).slice(0, 6), [
      ['One two\n> three.', 'first'],
      ['In marks.', ''],
      ['He said "so" then.', ''],
      ['And more.', ''],
      ['words', ''],
      ['Four.', 'second'],
    ]);
  });

  it('are one where who says them breaks them, and two where another sentence begins', () => {
    assert.deepEqual(wordsOf('"I will," he said, "have that checked."'), ['I will, // have that checked.']);
    assert.deepEqual(wordsOf('“I will”, said Ada Lind, the baker, “have that checked.”'), [
      'I will // have that checked.',
    ]);
    assert.deepEqual(wordsOf('"I will," he said. "Have that checked."'), ['I will,', 'Have that checked.']);
    assert.deepEqual(wordsOf('He calls it "a mess", and his critics "a gang".'), ['a mess', 'a gang']);
    assert.deepEqual(wordsOf('It is "a mess", "a gang", "a lie".'), ['a mess', 'a gang', 'a lie']);
    assert.deepEqual(wordsOf('„Ich werde das“, sagte er, „prüfen lassen.“', 'de'), ['Ich werde das // prüfen lassen.']);
    assert.deepEqual(wordsOf('”Vi ska”, sa han, ”granska det.”', 'sv'), ['Vi ska // granska det.']);
  });

  it('go on over paragraphs that open with a mark again, and over a comment between them', () => {
    assert.deepEqual(wordsOf('“One.\n\n{/* verbatim-allow claim-name: a */}\n\n“Two,” he said.'), ['One.', 'Two,']);
  });

  it('stand at the place of their first character, whatever is escaped before it', () => {
    assert.deepEqual(wordsOf('A \\* &amp; "one &amp; two\\*" \\"three\\".'), ['one &amp; two\\*', 'three']);
  });

  it('are found in front matter, timeline, disputes, glossary, names, updates and the notes of sources', () => {
    const found = read({
      'explainers/a/index.mdx':
        '---\ntitle: The "title"\ndescription: The ‘description’\npublished: 2025-01-01\nupdated: 2025-01-01\nstatuses:\n  a:\n    status: corrected\n    reason: It said "before"\n---\n\nSo.[^a]\n\n[^a]: @first "One"\n',
      'explainers/a/updates/2025-01-02-b.mdx': '---\ntitle: \'An "update"\'\ndate: 2025-01-02\n---\n\nA "change".\n',
      'explainers/a/timeline.yaml':
        '- id: e\n  date: 2025-01-01\n  label: The "label"\n  lane: The "lane"\n  note: \'A "note", it\'\'s\'\n  dated-by: |-\n    By "us"\n  cite: |-\n    @second "Two"\n    with a "remark"\n',
      'explainers/a/disputes.yaml':
        '- id: d\n  question: Is it "so"?\n  kind: statement\n  summary: It is "thus".\n  positions:\n    - value: It is "yes"\n      holder: A "holder"\n      note: A "word"\n      cite: \'@third "Three"\'\n',
      'glossary.yaml': '- id: t\n  term: T\n  definition: A "definition"\n  editors: As "we" say\n',
      'names.yaml': '- id: n\n  name: N\n  kind: person\n  description: A "description"\n  spellings: []\n',
      'sources/first.yaml': 'note: >-\n  “First” is ours.\n',
      'pages/about.mdx': '---\ntitle: About "us"\ndescription: A\n---\n\nWe say "this".\n',
    });
    assert.deepEqual(found, [
      ['change', ''],
      ['title', ''],
      ['description', ''],
      ['before', 'first'],
      ['remark', 'second'],
      ['label', 'second'],
      ['lane', 'second'],
      ['note', 'second'],
      ['us', 'second'],
      ['yes', 'third'],
      ['holder', 'third'],
      ['word', 'third'],
      ['so', 'third'],
      ['thus', 'third'],
      ['update', ''],
      ['description', ''],
      ['definition', ''],
      ['we', ''],
      ['First', 'first'],
    ]);
  });
});
