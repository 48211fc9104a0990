import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readWritten } from '../claims/read-written.ts';
import { type Message, textFile } from '../messages/message.ts';
import { readSource } from '../sources/read-source.ts';
import { compile } from './compile.ts';

const site = 'name: A\nurl: https://a.example\nlanguage: en\ndescription: A\npublisher: A\ncorrections: a@a.example\n';
const front = '---\ntitle: A\ndescription: A\npublished: 2025-01-01\nupdated: 2025-01-01\n---\n\n';

const documents: Readonly<Record<string, string>> = {
  log: [
    'The water log',
    'I will have that checked, said Kim Bo. Nobody has been charged.',
    'The closure is a precaution! The inspectors did not find a risk of collapse, the notice said.',
    '"We will look at the gate," the mayor said, "and mend it by May."',
    'She calls the plan „halbgar“ and the debate heated.',
  ].join('\n\n'),
  letter: 'A letter\n\nIt says that line 4 takes 25 minutes longer. The gate has been open since Monday.',
};

const rules = /^(?:prose-|quotation-mark|quote-|allowance)/;

/** What is said of quotations. */
function check(files: Readonly<Record<string, string>>, texts = documents): Message[] {
  const read = Object.entries(texts).map(([id, text]) =>
    readSource({ id, file: `sources/${id}.txt`, bytes: new TextEncoder().encode(text) }),
  );
  const written = readWritten(
    Object.entries({ 'site.yaml': site, ...files }).map(([path, text]) => textFile(path, text)),
  );
  return compile({ documents: read, written, messages: [] }).messages.filter(({ rule }) => rules.test(rule));
}

const footnotes =
  '\n\n[^log]: @log "I will have that checked"\n\n[^letter]: @letter "The gate has been open since Monday."\n';

function checkProse(prose: string): Message[] {
  return check({ 'explainers/a/index.mdx': `${front}${prose}${footnotes}` });
}

/** Rules, with the words they stand at. */
function found(prose: string): string[] {
  const lines = `${front}${prose}`.split('\n');
  return checkProse(prose).map(({ rule, line, column, endLine, endColumn }) =>
    line === endLine ? `${rule} ${lines[line - 1]?.slice(column - 1, endColumn - 1) ?? ''}` : `${rule} ${String(line)}`,
  );
}

/** Prose that holds nothing but what a source says, told as people tell it. */
const held = [
  '"I will have that checked", he answered.[^log]',
  '"I will have that checked," he answered.[^log]',
  '“I will have that checked.” So he answered.[^log]',
  "He said 'Nobody has been charged'.[^log]",
  'He said "[n]obody has been charged".[^log]',
  'He said “Nobody … charged”.[^log]',
  '"The closure is a precaution", says the notice.[^log]',
  '"Did not find a risk of collapse": so the notice.[^log]',
  '"I will", said Kim Bo, "have that checked."[^log]',
  '"I will have," said Kim Bo, "that checked."[^log]',
  '"We will look at the gate," said the mayor, "and mend it by May."[^log]',
  '"We will look at the gate", and mend it by May.[^log]',
  '> I will have that checked, said Kim Bo.[^log]',
  '> “Nobody has been charged.”[^log]\n> — Kim Bo',
  'The plan is "halbgar".[^log]',
  'The debate was “heated”.[^log]',
  '## "The gate has been open"',
  'See ["Nobody has been charged"](/a/#log) and ["the debate"](/sources/log/).',
  'The pipe is 5" wide, he is 6\'2", ’tis so, the soldiers’ boots, rock ’n’ roll in ’24.',
];

