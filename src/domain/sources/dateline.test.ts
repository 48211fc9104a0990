import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readSource } from './read-source.ts';

const encoder = new TextEncoder();
const body =
  'The council opened the bridge to cyclists after two years of work on its piers. It had closed when divers found cracks.\n\n' +
  'Engineers said that the bridge would carry buses again once the new deck has been tested.\n';

function publishedOf(file: string, content: string): string | undefined {
  return readSource({ id: 'x', file, bytes: encoder.encode(content) }).source?.metadata.found.published;
}

/** A plain text whose headline is followed by the given lines. */
const plain = (lines: string, end = '') =>
  publishedOf('x.txt', `Council opens bridge to cyclists\n\n${lines}\n\n${body}${end}`);
const page = (head: string, top: string, end = '') =>
  publishedOf(
    'x.html',
    `<html lang="en">${head}<body><article><h1>Council opens bridge to cyclists</h1>${top}<p>${body.replace('\n\n', '</p><p>')}</p></article>${end}</body></html>`,
  );

test('takes the day from lines that readers see', () => {
  assert.equal(plain('Published on 3 May 2024 at 10:15'), '2024-05-03');
  assert.equal(plain('By Ada Lund | May 3, 2024'), '2024-05-03');
  assert.equal(plain('Veröffentlicht am 03.05.24'), '2024-05-03');
  assert.equal(plain('21. Januar 2024 | Verkehr'), '2024-01-21');
  assert.equal(plain('Mise en ligne :\n3 mai 2024'), '2024-05-03');
  assert.equal(plain('von Ada Lund am 3. Mai 2024, 13:36 Uhr'), '2024-05-03');
  assert.equal(plain('Updated 9 May 2024\n\nPosted 3 May 2024'), '2024-05-03');
});

test('takes the day from a dateline that opens the text', () => {
  assert.equal(
    publishedOf('x.txt', `Council opens bridge to cyclists\n\nOSLO, May 3, 2024 (Newswire) – ${body}`),
    '2024-05-03',
  );
  assert.equal(
    publishedOf('x.txt', `Council opens bridge to cyclists\n\nOn May 3, 2024, it opened. ${body}`),
    undefined,
  );
});

test('takes no other day for it', () => {
  assert.equal(plain('Updated 9 May 2024'), undefined);
  assert.equal(plain('Walk of the cyclists', '\n© 3 May 2024 Bridge Post\n'), undefined);
  assert.equal(plain('A walk', '\nSources:\n\n1. Port authority, statement, 14 March 2024.\n'), undefined);
  assert.equal(
    page('', '', '<section id="comments"><time datetime="2024-05-09">9 May 2024</time> Well done!</section>'),
    undefined,
  );
});

test('lets the address and the page settle what UTC and vague names leave open', () => {
  const utc = '<head><meta property="article:published_time" content="2024-05-04T02:10:00Z">';
  assert.equal(page(`${utc}</head>`, ''), '2024-05-04');
  assert.equal(
    page(`${utc}<link rel="canonical" href="https://example.org/2024/05/03/bridge"></head>`, ''),
    '2024-05-03',
  );
  assert.equal(page(`${utc}</head>`, '<p>May 3, 2024, 10:10 pm EDT</p>'), '2024-05-03');
  const saved = '<head><meta name="date" content="2024-05-20"></head>';
  assert.equal(page(saved, ''), '2024-05-20');
  assert.equal(page(saved, '<p>3 May 2024</p>'), '2024-05-03');
  assert.equal(page(saved, '<p>3 June 2024</p>'), '2024-05-20');
  assert.equal(page('<head><script>var page = {"publish_date":"2024\\/05\\/03"}</script></head>', ''), '2024-05-03');
});

const story = [
  'The skipper was released on 12 June 2019 without charge.',
  'It was released on 12 June 2019',
  'The report, published on 3 April 2021, names the firm.',
  'Published on 3 May 2019, the report names the firm.',
  'The firm has data back to 4 May 2018.',
  'A video posted on 1 May 2023 shows the crack.',
  'The charges were filed on 2 June 2020 in the county court.',
  'A letter dated 12 June 2019 says so.',
  'By June 12, 2019 the skipper had gone.',
  'Der Bericht wurde am 3. Mai 2019 veröffentlicht.',
  'Le rapport a été publié le 3 mai 2019.',
  'El informe fue publicado el 3 de mayo de 2019.',
  'Отчёт был опубликован 3 мая 2019 года.',
  'Date of birth: 3 May 1959',
];

