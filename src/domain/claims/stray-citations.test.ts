import assert from 'node:assert/strict';
import { test } from 'node:test';
import { textFile } from '../messages/message.ts';
import { readProse } from './read-prose.ts';
import { readWritten } from './read-written.ts';

const read = (text: string) => readProse(textFile('explainers/a/index.mdx', text), 'en').messages;
const strays = (text: string) =>
  read(text)
    .filter(({ rule }) => rule === 'stray-citation')
    .map(({ line, column, severity }) => `${line}:${column} ${severity}`);
const fixes = (text: string) =>
  read(text).flatMap(({ rule, mend }) => (rule === 'stray-citation' ? [mend?.split(', or ')[0]] : []));

test('refuses a line that reads as a citation outside a footnote, wherever it stands', () => {
  const lines: readonly (readonly [string, string])[] = [
    ['@notice "The words."', '3:1'],
    ['@notice disputes "The words."', '3:1'],
    ['@notice#p3 after "one" before "two" qualifies "The words."', '3:1'],
    ['@notice “The words.”', '3:1'],
    ['@notice „Die Wörter“', '3:1'],
    ['@notice « Les mots »', '3:1'],
    ['@notice 「言葉」', '3:1'],
    ["@notice 'The words.'", '3:1'],
    ['@notice ‘The words.’', '3:1'],
    ['@notice &quot;The words.&quot;', '3:1'],
    ['@notice: "The words."', '3:1'],
    ['@notice says "The words."', '3:1'],
    ['@ notice "The words."', '3:1'],
    ['＠notice "The words."', '3:1'],
    ['@notice\n"The words."', '3:1'],
    ['Words before.\n@notice "The words."', '4:1'],
    ['\t@notice "The words."', '3:2'],
    ['   @notice "The words."', '3:4'],
    ['      @notice "The words."', '3:7'],
    ['- @notice "The words."', '3:3'],
    ['1. @notice "The words."', '3:4'],
    ['- words\n\n  @notice "The words."', '5:3'],
    ['> @notice "The words."', '3:3'],
    ['> words\n> @notice "The words."', '4:3'],
    ['## @notice "The words."', '3:4'],
    ['| a | b |\n|---|---|\n| c | @notice "The words." |', '5:7'],
    ['Words<br />@notice "The words."', '3:12'],
    ['<span>@notice "The words."</span>', '3:7'],
    ['(@notice "The words.")', '3:2'],
    ['**@notice** "The words."', '3:3'],
    ['[^a] @notice "The words."\n\n[^a]: @notice "x"', '3:6'],
    ['[^a] : @notice "The words."\n\n[^a]: @notice "x"', '3:8'],
    ['[a]: @notice "The words."', '3:1'],
    ['allow(quote-too-short): "It is short."', '3:1'],
  ];
  for (const [text, place] of lines) assert.deepEqual(strays(`Words.\n\n${text}\n`), [`${place} error`], text);
});

test('takes for text what is no citation', () => {
  const texts = [
    String.raw`\@notice "The words."`,
    'Write to notice@council.example for "words".',
    'See @notice "The words."',
    '@notice is on the wall.',
    'The account @notice: it said "words".',
    '`@notice "The words."`',
    '```\n@notice "The words."\n```',
    '{/* @notice "The words." */}',
    '[the words](/a/ "@notice says")',
    'We allow (mostly): "it".',
    '@notice said on the day after the flood that "words".',
  ];
  for (const text of texts) assert.deepEqual(strays(`Words.\n\n${text}\n`), [], text);
});

test('leaves citations in footnotes alone, however they are laid out', () => {
  const footnotes = [
    '[^a]: @notice "The words."\n    @notice disputes "Other words."\n\n    The note.\n',
    '[^a]: @notice "The words."\n@notice "Other words."\n',
    '[^a]:\n    @notice "The words."\n',
    '[^a]: @notice "The words."\n\n        @notice "Other words."\n',
    '[^a]: @notice "The words."\r\n\r\n\t@notice "Other words."\r\n',
    '> [^a]: @notice "The words."\n>\n>     The note.\n',
  ];
  for (const text of footnotes) assert.deepEqual(strays(`Words.[^a]\n\n${text}`), [], text);
});

test('refuses what fell out of a footnote, and says which', () => {
  const fallen = (text: string) => strays(`Words.[^a]\n\n[^a]: @notice "The words."\n\n${text}\n`);
  assert.deepEqual(fallen('  The note.'), ['5:3 error']);
  assert.deepEqual(fallen('   The note.\n   It goes on.'), ['5:4 error']);
  assert.deepEqual(fallen('\u00a0\u00a0\u00a0\u00a0The note.'), ['5:1 error']);
  assert.deepEqual(fallen('  - One\n  - Two'), ['5:3 error']);
  assert.deepEqual(fallen('  > Words.'), ['5:3 error']);
  assert.deepEqual(fallen('  The note.\n\n   Its second part.'), ['5:3 error', '7:4 error']);
  assert.deepEqual(fallen('@notice "More."\n\n    The note.'), ['5:1 error', '7:5 error']);
  assert.deepEqual(fallen('  @notice "More."'), ['5:3 error']);
  assert.deepEqual(fallen('Another paragraph.'), []);
  assert.deepEqual(fallen('Another paragraph.\n\n  Indented.'), []);
  assert.deepEqual(fallen('  <Timeline />'), []);
  assert.deepEqual(fallen('    The note.'), []);
});

