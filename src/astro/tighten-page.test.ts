import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { it } from 'node:test';
import { tightenPage } from './tighten-page.ts';

const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

function page(policy: string, rest: string): string {
  return `<head><meta http-equiv="content-security-policy" content="${policy}">${rest}</head>`;
}

it('lets in what stands in the page, and none of the hashes of other pages', () => {
  const rest = [
    '<style>a{}</style><script type="module">run()</script>',
    '<script src="/other.js"></script><script type="application/ld+json">{}</script>',
  ].join('');
  const others = `${hashOf('{}')} ${hashOf('')} ${hashOf('other()')}`;
  const given = page(
    `script-src 'self' ${hashOf('run()')} ${others}; style-src 'self' ${others} ${hashOf('a{}')}`,
    rest,
  );
  const kept = page(`script-src 'self' ${hashOf('run()')}; style-src 'self' ${hashOf('a{}')}`, rest);
  assert.equal(tightenPage(given), kept);
});

it('writes apostrophes as they are, and what only looks like a reference as it was', () => {
  assert.equal(
    tightenPage('<head></head><p title="it&#39;s">it&#39;s &quot; &amp;#39;</p>'),
    `<head></head><p title="it's">it's &quot; &amp;#39;</p>`,
  );
});

it('joins the styles of a head under one hash', () => {
  const styles = ['a{}', 'b{}', 'c{}'];
  const given = page(
    `script-src 'self'; style-src 'self' ${styles.map(hashOf).join(' ')}; img-src 'self'`,
    styles.map((style) => `<style>${style}</style><link rel="preload">`).join(''),
  );
  const joined = page(
    `script-src 'self'; style-src 'self' ${hashOf('a{}b{}c{}')}; img-src 'self'`,
    '<style>a{}b{}c{}</style><link rel="preload"><link rel="preload"><link rel="preload">',
  );
  assert.equal(tightenPage(given), joined);
});
