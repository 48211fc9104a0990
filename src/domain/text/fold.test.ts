import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { foldTypography, isDash, isIgnorable, isSpace } from './fold.ts';

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

test('each rule of typography reaches as far as it is meant to, and no further', () => {
  const folds: readonly (readonly [string, string])[] = [
    ['a.. b', 'a.. b'],
    ['a. . .b', 'a...b'],
    ['a....b', 'a...b'],
    ['a‥b', 'a..b'],
    ['a‥.b', 'a...b'],
    ['a. b', 'a. b'],
    ['a.  . .b', 'a. . .b'],
    ['5--6', '5-6'],
    ['a---b', 'a-b'],
    ['a----b', 'a--b'],
    ['— a', '-a'],
    ['- 5', '- 5'],
    ['a — b', 'a-b'],
    ['5 — b', '5 - b'],
    ['a — 5', 'a - 5'],
    ['a -b', 'a -b'],
    ['a –', 'a-'],
    ['deploy-\nMent', 'deploy-Ment'],
    ['deploy-\n\nment', 'deploy- ment'],
    ['deploy–\nment', 'deploy- ment'],
    ['deploy\u00ad\nment', 'deployment'],
    ['deploy\u00ad\n\nment', 'deploy ment'],
    ['deploy\u00ad\n.', 'deploy .'],
    ["6''", '6"'],
    ["a''", "a'"],
    ['6“', "6'"],
    ['6″', '6"'],
    ['a " b', "a ' b"],
    ['« a »', "'a'"],
    ['a« b', "a' b"],
    ['b »c', "b 'c"],
    ['(« a', "('a"],
    ['朝 a', '朝 a'],
    ['a 朝', 'a 朝'],
    ['𠀀\n𠀀', '𠀀𠀀'],
  ];
  for (const [raw, folded] of folds) assert.equal(foldTypography(raw).text, folded, JSON.stringify(raw));
});

test('tells where a word was broken at the end of a line, and which cuts divide a character', () => {
  assert.deepEqual(foldTypography('a deploy-\nment').lineHyphens, [8]);
  assert.deepEqual(foldTypography('a non-\nEU b').lineHyphens, [5]);
  assert.deepEqual(foldTypography('a deploy-ment').lineHyphens, []);
  const ligature = foldTypography('aﬃb');
  assert.deepEqual(
    [0, 1, 2, 3, 4, 5].map((at) => ligature.divides(at)),
    [false, false, true, true, false, false],
  );
});

/** The planes that hold characters; above them are only private ones. */
const codes = Array.from({ length: 0x32400 }, (_, code) => code).filter((code) => code < 0xd800 || code > 0xdfff);

/** The characters of the list as ranges, so that the first and last of each and its outer neighbours are held. */
function rangesOf(list: readonly number[]): string {
  const ranges: { from: number; to: number }[] = [];
  for (const code of list) {
    const last = ranges.at(-1);
    if (last?.to === code - 1) last.to = code;
    else ranges.push({ from: code, to: code });
  }
  const hex = (code: number): string => code.toString(16);
  return ranges.map(({ from, to }) => (from === to ? hex(from) : `${hex(from)}-${hex(to)}`)).join(' ');
}

test('canonically equivalent texts fold alike, whatever stands around a character', () => {
  // Hangul syllables decompose by a rule: those at both ends stand for all.
  const telling = codes.filter((code) => {
    const character = String.fromCodePoint(code);
    const decomposed = character.normalize('NFKD') !== character || /\p{M}/u.test(character);
    return decomposed && !(code > 0xac20 && code < 0xd780);
  });
  for (const code of telling) {
    const character = String.fromCodePoint(code);
    for (const text of [`x${character}y`, `e${character}\u0301`, `e\u0323${character}`, `e\u200b${character}\u0323`])
      assert.equal(
        foldTypography(text).text,
        foldTypography(text.normalize('NFD')).text,
        `${code.toString(16)}: ${text}`,
      );
  }
});

test('white space is what Unicode says it is', () => {
  assert.equal(
    rangesOf(codes.filter(isSpace)),
    rangesOf(codes.filter((code) => /\p{White_Space}/u.test(String.fromCodePoint(code)))),
  );
});

test('a dash is a hyphen, a dash or a minus of the Latin script, small and full-width ones too', () => {
  assert.equal(rangesOf(codes.filter(isDash)), '2d 2010-2015 2043 2212 2e3a-2e3b fe58 fe63 ff0d');
});

test('characters nobody sees vanish, and no other', () => {
  const unseen = 'ad 34f 61c 640 180e 200b-200f 202a-202c 2060-2064 2066-2069 fe00-fe0f feff';
  assert.equal(rangesOf(codes.filter(isIgnorable)), unseen);
  assert.equal(
    rangesOf(codes.filter((code) => foldTypography(`x${String.fromCodePoint(code)}y`).text === 'xy')),
    unseen,
  );
});

test('a letter set as one glyph falls apart into its letters; what means something of its own stays whole', () => {
  const apart = codes.filter((code) => {
    const character = String.fromCodePoint(code);
    const folded = foldTypography(character).text;
    return /\p{L}/u.test(character) && folded !== character.normalize('NFC') && folded === character.normalize('NFKC');
  });
  const latin = '132-133 fb00-fb06 fb13-fb17';
  const hebrew = 'fb20-fb28 fb4f';
  const arabic = 'fb50-fbb1 fbd3-fd3d fd50-fd8f fd92-fdc7 fdf0-fdfb fe70-fe72 fe74 fe76-fefc';
  assert.equal(rangesOf(apart), `${latin} ${hebrew}-${arabic.slice(5)}`);
});

test('white space is layout between letters of scripts that set none between words, and beside no other letter', () => {
  const unspaced =
    'e01-eff 1000-109f 1780-17ff 3001-30ff 3400-4dbf 4e00-9fff f900-faff ff01-ff0f ff1a-ff20 20000-323af';
  // Inside the wide ranges nothing changes from one character to the next.
  const near = codes.filter(
    (code) =>
      !(code > 0x3500 && code < 0x4d00) &&
      !(code > 0x4f00 && code < 0x9f00) &&
      !(code > 0xac00 && code < 0xd700) &&
      !(code > 0x20100 && code < 0x32300),
  );
  const isLayout = (text: string): boolean => !foldTypography(text).text.includes(' ');
  const bothSides = near.filter(
    (code) => isLayout(`${String.fromCodePoint(code)}\n朝`) && isLayout(`朝\n${String.fromCodePoint(code)}`),
  );
  assert.equal(
    rangesOf(bothSides.filter((code) => !isDash(code))),
    rangesOf(
      near.filter((code) =>
        unspaced.split(' ').some((range) => {
          const [from = 0, to = 0] = range.split('-').map((end) => parseInt(end, 16));
          return code >= from && code <= to && !isDash(code);
        }),
      ),
    ),
  );
});
