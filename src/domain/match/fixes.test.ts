import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readWritten } from '../claims/read-written.ts';
import { applyEdits } from '../messages/edits.ts';
import { textFile } from '../messages/message.ts';
import { plainSource } from './example.fixture.ts';
import { findFixes } from './fixes.ts';
import { buildLibrary } from './indexed-source.ts';
import { verifyCitation } from './verify-citation.ts';

const library = buildLibrary([
  plainSource('harvest', `The minister's aides said "no aid" is planned – not before May. He wrote *never* twice.`),
  plainSource('market-a', 'Bread prices rose again in the north.'),
  plainSource('market-b', 'Flour prices fell.'),
  plainSource('spaced', 'It cost 5\u00a0million, they said.'),
]);

const head =
  '---\ntitle: Bread\ndescription: On bread.\npublished: 2025-01-02\nupdated: 2025-01-02\n---\n\nIt is so.[^a]\n\n';

/** Mends a file of an explainer once, and says what stands there then; a second time changes nothing. */
function mend(path: string, text: string): string {
  const read = (own: string) => {
    const index = textFile('explainers/bread/index.mdx', path.endsWith('.mdx') ? own : head);
    const files = path.endsWith('.mdx') ? [index] : [index, textFile(path, own)];
    const { explainers } = readWritten(files);
    return explainers
      .flatMap(({ claims, events }) => [...claims, ...events].flatMap(({ citations }) => citations))
      .flatMap((citation) => {
        const file = files.find(({ path: name }) => name === citation.place.file) ?? index;
        return findFixes(citation, verifyCitation(citation, library).verification, file, library);
      });
  };
  const mended = applyEdits(text, read(text)).text;
  assert.equal(applyEdits(mended, read(mended)).text, mended, 'idempotent');
  return mended;
}

const index = 'explainers/bread/index.mdx';
const timeline = 'explainers/bread/timeline.yaml';
const footnote = (citation: string): string =>
  mend(index, `${head}[^a]: ${citation}\n`).slice(head.length + '[^a]: '.length, -1);

test('mends a source id that is one letter off one id alone, whose source holds the words', () => {
  assert.equal(footnote('@harvst "is planned"'), '@harvest "is planned"');
  assert.equal(footnote('@havrest#p1 qualifies "is planned"'), '@harvest#p1 qualifies "is planned"');
  assert.equal(footnote('@harvst "is never planned"'), '@harvst "is never planned"');
  assert.equal(footnote('@market-c "Flour prices fell."'), '@market-c "Flour prices fell."');
  assert.equal(footnote('@hrvst "is planned"'), '@hrvst "is planned"');
  assert.equal(footnote('@harvest.html "is planned"'), '@harvest "is planned"');
  assert.equal(footnote('@harvest.html "is never planned"'), '@harvest.html "is never planned"');
});

test('writes a quotation with the typography of its source, escaped', () => {
  assert.equal(
    footnote('@harvest "The minister’s aides said “no aid” is"'),
    '@harvest "The minister\'s aides said \\"no aid\\" is"',
  );
  assert.equal(footnote('@harvest "is planned — not before"'), '@harvest "is planned – not before"');
  assert.equal(footnote('@harvest “The minister’s aides”'), "@harvest “The minister's aides”");
});

test('leaves typography alone that editors cannot see, and quotations in several pieces', () => {
  assert.equal(footnote('@spaced "5 million"'), '@spaced "5 million"');
  assert.equal(footnote('@harvest "The minister’s ... planned"'), '@harvest "The minister’s ... planned"');
});

test('leaves what is cited as it should be, and what is in a line of its own', () => {
  for (const citation of [
    '@harvest "is planned"',
    '@harvest "He wrote \\*never\\* twice"',
    "@harvest “The minister's aides”",
    '@nowhere "is planned"',
    '@market-a "Bread _price_ rose"',
    '@market-a "Bread ~~prices~~ rose"',
  ])
    assert.equal(footnote(citation), citation);
});

test('mends wrapped quotations and Windows line endings in place', () => {
  const text = `${head}[^a]: @harvst "The minister’s\n    aides said"\n`.replaceAll('\n', '\r\n');
  assert.equal(mend(index, text), text.replace('harvst', 'harvest').replace('’', "'"));
});

test('escapes markup that the source holds, and drops what it does not', () => {
  assert.equal(footnote('@harvest "He wrote *never* twice"'), '@harvest "He wrote \\*never\\* twice"');
  assert.equal(footnote('@market-a "Bread *prices* rose"'), '@market-a "Bread prices rose"');
  assert.equal(footnote('@market-a "Bread *price* rose"'), '@market-a "Bread *price* rose"');
});

test('never changes a word', () => {
  for (const citation of [
    '@harvest "the minister\'s aides"',
    '@harvest "is planed"',
    '@market-a "prices rose in the north"',
  ]) {
    assert.equal(footnote(citation), citation);
  }
});

test('writes what each style of YAML scalar needs', () => {
  const entry = (cite: string): string =>
    `- id: a\n  date: '2025'\n  label: It was said\n  lane: Said\n  cite: ${cite}\n`;
  const check = (before: string, after: string): void => assert.equal(mend(timeline, entry(before)), entry(after));
  check(`'@harvest "The minister’s aides said “no aid”"'`, `'@harvest "The minister''s aides said \\"no aid\\""'`);
  check(
    `"@harvest \\"The minister’s aides said “no aid”\\""`,
    `"@harvest \\"The minister's aides said \\\\\\"no aid\\\\\\"\\""`,
  );
  check(`>-\n    @harvest "The minister’s\n    aides"`, `>-\n    @harvest "The minister's\n    aides"`);
  check(`'@harvst "is planned"'`, `'@harvest "is planned"'`);
});
