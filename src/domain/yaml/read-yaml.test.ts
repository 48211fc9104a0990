import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import * as z from 'zod/mini';
import { applyEdits } from '../messages/edits.ts';
import { textFile } from '../messages/message.ts';
import { readYaml } from './read-yaml.ts';

const schema = z.array(
  z.strictObject({
    id: z.string(),
    date: z.optional(z.string()),
    cite: z.optional(z.union([z.string(), z.array(z.string())])),
    lane: z.optional(z.enum(['north', 'south'])),
    note: z.optional(z.string()),
    names: z.optional(z.record(z.string(), z.string())),
  }),
);
const read = (text: string) => readYaml(textFile('x.yaml', text), schema);
const rules = (text: string) => read(text).messages.map((m) => `${m.line}:${m.column} ${m.rule} ${m.message}`);

test('keeps every scalar as written', () => {
  const written = ['007', '2025-04', '0x1F', '0o12', '1e3', '1_000', '+5', '.inf', '12:30', 'yes', 'off', 'null', '~'];
  for (const id of written) assert.deepEqual(read(`- id: ${id}\n`).data, [{ id }]);
  assert.deepEqual(read('- id: a\n  cite: [1e3, yes]\n  names: {1.0: 2.50, null: no}\n').data, [
    { id: 'a', cite: ['1e3', 'yes'], names: { '1.0': '2.50', null: 'no' } },
  ]);
});

test('reads JSON with its numbers', () => {
  const numbers = z.strictObject({ version: z.literal(1), word: z.string() });
  const reading = readYaml(textFile('x.json', '{"version": 1, "word": "1"}'), numbers, { json: true });
  assert.deepEqual(reading.data, { version: 1, word: '1' });
});

test('tells of a comment that cuts an unquoted value short', () => {
  const told = (text: string) =>
    read(text).messages.map(({ line, column, rule, severity, mend }) => [
      `${line}:${column} ${severity} ${rule}`,
      mend?.split(' with its')[0]?.split('; ')[0],
    ]);
  const at = (place: string, whole: string) => [[`${place} warning yaml-comment-in-value`, `write ${whole}`]];
  assert.deepEqual(told('- id: a\n  note: Bridge #2 is closed\n'), at('2:16', "'Bridge #2 is closed'"));
  assert.deepEqual(told('- id: a\n  note: The # of it\n'), at('2:13', "'The # of it'"));
  assert.deepEqual(told("- id: a\n  note: It's\t#2\r\n"), at('2:14', "'It''s\t#2'"));
  assert.deepEqual(told('- id: a\n  note: Bridge  #2\n'), at('2:17', "'Bridge  #2'"));
  assert.deepEqual(told('- id: a\n  note: long\n    words #2\n'), [
    ['3:11 warning yaml-comment-in-value', 'put quotation marks around the whole value'],
  ]);
  assert.deepEqual(told('- id: a\n  note: How\n    #OpenIt grew\n'), [
    ['3:5 warning yaml-comment-in-value', 'put quotation marks around the whole value'],
  ]);
  assert.deepEqual(told('- id: a\n  cite:\n    - x #2\n'), at('3:9', "'x #2'"));
});

test('takes a comment for one where it cannot be part of a value', () => {
  const comments = [
    '# first\n- id: a\n  # own line\n  note: x\n  #note: y\n#z\n',
    '- id: a  # two spaces before, one after\n',
    '- id: \'a\' # behind quotation marks\n  note: "b #2" #c\n',
    '- id: a\n  note: | # of a block\n    words # and #more\n',
    '- id: a#2\n  note: C# and F#\n',
    '- id: https://a.example/ # where we found it\n  date: 2025-03-12 # first draft\n',
    '- id: a\n  note: x\n\n    #y\n',
  ];
  for (const text of comments) assert.deepEqual(rules(text), [], text);
});

