import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readSource } from './read-source.ts';

function read(file: string, text: string): string | undefined {
  return readSource({ id: 'x', file, bytes: new TextEncoder().encode(text) }).source?.text;
}

const pages: readonly (readonly [name: string, html: string, text: string])[] = [
  ['a number behind a full stop', 'He said.<sup>1</sup> The dam held.', 'He said. The dam held.'],
  ['a number behind a word', 'Some were deployed<sup>12</sup> in May.', 'Some were deployed in May.'],
  [
    'a note that nothing parts from the next word',
    'He said.<sup><a href="#fn1">1</a></sup>The dam held.',
    'He said. The dam held.',
  ],
  ['a link around the mark', 'He spoke <a href="#n2"><sup>2</sup></a>, she said<sup>[3]</sup>.', 'He spoke, she said.'],
  [
    'marks of an encyclopedia',
    'It held.<sup class="reference"><a href="https://x.org/p#cite_note-1"><span>[</span>1<span>]</span></a></sup><sup>[<a href="/c">citation needed</a>]</sup> It leaks.',
    'It held. It leaks.',
  ],
  [
    'a link that is named a note',
    'It held <a role="doc-noteref" href="#x">4</a> and <a href="#fn5">5</a> then.',
    'It held and then.',
  ],
  ['a link to a part of the page, which is no note', 'See section <a href="#part2">2</a>.', 'See section 2.'],
  [
    'a year, a share, a list, signs and letters',
    'in 2023<sup>4</sup> by 50%<sup>5</sup> (see)<sup>6, 7</sup> dam<sup>*</sup> wall<sup>a</sup>',
    'in 2023 by 50% (see) dam wall',
  ],
  ['the power of a number that leads to a note', '10<sup><a href="#fn3">3</a></sup> people', '10 people'],
  [
    'powers',
    '10<sup>3</sup>, 10<sup>-6</sup>, 10<sup>3.5</sup>, 2<sup>n</sup>, x<sup>2</sup>, E = mc<sup>2</sup>',
    '10³, 10⁻⁶, 10^3.5, 2^n, x², E = mc²',
  ],
  ['units', '5 km<sup>2</sup>, 3 m<sup>3</sup>/s, 1 s<sup>−1</sup>', '5 km², 3 m³/s, 1 s⁻¹'],
  [
    'ordinals, abbreviations and times',
    '1<sup>st</sup>, XX<sup>e</sup>, M<sup>me</sup>, Acme<sup>TM</sup>, 20<sup>h</sup>30',
    '1st, XXe, Mme, Acme™, 20h30',
  ],
  [
    'chemistry',
    'CO<sub>2</sub>, H<sub>2</sub>O, Ca<sup>2+</sup>, <sup>14</sup>C and <sup>137</sup>Cs',
    'CO2, H2O, Ca²⁺, ¹⁴C and ¹³⁷Cs',
  ],
  [
    'a base and a fraction',
    'log<sub>10</sub>5, 1<sup>1</sup>/<sub>2</sub> miles, <sup>3</sup>&frasl;<sub>4</sub> mile',
    'log₁₀5, 1 1/2 miles, 3⁄4 mile',
  ],
  ['a price', '$4<sup>99</sup>, 4<sup>,99</sup>', '$4⁹⁹, 4,99'],
  [
    'what is struck out',
    'It <del>held</del> broke, <s>he</s> she said <strike>firmly</strike>.',
    'It broke, she said.',
  ],
  [
    'a digit that was mended',
    'in 20<del>23</del><ins>24</ins> <span style="text-decoration: line-through red">no</span>',
    'in 2024',
  ],
  ['a paragraph struck out', '<p>It held.</p><del><p>It broke.</p></del><p>It leaks.</p>', 'It held.\n\nIt leaks.'],
  ['a reading above the line', '<ruby>漢字<rp>(</rp><rt>かんじ</rt><rp>)</rp></ruby>を書く', '漢字を書く'],
  ['the number of a note’s own text', '<p>a<p><sup>1</sup>See the report', 'a\n\n1 See the report'],
  ['a mark with white space in it', '15 m<sup>3 </sup>oil, 2<sup>5 </sup>grains', '15 m³ oil, 2⁵ grains'],
  ['small print of two lines', 'It held.<sup>Photo: A<br>Lund</sup>', 'It held.Photo: A\nLund'],
  ['a sign inside a word', 'Bürger<sup>*</sup>innen', 'Bürger*innen'],
  ['cells apart', '<table><tr><td>12</td><td><sup>3</sup> He</td></tr></table>', '12\t3 He'],
];

for (const [name, html, text] of pages) test(`reads of a page ${name}`, () => assert.equal(read('x.html', html), text));

const markdown: readonly (readonly [name: string, markdown: string, text: string])[] = [
  [
    'references to notes, defined or not',
    'It held.[^1] It leaks[^b], he said [^2].\n\n[^1]: In May.\n',
    'It held. It leaks, he said.\n\nIn May.',
  ],
  ['what is struck out', 'It ~~held~~ broke ~~firmly~~, ~he~ she said.', 'It broke, she said.'],
  ['powers and what stands below', '10^3^, 10^-6^, x^2^, 1^st^, H~2~O, said.^1^', '10³, 10⁻⁶, x², 1st, H2O, said.'],
  ['carets that mean nothing', '2^3 and 4^5, ^_^ and `a^2^ ~~b~~ [^c]`', '2^3 and 4^5, ^_^ and a^2^ ~~b~~ [^c]'],
  [
    'tags',
    'said<sup>1</sup> it <del>was</del> is 10<sup>3</sup> <ruby>漢字<rt>かんじ</rt></ruby>',
    'said it is 10³ 漢字',
  ],
  ['a block of HTML', '<p>said.<sup>1</sup> It <s>was</s> is</p>\n', 'said. It is'],
  ['cells', '| a | b~~c~~ |\n|--|--|\n| said[^q] | 10<sup>2</sup> |\n', 'a\tb\nsaid\t10²'],
  ['a tag that nobody closes', 'The dam <del>held\n\nIt leaks.', 'The dam\n\nIt leaks.'],
];

for (const [name, raw, text] of markdown)
  test(`reads of Markdown ${name}`, () => assert.equal(read('x.md', raw), text));

test('leaves plain text as it is', () => {
  const text = 'It ~~held~~ broke.[^1] 10^3^\n';
  assert.equal(read('x.txt', text), text);
});