test('says how each is mended', () => {
  const footnote = '[^a]: @notice "The words."\n\n';
  assert.deepEqual(fixes(`${footnote}@notice "More."`), [
    'indent the line by four spaces, so that it belongs to `[^a]`',
  ]);
  assert.deepEqual(fixes(`${footnote}  - @notice "More."`), [
    'indent the line by four spaces, so that it belongs to `[^a]`',
  ]);
  assert.deepEqual(fixes(`${footnote}  The note.`), ['indent it by four spaces if it belongs to `[^a]`']);
  assert.deepEqual(fixes(`[^a] @notice "More."\n\n${footnote}`), ['write a colon right behind `[^a]`']);
  assert.deepEqual(fixes('[a]: @notice "More."'), [
    'write `[^a]:` with a `^`, and `[^a]` behind the words it vouches for',
  ]);
  assert.match(fixes('@notice "More."')[0] ?? '', /^begin it with `\[\^label\]: `/);
});

test('the mend works: a line that is indented by four spaces is read', () => {
  const text = 'Words.[^a]\n\n[^a]: @notice "The words."\n\n    @notice disputes "More."\n';
  const { claims, messages } = readProse(textFile('x.mdx', text), 'en');
  assert.deepEqual(messages, []);
  assert.deepEqual(
    claims[0]?.citations.map(({ exact }) => exact),
    ['The words.', 'More.'],
  );
});

test('a citation behind the signs of a list, or behind the note, is told of in a footnote, too', () => {
  const told = (note: string) =>
    read(`Words.[^a]\n\n[^a]: @notice "The words."\n\n    ${note}\n`).map(
      ({ rule, line, mend }) => `${line} ${rule} ${mend}`,
    );
  assert.deepEqual(told('- @notice "More."'), [
    '5 citation-malformed take `-` out, or write `\\@` if it is no citation',
  ]);
  assert.deepEqual(
    told('The note.\n    @notice « More. »')[0],
    '6 citation-malformed move this citation above the note',
  );
  assert.deepEqual(told('＠notice "More."'), ['5 citation-malformed write `@` right before the id of the source']);
  assert.deepEqual(told('Write to \\@notice "here".'), []);
});

test('nothing that looks cited stands in texts of YAML and in pages unread', () => {
  const found = (path: string, text: string) =>
    readWritten([textFile(path, text)]).messages.flatMap(({ rule, line, column, file }) =>
      rule === 'stray-citation' ? [`${file}:${line}:${column}`] : [],
    );
  const event = "- id: a\n  date: '2025'\n  label: A\n  lane: B\n  cite: '@notice \"x\"'\n";
  const folder = 'explainers/a';
  const withIndex = (name: string, text: string) =>
    readWritten([textFile(`${folder}/index.mdx`, ''), textFile(`${folder}/${name}`, text)]).messages.flatMap(
      ({ rule, line, column }) => (rule === 'stray-citation' ? [`${line}:${column}`] : []),
    );
  assert.deepEqual(withIndex('timeline.yaml', event), []);
  assert.deepEqual(withIndex('timeline.yaml', `${event}  note: '@notice "x"'\n`), ['6:10']);
  assert.deepEqual(withIndex('timeline.yaml', `${event}  note: |\n    Words.\n    @notice disputes “x”\n`), ['8:5']);
  assert.deepEqual(found('glossary.yaml', '- id: a\n  term: A\n  definition: \'@notice "x"\'\n  editors: y\n'), [
    'glossary.yaml:3:16',
  ]);
  assert.deepEqual(found('pages/a.mdx', '---\ntitle: \'@notice "x"\'\ndescription: y\n---\n'), ['pages/a.mdx:2:9']);
  assert.deepEqual(found('pages/a.mdx', '---\ntitle: x\ndescription: y\n---\n\n@notice "x"\n'), ['pages/a.mdx:6:1']);
  assert.deepEqual(found('pages/a.mdx', '---\ntitle: x\ndescription: y\n---\n\nX.[^a]\n\n[^a]: @notice "x"\n'), [
    'pages/a.mdx:8:1',
  ]);
  assert.deepEqual(found('sources/a.yaml', 'title: \'@notice "x"\'\nnote: \'@notice "x"\'\n'), ['sources/a.yaml:2:8']);
});