test('refuses what YAML would drop without a word', () => {
  const second = 'yaml-syntax Unexpected `---` or `...`, expected one document in the file';
  const mark = 'yaml-syntax Unexpected YAML anchor, alias or tag, expected the words themselves';
  const directive = 'yaml-syntax Unexpected line that starts with `%`, expected keys and values';
  assert.deepEqual(rules('- id: a\n---\n- id: b\n'), [`2:1 ${second}`]);
  assert.deepEqual(rules('- id: a\n...\nwords\n'), [`3:1 ${second}`]);
  assert.deepEqual(rules('---\n- id: a\n...\n'), []);
  for (const value of ['&co is back', '! words', '!!str words', '!x words']) {
    assert.deepEqual(rules(`- id: ${value}\n`), [`1:7 ${mark}`]);
  }
  assert.deepEqual(rules('%YAML 1.1\n---\n- id: a\n'), [`1:1 ${directive}`]);
  assert.deepEqual(rules('- id: a\n  <<: {note: b}\n').length, 1);
});

test('the edit of a line that is indented too little or too much makes the message go away', () => {
  for (const text of [
    '- id: a\n label: x\n',
    '- id: a\n   label: "no one"\n',
    '- id: a\n  note: y\n   label: x\n',
    '- id: a\n- id: b\n  cite:\n    - x\n   - y\n',
    '- id: a\n - id: b\n',
  ]) {
    const edited = applyEdits(
      text,
      read(text).messages.flatMap(({ edits = [] }) => edits),
    ).text;
    assert.notEqual(edited, text);
    assert.equal(edited.replaceAll(' ', ''), text.replaceAll(' ', ''));
    assert.ok(!rules(edited).some((rule) => rule.includes('yaml-syntax')), edited);
  }
});

test('says by how much a line is indented, and by how much its neighbours are', () => {
  const told = (text: string) => read(text).messages.map((m) => `${m.line}:${m.column} ${m.message} | ${m.mend}`)[0];
  const by = (place: string, is: string, should: string, line: number) =>
    `${place} Unexpected indentation by ${is}, expected ${should} as on line ${line}`;
  const label = '| put 2 spaces before `label`';
  assert.equal(told('- id: a\n label: x\n'), `${by('2:2', '1 space', '2 spaces', 1)} ${label}`);
  assert.equal(told('- id: a\n   label: x\n'), `${by('2:4', '3 spaces', '2 spaces', 1)} ${label}`);
  assert.equal(told('- id: a\n  note: y\n   label: x\n'), `${by('3:4', '3 spaces', '2 spaces', 2)} ${label}`);
  assert.equal(
    told('- id: a\n- id: b\n  cite:\n    - x\n   - y\n'),
    `${by('5:4', '3 spaces', '4 spaces', 4)} | put 4 spaces before the \`-\``,
  );
  assert.equal(
    told('- id: a\n - id: b\n'),
    `${by('2:2', '1 space', 'none', 1)} | start the line with the \`-\`, without a space before it`,
  );
  assert.equal(
    told('- id: a\n  note: x\n  - id: b\n'),
    `${by('3:3', '2 spaces', 'none', 1)} | start the line with the \`-\`, without a space before it`,
  );
});

test('holds a line against what is open above it, and against nothing else', () => {
  const indented = (text: string): string[] =>
    rules(text).flatMap((rule) =>
      rule.includes('Unexpected indentation') ? [rule.replace(/ yaml-syntax .*/, '')] : [],
    );
  for (const right of [
    '- id: a\n  cite:\n  - x\n  - y\n',
    '- id: a\n  cite:\n      - x\n      - y\n',
    '- id: a\n  names:\n      one: x\n      two: y\n  note: z\n',
    '- id: a\n  note: |\n      text: x\n      note: y\n',
    '-   id: a\n    note: x\n-   id: b\n',
  ])
    assert.deepEqual(indented(right), [], right);
  assert.deepEqual(indented('- id: a\n  names:\n      one: x\n     two: y\n'), ['4:6']);
  assert.deepEqual(indented('- id: a\n  cite:\n  - x\n - y\n'), ['4:2']);
  assert.deepEqual(indented('-   id: a\n   note: x\n'), ['2:4']);
  // The lines behind one that stands wrong are right as soon as it is.
  assert.deepEqual(indented('- id: a\n   note: x\n   lane: north\n'), ['2:4']);
});

