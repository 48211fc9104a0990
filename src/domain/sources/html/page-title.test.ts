import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readSource } from '../read-source.ts';

const encoder = new TextEncoder();

/** What a page with this head and heading is said to be. */
function found(head: string, heading = '') {
  const body = `${heading}<p>The board suspended the ferry after a survey found two cracks near its bow.</p>`;
  const html = `<html lang="en"><head>${head}</head><body><article>${body}</article></body></html>`;
  return readSource({ id: 'x', file: 'x.html', bytes: encoder.encode(html) }).source?.metadata.found;
}
const linked = (headline: string) =>
  `<script type="application/ld+json">{"@type":"NewsArticle","headline":${headline}}</script>`;

test('decodes titles, however often they were encoded', () => {
  assert.equal(found(linked('"Board says it &#8216;never&#8217; knew"'))?.title, 'Board says it ‘never’ knew');
  assert.equal(found(linked('"Board &amp;#8216;never&amp;#8217; knew"'))?.title, 'Board ‘never’ knew');
  assert.equal(found(linked('"Board &amp; ferry &#x2013; a &quot;survey&quot;"'))?.title, 'Board & ferry – a "survey"');
  assert.equal(
    found('<title>Board &amp;amp; ferry fall out over cracks</title>')?.title,
    'Board & ferry fall out over cracks',
  );
  assert.equal(found('<meta property="og:title" content="Board&amp;rsquo;s ferry">')?.title, 'Board’s ferry');
  assert.equal(found(linked('"Fish &chips; AT&T &#0; &#xD800;"'))?.title, 'Fish &chips; AT&T &#0; &#xD800;');
});

test('decodes publishers and authors, too', () => {
  const page = found(
    '<script type="application/ld+json">{"@type":"NewsArticle","headline":"A ferry","author":{"name":"Jo O&#8217;Field"},"publisher":{"name":"Post &amp; Courier"}}</script>',
  );
  assert.equal(page?.author, 'Jo O’Field');
  assert.equal(page?.publisher, 'Post & Courier');
});

test('leaves out the name of the site', () => {
  const named = '<meta property="og:site_name" content="The Lindow Post">';
  for (const title of [
    'Ferry suspended after survey | The Lindow Post',
    'Ferry suspended after survey - The Lindow Post',
    'The Lindow Post – Ferry suspended after survey',
    'Ferry suspended after survey — The Lindow Post',
  ])
    assert.equal(found(`${named}<meta property="og:title" content="${title}">`)?.title, 'Ferry suspended after survey');
  const address = '<link rel="canonical" href="https://www.lindow-post.example/a">';
  assert.equal(found(`${address}<meta property="og:title" content="A ferry - Lindow Post">`)?.title, 'A ferry');
  assert.equal(found('<meta property="og:title" content="Ferry - a survey">')?.title, 'Ferry - a survey');
});

test('takes the heading that readers see for a title that begins with it or is cut short', () => {
  const heading = '<h1>Ferry suspended after ‘long’ survey</h1>';
  assert.equal(
    found(`<title>Ferry suspended after 'long' survey : News</title>`, heading)?.title,
    'Ferry suspended after ‘long’ survey',
  );
  assert.equal(
    found('<meta property="og:title" content="Ferry suspended after…">', heading)?.title,
    'Ferry suspended after ‘long’ survey',
  );
  assert.equal(
    found('<meta property="og:title" content="What the survey found">', heading)?.title,
    'What the survey found',
  );
  const site = '<meta property="og:site_name" content="Lindow Post"><meta property="og:title" content="Lindow Post">';
  assert.equal(found(site, '<h1>Ferry suspended after survey</h1>')?.title, 'Ferry suspended after survey');
});
