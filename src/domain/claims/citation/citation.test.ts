import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { textFile } from '../../messages/message.ts';
import { parseCitations } from './citation.ts';
import { citeInput, footnoteInput } from './quotation.ts';

const parse = (text: string, quoteDepth = 0) =>
  parseCitations(footnoteInput(textFile('x.mdx', text), { start: 0, end: text.length }, quoteDepth));
const quoted = (text: string, depth = 0) =>
  parse(text, depth).citations.map((c) => `${c.source} ${c.stance} ${c.exact}`);
const said = (text: string) =>
  parse(text).findings.map((f) => `${f.span.start} ${f.rule} ${f.message} | ${f.mend ?? ''}`);

test('reads citations, stances, context and blocks', () => {
  const text =
    '@a#p3 after "pre" before "post" disputes "the words"\n@b “curly “nested” words”\n@c.d-e_1 mentions\n  "x"';
  const { citations, findings } = parse(text);
  assert.deepEqual(findings, []);
  assert.deepEqual(
    citations.map(({ source, block, prefix, suffix, stance, exact }) => [source, block, prefix, suffix, stance, exact]),
    [
      ['a', 'p3', 'pre', 'post', 'disputes', 'the words'],
      ['b', undefined, undefined, undefined, 'supports', 'curly “nested” words'],
      ['c.d-e_1', undefined, undefined, undefined, 'mentions', 'x'],
    ],
  );
  assert.equal(text.slice(citations[0]?.sourceSpan.start, citations[0]?.sourceSpan.end), 'a');
});

test('folds wrapped lines, with tabs, CR LF and block quotations', () => {
  assert.deepEqual(quoted('@a "one  \r\n\t  two"'), ['a supports one two']);
  assert.deepEqual(quoted('@a "one\n> two"', 1), ['a supports one two']);
  assert.deepEqual(quoted('@a "one\n> two"'), ['a supports one > two']);
});

test('decodes escapes and character references, and knows where each came from', () => {
  const text = String.raw`@a "\{x\} &lt;b&#62; &#x1F600; \"q\" &hellip; &nope; \d"`;
  const [citation] = parse(text).citations;
  assert.equal(citation?.exact, '{x} <b> 😀 "q" … &nope; \\d');
  assert.equal(text.slice(citation?.rawOffsets[4], citation?.rawOffsets[5]), '&lt;');
  assert.equal(citation?.rawOffsets.length, (citation?.exact.length ?? 0) + 1);
});

test('keeps the note, its at signs and its quotation marks as text', () => {
  const text = '@a "x"\n\nMail us @ home, or "@b" there.\n\nA second "paragraph".';
  const { citations, note, findings } = parse(text);
  assert.equal(citations.length, 1);
  assert.deepEqual(findings, []);
  assert.equal(note.map((span) => text.slice(span.start, span.end)).join('|'), text.slice(8));
});

test('names a character that nobody sees in the id of a source', () => {
  assert.deepEqual(said('@not\u200bice "x"'), [
    '4 citation-malformed Unexpected zero-width space (U+200B) in the id of a source, which nobody sees, expected letters, digits and hyphens | remove the zero-width space (U+200B) behind `t`',
  ]);
});

