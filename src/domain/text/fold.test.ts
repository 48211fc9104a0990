import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { foldTypography } from './fold.ts';

const alike: readonly (readonly [string, string, string])[] = [
  ['composition', 'caf\u00e9', 'cafe\u0301'],
  ['Hangul jamo', '\ud55c\uad6d', '\u1112\u1161\u11ab\u1100\u116e\u11a8'],
  ['a mark behind an invisible character', 'caf\u00e9', 'cafe\u200d\u0301'],
  ['curly quotation marks', 'He said "no"', 'He said “no”'],
  ['guillemets', 'Il dit "non".', 'Il dit «\u00a0non\u00a0».'],
  ['German quotation marks', 'Er sagte "nein" und', 'Er sagte »nein« und'],
  ['nested quotation marks', 'the "great leap" was', 'the ‘great leap’ was'],
  ['LaTeX quotation marks', 'the "leap" was', "the ``leap'' was"],
  ['apostrophes', "Russia's", 'Russia’s'],
  ['line breaks', 'two words', 'two\r\n   words'],
  ['no-break spaces', '10 000 men', '10\u00a0000\u202fmen'],
  ['dashes', 'the area-once held-fell', 'the area—once held – fell'],
  ['typed dashes', 'the area—once', 'the area -- once'],
  ['minus signs', 'it was -5 there', 'it was −5 there'],
  ['ranges', '10-12 days', '10–12 days'],
  ['ellipses', 'wait... what', 'wait. . . what'],
  ['ellipsis characters', 'wait... what', 'wait… what'],
  ['ligatures', 'official findings', 'oﬃcial ﬁndings'],
  ['soft hyphens', 'deployment', 'deploy\u00adment'],
  ['zero-width characters', 'deployment', 'deploy\u200bment\ufeff'],
  ['directional marks', 'שלום 5', '\u200fשלום\u200e 5'],
  ['hyphenation', 'deployment of', 'deploy-\nment of'],
  ['Chinese lines', '朝鲜士兵', '朝鲜\n士兵'],
  ['an ångström sign', '5 \u00c5', '5 \u212b'],
];

const unlike: readonly (readonly [string, string, string])[] = [
  ['case', 'Kim', 'kim'],
  ['accents', 'Zoe', 'Zoë'],
  ['full-width digits', '10', '１０'],
  ['superscripts', '102', '10²'],
  ['a missing space', 'noone', 'no one'],
  ['feet and inches', `6' tall`, `6" tall`],
  ['letters of another alphabet', 'Kim', 'K\u0456m'],
  ['directional overrides', '12', '\u202e12'],
  ['a hyphen inside a line', 'deployment', 'deploy-ment'],
  ['a minus and a dash between numbers', 'from 5 -3', 'from 5 - 3'],
];

for (const [name, a, b] of alike) {
  test(`folds ${name}`, () => assert.equal(foldTypography(a).text, foldTypography(b).text));
}
for (const [name, a, b] of unlike) {
  test(`keeps ${name} apart`, () => assert.notEqual(foldTypography(a).text, foldTypography(b).text));
}

const typography = fc.string({
  unit: fc.constantFrom(
    'a',
    'E',
    'e',
    '\u0301',
    '\u0323',
    '1',
    ' ',
    '\u00a0',
    '\n',
    '-',
    '—',
    '“',
    '"',
    "'",
    '«',
    '»',
    '.',
    '…',
    'ﬁ',
    '\u00ad',
    '\u200b',
    '\u1112',
    '\u1161',
    '\u11ab',
    '\ud55c',
    '朝',
    '、',
    '\u{1f600}',
    '\ud83d',
    '\ude00',
    '\u{1d15e}',
    '\u0640',
    'ж',
    '\u212b',
  ),
  maxLength: 60,
});

test('every folded stretch maps to whole raw characters that fold back to it or contain it', () => {
  fc.assert(
    fc.property(typography, fc.nat(), fc.nat(), (raw, a, b) => {
      const folded = foldTypography(raw);
      const start = a % (folded.text.length + 1);
      const end = start + (b % (folded.text.length - start + 1));
      const span = folded.toRaw(start, end);
      assert.ok(span.start >= 0 && span.start <= span.end && span.end <= raw.length);
      if (start === end) return;
      const back = folded.toFolded(span.start, span.end);
      assert.ok(back.start <= start && back.end >= end);
      if (!folded.divides(start) && !folded.divides(end)) assert.deepEqual(back, { start, end });
    }),
    { numRuns: 3000 },
  );
});

test('a character that composes with what follows does so in every script', () => {
  // The last Hangul syllable without a final consonant, and kana that take a sound mark.
  for (const apart of ['\ud788\u11ab', '\u304b\u3099', '\u30cf\u309a', 'e\u0301', '\u09c7\u09be']) {
    assert.equal(foldTypography(`a${apart}b`).text, `a${apart.normalize('NFC')}b`);
    assert.equal(foldTypography(`a${apart}b`).text.length, 3);
  }
});

test('folding all at once leaves no raw unit unaccounted for', () => {
  fc.assert(
    fc.property(typography, (raw) => {
      const folded = foldTypography(raw);
      if (folded.text === '') return;
      let end = folded.toRaw(0, 1).end;
      for (let i = 1; i < folded.text.length; i++) {
        const span = folded.toRaw(i, i + 1);
        assert.ok(span.end >= end);
        end = span.end;
      }
    }),
  );
});
