import assert from 'node:assert/strict';
import { test } from 'node:test';
import { textFile } from '../messages/message.ts';
import { fixDate } from './entries.ts';
import { readWritten } from './read-written.ts';

const site = (url: string, language = 'en', checks = ''): string =>
  `name: N\nurl: ${url}\nlanguage: ${language}\ndescription: D\npublisher: P\ncorrections: c@example.org\n${checks}`;
const front = (updated: string, more = ''): string =>
  `---\ntitle: T\ndescription: D\npublished: 2025-01-02\nupdated: ${updated}\n${more}---\n\n`;
const prose = 'So.[^a]\n\n[^a]: @b "c"\n';

/** What reading says of files that are otherwise in order. */
function judge(files: Readonly<Record<string, string>>): string[] {
  const whole = {
    'site.yaml': site('https://example.org'),
    'explainers/x/index.mdx': front('2025-01-02') + prose,
    ...files,
  };
  return readWritten(Object.entries(whole).map(([path, text]) => textFile(path, text))).messages.map(
    ({ rule, line, column, message }) => `${line}:${column} ${rule} ${message}`,
  );
}

test('asks for an update on or after the day of publication', () => {
  assert.deepEqual(judge({ 'explainers/x/index.mdx': front('2025-01-03') + prose }), []);
  assert.deepEqual(judge({ 'explainers/x/index.mdx': front('2024-12-31') + prose }), [
    '5:10 front-matter-invalid Unexpected `updated` of 2024-12-31, which is before `published`, expected 2025-01-02 or a later day',
  ]);
});

test('asks for language tags, and knows the one that was meant', () => {
  assert.deepEqual(judge({ 'site.yaml': site('https://example.org', 'pt-BR') }), []);
  assert.deepEqual(judge({ 'site.yaml': site('https://example.org', 'english') }), [
    '3:11 yaml-invalid Unexpected “english” for `language`, expected the language tag `en`',
  ]);
  assert.deepEqual(judge({ 'explainers/x/index.mdx': front('2025-01-02', 'language: Deutsch\n') + prose }), [
    '6:11 front-matter-invalid Unexpected “Deutsch” for `language`, expected the language tag `de`',
  ]);
});

test('takes the address of a site with or without a slash, and no path, which would be dropped', () => {
  for (const url of ['https://example.org', 'https://example.org/', 'http://localhost:4321'])
    assert.deepEqual(judge({ 'site.yaml': site(url) }), []);
  for (const url of [
    'https://example.org/news',
    'example.org',
    'https://example.org/?a',
    'https://a@b.example',
    'https://a\\b',
  ])
    assert.deepEqual(judge({ 'site.yaml': site(url) }).length, 1, url);
});

test('refuses to turn down what readers are promised', () => {
  const checks = (line: string): string => site('https://example.org', 'en', `checks:\n  ${line}\n`);
  assert.deepEqual(judge({ 'site.yaml': checks('quote-too-short: off') }), []);
  assert.deepEqual(judge({ 'site.yaml': checks('quote-missing: error') }), []);
  assert.deepEqual(judge({ 'site.yaml': checks('position-value-unquoted: warning') }), []);
  assert.deepEqual(judge({ 'site.yaml': checks('quote-missing: off') }), [
    '8:3 yaml-invalid Unexpected `off` for `quote-missing`, expected it to stay an error: it holds what readers are promised',
  ]);
});

test('asks who answers for a term', () => {
  const term = '- id: t\n  term: T\n  definition: D\n';
  assert.deepEqual(judge({ 'glossary.yaml': `${term}  editors: Plain.\n` }), []);
  assert.deepEqual(judge({ 'glossary.yaml': term }), [
    '1:7 yaml-invalid Unexpected term `t` that nobody answers for, expected `cite` or `editors`',
  ]);
});

test('says one thing of one mistake', () => {
  const event = (id: string, more: string): string => `- id: ${id}\n  label: L\n  cite: '@b "c"'\n${more}`;
  const timeline = event('one', '  date: 2025\n  lan: A\n') + event('two', '  after: one\n  lane: A\n');
  assert.deepEqual(judge({ 'explainers/x/timeline.yaml': timeline }), [
    '5:3 yaml-invalid Unexpected key `lan`, expected `lane`',
  ]);
  const label = judge({ 'explainers/x/index.mdx': `${front('2025-01-02')}So.[^A b]\n\n[^A b]: @b "c"\n` });
  assert.ok(
    label.every((one) => one.includes(' label-malformed ')),
    label.join('\n'),
  );
  const missed = judge({ 'explainers/x/index.mdx': `${front('2025-01-02')}So.[^krew]\n\n[^crew]: @b "c"\n` });
  assert.deepEqual(
    missed.map((one) => one.split(' ')[1]),
    ['footnote-undefined'],
  );
  const broken = judge({ 'explainers/x/index.mdx': `${front('2025-01-02')}See <https://b.example> now.\n` });
  assert.deepEqual(
    broken.map((one) => one.split(' ')[1]),
    ['mdx-syntax'],
  );
});

test('says how a date is written, where it can only be one', () => {
  const fixes: readonly (readonly [string, string | undefined])[] = [
    ['13 September 2024', 'write 2024-09-13'],
    ['September 13, 2024', 'write 2024-09-13'],
    ['2024-9-3', 'write 2024-09-03'],
    ['17.9.2024', 'write 2024-09-17'],
    ['Sept 2024', 'write 2024-09'],
    ['circa 1953', 'write 1953~'],
    ['3/4/2024', undefined],
    ['24-09-13', undefined],
    ['2024-13', undefined],
    ['last week', undefined],
    ['20 September', undefined],
  ];
  for (const [written, mend] of fixes) assert.equal(fixDate(written), mend, written);
});

/** The mends of an explainer with one footnote. */
function fixesOf(text: string): (string | undefined)[] {
  const files = [textFile('site.yaml', site('https://example.org')), textFile('explainers/x/index.mdx', text)];
  return readWritten(files).messages.map(({ mend }) => mend);
}
const footnote = (citation: string): string => `${front('2025-01-02')}So.[^a]\n\n[^a]: ${citation}\n`;

test('says what to write where a citation has its parts in another order, or other quotation marks', () => {
  assert.deepEqual(fixesOf(footnote('@b "c" disputes')), ['write `disputes` before the quotation']);
  assert.deepEqual(fixesOf(footnote('@b "c" @d "e"')), ['start this citation on a line of its own']);
  for (const quoted of ['„c“', '«c»', '»c«', "'c'", '‘c’'])
    assert.match(fixesOf(footnote(`@b ${quoted}`))[0] ?? '', /^write `"` before the first/, quoted);
});

test('says where the end of front matter is missed', () => {
  const text = footnote('@b "c"').replace('\n---\n', '\n');
  assert.deepEqual(fixesOf(text)[0], 'add a line `---` behind line 5');
  assert.deepEqual(fixesOf(footnote('@b "c"').replace('---\n', ''))[0]?.slice(0, 18), 'start the file wit');
});

test('misses no dispute that stands in a file with errors of its own', () => {
  const index = `${front('2025-01-02')}<Dispute id="size" />\n`;
  const rules = (disputes: string) =>
    judge({ 'explainers/x/index.mdx': index, 'explainers/x/disputes.yaml': disputes }).map(
      (each) => each.split(' ')[1],
    );
  assert.deepEqual(rules('[]\n'), ['reference-unknown']);
  assert.deepEqual(rules('- id: size\n  kind: statement\n\tquestion: Q\n'), ['yaml-syntax']);
});