test('says what is wrong, and what to write', () => {
  assert.match(
    said('@a suports "x"')[0] ?? '',
    /^3 citation-malformed Unexpected word “suports”.*\| write `supports`$/,
  );
  assert.match(said('@a more than ten')[0] ?? '', /Unexpected word “more”/);
  assert.match(said('@a')[0] ?? '', /Unexpected end of a citation/);
  assert.match(said('@ a "x"')[0] ?? '', /without a source/);
  assert.match(said('@a after "x')[0] ?? '', /starts on line 1/);
  assert.match(said('@a "x" and so')[0] ?? '', /^7 .*behind a quotation/);
  assert.match(said('@a "x"\n\nnote\n@b "y"')[0] ?? '', /^13 .*behind the editors' note/);
  assert.match(said('@a supports disputes "y"')[0] ?? '', /second stance/);
});

test('marks what is wrong, from its first character to its last', () => {
  const marked = (text: string): string[] =>
    parse(text).findings.map(({ span: { start, end } }) => `${start} ${text.slice(start, end)}`);
  assert.deepEqual(marked('@a "x'), ['3 "']);
  assert.deepEqual(marked('@a “x'), ['3 “']);
  assert.deepEqual(marked('@a x'), ['3 x']);
  assert.deepEqual(marked('@a'), ['2 ']);
  assert.deepEqual(marked('@ "x"'), ['0 @ "x"']);
  assert.deepEqual(marked('@a# "x"'), ['2 #']);
  assert.deepEqual(marked('@a#p1 suports "x"'), ['6 suports']);
  assert.deepEqual(marked('@a supports disputes "x"'), ['12 disputes']);
  assert.deepEqual(marked('@a after b "x"'), ['3 after']);
  assert.deepEqual(marked('@a «x»'), ['3 «']);
  assert.deepEqual(marked('@a "x" "y" z'), ['7 "y" z']);
  assert.deepEqual(marked('@a "*x*"'), ['4 *']);
  assert.deepEqual(marked('@a\u200b "x"'), ['2 \u200b']);
  assert.deepEqual(marked('@a "one\n@b "two"'), ['3 "']);
});

test('a line may end in a hard break, which is no word', () => {
  assert.deepEqual(quoted('@a "one\\\ntwo"'), ['a supports one two']);
  assert.deepEqual(quoted('@a "one  \ntwo"'), ['a supports one two']);
  assert.deepEqual(quoted('@a "one\\\\\ntwo"'), ['a supports one\\ two']);
  assert.deepEqual(quoted('@a "one\\ two"'), ['a supports one\\ two']);
});

test('finds a quotation that was not closed, and goes on at the next citation', () => {
  const text = '@a "one\n  two\n@b "three"';
  assert.deepEqual(quoted(text), ['b supports three']);
  assert.match(said(text)[0] ?? '', /^3 citation-malformed .*starts on line 1/);
  assert.deepEqual(quoted('@a "one\n\ntwo"'), []);
});

test('asks for escapes, with the quotation escaped as the mend', () => {
  assert.match(said('@a "a *b* c"')[0] ?? '', /^6 quote-unescaped .*\| write "a \\\*b\\\* c" if/);
  assert.equal(said('@a "a < b"').length, 1);
  assert.equal(said('@a "_b_ [c](d)"').length, 1);
  assert.deepEqual(said('@a "snake_case_name, [sic] 5 _ 6 and [N]orth"'), []);
});

test('reads allowances with their reasons', () => {
  const { allowances, findings, note } = parse('@a "x"\nallow(quote-from-dek): "it is\n  all there is"\nnote');
  assert.deepEqual(
    allowances.map(({ rule, reason }) => [rule, reason]),
    [['quote-from-dek', 'it is all there is']],
  );
  assert.deepEqual(findings, []);
  assert.equal(note.length, 1);
  assert.match(said('@a "x"\nallow(quote-from-dek)')[0] ?? '', /allowance-without-reason/);
  assert.match(said('@a "x"\nallow(quote-from-dec): "why"')[0] ?? '', /reference-unknown .*write `quote-from-dek`/);
});

test('reads translations', () => {
  const [citation] = parse('@a "원문" translation "the original"\n  translator "the editors"').citations;
  assert.deepEqual(
    [citation?.exact, citation?.translation, citation?.translator],
    ['원문', 'the original', 'the editors'],
  );
});

test('maps a cite string back into its YAML', () => {
  const file = textFile('x.yaml', `cite: '@a "it''s"'`);
  const offsets = [7, 8, 9, 10, 11, 12, 13, 15, 16, 17];
  const [citation] = parseCitations(citeInput(file, `@a "it's"`, offsets)).citations;
  assert.equal(file.text.slice(citation?.words.start, citation?.words.end), "it''s");
});

const pieces = fc.constantFrom(
  '@a',
  '@',
  ' ',
  '"',
  '“',
  '”',
  '\n',
  '\r\n',
  '\\',
  '&amp;',
  '&#0;',
  'after',
  'disputes',
  'allow(x): ',
  '😀',
  '*',
  '<',
  '>',
  '\t',
  '#p',
  'translation ',
  '\n\n',
);

test('never throws, gives exact ways back, and the same twice', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(pieces, fc.string())), (parts) => {
      const text = parts.join('');
      const parsed = parse(text);
      assert.deepEqual(parse(text), parsed);
      for (const { exact, rawOffsets, words } of parsed.citations) {
        assert.equal(rawOffsets.length, exact.length + 1);
        assert.deepEqual(
          [...rawOffsets],
          rawOffsets.toSorted((a, b) => a - b),
        );
        assert.deepEqual([rawOffsets[0], rawOffsets.at(-1)], [words.start, words.end]);
        for (let i = 0; i < exact.length; i++) {
          const raw = text[rawOffsets[i] ?? -1] ?? '';
          assert.ok(raw === exact[i] || raw === '\\' || raw === '&' || /\s/.test(raw), `${raw} for ${exact[i] ?? ''}`);
        }
      }
    }),
    { numRuns: 500 },
  );
});

test('reads the same citations with LF and CR LF', () => {
  fc.assert(
    fc.property(fc.array(pieces), (parts) => {
      const unix = parts.join('').replaceAll('\r', '');
      assert.deepEqual(quoted(unix.replaceAll('\n', '\r\n')), quoted(unix));
    }),
  );
});
