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
