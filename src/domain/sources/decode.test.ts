import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decodeDocument } from './decode.ts';

const fromHex = (hex: string) => Uint8Array.from(Buffer.from(hex.replaceAll(' ', ''), 'hex'));
const ascii = (text: string) => Uint8Array.from(Buffer.from(text, 'latin1'));
const join = (...parts: readonly Uint8Array[]) => Uint8Array.from(Buffer.concat(parts));

// "섬으로 가는 배", "川の水が出た", "北京学校停课", "Река вышла из берегов" in the encodings that pages of their age use.
const undeclared: readonly (readonly [string, string, string])[] = [
  ['euc-kr', 'bcb6c0b8b7ce20b0a1b4c220b9e8', '섬으로 가는 배'],
  ['shift_jis', '90ec82cc908582aa8f6f82bd82cc82c5', '川の水が出たので'],
  ['gb18030', 'b1b1bea9d1a7d0a3cda3bfce', '北京学校停课'],
  ['windows-1251', 'd0e5eae020e2fbf8ebe020e8e720e1e5f0e5e3eee2', 'Река вышла из берегов'],
  ['windows-1252', '9354686520636166e994', '“The café”'],
];

for (const [encoding, hex, text] of undeclared) {
  test(`tells ${encoding} by its letters`, () =>
    assert.deepEqual(decodeDocument(fromHex(hex), 'text'), { text, encoding }));
}

test('takes a mark first', () => {
  assert.deepEqual(decodeDocument(fromHex('feff 0041'), 'text'), { text: 'A', encoding: 'utf-16be' });
  assert.deepEqual(decodeDocument(fromHex('fffe 4100'), 'text'), { text: 'A', encoding: 'utf-16le' });
  assert.deepEqual(decodeDocument(fromHex('efbbbf 41'), 'text'), { text: 'A', encoding: 'utf-8' });
});

test('tells UTF-16 without a mark by its zeros', () => {
  assert.equal(decodeDocument(Uint8Array.from(Buffer.from('The dam held.', 'utf16le')), 'text')?.encoding, 'utf-16le');
});

test('believes a declaration, but for bytes that are valid UTF-8', () => {
  const page = (label: string, body: Uint8Array) =>
    join(ascii(`<meta http-equiv="Content-Type" content="text/html; charset=${label}"><p>`), body);
  assert.match(decodeDocument(page('iso-8859-2', fromHex('b3f364bc')), 'html')?.text ?? '', /łódź$/);
  assert.equal(decodeDocument(page('iso-8859-1', fromHex('93e994')), 'html')?.encoding, 'windows-1252');
  assert.equal(decodeDocument(page('iso-8859-1', fromHex('c3a9')), 'html')?.encoding, 'utf-8');
  assert.equal(decodeDocument(page('utf-16', ascii('a')), 'html')?.encoding, 'utf-8');
  assert.equal(decodeDocument(page('no-such-thing', fromHex('e9')), 'html')?.encoding, 'windows-1252');
});

test('gives nothing for what is no text', () => {
  assert.equal(decodeDocument(new Uint8Array(), 'text'), undefined);
  assert.equal(decodeDocument(fromHex('504b0304140000000800'), 'text'), undefined);
  assert.equal(decodeDocument(ascii('%PDF-1.7'), 'text'), undefined);
});

test('keeps UTF-8 whose bytes are damaged here and there', () => {
  const bytes = new TextEncoder().encode(
    'Le café était fermé à midi, dit-elle, «\u00a0né à Orléans\u00a0», X et voilà',
  );
  const cut = decodeDocument(bytes.slice(0, -1), 'text');
  assert.equal(cut?.encoding, 'utf-8');
  assert.match(cut?.text ?? '', /^Le café .* voil\ufffd$/);
  const damaged = decodeDocument(bytes.with(bytes.indexOf('X'.charCodeAt(0)), 0xff), 'text');
  assert.match(damaged?.text ?? '', /Orléans\u00a0», \ufffd et voilà/);
});