test('takes no day from a sentence of the story, wherever it stands', () => {
  for (const sentence of story) {
    assert.equal(plain(sentence), undefined, sentence);
    assert.equal(plain('A walk', `\n${sentence}\n`), undefined, sentence);
    assert.equal(page('', `<p>${sentence}</p>`), undefined, sentence);
    const beside = `<time datetime="2025-03-05">5 March 2025</time><p>${sentence}</p>`;
    assert.equal(page('', beside), '2025-03-05', sentence);
    assert.equal(plain(`5 March 2025\n\n${sentence}`), '2025-03-05', sentence);
  }
  const marked = 'The skipper was released on <time datetime="2019-06-12">12 June 2019</time> without charge.';
  assert.equal(page('', `<p>${marked}</p>`), undefined);
});

test('takes no day of a copy, an event or a change', () => {
  for (const line of [
    'Printed on 3 May 2024',
    'This article was printed from lindow.example on 3 May 2024',
    'Last crawled on 3 May 2024',
    'Captured 3 May 2024',
    'Gedruckt am 3. Mai 2024',
    'Consulté le 3 mai 2024',
    'Today is Friday, 3 May 2024',
    'Concert: Saturday 3 May 2025, 19:30, Town Hall',
    'Date: 3 May 2026, 7 pm, Town Hall',
    '5 Mar 2025 - 9 Apr 2025',
  ]) {
    assert.equal(plain(line), undefined, line);
    assert.equal(page('', `<p>${line}</p>`), undefined, line);
    assert.equal(page('', '', `<div>${line}</div>`), undefined, line);
  }
  assert.equal(page('', '<p>Updated <time datetime="2025-03-07">7 March 2025</time></p>'), undefined);
  const both =
    '<p>Updated <time datetime="2025-03-07">7 March</time>. Published <time datetime="2025-03-05">5 March</time></p>';
  assert.equal(page('', both), '2025-03-05');
});

test('takes no day of comments, other articles, events or the toolbar of an archive', () => {
  const card =
    '<div class="card"><a href="/x"><h3>Another story</h3><time datetime="2024-05-09">9 May 2024</time></a></div>';
  for (const end of [
    '<h2>2 comments</h2><ol><li><b>Jo</b> <time datetime="2024-05-09">9 May 2024</time><p>Well done.</p></li></ol>',
    '<h2>Comments</h2><p>Posted by Jo on 9 May 2024</p>',
    '<div itemscope itemtype="https://schema.org/Comment"><meta itemprop="datePublished" content="2024-05-09"></div>',
    '<div class="event"><h3>Town meeting</h3><time datetime="2026-05-09">9 May 2026</time></div>',
    '<h2>Related</h2><article><a href="/x"><h3>Another story</h3></a><time datetime="2024-05-09">9 May</time></article>',
    '<div class="latest"><h2>Latest news</h2><ul><li><a href="/x">Another story of today</a> <span class="date">9 May 2024</span></li></ul></div>',
    '<script type="application/ld+json">{"@type":"Comment","name":"x","datePublished":"2024-05-09"}</script>',
    '<script type="application/ld+json">{"@type":"ItemList","itemListElement":[{"@type":"NewsArticle","headline":"Ducks","datePublished":"2024-05-09"}]}</script>',
    card,
  ]) {
    assert.equal(page('', '', end), undefined, end);
    assert.equal(page('', '<time datetime="2025-03-05">5 March 2025</time>', end), '2025-03-05', end);
  }
  const toolbar = '<div id="wm-ipp"><p>6 Mar 2025</p><time datetime="2025-03-06">06 Mar 2025</time></div>';
  assert.equal(page('', toolbar), undefined);
  assert.equal(
    plain('A walk', '\nComments\n\nJo Field\n\n9 May 2024\n\nWell done, at last somebody does this.\n'),
    undefined,
  );
});

test('shows the local day of a time in UTC', () => {
  const time = '<time datetime="2025-03-06T04:30:00Z">5 March 2025, 11:30 pm</time>';
  assert.equal(page('', time), '2025-03-05');
  const declared = '<head><meta property="article:published_time" content="2025-03-06T04:30:00Z"></head>';
  assert.equal(page(declared, time), '2025-03-05');
});
