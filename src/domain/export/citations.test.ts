import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import process from 'node:process';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { unknown, type SourceMetadata } from '../sources/metadata.ts';
import type { Site } from '../claims/site.ts';
import { toBibtex } from './bibtex.ts';
import { cite, citationStyles, toPlainText, type CitedRun } from './cite.ts';
import { toCsl } from './csl.ts';
import { readNamedAs, referToClaim, referToExplainer, referToSource, type Reference } from './reference.ts';
import { toRis } from './ris.ts';

const golden = fileURLToPath(new URL('golden/citations.txt', import.meta.url));

const nothing: SourceMetadata = {
  title: unknown,
  publisher: unknown,
  author: unknown,
  url: unknown,
  archived: unknown,
  published: unknown,
  retrieved: unknown,
  kind: unknown,
  language: unknown,
  origins: [],
  licence: unknown,
  display: 'excerpts',
  status: 'current',
  found: {},
};
/** A document without a headline of its own. */
const empty = { text: '', blocks: [] };
const article = {
  title: 'Why the bridge closed',
  author: 'Ada Roe',
  publisher: 'River News',
  kind: 'newspaper',
  published: '2024-12-09',
  url: 'https://river.example/b',
  language: 'en',
} as const;
const site: Site = {
  name: 'River Desk',
  url: 'https://desk.example',
  language: 'en',
  description: '',
  publisher: 'The River Desk',
  corrections: 'corrections@desk.example',
  checks: {},
};
const explainer = { slug: 'bridge', title: 'Why the “old” bridge closed', updated: '2025-03-14', language: 'en' };

const sources: Readonly<Record<string, Partial<SourceMetadata>>> = {
  'everything known': {
    ...article,
    retrieved: '2024-12-10',
    archived: 'https://archive.example/1/https://river.example/b',
  },
  'nothing known': {},
  'no author': { ...article, author: unknown },
  'no date': { ...article, published: unknown },
  'no publisher': { ...article, publisher: unknown },
  'no title': { ...article, title: unknown },
  'no address': { ...article, url: unknown },
  'no address and no date': { ...article, url: unknown, published: unknown },
  'two authors': { ...article, author: 'Ada Roe and John van der Berg' },
  'three authors': { ...article, author: 'Ada Roe, John Smith and Mary-Ann Lee' },
  'initials and a suffix': { ...article, author: 'J. R. R. Poe, Jr.' },
  'names that begin with the family': { ...article, author: 'Kim Tong-hyung; Nguyen, Van Minh' },
  'a body': { ...article, author: 'Department of Works', kind: 'official statement' },
  'a body that publishes itself': { ...article, author: 'River News' },
  'a body with a comma and an ampersand': {
    ...article,
    author: 'Ministry of Food & Drink, Press Office',
    kind: 'analysis',
  },
  'a body that the list of names knows': { ...article, author: 'Max Planck' },
  'a month': { ...article, published: '2024-05' },
  'a year': { ...article, published: '2024' },
  'days of one month': { ...article, published: '2024-12-09/2024-12-12' },
  'days of two years': { ...article, published: '2024-12-30/2025-01-02' },
  years: { ...article, published: '2024/2025' },
  'an open range': { ...article, published: '2024/..' },
  'about a month': { ...article, published: '2024-05~' },
  'an uncertain year': { ...article, published: '2024?' },
  'a season': { ...article, published: '2024-21' },
  'a decade': { ...article, published: '156X' },
  'a time of day': { ...article, published: '2024-12-09T10:00:00Z' },
  'before our era': { ...article, published: '-0043' },
  'quotation marks in the title': { ...article, title: 'The mayor said “soon”' },
  'straight quotation marks in the title': { ...article, title: '"Soon" is what the mayor\'s office said' },
  'a question for a title': { ...article, title: 'When will the bridge open?' },
  German: {
    ...article,
    title: '„Nein“, sagt der Rat',
    publisher: 'Zeitung am Fluß',
    author: 'Jörg Weiß',
    language: 'de',
  },
  Arabic: { ...article, title: 'لماذا أغلق الجسر', publisher: unknown, author: unknown, language: 'ar' },
  'characters that formats use': {
    ...article,
    title: '50 % of {all} costs_a & b: #1 ~ ^ \\ $5',
    publisher: 'News\nand more',
    url: 'https://river.example/b_c%20d?e={f}&g#h',
  },
  corrected: { ...article, status: 'corrected' },
  retracted: { ...article, status: 'retracted', note: 'It was taken down after a day.' },
  'a broadcast': { ...article, kind: 'broadcaster' },
  'a paper': { ...article, kind: 'academic paper', publisher: 'Journal of Bridges' },
  'an entry': { ...article, kind: 'reference', publisher: 'Book of Bridges', author: unknown },
  'a speech': { ...article, kind: 'transcript' },
  'a post': { ...article, kind: 'social media' },
};

