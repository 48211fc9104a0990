import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import * as z from 'zod/mini';
import { textFile } from '../messages/message.ts';
import { readYaml } from './yaml.ts';

const schema = z.array(
  z.strictObject({
    id: z.string(),
    date: z.optional(z.string()),
    cite: z.optional(z.union([z.string(), z.array(z.string())])),
    lane: z.optional(z.enum(['north', 'south'])),
    latitude: z.optional(z.number()),
  }),
);
const read = (text: string) => readYaml(textFile('x.yaml', text), schema);
const rules = (text: string) => read(text).messages.map((m) => `${m.line}:${m.column} ${m.rule} ${m.message}`);

test('keeps dates and numbers as written where the schema wants text', () => {
  assert.deepEqual(read('- id: 007\n  date: 2025-04\n  latitude: 51.7\n  cite: [1e3, yes]\n').data, [
    { id: '007', date: '2025-04', latitude: 51.7, cite: ['1e3', 'yes'] },
  ]);
});

test('reports every syntax error at its place', () => {
  assert.deepEqual(rules('- id: a\n  id: b\n- id: @x\n'), [
    '2:3 yaml-syntax Unexpected key that stands here twice, expected each key once',
    '3:7 yaml-syntax Unexpected character at the start of a value, expected a letter, a digit or a quotation mark',
  ]);
  assert.deepEqual(rules('- id: &a x\n- id: *a\n'), [
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
  const reading = read('- id: a\n  dat: 2025\n- lane: nort\n- id: b\n  latitude: x\n  cite: {a: b}\n');
  assert.deepEqual(
    reading.messages.map((m) => `${m.line}:${m.column} ${m.message} | ${m.mend}`),
    [
      '2:3 Unexpected key `dat`, expected `date` | rename the key to `date`',
      '3:3 Unexpected end of this entry, expected the key `id` | add `id`: text',
      '3:9 Unexpected “nort” for `lane`, expected `north` or `south` | write `north` or `south` here, such as `north`',
      '5:13 Unexpected “x” for `latitude`, expected a number | write a number here',
      '6:9 Unexpected keys with values for `cite`, expected text or a list | write text or a list here',
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

test('survives lists nested beyond the stack', () => {
  assert.ok(read('['.repeat(30_000)).messages.length > 0);
  assert.ok(read('- '.repeat(30_000)).messages.length > 0);
});
