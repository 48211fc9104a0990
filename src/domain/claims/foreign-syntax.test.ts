import assert from 'node:assert/strict';
import { test } from 'node:test';
import { textFile } from '../messages/message.ts';
import { findForeignInValue } from './foreign-syntax.ts';
import { readProse } from './read-prose.ts';

const read = (text: string) =>
  readProse(textFile('pages/x.mdx', text), 'en').messages.map(
    ({ rule, line, column, endColumn, mend }) => `${line}:${column}-${endColumn} ${rule} ${mend}`,
  );
/** The stretches that are warned of, each once. */
const marked = (text: string) =>
  readProse(textFile('pages/x.mdx', text), 'en').messages.map((message) => {
    assert.equal(message.rule, 'foreign-syntax', message.message);
    assert.equal(message.severity, 'warning');
    const lines = text.split('\n').slice(message.line - 1, message.endLine);
    const last = (lines.at(-1) ?? '').slice(0, message.endColumn - 1);
    return [...lines.slice(0, -1), last].join('\n').slice(message.column - 1);
  });

test('warns once of each sign of another tool that readers would see as it stands', () => {
  const cases: readonly (readonly [string, string?])[] = [
    ['^[The notice of the council.]'],
    ['[@notice, p. iii]'],
    ['[see @notice p. 3]'],
    ['[-@notice]'],
    ['@notice [p. 3]'],
    ['[fn:1]'],
    ['The path is open.[12]', '[12]'],
    [':::note\nThe path is open.\n:::', ':::note'],
    [':::: aside', ':::: aside'],
    ['!!! note\n    The path is open.', '!!! note'],
    ['??? warning "Mind"\n    The path is open.', '??? warning "Mind"'],
    ['::youtube[The bridge]'],
    ['A :kbd[sign] here', ':kbd[sign]'],
    ['> [!INFO]\n> The path is open.', '[!INFO]'],
    ['> [!warning]- Mind\n> the path.', '[!warning]-'],
    ['[[mill-bridge]]'],
    ['[[mill-bridge|the bridge]]'],
    ['[[https://a.example][the bridge]]'],
    ['![[bridge.png]]'],
    ['[the letter][missing]'],
    ['[the letter][]'],
    ['(the letter)[https://a.example]'],
    ['[the letter] (https://a.example)'],
    ['[the letter](my file)'],
    ['[https://a.example the letter]', 'https://a.example'],
    ['Set $x$ here', '$x$'],
    ['Set $E = mc^2$ here', '$E = mc^2$'],
    [String.raw`Set $\alpha$ here`, String.raw`$\alpha$`],
    ['$$\nx = 1\n$$'],
    ['Some ==marked== words', '==marked=='],
    ['Some ++added++ words', '++added++'],
    ['Some ||hidden|| words', '||hidden||'],
    ['H~2~O', '~2~'],
    ['About 3~4 or 5~6 boats', '~4 or 5~'],
    ['10 m^2^ wide', '^2^'],
    ['%%not for readers%%'],
    ['[TOC]'],
    ['[[_TOC_]]'],
    ['*[EU]: European Union'],
    ['Hanger\n: A rod of steel', ': A rod of steel'],
    ["Some ''slanted'' words", "''slanted''"],
    ["Some '''bold''' words", "'''bold'''"],
    ["He said ``never'' twice", "``never''"],
    ['== The bridge =='],
    ['##The bridge', '##'],
    ['h2. The bridge', 'h2.'],
    ['image::bridge.png[The bridge]'],
    ['footnote:[The notice]'],
    ['.. note::'],
    ['A :ref:`bridge` here', ':ref:'],
    ['#+BEGIN_QUOTE'],
    ['[b]bold[/b]', '[b]'],
    ['[url=https://a.example]here[/url]', '[url=h'],
    ['[gallery ids="1,2"]'],
    ['Well :smile: then', ':smile:'],
    ['Well :+1: then', ':+1:'],
    ['10&nbsp km', '&nbsp'],
    ['10&amp;nbsp;km', '&amp;nbsp;'],
    ['10&nsbp;km', '&nsbp;'],
    ['**强调。**后', '**强调。**'],
    ['** bold **words', '** bold **'],
    ['---\ntitle: x\n---', 'title: x\n---'],
    ['+++\ntitle = "x"\n+++', '+++\ntitle ='],
    ['- an item ^[with a note]', '^[with a note]'],
    ['| a | b |\n|---|---|\n| ^[c] | d |', '^[c]'],
    ['**Bold ^[note]**', '^[note]'],
  ];
  for (const [text, words = text] of cases) assert.deepEqual(marked(`Words before.\n\n${text}\n`), [words], text);
});

test('says what to write here', () => {
  assert.deepEqual(read('See [@council-notice, p. iii].'), [
    '1:5-30 foreign-syntax write `[^label]` behind the words, and a paragraph `[^label]: @council-notice "the words"`',
  ]);
  assert.deepEqual(read('*[EU]: European Union'), [
    '1:1-22 foreign-syntax write `<abbr title="European Union">EU</abbr>` where the abbreviation stands first',
  ]);
  assert.deepEqual(read('See [the letter][missing].'), [
    '1:5-26 foreign-syntax write `[the words](address)`, or add a line `[missing]: address`',
  ]);
  assert.deepEqual(read('[https://a.example the letter]'), [
    '1:2-19 foreign-syntax write `[the letter](https://a.example)`',
  ]);
});