test('says how many or how much is expected', () => {
  const limits = z.strictObject({
    count: z.optional(z.number().check(z.minimum(2), z.maximum(9))),
    words: z.optional(z.string().check(z.minLength(1))),
  });
  const told = (text: string): string[] =>
    readYaml(textFile('x.json', text), limits, { json: true }).messages.map(({ message }) => message);
  assert.deepEqual(told('{"count": 5, "words": "x"}'), []);
  assert.match(told('{"count": 1}')[0] ?? '', /expected at least 2/);
  assert.match(told('{"count": 10}')[0] ?? '', /expected at most 9/);
  assert.match(told('{"words": ""}')[0] ?? '', /expected something/);
});

test('says what character is missing', () => {
  const told = (text: string): string => rules(text)[0]?.replace(/^.* Unexpected/, 'Unexpected') ?? '';
  assert.match(told('- id: "a\n'), /^Unexpected end of a value, expected its closing quotation mark/);
  assert.match(told("- id: 'a\n"), /^Unexpected end of a value, expected its closing quotation mark/);
  assert.match(told('- id: "a"b\n'), /^Unexpected/);
  assert.match(told('- id: a\n  note\n  lane: south\n'), /^Unexpected line break, expected a key, a colon and a value/);
  assert.match(told('- id: "a\\qb"\n'), /^Unexpected backslash in double quotation marks/);
  assert.match(told('- id: a: b\n'), /^Unexpected second colon on one line/);
});

test('names a space that is none to YAML', () => {
  const { message, mend } = read('- id: a\n\u00a0\u00a0note: x\n').messages[0] ?? {};
  assert.equal(message, 'Unexpected no-break space (U+00A0) at the start of a line, expected spaces');
  assert.equal(mend, 'replace the no-break space (U+00A0) with spaces');
  assert.match(rules('- id: a\n  \u00a0note: x\n')[0] ?? '', /Unexpected key `<U\+00A0>note`, expected `note`/);
});

test('reports every syntax error at its place', () => {
  assert.deepEqual(rules('- id: a\n  id: b\n- id: @x\n'), [
    '2:3 yaml-syntax Unexpected key that stands here twice, expected each key once',
    '3:7 yaml-syntax Unexpected character at the start of a value, expected a letter, a digit or a quotation mark',
  ]);
  assert.deepEqual(rules('- id: &a x\n- id: *a\n'), [
    '1:7 yaml-syntax Unexpected YAML anchor, alias or tag, expected the words themselves',
    '2:7 yaml-syntax Unexpected YAML anchor, alias or tag, expected the words themselves',
  ]);
});

test('calls a tab in the indentation a tab, once, whatever the parser trips over', () => {
  const tab = 'yaml-syntax Unexpected tab at the start of a line, expected spaces';
  assert.deepEqual(rules('- id: a\n\tdate: 2025\n  lane: north\n- id: b\n  lane: south\n'), [`2:1 ${tab}`]);
  assert.deepEqual(rules('- id: a\r\n  \tdate: 2025\r\n'), [`2:3 ${tab}`]);
  assert.deepEqual(rules('- id: a\n  date: "x\n\ty"\n'), [`3:1 ${tab}`]);
  assert.deepEqual(
    read('- id: a\n\tdate: 2025\n\tlane: north\n').messages.map(({ mend }) => mend),
    ['replace the tab and those of 1 further line with spaces'],
  );
  assert.deepEqual(rules('- id:\ta\n  date: |\n    x\n    \ty\n'), []);
});

test('says once that the text goes on behind its end', () => {
  assert.deepEqual(rules('- id: a\ndate: b\nlane: c\n- id: d\n').length, 1);
});

test('takes a misspelt key for the one that is missed', () => {
  assert.deepEqual(rules('- idd: a\n'), ['1:3 yaml-invalid Unexpected key `idd`, expected `id`']);
});

test('reports violations at the key or value, with what was meant', () => {
  const reading = read('- id: a\n  dat: 2025\n- lane: nort\n- id: b\n  cite: {a: b}\n');
  assert.deepEqual(
    reading.messages.map((m) => `${m.line}:${m.column} ${m.message} | ${m.mend}`),
    [
      '2:3 Unexpected key `dat`, expected `date` | rename the key to `date`',
      '3:3 Unexpected end of this entry, expected the key `id` | add `id`: text',
      '3:9 Unexpected “nort” for `lane`, expected `north` or `south` | write `north` or `south` here, such as `north`',
      '5:9 Unexpected keys with values for `cite`, expected text or a list | write text or a list here',
    ],
  );
});

