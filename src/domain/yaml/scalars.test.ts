import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as z from 'zod/mini';
import { textFile } from '../messages/message.ts';
import { escapeForScalar, readYaml, scalarStyleAt } from './read-yaml.ts';

const schema = z.record(z.string(), z.string());
const read = (text: string) => readYaml(textFile('a.yaml', text), schema);

for (const [how, yaml] of [
  ['plain', '米尔桥\n  为什么\n  封闭'],
  ['in single quotation marks', "'米尔桥\n  为什么封闭'"],
  ['in double quotation marks', '"米尔桥\n  为什么封闭"'],
  ['in a folded block', '>-\n  米尔桥\n  为什么封闭'],
  ['with CR LF', '米尔桥\r\n  为什么封闭'],
] as const) {
  test(`a value ${how} goes on in its next line as its readers have it`, () => {
    assert.deepEqual(read(`a: ${yaml}\n`).data, { a: '米尔桥为什么封闭' });
  });
}

test('words are parted by a space, and lines that are meant stay', () => {
  assert.deepEqual(
    read('a: the\n  bridge\nb: 다리가\n  폐쇄\nc: |-\n  米尔桥\n  封闭\nd: 米尔桥 封闭\ne: >-\n  米\n\n  尔\n').data,
    {
      a: 'the bridge',
      b: '다리가 폐쇄',
      c: '米尔桥\n封闭',
      d: '米尔桥 封闭',
      e: '米\n尔',
    },
  );
});

test('what stands after a joined line is found where it stands', () => {
  const reading = read('a: 米尔桥\n  封闭\n');
  assert.deepEqual(reading.rawOffsetsOf(['a']), [3, 4, 5, 9, 10, 11]);
});

test('each character of a value is found where it is written', () => {
  const offsets = (yaml: string): number[] => [...read(`a: ${yaml}\n`).rawOffsetsOf(['a'])].map((offset) => offset - 3);
  assert.deepEqual(offsets("'it''s'"), [1, 2, 3, 5, 6]);
  assert.deepEqual(offsets('"a\\"b"'), [1, 2, 4, 5]);
  assert.deepEqual(offsets('"\\u00e9b"'), [1, 7, 8]);
  assert.deepEqual(offsets('"\\x41b"'), [1, 5, 6]);
  assert.deepEqual(offsets('"a\\\n  b"'), [1, 6, 7]);
  assert.deepEqual(offsets('a  b'), [0, 1, 2, 3, 4]);
  assert.deepEqual(offsets('|-\n  a\n  b'), [5, 6, 9, 10]);
  assert.deepEqual(offsets('|-\r\n  a\r\n  b'), [6, 7, 11, 12]);
});

test('tells how the value is written that holds a place, and writes words as it needs them', () => {
  const text = `a: plain\nb: 'it'\nc: "it"\nd: >-\n  it\n`;
  assert.equal(scalarStyleAt(text, text.indexOf('plain')), 'plain');
  assert.equal(scalarStyleAt(text, text.indexOf("it'")), 'single');
  assert.equal(scalarStyleAt(text, text.indexOf('it"')), 'double');
  assert.equal(scalarStyleAt(text, text.lastIndexOf('it')), 'block');
  assert.equal(scalarStyleAt(text, text.indexOf(':')), undefined);
  assert.equal(scalarStyleAt('['.repeat(20_000), 3), undefined);
  assert.equal(escapeForScalar(`it's "\\"`, 'single'), `it''s "\\"`);
  assert.equal(escapeForScalar(`it's "\\"`, 'double'), `it's \\"\\\\\\"`);
  assert.equal(escapeForScalar(`it's "\\"`, 'block'), `it's "\\"`);
});
