import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isTokenBoundary } from './token-boundary.ts';

type Edge = 'start' | 'end';

/** Whether a quotation may begin or end at each `|`; one that may not cuts a word or a number. */
function assertCuts(texts: readonly string[], may: boolean, language = 'en', edge?: Edge): void {
  for (const text of texts) {
    const at = text.indexOf('|');
    const plain = text.slice(0, at) + text.slice(at + 1);
    assert.equal(isTokenBoundary(plain, at, language, edge), may, JSON.stringify(text));
  }
}
const stays = (...texts: readonly string[]): void => assertCuts(texts, false);
const parts = (...texts: readonly string[]): void => assertCuts(texts, true);

test('characters that are drawn as one are one', () => {
  stays('Zo|\u0308e', '\u{1f44d}|\u{1f3fd}', 'a\u200d|b', '\ud83d|\ude00');
  parts('\u{1f600}|\u{1f600}', '|yes', 'yes|', 'yes|\u200b', '\u200b|yes');
});

test('a number keeps its signs, separators and ranges', () => {
  stays(
    '5|%',
    '5| %',
    '10|+',
    '50%|er',
    '10|^6',
    '10|×5',
    '1|,000',
    '1,|000',
    '10|:30',
    '9|:30',
    '5|²',
    '11,000|-strong',
  );
  stays('10|–12', '10–|12', '10-|12', "747|'s", '5|:e');
  stays('-|5', '−|5', '–|5', '.|5', '$|5', '%|5', '±|5', '~|5', '> |10', '$ |5', 'US$|5', 'US|$5', '5|€', '5| €');
  parts('5| €6', '5|. Then', '5.| Then', 'He said:|5', 'a–|5', '--|5', '..|5', 'abc |$', '9 $| 5');
});

test('words are held together by hyphens, apostrophes, dots and signs between their letters', () => {
  stays('ye|s', 'non|-nuclear', 'non-|nuclear', "Russia|'s", "Russia'|s", 'U|.S.', 'U.|S.', 'and|/or', 'and/|or');
  stays('AT|&T', 'AT&|T', 'me|@here', 'example|.com', 'example.|com', 'C|++', 'C|#', 'א|"ב', 'א"|ב', 'x|²', 'km|²');
  parts('yes| no', 'yes|, no', 'yes,| no', 'yes|!', '“|yes', 'yes -|no', 'x + |y', 'a"|b', 'report|²');
  parts('Geneva|.The', 'Geneva.|The', 'Geneva.|5');
  stays('a|.The', 'Geneva.|the');
});

test('an article that lost its vowel is a word of its own where the language has one; a negation is none', () => {
  assertCuts(["l'|armée", 'd’|eau', "jusqu'|ici"], true, 'fr');
  assertCuts(["n'|a", "l|'armée"], false, 'fr');
  assertCuts(["l'|armée"], true, 'unknown');
  assertCuts(["l'|armée"], false, 'en');
});

test('a negation stays with the word that it belongs to', () => {
  stays(
    'no |one',
    'no| one',
    'no |longer',
    'not |all',
    'not| all',
    'Not |everyone',
    'not |only',
    '하지| 않다',
    '하지 |못해',
  );
  parts('no |man', 'not |any', 'nor |all', 'knot |all', 'no |ones', 'no |one of them', 'not all |of', '하지| 그는');
});

test('a number written with spaces or words is one, with what says how much it is', () => {
  stays('11| 000', '11 |000', '1 000| 000', '1 000 |000', '10 |million', '10| million', 'two |hundred', '5| percent');
  stays('5| ½', '5 |½', '5| 1/2', '3| ×4', '3 |x 4', '5| kilometres');
  parts('100| abc', 'in 2014| days', 'one| day', '5| men', '11| 0000', '1234| 567');
  assertCuts(['5 |kilometres of road', 'five |years of neglect'], true, 'en', 'start');
  assertCuts(['5 |million'], false, 'en', 'start');
  assertCuts(['5| kilometres'], false, 'en', 'end');
});

test('what leads a number is part of it', () => {
  stays('第|5', '第| 5', '第|三', '百分之|五', '百分之|5');
  parts('百分之|人', '第|人');
  assertCuts(['yüzde |5', 'yüzde| 5'], false, 'tr');
});

test('the dot of an ordinal is part of it, in languages that write one', () => {
  assertCuts(['am 5|. März'], false, 'de');
  assertCuts(['sein 5|. großer Sieg'], false, 'de');
  assertCuts(['es waren 5|. Dann ging er'], true, 'de');
  assertCuts(['am 5|.', 'am 5|.März', 'am 5|. 6'], true, 'de');
  assertCuts(['it was 5|. then he went'], true, 'en');
});

test('scripts without spaces are cut between characters, but not inside numerals, names or negated words', () => {
  parts('朝|鲜', '私|は', '가|는', 'ก|ข');
  assertCuts(['ロシ|ア', 'ラーメ|ン', '三|百', '不|同', '未|来'], false, 'ja');
  assertCuts(['確認|しなかった', '確認しな|かった', 'ありませ|ん'], false, 'ja');
  assertCuts(['確認|した'], true, 'ja');
  assertCuts(['비|공식'], false, 'ko');
  assertCuts(['준비|공식'], true, 'ko');
  assertCuts(['三百|5'], false, 'zh');
  assertCuts(['เ|ก', 'ก|\u0e33'], false, 'th');
  assertCuts(['ເ|ກ', 'ກ|\u0eb3'], false, 'lo');
});
