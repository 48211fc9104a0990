/** An input that grows with n, made to be as slow to read as any of its length. */
export interface WorstCase {
  readonly name: string;
  /** The file it is put into; a source is read alone, anything else with a small site around it. */
  readonly where: string;
  /** Where to begin: some milliseconds' worth, if it is linear. */
  readonly n: number;
  readonly make: (n: number) => string;
}

const front = '---\ntitle: T\ndescription: D\npublished: 2025-01-01\nupdated: 2025-01-01\n---\n\n';
const index = 'explainers/worst/index.mdx';
const timeline = 'explainers/worst/timeline.yaml';
const disputes = 'explainers/worst/disputes.yaml';

function of(where: string, n: number, cases: Readonly<Record<string, (n: number) => string>>): WorstCase[] {
  return Object.entries(cases).map(([name, make]) => ({ where, name, n, make }));
}

const numbered = (n: number, line: (i: number) => string): string =>
  Array.from({ length: n }, (_, i) => line(i)).join('');
const mdx = (text: string): string => `${front}So.[^a]\n\n${text}\n\n[^a]: @a "One two three."\n`;
const nested = (open: string, close: string, n: number): string => `${open.repeat(n)}x${close.repeat(n)}`;

const markup: Readonly<Record<string, (n: number) => string>> = {
  'open braces': (n) => '{'.repeat(n),
  'open braces and a letter': (n) => '{a '.repeat(n),
  'close braces': (n) => '}'.repeat(n),
  'open angles': (n) => '<'.repeat(n),
  'open angles and a letter': (n) => '<a '.repeat(n),
  'open tags': (n) => '<a>'.repeat(n),
  'open tags on lines': (n) => '<a>\n'.repeat(n),
  'close tags': (n) => '</a>'.repeat(n),
  'open comments': (n) => '{/* '.repeat(n),
  'open html comments': (n) => '<!-- '.repeat(n),
  'lines of import': (n) => 'import a\n\n'.repeat(n),
  'nested spans': (n) => nested('<span>', '</span>', n),
  'nested spans on lines': (n) => nested('<span>\n', '</span>\n', n),
  'nested attributes': (n) => `<Timeline lanes={${nested('[', ']', n)}} />`,
  'many attributes': (n) => `<Timeline ${'lanes="a" '.repeat(n)}/>`,
  'many components': (n) => '<Timeline />\n\n'.repeat(n),
  'many disputes': (n) => numbered(n, (i) => `<Dispute id="d${String(i)}" />\n\n`),
  spaces: (n) => `a${' '.repeat(n)}b`,
  'spaces at the end': (n) => `a${' '.repeat(n)}\nb`,
  'lines of spaces': (n) => `a\n${' \n'.repeat(n)}b`,
  tabs: (n) => `a${'\t'.repeat(n)}b`,
  'no-break spaces': (n) => `a${'\u00a0'.repeat(n)}b`,
  ones: (n) => '1 '.repeat(n),
  'a long number': (n) => '1'.repeat(n),
  'numbers with commas': (n) => `1${',000'.repeat(n)}`,
  'number words': (n) => 'twenty '.repeat(n),
  hundreds: (n) => 'hundred '.repeat(n),
  dates: (n) => '3 March 2024 '.repeat(n),
  days: (n) => '3 March '.repeat(n),
  'capital words': (n) => 'Aa Bb '.repeat(n),
  capitals: (n) => 'A'.repeat(n),
  initials: (n) => 'A. '.repeat(n),
  dots: (n) => '.'.repeat(n),
  'dots apart': (n) => '. '.repeat(n),
  dashes: (n) => `a${'-'.repeat(n)}b`,
  'dashes apart': (n) => '- '.repeat(n),
  'words with dashes': (n) => 'a-'.repeat(n),
  'a long word': (n) => 'a'.repeat(n),
  'short words': (n) => 'a '.repeat(n),
  'of the': (n) => 'of the '.repeat(n),
  not: (n) => 'not '.repeat(n),
  said: (n) => 'he said that '.repeat(n),
  apostrophes: (n) => `a${"'".repeat(n)}b`,
  'words with apostrophes': (n) => "it's ".repeat(n),
  'quotation marks': (n) => '"'.repeat(n),
  'quotation marks and words': (n) => '"a '.repeat(n),
  'open quotation marks': (n) => '“a '.repeat(n),
  'nested quotation marks': (n) => nested('“a ', ' b”', n),
  guillemets: (n) => '«a '.repeat(n),
  parentheses: (n) => '('.repeat(n),
  'nested parentheses': (n) => nested('(', ')', n),
  brackets: (n) => '['.repeat(n),
  'nested brackets': (n) => nested('[', ']', n),
  'brackets and words': (n) => '[a '.repeat(n),
  'close brackets': (n) => 'a]'.repeat(n),
  'open links': (n) => '[a]('.repeat(n),
  links: (n) => '[a](https://example.org/) '.repeat(n),
  'links of this site': (n) => '[a](/method/) '.repeat(n),
  'broken links': (n) => '[a](/nowhere/) '.repeat(n),
  'nested links': (n) => nested('[', '](b)', n),
  'link references': (n) =>
    `${numbered(n, (i) => `[r${String(i)}] `)}\n\n${numbered(n, (i) => `[r${String(i)}]: https://example.org/${String(i)}\n`)}`,
  pictures: (n) => '![a](/b.png) '.repeat(n),
  'nested pictures': (n) => nested('![', '](b)', n),
  stars: (n) => '*'.repeat(n),
  'stars and words': (n) => '*a '.repeat(n),
  'stars on both sides': (n) => 'a*'.repeat(n),
  'stars and lines': (n) => '*a_ '.repeat(n),
  'nested emphasis': (n) => nested('*a ', ' a*', n),
  'nested strong': (n) => nested('**a ', ' a**', n),
  'mixed emphasis': (n) => nested('*a **b ', ' c** d*', n),
  underscores: (n) => '_a '.repeat(n),
  tildes: (n) => '~~a '.repeat(n),
  'one tilde': (n) => '~a'.repeat(n),
  backticks: (n) => numbered(n, (i) => `${'`'.repeat(1 + (i % 80))}a `),
  'growing backticks': (n) => numbered(Math.floor(Math.sqrt(n * 2)), (i) => `a${'`'.repeat(i + 1)}`),
  'one backtick': (n) => '`a '.repeat(n),
  backslashes: (n) => '\\'.repeat(n),
  'backslashes and brackets': (n) => '\\['.repeat(n),
  ampersands: (n) => '&'.repeat(n),
  entities: (n) => '&amp;'.repeat(n),
  'numbered entities': (n) => '&#1234;'.repeat(n),
  'long entities': (n) => '&aaaaaaaaaaaaaaaaaaaaaaaaa'.repeat(n),
  'at signs': (n) => '@'.repeat(n),
  addresses: (n) => 'https://example.org/a '.repeat(n),
  'a long address': (n) => `https://example.org/${'a/'.repeat(n)}`,
  'address and brackets': (n) => `https://example.org/${'('.repeat(n)}`,
  'address and close brackets': (n) => `https://example.org/${')'.repeat(n)}`,
  www: (n) => 'www.'.repeat(n),
  'mail addresses': (n) => 'a@b.example '.repeat(n),
  'a long mail address': (n) => `${'a'.repeat(n)}@`,
  'mail with dots': (n) => `${'a.'.repeat(n)}@b`,
  'quotation signs': (n) => '> '.repeat(n) + 'a',
  'quotation signs on lines': (n) => `${'> '.repeat(50)}a\n`.repeat(n),
  'quotation staircase': (n) => numbered(Math.floor(Math.sqrt(n)), (i) => `${'> '.repeat(i + 1)}a\n`),
  'list items': (n) => '- a\n'.repeat(n),
  'loose list items': (n) => '- a\n\n'.repeat(n),
  'nested lists': (n) => numbered(Math.floor(Math.sqrt(n)), (i) => `${'  '.repeat(i)}- a\n`),
  'lists on a line': (n) => `${'- '.repeat(n)}a`,
  'numbered on a line': (n) => `${'1. '.repeat(n)}a`,
  'mixed containers': (n) => `${'> - '.repeat(n)}a`,
  'numbered lists': (n) => numbered(n, (i) => `${String(i + 1)}. a\n`),
  headings: (n) => '## a\n\n'.repeat(n),
  'headings apart': (n) => numbered(n, (i) => `## a ${String(i)}\n\n`),
  setext: (n) => 'a\n---\n'.repeat(n),
  rules: (n) => '---\n\n'.repeat(n),
  hashes: (n) => `## a ${'#'.repeat(n)}`,
  'hashes apart': (n) => `## ${'# '.repeat(n)}`,
  fences: (n) => '```\na\n```\n\n'.repeat(n),
  'open fences': (n) => numbered(Math.floor(Math.sqrt(n * 2)), (i) => `${'`'.repeat(i + 3)}\n`),
  indented: (n) => '    a\n\n'.repeat(n),
  'table rows': (n) => `| a | b |\n| - | - |\n${'| 1 | 2 |\n'.repeat(n)}`,
  'table columns': (n) => `|${'a|'.repeat(n)}\n|${'-|'.repeat(n)}\n|${'b|'.repeat(n)}`,
  'wide table, short rows': (n) => `|${'a|'.repeat(n)}\n|${'-|'.repeat(n)}\n${'|b\n'.repeat(n)}`,
  pipes: (n) => '|'.repeat(n),
  'pipes on lines': (n) => '|\n'.repeat(n),
  'table heads': (n) => '|a\n|-\n\n'.repeat(n),
  lines: (n) => 'a\n'.repeat(n),
  'lines of sentences': (n) => 'One two three.\n'.repeat(n),
  paragraphs: (n) => 'a\n\n'.repeat(n),
  sentences: (n) => 'One two three. '.repeat(n),
  'sentences with numbers': (n) =>
    numbered(n, (i) => `The ${String(i)} men of Aa saw ${String(i * 3)} birds in 1999. `),
  names: (n) => numbered(n, (i) => `John N${(i * 7919).toString(36)} said no. `),
  'carriage returns': (n) => 'a\r'.repeat(n),
  'empty lines': (n) => `a${'\n'.repeat(n)}b`,
  'marks that join': (n) => `a${'\u0301'.repeat(n)}`,
  'zero width': (n) => `a${'\u200b'.repeat(n)}b`,
  'soft hyphens': (n) => 'a\u00ad'.repeat(n),
  'joined pictures': (n) => '👩\u200d'.repeat(n),
  Chinese: (n) => '他说'.repeat(n),
  Thai: (n) => 'กา'.repeat(n),
  Arabic: (n) => 'كتب '.repeat(n),
  Hebrew: (n) => 'של '.repeat(n),
  'lone surrogates': (n) => '\ud800'.repeat(n),
  nulls: (n) => 'a\0'.repeat(n),
  percent: (n) => '5% '.repeat(n),
  euros: (n) => '€5 million '.repeat(n),
  ranges: (n) => '5-6-'.repeat(n),
  fractions: (n) => '1/2/'.repeat(n),
  times: (n) => '12:30:'.repeat(n),
  'footnote markers': (n) => '[^a]'.repeat(n),
  'footnote markers apart': (n) => numbered(n, (i) => `So it is.[^m${String(i)}] `),
  'open footnote markers': (n) => '[^'.repeat(n),
  footnotes: (n) =>
    `${numbered(n, (i) => `So it is.[^f${String(i)}]\n\n`)}${numbered(n, (i) => `[^f${String(i)}]: @a "One two three."\n\n`)}`,
  'footnotes of one paragraph': (n) =>
    `${numbered(n, (i) => `So it is.[^f${String(i)}] `)}\n\n${numbered(n, (i) => `[^f${String(i)}]: @a "One two three."\n\n`)}`,
  'footnotes of one sentence': (n) =>
    `${numbered(n, (i) => `so it is[^f${String(i)}] `)}\n\n${numbered(n, (i) => `[^f${String(i)}]: @a "One two three."\n\n`)}`,
  'markers side by side': (n) =>
    `So.${numbered(n, (i) => `[^f${String(i)}]`)}\n\n${numbered(n, (i) => `[^f${String(i)}]: @a "One two three."\n\n`)}`,
  'footnotes without markers': (n) => numbered(n, (i) => `[^f${String(i)}]: @a "One two three."\n\n`),
  'footnotes that miss': (n) =>
    `${numbered(n, (i) => `So it is.[^f${String(i)}]\n\n`)}${numbered(n, (i) => `[^f${String(i)}]: @a "Not that ${String(i)}."\n\n`)}`,
  'footnotes of unknown sources': (n) =>
    `${numbered(n, (i) => `So it is.[^f${String(i)}]\n\n`)}${numbered(n, (i) => `[^f${String(i)}]: @u${String(i)} "Not that."\n\n`)}`,
  'one label over and over': (n) => '[^b]: @a "One two three."\n\n'.repeat(n),
  allowances: (n) => '{/* verbatim-allow claim-number: so */}\n\nSo.\n\n'.repeat(n),
};

const inFootnote = (words: string): string => `${front}So it is.[^f]\n\n[^f]: ${words}\n`;
const citations: Readonly<Record<string, (n: number) => string>> = {
  ellipses: (n) => inFootnote(`@a "One${' ... two'.repeat(n)}"`),
  'ellipsis characters': (n) => inFootnote(`@a "${'…'.repeat(n)}"`),
  'ellipses in brackets': (n) => inFootnote(`@a "One${' [...] two'.repeat(n)}"`),
  brackets: (n) => inFootnote(`@a "${'[O]ne '.repeat(n)}"`),
  'open brackets': (n) => inFootnote(`@a "${'['.repeat(n)}"`),
  'nested brackets': (n) => inFootnote(`@a "${nested('[', ']', n)}"`),
  'a long quotation': (n) => inFootnote(`@a "${'One two three. '.repeat(n)}"`),
  'a long word': (n) => inFootnote(`@a "${'a'.repeat(n)}"`),
  'a long quotation on lines': (n) => inFootnote(`@a "${'One two three.\n    '.repeat(n)}"`),
  backslashes: (n) => inFootnote(`@a "${'\\\\'.repeat(n)}"`),
  'escaped marks': (n) => inFootnote(`@a "${'\\"'.repeat(n)}"`),
  'open curly': (n) => inFootnote(`@a ${'“'.repeat(n)}`),
  'nested curly': (n) => inFootnote(`@a ${nested('“', '”', n)}`),
  'open straight': (n) => inFootnote('@a "'.repeat(n)),
  'straight on lines': (n) => inFootnote(`@a "One two three."\n    `.repeat(n)),
  stances: (n) => inFootnote(`@a ${'supports '.repeat(n)}"One"`),
  prefixes: (n) => inFootnote(`@a ${'after "One" '.repeat(n)}"two three"`),
  'a long prefix': (n) => inFootnote(`@a after "${'One '.repeat(n)}" "two three"`),
  'at signs': (n) => inFootnote(`@a "One two"${' @a'.repeat(n)}`),
  'at signs on lines': (n) => inFootnote(`@a "One two"${'\n    @a'.repeat(n)}`),
  'a long note': (n) => inFootnote(`@a "One two"\n\n    ${'So it goes. '.repeat(n)}`),
  'a note of lines': (n) => inFootnote(`@a "One two"\n\n    ${'So it goes.\n    '.repeat(n)}`),
  'a note of paragraphs': (n) => inFootnote(`@a "One two"\n\n    ${'So it goes.\n\n    '.repeat(n)}`),
  'a note of braces': (n) => inFootnote(`@a "One two"\n\n    ${'{'.repeat(n)}`),
  'a note of spaces': (n) => inFootnote(`@a "One two"\n\n    So${' '.repeat(n)}it goes`),
  allowances: (n) => inFootnote(`@a "One two"${'\n    allow(claim-number): "so"'.repeat(n)}`),
  'open allowances': (n) => inFootnote(`@a "One two"\n    ${'allow('.repeat(n)}`),
  'a long source id': (n) => inFootnote(`@${'a'.repeat(n)} "One"`),
  entities: (n) => inFootnote(`@a "${'&amp;'.repeat(n)}"`),
  stars: (n) => inFootnote(`@a "${'*a '.repeat(n)}"`),
  spaces: (n) => inFootnote(`@a "One${' '.repeat(n)}two"`),
};

const yaml: Readonly<Record<string, (n: number) => string>> = {
  anchors: (n) => numbered(n, (i) => `- &a${String(i)} x\n`),
  aliases: (n) => `- &a x\n${'- *a\n'.repeat(n)}`,
  'aliases of aliases': (n) =>
    `- &a0 [x]\n${numbered(n, (i) => `- &a${String(i + 1)} [*a${String(i)}, *a${String(i)}]\n`)}`,
  'nested flow lists': (n) => nested('[', ']', n),
  'open flow lists': (n) => '['.repeat(n),
  'nested flow maps': (n) => nested('{a: ', '}', n),
  'open flow maps': (n) => '{'.repeat(n),
  'nested lists on a line': (n) => `${'- '.repeat(n)}a`,
  'nested maps': (n) => numbered(Math.floor(Math.sqrt(n)), (i) => `${' '.repeat(i)}a:\n`),
  'explicit keys': (n) => `${'? '.repeat(n)}a`,
  'a long flow list': (n) => `[${'a, '.repeat(n)}a]`,
  'a long list': (n) => '- a\n'.repeat(n),
  'many keys': (n) => numbered(n, (i) => `k${String(i)}: v\n`),
  'one key over and over': (n) => 'k: v\n'.repeat(n),
  'many keys in one entry': (n) => `- id: a\n${numbered(n, (i) => `  k${String(i)}: v\n`)}`,
  'a long scalar': (n) => `a: ${'b '.repeat(n)}`,
  'a long quoted scalar': (n) => `a: "${'b '.repeat(n)}"`,
  'a quoted scalar of lines': (n) => `a: "${'b\n  '.repeat(n)}"`,
  'a folded scalar': (n) => `a: >\n${'  b\n'.repeat(n)}`,
  'a plain scalar of lines': (n) => `a:\n${'  b\n'.repeat(n)}`,
  'open quotation': (n) => `a: "${'b\n'.repeat(n)}`,
  colons: (n) => 'a: '.repeat(n),
  tabs: (n) => '\ta: b\n'.repeat(n),
  tags: (n) => '- !a b\n'.repeat(n),
  documents: (n) => '---\na\n'.repeat(n),
  comments: (n) => '# a\n'.repeat(n),
  spaces: (n) => `a: b${' '.repeat(n)}c`,
  'empty lines': (n) => `a: b${'\n'.repeat(n)}c: d`,
  escapes: (n) => `a: "${'\\n'.repeat(n)}"`,
  'single quotation marks': (n) => `a: '${"''".repeat(n)}'`,
  'percent lines': (n) => '%a\n'.repeat(n),
  dashes: (n) => '-'.repeat(n),
};

const events: Readonly<Record<string, (n: number) => string>> = {
  'many events': (n) =>
    numbered(
      n,
      (i) =>
        `- id: e${String(i)}\n  date: 2024-03-${String(1 + (i % 28)).padStart(2, '0')}\n  label: L ${String(i)}\n  dated-by: the editors do\n  cite: '@a "One two three"'\n`,
    ),
  'events in a chain': (n) =>
    `- id: e0\n  date: 2024-03-01\n  label: L\n  dated-by: so\n  cite: '@a "One two three"'\n${numbered(n, (i) => `- id: e${String(i + 1)}\n  after: e${String(i)}\n  label: L\n  dated-by: so\n  cite: '@a "One two three"'\n`)}`,
  'events after one': (n) =>
    `- id: e0\n  date: 2024-03-01\n  label: L\n  dated-by: so\n  cite: '@a "One two three"'\n${numbered(n, (i) => `- id: f${String(i)}\n  after: e0\n  label: L\n  dated-by: so\n  cite: '@a "One two three"'\n`)}`,
  'events in a circle': (n) =>
    numbered(
      n,
      (i) =>
        `- id: e${String(i)}\n  after: e${String((i + 1) % n)}\n  label: L\n  dated-by: so\n  cite: '@a "One two three"'\n`,
    ),
  'one event over and over': (n) =>
    '- id: e\n  date: 2024-03-01\n  label: L\n  dated-by: so\n  cite: \'@a "One two three"\'\n'.repeat(n),
  'many lanes': (n) =>
    numbered(
      n,
      (i) =>
        `- id: e${String(i)}\n  date: 2024-03-01\n  lane: l${String(i)}\n  label: L\n  dated-by: so\n  cite: '@a "One two three"'\n`,
    ),
  'citations of an event': (n) =>
    `- id: e\n  date: 2024-03-01\n  label: L\n  dated-by: so\n  cite:\n${`    - '@a "One two three"'\n`.repeat(n)}`,
  'a long date': (n) => `- id: e\n  date: ${'2'.repeat(n)}\n  label: L\n  dated-by: so\n  cite: '@a "One two three"'\n`,
  'a set of dates': (n) =>
    `- id: e\n  date: '{${'2024,'.repeat(n)}2025}'\n  label: L\n  dated-by: so\n  cite: '@a "One two three"'\n`,
  'a long label': (n) =>
    `- id: e\n  date: 2024-03-01\n  label: ${'1 '.repeat(n)}\n  dated-by: so\n  cite: '@a "One two three"'\n`,
  'events that lack all': (n) => '- id: e\n'.repeat(n),
};

const positions: Readonly<Record<string, (n: number) => string>> = {
  positions: (n) =>
    `- id: d\n  question: How many?\n  kind: quantity\n  unit: men\n  summary: S\n  positions:\n${numbered(n, (i) => `    - value: ${String(i)}\n      holder: H\n      as-of: 2024-03-01\n      cite: '@a "One two three"'\n`)}`,
  disputes: (n) =>
    numbered(
      n,
      (i) =>
        `- id: d${String(i)}\n  question: How many?\n  kind: quantity\n  unit: men\n  summary: S\n  positions:\n    - value: 5\n      holder: H\n      as-of: 2024-03-01\n      cite: '@a "One two three"'\n`,
    ),
  'a long value': (n) =>
    `- id: d\n  question: How many?\n  kind: quantity\n  unit: men\n  summary: S\n  positions:\n    - value: '${'1'.repeat(n)}'\n      holder: H\n      as-of: 2024-03-01\n      cite: '@a "One two three"'\n`,
};

const lists: readonly WorstCase[] = [
  ...of('names.yaml', 1000, {
    names: (n) =>
      numbered(
        n,
        (i) =>
          `- id: n${String(i)}\n  name: Anna Nom${(i * 7919).toString(36)}\n  kind: person\n  description: D\n  spellings:\n    - spelling: Anna Nom${(i * 7919).toString(36)}\n      sources: [a]\n`,
      ),
    spellings: (n) =>
      `- id: n\n  name: One\n  kind: person\n  description: D\n  spellings:\n${numbered(n, (i) => `    - spelling: One${String(i)}\n      sources: [a]\n`)}`,
    'sources of a spelling': (n) =>
      `- id: n\n  name: One\n  kind: person\n  description: D\n  spellings:\n    - spelling: One\n      sources: [${'a, '.repeat(n)}a]\n`,
    'ids it is not': (n) =>
      `- id: n\n  name: One\n  kind: person\n  description: D\n  not: [${'b, '.repeat(n)}b]\n  spellings:\n    - spelling: One\n      sources: [a]\n`,
    'unknown sources': (n) =>
      numbered(
        n,
        (i) =>
          `- id: n${String(i)}\n  name: One\n  kind: person\n  description: D\n  spellings:\n    - spelling: One\n      sources: [b${String(i)}]\n`,
      ),
  }),
  ...of('glossary.yaml', 1000, {
    terms: (n) => numbered(n, (i) => `- id: t${String(i)}\n  term: Term ${String(i)}\n  definition: D\n  editors: E\n`),
    'a long definition': (n) => `- id: t\n  term: T\n  definition: ${'One two. '.repeat(n)}\n  editors: E\n`,
  }),
  ...of('places.yaml', 1000, {
    places: (n) => numbered(n, (i) => `- id: p${String(i)}\n  name: P\n  latitude: 1\n  longitude: 2\n`),
  }),
  ...of('permalinks.json', 1000, {
    addresses: (n) =>
      JSON.stringify(
        {
          version: 1,
          urls: Object.fromEntries(Array.from({ length: n }, (_, i) => [`/a${String(i)}/`, '2025-01-01'])),
        },
        undefined,
        2,
      ),
    anchors: (n) =>
      JSON.stringify(
        {
          version: 1,
          urls: Object.fromEntries(Array.from({ length: n }, (_, i) => [`/worst/#c${String(i)}`, '2025-01-01'])),
        },
        undefined,
        2,
      ),
    'nested lists': (n) => nested('[', ']', n),
    'open lists': (n) => '['.repeat(n),
    'nested objects': (n) => nested('{"a":', '}', n),
  }),
];

const inHtml = (body: string): string =>
  `<!doctype html><html><head><title>T</title></head><body>${body}</body></html>`;
const elements =
  'table div span p ul ol blockquote section article b i a font em strong select option button form dl template svg math iframe noscript style script textarea title pre h1 nobr ruby rt details object marquee label fieldset center td tr li dd custom-tag'.split(
    ' ',
  );
const html: Readonly<Record<string, (n: number) => string>> = {
  ...Object.fromEntries(
    elements.flatMap((name): [string, (n: number) => string][] => [
      [`nested ${name}`, (n) => inHtml(`<h1>T</h1><p>One two three four.</p>${nested(`<${name}>`, `</${name}>`, n)}`)],
      [`open ${name}`, (n) => inHtml(`<h1>T</h1><p>One two three four.</p>${`<${name}>a `.repeat(n)}`)],
    ]),
  ),
  'nested tables with cells': (n) => inHtml(nested('<table><tr><td>a', '</table>', n)),
  'nested lists with items': (n) => inHtml(nested('<ul><li>a', '</ul>', n)),
  'open formatting across paragraphs': (n) => inHtml(`${'<b><i><a href="#">'.repeat(10)}${'<p>a'.repeat(n)}`),
  'misnested formatting': (n) => inHtml('<b><p>a</b>'.repeat(n)),
  'misnested links': (n) => inHtml('<a href="#"><div>a'.repeat(n)),
  'formatting with attributes': (n) => inHtml(numbered(n, (i) => `<b class="c${String(i)}">a`)),
  'formatting with attributes and paragraphs': (n) => inHtml(numbered(n, (i) => `<p><font color="${String(i)}">a`)),
  'close tags': (n) => inHtml('</p>'.repeat(n)),
  'close tags of others': (n) => inHtml(`${'<div>'.repeat(n)}${'</span>'.repeat(n)}`),
  paragraphs: (n) => inHtml('<p>One two three.</p>'.repeat(n)),
  breaks: (n) => inHtml(`a${'<br>'.repeat(n)}b`),
  attributes: (n) => inHtml(`<p ${numbered(n, (i) => `a${String(i)}="b" `)}>a</p>`),
  'a long attribute': (n) => inHtml(`<p class="${'a '.repeat(n)}">a</p>`),
  classes: (n) => inHtml(numbered(n, (i) => `<p class="c${String(i)} d">a</p>`)),
  ids: (n) => inHtml(numbered(n, (i) => `<p id="i${String(i)}">a</p>`)),
  comments: (n) => inHtml('<!-- a -->'.repeat(n)),
  'open comments': (n) => inHtml('<!-- '.repeat(n)),
  angles: (n) => inHtml('<'.repeat(n)),
  'angles and exclamation': (n) => inHtml('<!'.repeat(n)),
  ampersands: (n) => inHtml('&'.repeat(n)),
  entities: (n) => inHtml('&amp;'.repeat(n)),
  'entities without end': (n) => inHtml('&notit'.repeat(n)),
  spaces: (n) => inHtml(`<p>a${' '.repeat(n)}b</p>`),
  'no-break spaces': (n) => inHtml(`<p>a${'&nbsp;'.repeat(n)}b</p>`),
  links: (n) => inHtml(`<p>${'<a href="/b">a</a> '.repeat(n)}</p>`),
  'list of links': (n) => inHtml(`<ul>${'<li><a href="/b">One two</a></li>'.repeat(n)}</ul>`),
  headings: (n) => inHtml('<h2>a</h2>'.repeat(n)),
  headlines: (n) => inHtml('<h1>One two three four</h1>'.repeat(n)),
  'table rows': (n) => inHtml(`<table>${'<tr><td>a<td>b'.repeat(n)}</table>`),
  'table columns': (n) => inHtml(`<table><tr>${'<td>a'.repeat(n)}</table>`),
  'spanning cells': (n) => inHtml(`<table>${'<tr><td rowspan=1000 colspan=1000>a'.repeat(n)}</table>`),
  'foster parents': (n) => inHtml(`<table>${'<b>a<tr>'.repeat(n)}`),
  'words in tables': (n) => inHtml(`<table>${'a<tr>'.repeat(n)}`),
  'table and table': (n) => inHtml('<table><tr>a'.repeat(n)),
  meta: (n) => `<head>${numbered(n, (i) => `<meta name="m${String(i)}" content="2024-01-01">`)}</head><p>a`,
  'meta dates': (n) => `<head>${'<meta property="article:published_time" content="2024-01-01">'.repeat(n)}</head><p>a`,
  times: (n) => inHtml('<time datetime="2024-01-01">1 January 2024</time> '.repeat(n)),
  dates: (n) => inHtml('<p class="date">1 January 2024</p>'.repeat(n)),
  'linked data': (n) =>
    inHtml('<script type="application/ld+json">{"@type":"NewsArticle","headline":"a"}</script>'.repeat(n)),
  'nested linked data': (n) => inHtml(`<script type="application/ld+json">${nested('{"@graph":[', ']}', n)}</script>`),
  'open linked data': (n) => inHtml(`<script type="application/ld+json">${'{"a":['.repeat(n)}</script>`),
  hidden: (n) => inHtml('<p hidden>a</p>'.repeat(n)),
  figures: (n) => inHtml('<figure><img src="a.png"><figcaption>One two</figcaption></figure>'.repeat(n)),
  pictures: (n) => inHtml('<img src="a.png" alt="b">'.repeat(n)),
  'comments of readers': (n) =>
    inHtml(`<div id="comments">${'<div class="comment"><p>One two three.</p></div>'.repeat(n)}</div>`),
  superscripts: (n) => inHtml(`<p>a${'<sup>1</sup>'.repeat(n)}</p>`),
  notes: (n) => inHtml(numbered(n, (i) => `<p>a<sup><a href="#n${String(i)}">1</a></sup></p>`)),
  'definition lists': (n) => inHtml(`<dl>${'<dt>a<dd>b'.repeat(n)}</dl>`),
  options: (n) => inHtml(`<select>${'<option>a'.repeat(n)}</select>`),
  'nested optgroups': (n) => inHtml(`<select>${'<optgroup>'.repeat(n)}`),
  templates: (n) => inHtml('<template><p>a</p></template>'.repeat(n)),
  frames: (n) => '<frameset>'.repeat(n),
  bodies: (n) => inHtml(numbered(n, (i) => `<body a${String(i)}=b>`)),
  doctypes: (n) => inHtml('<!doctype html>'.repeat(n)),
  cdata: (n) => inHtml(`<svg>${'<![CDATA[a]]>'.repeat(n)}</svg>`),
  'plain text': (n) => inHtml(`<plaintext>${'<p>a'.repeat(n)}`),
  'one long line': (n) => inHtml(`<p>${'One two three. '.repeat(n)}</p>`),
  ones: (n) => inHtml(`<p>${'1 '.repeat(n)}</p>`),
  'sentences on lines': (n) => inHtml(`<pre>${'One two three.\n'.repeat(n)}</pre>`),
};

/** Every worst case we know of. */
export const worstCases: readonly WorstCase[] = [
  ...of(
    index,
    4000,
    Object.fromEntries(Object.entries(markup).map(([name, make]) => [name, (n: number) => mdx(make(n))])),
  ),
  ...of(
    index,
    2000,
    Object.fromEntries(Object.entries(citations).map(([name, make]) => [`footnote of ${name}`, make])),
  ),
  ...of(
    index,
    4000,
    Object.fromEntries(
      Object.entries(yaml).map(([name, make]) => [
        `front matter of ${name}`,
        (n: number) => `---\n${make(n)}\n---\n\nSo.\n`,
      ]),
    ),
  ),
  ...of(timeline, 4000, yaml),
  ...of(timeline, 500, events),
  ...of(disputes, 500, positions),
  ...lists,
  ...of('sources/a.txt', 4000, markup),
  ...of('sources/worst.txt', 4000, markup),
  ...of('sources/worst.md', 4000, markup),
  ...of('sources/worst.html', 2000, html),
].filter(({ where }) => where !== 'sources/a.txt');