test('takes ordinary prose for what it is', () => {
  const prose = [
    'It cost $5 and $10, US$5m or A$7 = US$5, and $2,000 to $3,000.',
    '“He [sic] said so”, wrote [the] mayor [in 2024]. See figure [a], (b) and [c] (at the end).',
    'At 10:30, from 9:00 to 10:00, in the ratio 1:2:3. Note: this: that.',
    'Write to jane.doe@council.example or [the council](mailto:a@b.example), see https://a.example/x_y#z==.',
    'C::: and C++ and D++, C# and #2, ~5 boats, ~10 people, a^b, 50%, 20%% off, R&D; AT&T; Q&A.',
    'f**k and s**t, 2 * 3 * 4, **bold**, *slanted*, ~~gone~~, `code ^[x]`, 5 == 5, a = b.',
    "It's '90s rock 'n' roll; the Joneses' and the cats' bowls.",
    'A [link](/a/), a [reference][r], <span lang="de">Wörter</span> {/* a ^[remark] */} and a note.[^a]',
    String.raw`\[\[not a link]] and \^[no note] and \$x$ and \:::note`,
    'Cela : oui. Le prix : 5 $ ; le texte : « non ».',
    '- [ ] to do\n- [x] done',
    'What!!! Never??? No.',
    'Words.\n\n---\n\n## Heading: words\n\nMore words.',
    '| a |\n|:---|\n| b |',
    '> Words that somebody said.',
    '大约5~10人。「好」他说。',
    '![A picture](/a.png "with [[words]]")',
    '    an indented line',
  ];
  const notes = '\n\n[r]: /a/\n\n[^a]: @notice "a [[quoted]] $x$ ^[word]"\n';
  for (const text of prose) assert.deepEqual(marked(`${text}${notes}`), [], text);
});

test('reads the notes of footnotes, and none of their quotations', () => {
  assert.deepEqual(
    read('A note.[^a]\n\n[^a]: @notice after "[[a]]" "$x$"\n\n    See [[b]] for it.\n')[0]?.slice(0, 24),
    '5:9-14 foreign-syntax wr',
  );
});

test('names what stops the build, too', () => {
  const first = (text: string) => readProse(textFile('pages/x.mdx', text), 'en').messages.map(({ message }) => message);
  const named: readonly (readonly [string, string])[] = [
    ['## The bridge {#bridge}', '`{#bridge}`, the id of a heading in other tools'],
    ['{.lead}', '`{.lead}`, a class or an attribute in other tools'],
    ['Words {: .lead}', '`{: .lead}`, a class or an attribute in other tools'],
    ['{{figure}}', '`{{figure}}`, a shortcode of another tool'],
    ['{{< figure >}}', '`{{< figure >}}`, a shortcode of another tool'],
    ['{% include x %}', '`{% include x %}`, a template of another tool'],
    ['{++added++}', '`{++added++}`, a suggested change of another tool'],
    [String.raw`\cite{key}`, String.raw`\cite{key}`.replace(/^.*$/, '`$&`, a citation of another tool')],
    [String.raw`\ref{part}`, String.raw`\ref{part}`.replace(/^.*$/, '`$&`, a reference of another tool')],
    ['<<< @/words', '`<<< @/words`, which another tool puts in'],
    ['<!-- a remark -->', '`<!-- a remark -->`, a remark of another tool'],
    ['<https://a.example>', '`<https://a.example>`, an address between angle brackets'],
    ['<<<<<<< HEAD', '`<<<<<<<`, what is left of a merge'],
  ];
  for (const [text, words] of named) {
    assert.ok(first(text).includes(`Unexpected ${words}, expected Markdown`), `${text}: ${first(text).join('; ')}`);
  }
});

test('has markup of a word processor taken out, not printed', () => {
  const pasted = [
    '<span style="color:red">words</span>',
    '<p class=MsoNormal>words</p>',
    '<o:p></o:p>',
    '<font color="red" size=2>words</font>',
    '<b>words</b>',
    '<b style="mso-bidi-font-weight:normal">words',
    '<!--[if gte mso 9]><![endif]-->',
    '<u>words</u>',
    '<div><p>words</p></div>',
  ];
  for (const text of pasted) {
    const [mend = ''] = read(text);
    assert.doesNotMatch(mend, /\\</, text);
    assert.match(mend, /take (?:the tags|its tags|it) out|instead of the tags/, text);
  }
});

test('finds what a value of YAML would print as it stands', () => {
  const found = (text: string) => findForeignInValue(text).map(({ start, end }) => text.slice(start, end));
  assert.deepEqual(found('The letter[^1] says'), ['[^1]']);
  assert.deepEqual(found('See [the notice](https://a.example)'), ['[the notice](https://a.example)']);
  assert.deepEqual(found('A **bold** claim, `code`'), ['**bold**', '`code`']);
  assert.deepEqual(found('A <b>bold</b> claim'), ['<b>', '</b>']);
  assert.deepEqual(found('Smith &amp; Sons &#8216;here&#39;'), ['&amp;', '&#8216;', '&#39;']);
  assert.deepEqual(found('See [[page]]'), ['[[page]]']);
  assert.deepEqual(found('AT&T; a < b > c, 2*3*4, f**k, 5 > 4, $5 and $6, [the] mayor'), []);
});
