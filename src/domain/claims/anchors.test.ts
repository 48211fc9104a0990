import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { textFile } from '../messages/message.ts';
import { anchorHeadings } from './anchors.ts';
import { readWritten } from './read-written.ts';

const front = '---\ntitle: Bees\ndescription: D\npublished: 2025-01-02\nupdated: 2025-01-03\n---\n\n';

function read(files: Readonly<Record<string, string>>) {
  return readWritten(Object.entries(files).map(([path, text]) => textFile(path, text)));
}

const anchorsOf = (markdown: string): string[] =>
  read({ 'pages/method.mdx': `---\ntitle: T\ndescription: D\n---\n\n${markdown}\n` }).pages.flatMap(({ headings }) =>
    headings.map(({ anchor }) => anchor),
  );

// As github.com gives them for the same headings.
for (const [heading, anchor] of [
  ['How we quote', 'how-we-quote'],
  ['Prüfung & Größe', 'prüfung--größe'],
  ['为什么封闭？', '为什么封闭'],
  ['なぜ「閉鎖」か', 'なぜ閉鎖か'],
  ['Почему закрыт мост', 'почему-закрыт-мост'],
  ['لماذا أغلق الجسر؟', 'لماذا-أغلق-الجسر'],
  ['ทำไมสะพานปิด', 'ทำไมสะพานปิด'],
  ['🚢 Ferries 🎉', '-ferries-'],
  ['`verbatim check` and [a *link*](/method/)', 'verbatim-check-and-a-link'],
  ['2.1 What it cost in 2025', '21-what-it-cost-in-2025'],
  ['snake_case', 'snake_case'],
  ['A – b', 'a--b'],
  ['AT\\&T &amp; co.', 'att--co'],
  ['?!', 'section'],
] as const) {
  test(`the heading “${heading}” has the anchor that GitHub gives it: ${anchor}`, () => {
    assert.deepEqual(anchorsOf(`## ${heading}`), [anchor]);
  });
}

test('headings of one page that come to the same are numbered, past one that is called as if it were', () => {
  assert.deepEqual(anchorsOf('## A\n\n## A-1\n\n## a\n\n## A'), ['a', 'a-1', 'a-2', 'a-3']);
});

test('a heading takes no id that the page has for something else', () => {
  const body =
    '## Closed\n\n## Note: closed\n\n## Dispute: cost\n\n## Dispute cost – 2\n\n## open_closed\n\n## page_main\n\n## event-in-bees\n\nIt is.[^closed]\n\n[^closed]: @a "b"\n';
  const disputes = '- id: cost\n  question: Q\n  kind: statement\n  summary: S\n  positions: []\n';
  const { explainers } = read({
    'explainers/bees/index.mdx': front + body,
    'explainers/bees/disputes.yaml': disputes.replace(
      'positions: []',
      `positions:\n${`    - value: a\n      holder: h\n      as-of: unknown\n      cite: '@a "b"'\n`.repeat(2)}`,
    ),
  });
  assert.deepEqual(
    explainers[0]?.headings.map(({ anchor }) => anchor),
    [
      'closed-1',
      'note-closed-1',
      'dispute-cost-1',
      'dispute-cost--2-1',
      'section-open_closed',
      'section-page_main',
      'section-event-in-bees',
    ],
  );
});

test('the anchors of a page stand on it once, and a file knows each of its own by one name', () => {
  const words = fc.constantFrom('a', 'A', 'a-1', 'a 1', 'b', '', '!', 'note-a', 'page_a', 'section', 'a--2');
  const files = fc.array(fc.array(fc.record({ depth: fc.constant(2), text: words })), { maxLength: 4 });
  fc.assert(
    fc.property(files, (pages) => {
      const taken = ['a', 'note-a'];
      const headings = anchorHeadings(pages, taken);
      const all = headings.flat().map(({ anchor }) => anchor);
      assert.equal(new Set([...all, ...taken]).size, all.length + taken.length);
      for (const own of headings) assert.equal(new Set(own.map(({ written }) => written)).size, own.length);
      // A file that comes later changes nothing.
      assert.deepEqual(anchorHeadings(pages.slice(0, -1), taken), headings.slice(0, -1));
    }),
  );
});

const note = (label: string): string => `It is so.[^${label}]\n\n[^${label}]: @a "words"\n\n`;

function judge(files: Readonly<Record<string, string>>): string[] {
  return read(files)
    .messages.filter(({ rule }) => rule === 'id-duplicate')
    .map(({ file, line, message }) => `${file.split('/').at(-1) ?? ''}:${String(line)} ${message}`);
}

test('a label that is the anchor of something else on its page is an error, which names both places', () => {
  const index = 'explainers/bees/index.mdx';
  const update = 'explainers/bees/updates/2025-03-01-x.mdx';
  const second = 'explainers/bees/updates/2025-03-02-y.mdx';
  const updateFront = '---\ntitle: T\ndate: 2025-03-01\n---\n\n';
  const disputes = {
    'explainers/bees/disputes.yaml': `- id: cost\n  question: Q\n  kind: statement\n  summary: S\n  positions:\n${`    - value: a\n      holder: h\n      as-of: unknown\n      cite: '@a "b"'\n`.repeat(2)}`,
  };
  const start = 'Unexpected footnote label';
  const end = 'expected each anchor once on a page';
  assert.deepEqual(judge({ [index]: front + note('note-buses') + note('buses') }), [
    `index.mdx:8 ${start} \`note-buses\`, which also is the anchor of the note of \`[^buses]\` in ${index}, line 12, ${end}`,
  ]);
  assert.deepEqual(judge({ [index]: front + note('dispute-cost'), ...disputes }), [
    `index.mdx:8 ${start} \`dispute-cost\`, which also is the anchor of the dispute \`cost\` of explainers/bees/disputes.yaml, ${end}`,
  ]);
  assert.deepEqual(judge({ [index]: front, [update]: updateFront + note('update-2025-03-01-x') }), [
    `2025-03-01-x.mdx:6 ${start} \`update-2025-03-01-x\`, which also is the anchor of the update ${update}, ${end}`,
  ]);
  assert.deepEqual(judge({ [index]: front + note('event-in-bees-swarm') }), [
    `index.mdx:8 ${start} \`event-in-bees-swarm\`, which also is the anchor of an event in a chart of the page, ${end}`,
  ]);
  // All updates stand on one page, and the text on another.
  assert.equal(
    judge({ [index]: front, [update]: updateFront + note('a'), [second]: updateFront + note('note-a') }).length,
    1,
  );
  assert.deepEqual(judge({ [index]: front + note('a'), [update]: updateFront + note('note-a') }), []);
  assert.deepEqual(judge({ [index]: front, [update]: updateFront + note('dispute-cost'), ...disputes }), []);
  assert.equal(
    judge({ [index]: front, [update]: `${updateFront}${note('dispute-cost')}<Dispute id="cost" />\n`, ...disputes })
      .length,
    1,
  );
});
