import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { joinLines, needsSpace } from './segment-break.ts';

// cspell:disable
const joined = [
  ['米尔桥已经', '封闭。'],
  ['封闭。', '此次'],
  ['閉鎖され', 'ます'],
  ['カタカナ', 'ひらがな'],
  ['ｶﾅ', 'ｶﾅ'],
  ['他说：', '“不是”'],
  ['“不是”', '他说'],
  ['中文——', '中文'],
  ['𠮷', '𠮷野'],
  ['が', '中'],
  ['か\u3099', '中'],
  ['ผู้ตรวจ', 'สอบ'],
  ['ที่', 'นี่'],
  ['ຂົວ', 'ຖືກ'],
  ['ស្ពាន', 'ត្រូវ'],
  ['တံတား', 'ပိတ်'],
  ['a\u200b', 'b'],
  ['a', '\u200bb'],
] as const;
const spaced = [
  ['the', 'bridge'],
  ['다리가', '폐쇄'],
  ['다리', '中'],
  ['أمام', 'جميع'],
  ['הגשר', 'נסגר'],
  ['мост', 'закрыт'],
  ['पुल', 'बंद'],
  ['中文', 'English'],
  ['中文', '2025'],
  ['2025', '年'],
  ['said', '“no”'],
  ['“no”', '“yes”'],
  ['', 'a'],
  ['a', ''],
] as const;

for (const [before, after] of joined) {
  test(`${before} and ${after} go on without a space`, () => assert.equal(needsSpace(before, after), false));
}
for (const [before, after] of spaced) {
  test(`${before} and ${after} are parted by a space`, () => assert.equal(needsSpace(before, after), true));
}

test('joins the lines of a text in pieces, wherever they are cut', () => {
  assert.deepEqual(joinLines(['米尔桥\n已经']), ['米尔桥已经']);
  assert.deepEqual(joinLines(['米尔桥', '\n', '已经']), ['米尔桥', '', '已经']);
  assert.deepEqual(joinLines(['米尔桥\n', '已经']), ['米尔桥', '已经']);
  assert.deepEqual(joinLines(['the  \r\n  bridge', ' \n', 'is']), ['the bridge', ' ', 'is']);
  assert.deepEqual(joinLines(['the ', '\nbridge']), ['the ', 'bridge']);
});

test('cutting a text into pieces changes nothing of what it is joined to, and letters stay', () => {
  const words = fc.constantFrom('a', '中', 'a b', '\n', '\r\n', '“', 'ก', '가', '𠮷');
  fc.assert(
    fc.property(fc.array(fc.array(words).map((all) => all.join(''))), (pieces) => {
      const whole = joinLines([pieces.join('')]).join('');
      const inPieces = joinLines(pieces).join('');
      assert.equal(inPieces.replaceAll(/\s/g, ''), pieces.join('').replaceAll(/\s/g, ''));
      assert.doesNotMatch(inPieces, /[\n\r]/);
      assert.equal(inPieces.replaceAll(/ +/g, ' '), whole.replaceAll(/ +/g, ' '));
    }),
  );
});