const namedAs = readNamedAs([{ name: 'Max Planck', kind: 'organisation', spellings: [] }]);

function listCases(): ReadonlyMap<string, Reference> {
  const cases = new Map<string, Reference>();
  for (const [name, metadata] of Object.entries(sources))
    cases.set(
      `source: ${name}`,
      referToSource({ id: 'bridge', ...empty, metadata: { ...nothing, ...metadata } }, namedAs),
    );
  const headline = 'Mayor closes “old” bridge';
  const blocks = [{ id: 'h1', kind: 'headline', start: 0, end: headline.length }] as const;
  cases.set(
    'source: that the editors call something else',
    referToSource({ id: 'bridge', text: headline, blocks, metadata: { ...nothing, ...article } }, namedAs),
  );
  cases.set(
    'source: that only has a headline',
    referToSource({ id: 'bridge', text: headline, blocks, metadata: nothing }, namedAs),
  );
  const at = { url: 'https://desk.example/bridge/' };
  const signed = { ...explainer, authors: ['Ada Roe', 'John Smith'] };
  const second = { url: `${at.url}editions/2025-03-14-2/`, edition: { id: '2025-03-14-2', date: '2025-03-14' } };
  const claim = { id: 'soon', number: 3, sentence: 'The mayor said “soon” and the council said “soon”.' };
  const unsigned = { ...explainer, authors: [] };
  cases.set('explainer', referToExplainer(signed, site, at));
  cases.set(
    'explainer: signed by the house',
    referToExplainer({ ...explainer, authors: ['The River Desk'] }, site, at),
  );
  cases.set('explainer: unsigned, second edition of a day', referToExplainer(unsigned, site, second));
  cases.set('claim', referToClaim(claim, signed, site, { url: `${at.url}claims/soon/` }));
  cases.set('claim: of an edition', referToClaim(claim, unsigned, site, { ...second, url: `${second.url}#soon` }));
  cases.set('claim: a question', referToClaim({ ...claim, sentence: 'Who said “soon”?' }, signed, site, at));
  return cases;
}

function show(runs: readonly CitedRun[]): string {
  return runs
    .map(({ text, italic, language, readersDay }) => {
      const words = readersDay === undefined ? text : '[day]';
      return `${language === undefined ? '' : `(${language})`}${italic ? `*${words}*` : words}`;
    })
    .join('');
}

test('what is cited reads as the golden table has it, in every style and format', () => {
  const written = [...listCases()].map(([name, reference]) => {
    const styles = citationStyles.map((style) => `${style.padEnd(7)} ${show(cite(reference, style))}\n`);
    const formats = [
      toBibtex([reference]),
      toRis([reference]).replaceAll('\r\n', '\n'),
      `${JSON.stringify(toCsl([reference])[0])}\n`,
    ];
    return `== ${name}\n\n${styles.join('')}\n${formats.join('\n')}`;
  });
  const all = written.join('\n');
  if (process.env['VERBATIM_UPDATE'] === '1' && process.env['CI'] === undefined) writeFileSync(golden, all);
  assert.equal(all, readFileSync(golden, 'utf8'));
});

test('plain text has the words for the day where it belongs', () => {
  const reference = referToSource({ id: 'bridge', ...empty, metadata: { ...nothing, ...article } });
  assert.match(toPlainText(cite(reference, 'mla'), 'on 1 May'), /Accessed on 1 May\.$/);
});

const anything: fc.Arbitrary<Partial<SourceMetadata>> = fc.record(
  {
    title: fc.string({ unit: 'binary', minLength: 1 }),
    author: fc.oneof(
      fc.string({ unit: 'binary', minLength: 1 }),
      fc.constantFrom('{', 'a and b', '\\', 'A, B, C', '}'),
    ),
    publisher: fc.string({ unit: 'binary', minLength: 1 }),
    published: fc.constantFrom('2024', '2024-21', '156X', '../2024', '2024/', '[2024,2025]', 'Y-170002', '2024-12-09'),
    note: fc.string({ unit: 'binary' }),
  },
  { requiredKeys: [] },
);

test('any words: BibTeX keeps its braces in pairs, and RIS a tag a line', () => {
  fc.assert(
    fc.property(anything, (metadata) => {
      const reference = referToSource({ id: 'a', ...empty, metadata: { ...nothing, ...metadata } });
      let depth = 0;
      for (const [sign] of toBibtex([reference])
        .replaceAll(/\\[{}\\$&%#_]/g, '')
        .matchAll(/[{}]/g)) {
        depth += sign === '{' ? 1 : -1;
        assert.ok(depth >= 0);
      }
      assert.equal(depth, 0);
      for (const line of toRis([reference]).trimEnd().split('\r\n')) assert.match(`${line} `, /^[A-Z][A-Z\d] {2}- /);
      for (const style of citationStyles) assert.notEqual(toPlainText(cite(reference, style), ''), '');
      JSON.parse(JSON.stringify(toCsl([reference])));
    }),
  );
});
