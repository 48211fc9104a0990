import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import {
  dropControls,
  escapeControls,
  hasControls,
  pictureOf,
  toPrintableJson,
  nameCharacter,
  showInvisible,
} from './control-characters.ts';

/** Every control character of a range. */
const range = (from: number, to: number): string[] =>
  Array.from({ length: to - from + 1 }, (_, index) => String.fromCodePoint(from + index));
const orders = [
  ...range(0x00, 0x08),
  ...range(0x0e, 0x1f),
  ...range(0x7f, 0x84),
  ...range(0x86, 0x9f),
  ...range(0x20_2a, 0x20_2e),
  ...range(0x20_66, 0x20_67),
  '\ufdd0',
  '\ufffe',
  '\uffff',
  '\u{1fffe}',
  '\ud800',
  '\udfff',
];

test('readers get no control character, and a space for one that parts words', () => {
  for (const order of orders) assert.equal(dropControls(`a${order}b`), 'ab', pictureOf(order));
  for (const space of ['\v', '\f', '\u0085']) assert.equal(dropControls(`a${space}b`), 'a b');
});

test('what prose is written with stays: white space, joiners, direction marks, pairs of surrogates', () => {
  for (const text of [
    'a\tb\r\nc',
    'שלום\u200f!',
    'a\u200eb',
    '\u2068אב 420\u2069',
    '\u061cب',
    'می\u200cخواهم',
    '👩\u200d🚀',
    '\ufeffa',
    'a\u00adb',
  ])
    assert.equal(dropControls(text), text);
});

test('JSON says the same with its control characters as escapes, and prints as plain text', () => {
  const data = { [orders.join('')]: [orders, 'plain', '\u200f', '😀'] };
  const json = toPrintableJson(data);
  assert.deepEqual(JSON.parse(json), data);
  assert.ok(!hasControls(json));
  assert.equal(escapeControls('"\u009b31m\u202e\u{1fffe}"'), String.raw`"\u009b31m\u202e\ud83f\udffe"`);
});

test('any text: nothing is left of control characters, and JSON loses nothing', () => {
  const text = fc.string({
    unit: fc.oneof(fc.constantFrom(...orders, '\v', '\n'), fc.string({ unit: 'binary', maxLength: 1 })),
  });
  fc.assert(
    fc.property(text, (given) => {
      assert.ok(!hasControls(dropControls(given)));
      assert.equal(dropControls(dropControls(given)), dropControls(given));
      assert.equal(JSON.parse(escapeControls(JSON.stringify(given))), given);
    }),
    { seed: 9 },
  );
});

test('where one must be seen, its picture or its code point is', () => {
  assert.deepEqual(['\u001b', '\u0000', '\u007f', '\u009b', '\u202e'].map(pictureOf), [
    '␛',
    '␀',
    '␡',
    '<U+009B>',
    '<U+202E>',
  ]);
});

test('names what nobody sees in names and ids', () => {
  assert.equal(
    showInvisible('Unexpected source `coun\u200bcil`, expected `council`'),
    'Unexpected source `coun<U+200B>cil`, expected `council`',
  );
  assert.equal(showInvisible('Unexpected key `\u00a0label`'), 'Unexpected key `<U+00A0>label`');
  assert.equal(showInvisible('Unexpected key `la\u00adbel\u200e`'), 'Unexpected key `la<U+00AD>bel<U+200E>`');
  assert.equal(showInvisible('Unexpected word “\u200bcil”'), 'Unexpected word “<U+200B>cil”');
});

test('leaves characters that writing needs where they stand', () => {
  for (const sentence of ['“می‌خواهم”', '“👩‍🔬”', 'a\u00a0b', 'plain `words` of a sentence', '“שלום\u200f”']) {
    assert.equal(showInvisible(sentence), sentence);
  }
});

test('calls a character by its name and its code point', () => {
  assert.equal(nameCharacter('\u00a0'), 'no-break space (U+00A0)');
  assert.equal(nameCharacter('\u{e0001}'), 'U+E0001');
});