test('maps text back into the file, through every way to write a scalar', () => {
  const forms = [
    'plain words',
    "'it''s'",
    '"a \\"q\\" \\u00e9 \\\n   b"',
    '|\n  one\n  two',
    '>-\r\n  one\r\n  two',
    'wrapped\n   plain',
    '"\\t x"',
  ];
  for (const form of forms) {
    const text = `- id: ${form}\n`;
    const reading = read(text);
    const id = reading.data?.[0]?.id ?? '';
    const offsets = reading.rawOffsetsOf([0, 'id']);
    assert.equal(offsets.length, id.length + 1, form);
    for (const [i, char] of [...id].entries()) if (/[a-z]/.test(char)) assert.equal(text[offsets[i] ?? -1], char, form);
  }
});

test('reads a slice of a file, with places in the whole file', () => {
  const file = textFile('x.mdx', '---\n- ident: a\n---\n');
  const reading = readYaml(file, schema, {
    within: { start: 4, end: 15 },
    rules: { syntax: 'front-matter-invalid', schema: 'front-matter-invalid' },
  });
  assert.equal(reading.messages[0]?.rule, 'front-matter-invalid');
  assert.equal(reading.messages[0]?.line, 2);
});

test('tells of each key that stands again, in mappings of any size', () => {
  const keys = Array.from({ length: 5_000 }, (_, i) => `k${String(i)}: v`);
  const { messages } = read(`${keys.join('\n')}\n${keys.slice(0, 2).join('\n')}\n`);
  assert.deepEqual(
    messages.map(({ rule, line, column }) => `${rule} ${String(line)}:${String(column)}`),
    ['yaml-syntax 5001:1', 'yaml-syntax 5002:1'],
  );
  assert.deepEqual(
    read("- id: a\n  'id': b\n- {id: a, id: b}\n").messages.map(
      ({ line, column }) => `${String(line)}:${String(column)}`,
    ),
    ['2:3', '3:11'],
  );
});

test('never throws, and never loses a place', () => {
  const pieces = fc.constantFrom(
    '- ',
    'id',
    ': ',
    '\n',
    '  ',
    '"',
    "'",
    '|',
    '>',
    '&a',
    '*a',
    '[',
    '{',
    ',',
    '}',
    ']',
    '!x',
    '#',
    'é😀',
    '\t',
    '\r\n',
    '---',
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(pieces, fc.string())), (parts) => {
      const text = parts.join('');
      const reading = read(text);
      assert.ok(reading.data !== undefined || reading.messages.length > 0);
      for (const path of [[], [0], [0, 'id']]) {
        const { start, end } = reading.placeOf(path);
        assert.ok(start <= end && end <= text.length);
        const offsets = reading.rawOffsetsOf(path);
        assert.deepEqual(
          offsets,
          offsets.toSorted((a, b) => a - b),
        );
      }
    }),
  );
});

test('marks what is wrong, from its first character to its last', () => {
  const marked = (text: string): string[] => {
    const lines = text.split('\n');
    return read(text).messages.map(({ line, column, endLine, endColumn }) =>
      line === endLine
        ? (lines[line - 1] ?? '').slice(column - 1, endColumn - 1)
        : `${line}:${column}-${endLine}:${endColumn}`,
    );
  };
  assert.deepEqual(marked('- id: a\n  id: b\n'), ['i']);
  assert.deepEqual(marked('- id: a\n  lane: north-east\n'), ['north-east']);
  assert.deepEqual(marked('- idd: a\n'), ['idd']);
  assert.deepEqual(marked('- id: a\n  note: &x b\n'), ['&x']);
});

test('an empty block has its end where the file ends', () => {
  const reading = read('- id: |');
  assert.deepEqual(reading.data, [{ id: '' }]);
  assert.deepEqual([...reading.rawOffsetsOf([0, 'id'])], [7]);
});

test('survives lists nested beyond the stack', () => {
  assert.ok(read('['.repeat(30_000)).messages.length > 0);
  assert.ok(read('- '.repeat(30_000)).messages.length > 0);
});