describe('words in quotation marks', () => {
  for (const prose of held) {
    it(`stand in a source: ${prose.replaceAll('\n', ' ')}`, () => {
      assert.deepEqual(found(`${prose}\n\nSo.[^log] And so.[^letter]`), []);
    });
  }

  it('that no source holds are an error, with the nearest passage and what differs', () => {
    const [message, ...others] = checkProse('"I will have that buried", he answered.[^log] And so.[^letter]');
    assert.deepEqual(others, []);
    assert.equal(message?.rule, 'prose-quote-missing');
    assert.equal(message.severity, 'error');
    assert.deepEqual([message.line, message.column, message.endColumn], [8, 2, 25]);
    assert.equal(message.nearest?.exact, 'I will have that checked');
    assert.equal(message.nearest.difference, 'words differ: “buried” here, “checked” there');
    assert.deepEqual(
      message.marks?.map(({ column, endColumn }) => [column, endColumn]),
      [[19, 25]],
    );
  });

  it('that no source holds are found wherever they stand', () => {
    const end = '\n\nSo.[^log] And so.[^letter]';
    const missing = (prose: string): string[] => found(prose + end);
    assert.deepEqual(missing('They call it "a gang of liars".'), ['prose-quote-missing a gang of liars']);
    assert.deepEqual(missing('## The ‘gang of liars’'), ['prose-quote-missing gang of liars']);
    assert.deepEqual(missing('> Made up by a liar.\n> — Kim Bo'), ['prose-quote-missing Made up by a liar.']);
    assert.deepEqual(missing('It is “not mended.'), ['quotation-mark-unpaired “']);
    assert.deepEqual(missing('“I will,” he said, “have that buried.”[^x]'), [
      'prose-quote-missing I will,” he said, “have that buried.',
    ]);
    assert.deepEqual(missing('"We will," the mayor said, "mend it by May."'), [
      'prose-quote-missing We will," the mayor said, "mend it by May.',
    ]);
    assert.deepEqual(missing('He said "nobody has been charged".'), ['prose-quote-missing nobody has been charged']);
    assert.deepEqual(missing('“I will have that checked.\n\n“We are liars.”'), [
      'prose-quote-uncited I will have that checked.',
      'prose-quote-missing We are liars.',
    ]);
  });

  it('keep the rules for brackets and for what is left out', () => {
    const end = '\n\nSo.[^letter]';
    assert.deepEqual(found(`The inspectors "did ... find a risk".[^log]${end}`), [
      'quote-omits-negation did ... find a risk',
    ]);
    assert.deepEqual(
      found(`He "will have [25] checked".[^log]${end}`).map((line) => line.split(' ')[0]),
      ['quote-brackets-number'],
    );
  });

  it('are a warning where they are one or two that no source holds', () => {
    const prose = 'A "so-called" deal, an "honest mistake".[^log] And so.[^letter]';
    assert.deepEqual(found(prose), ['prose-word-missing so-called', 'prose-word-missing honest mistake']);
    assert.deepEqual([...new Set(checkProse(prose).map(({ severity }) => severity))], ['warning']);
    assert.deepEqual(found('The "25%" and the "?" and "…".[^log] And so.[^letter]'), ['prose-word-missing 25%']);
  });

  it('are a warning, with the citation to paste, where another source holds them', () => {
    const fixes = (prose: string): (string | undefined)[] =>
      checkProse(prose).map(({ rule, mend }) => `${rule}: ${mend ?? ''}`);
    assert.deepEqual(fixes('It "takes 25 minutes longer".[^log] And so.[^letter]'), [
      'prose-quote-uncited: add a line `@letter "takes 25 minutes longer"` to the footnote',
    ]);
    assert.deepEqual(fixes('It is a "precaution".\n\nSo.[^log] And so.[^letter]'), [
      'prose-quote-uncited: put a marker `[^label]` behind it, and below `[^label]: @log "precaution"`',
    ]);
    assert.equal(fixes('So,[^log] a "precaution". And so.[^letter]').length, 1);
    const [note] = check({
      'explainers/a/index.mdx': `${front}So.[^log]\n\n[^log]: @log "I will have that checked"\n\n    Not "since Monday".\n`,
    });
    assert.equal(note?.mend, 'add a line `@letter "since Monday"` to the footnote');
  });

  it('may be the words of a translation that is cited', () => {
    const files = (quoted: string): Record<string, string> => ({
      'explainers/a/index.mdx': `${front}She calls it "${quoted}".[^a]\n\n[^a]: @log "halbgar" translation "half-baked, as they say"\n`,
    });
    assert.deepEqual(check(files('half-baked')), []);
    assert.deepEqual(
      check(files('half-baked, as we say')).map(({ rule }) => rule),
      ['prose-quote-missing'],
    );
  });

  it('may be terms, names and titles that the editors list', () => {
    const files = {
      'explainers/a/index.mdx': `${front}The "Sluice gate" and a ‘sluice gate,’ by "The Guild of Wells", in "Our first log".[^log]${footnotes}\nSo.[^letter]\n`,
      'glossary.yaml': '- id: gate\n  term: Sluice gate\n  definition: A gate.\n  editors: We add it.\n',
      'names.yaml':
        '- id: guild\n  name: The Guild of Wells\n  kind: organisation\n  description: A guild.\n  spellings: []\n',
    };
    assert.deepEqual(
      check(files).map(({ rule, line, column }) => `${rule} ${String(line)}:${String(column)}`),
      ['prose-quote-missing 8:69'],
    );
  });

  it('wait for a source that is not there', () => {
    const prose = `${front}He said "a gang of liars".[^a]\n\n[^a]: @lost "a gang"\n`;
    assert.deepEqual(check({ 'explainers/a/index.mdx': prose }), []);
  });

  it('are no quotations in pages, and not read where MDX is broken', () => {
    const page = '---\ntitle: A\ndescription: A\n---\n\nWe call it "a gang of liars".\n';
    assert.deepEqual(check({ 'pages/about.mdx': page }), []);
    assert.deepEqual(check({ 'explainers/a/index.mdx': `${front}<b "a gang of liars"` }), []);
  });
});

