import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readSource } from './read-source.ts';

const read = (file: string, text: string) => {
  const { source } = readSource({ id: 'x', file: `sources/${file}`, bytes: new TextEncoder().encode(text) });
  assert.ok(source !== undefined);
  return {
    found: source.metadata.found,
    blocks: source.blocks.map(({ kind, start, end }) => `${kind}: ${source.text.slice(start, end)}`),
  };
};

test('takes the title and the day from the head of a short text, and its sentences for paragraphs', () => {
  const { found, blocks } = read(
    'a.txt',
    'HARBOUR STATEMENT ON THE STRIKE\n\n15 September 2024\n\nThe harbour stays open.\n',
  );
  assert.deepEqual(found, { title: 'HARBOUR STATEMENT ON THE STRIKE', published: '2024-09-15' });
  assert.deepEqual(blocks, [
    'headline: HARBOUR STATEMENT ON THE STRIKE',
    'paragraph: 15 September 2024',
    'paragraph: The harbour stays open.',
  ]);
});

test('joins two hard-wrapped lines whose sentence runs on', () => {
  const wrapped =
    'A man of 34 was arrested in Elm Street on Monday after a fire in which\ntwo people died. He has not been charged.';
  const { blocks } = read('a.txt', `Police statement\n\n${wrapped}\n`);
  assert.deepEqual(blocks, ['headline: Police statement', `paragraph: ${wrapped}`]);
});

test('keeps the lines of an interview, a menu and a poem apart', () => {
  assert.equal(read('a.txt', 'Q: When?\nA: At nine, I think.\n\nQ: Where?\nA: Here.\n').blocks.length, 4);
  assert.equal(read('a.txt', 'home\nnews\nsport\n').blocks.length, 3);
});

test('heads a short text by its short lines, and takes no title from a greeting or a label', () => {
  const { found, blocks } = read(
    'a.txt',
    'Dear passengers,\n\nThe ferry is late.\n\nWhat to do\n\nPlease wait here.\n',
  );
  assert.deepEqual(found, {});
  assert.equal(blocks[2], 'heading: What to do');
});

test('takes title and author from the head of an e-mail', () => {
  const { found } = read(
    'a.txt',
    'From: Ada Lund <ada@harbour.example>\nDate: Sun, 15 Sep 2024 10:11:00 +0200\nSubject: The strike\n\nWe regret it.\n',
  );
  assert.deepEqual(found, { title: 'The strike', author: 'Ada Lund', published: '2024-09-15' });
});

test('takes a paragraph of Markdown for a paragraph, however short', () => {
  const { found, blocks } = read(
    'a.md',
    '# Minutes\n\n## Item 1\n\nThe board approved the budget.\n\n## Item 2\n\nThe chair resigned.\n',
  );
  assert.deepEqual(found, { title: 'Minutes' });
  assert.deepEqual(blocks, [
    'headline: Minutes',
    'heading: Item 1',
    'paragraph: The board approved the budget.',
    'heading: Item 2',
    'paragraph: The chair resigned.',
  ]);
});

test('still tells furniture by its form', () => {
  const { blocks } = read('a.md', 'By Ada Lund\n\nThe dam held.\n\n[Home](/) [Sport](/sport) [News](/news)\n');
  assert.deepEqual(
    blocks.map((block) => block.split(':')[0]),
    ['navigation', 'paragraph', 'navigation'],
  );
});

test('reads front matter as loosely as other programs do', () => {
  const { found } = read(
    'a.md',
    '---\ntitle: Night routes axed: "cheaper than one"\nauthor: \'Tom Welland\'\ndate: 2025-09-24\n---\n\nThree routes end.\n',
  );
  assert.deepEqual(found, {
    title: 'Night routes axed: "cheaper than one"',
    author: 'Tom Welland',
    published: '2025-09-24',
  });
});

for (const [byline, author] of [
  ['Press office, 18 September 2025', 'Press office'],
  ['By Ada Lund, Ben Oda, Thursday, September 18, 2025', 'Ada Lund, Ben Oda'],
  ['Von Ada Lund – 18. September 2025, 10:15 Uhr', 'Ada Lund'],
  ['Ada Lund, Unit 61', 'Ada Lund, Unit 61'],
] as const) {
  test(`takes no date into the author of “${byline}”`, () => {
    const { found } = read(
      'a.html',
      `<h1>Night routes end</h1><p class="byline">${byline}</p><p>Three routes end.</p>`,
    );
    assert.equal(found.author, author);
  });
}

test('takes the language of a page for a tag, however the page writes it', () => {
  for (const [written, tag] of [
    ['en_GB', 'en-GB'],
    ['German', 'de'],
    ['pt-BR', 'pt-BR'],
    ['?', undefined],
  ] as const)
    assert.equal(read('a.html', `<html lang="${written}"><p>Three routes end.</p></html>`).found.language, tag);
});

test('takes an address for where a document comes from only where it leads there', () => {
  const page = (url: string): string =>
    `<html><head><link rel="canonical" href="${url}"></head><body><p>A b c.</p></body></html>`;
  const front = (url: string): string => `---\nurl: "${url}"\n---\n\nA b c.\n`;
  assert.equal(read('a.html', page('https://example.org/a')).found.url, 'https://example.org/a');
  assert.equal(read('a.md', front('https://example.org/a')).found.url, 'https://example.org/a');
  for (const url of [
    'javascript:x',
    '//evil.example',
    'https:evil',
    'https://example.org@evil.example/',
    'http:/evil',
  ]) {
    assert.equal(read('a.html', page(url)).found.url, undefined, url);
    assert.equal(read('a.md', front(url)).found.url, undefined, url);
  }
});
