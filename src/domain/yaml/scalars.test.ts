import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as z from 'zod/mini';
import { textFile } from '../messages/message.ts';
import { readYaml } from './read-yaml.ts';

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