describe('an allowance with a reason', () => {
  const gang = 'a gang of liars';
  const places: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    'before a paragraph': {
      'explainers/a/index.mdx': `${front}{/* verbatim-allow prose-quote-missing: a song */}\n\nThe song "${gang}".\n`,
    },
    'before a heading': {
      'explainers/a/index.mdx': `${front}{/* verbatim-allow prose-quote-missing: a song */}\n\n## The song "${gang}"\n`,
    },
    'before a block quote': {
      'explainers/a/index.mdx': `${front}{/* verbatim-allow prose-quote-missing: a song */}\n\n> The song of ${gang}.\n`,
    },
    'in front matter': {
      'explainers/a/index.mdx': `---\ntitle: The "${gang}"\ndescription: A\npublished: 2025-01-01\nupdated: 2025-01-01\nallow:\n  prose-quote-missing: a song\n---\n\nSo.\n`,
    },
    'in the front matter of an update': {
      'explainers/a/index.mdx': `${front}So.\n`,
      'explainers/a/updates/2025-01-02-b.mdx': `---\ntitle: The "${gang}"\ndate: 2025-01-02\nallow:\n  prose-quote-missing: a song\n---\n\nSo.\n`,
    },
    'in a footnote': {
      'explainers/a/index.mdx': `${front}So.[^a]\n\n[^a]: @log "I will have that checked"\n    allow(prose-quote-missing): "a song"\n\n    The "${gang}".\n`,
    },
    'in the timeline': {
      'explainers/a/index.mdx': `${front}So.\n`,
      'explainers/a/timeline.yaml': `- id: e\n  date: 2025\n  dated-by: We.\n  label: The "${gang}"\n  lane: A\n  cite: '@log "I will have that checked"'\n  allow:\n    prose-quote-missing: a song\n`,
    },
    'in a dispute': {
      'explainers/a/index.mdx': `${front}So.\n`,
      'explainers/a/disputes.yaml': `- id: d\n  question: A "${gang}"?\n  kind: statement\n  summary: A.\n  positions:\n    - value: A\n      holder: A\n      cite: '@log "I will have that checked"'\n  allow:\n    prose-quote-missing: a song\n`,
    },
    'in the glossary': {
      'glossary.yaml': `- id: t\n  term: T\n  definition: The "${gang}"\n  editors: We.\n  allow:\n    prose-quote-missing: a song\n`,
    },
    'in names.yaml': {
      'names.yaml': `- id: n\n  name: N\n  kind: person\n  description: The "${gang}"\n  spellings: []\n  allow:\n    prose-quote-missing: a song\n`,
    },
    'beside a source': { 'sources/log.yaml': `note: The "${gang}"\nallow:\n  prose-quote-missing: a song\n` },
  };
  for (const [place, files] of Object.entries(places)) {
    it(`turns the check down ${place}, and only there`, () => {
      assert.deepEqual(check(files), []);
      const others = Object.entries(files).map(([path, text]) => [
        path,
        text.replaceAll('prose-quote-missing', 'claim-name'),
      ]);
      assert.deepEqual(
        check(Object.fromEntries(others) as Record<string, string>)
          .map(({ rule }) => rule)
          .toSorted(),
        ['allowance-without-effect', 'prose-quote-missing'],
      );
    });
  }

  it('is the only way to turn the error down', () => {
    const files = { 'explainers/a/index.mdx': `${front}A "${gang}".[^log]${footnotes}` };
    const turnedOff = `${site}checks:\n  prose-quote-missing: off\n`;
    assert.ok(check({ ...files, 'site.yaml': turnedOff }).some(({ rule }) => rule === 'prose-quote-missing'));
  });
});
