import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readSource } from './read-source.ts';

const encoder = new TextEncoder();

function found(raw: string, file = 'x.html') {
  return readSource({ id: 'x', file, bytes: encoder.encode(raw) }).source?.metadata;
}
const page = (head: string, start = '', end = '') =>
  found(`<!DOCTYPE html>${start}<html><head>${head}</head><body><h1>A ferry</h1><p>It sailed.</p></body></html>${end}`);
const canonical = (href: string) => `<link rel="canonical" href="${href}">`;
const original = 'https://www.lindowpost.example/ferry';

test('tells the address of an original from that of a copy in an archive', () => {
  for (const archived of [
    `https://web.archive.org/web/20250306101010/${original}`,
    `https://web.archive.org/web/20250306101010id_/${original}`,
    `https://archive.ph/2025.03.06-101010/${original}`,
    `https://www.webarchive.org.uk/wayback/archive/20250306101010/${original}`,
    `https://webarchive.nationalarchives.gov.uk/ukgwa/20250306101010/${original}`,
    `https://arquivo.pt/wayback/20250306101010/${original}`,
  ]) {
    const read = page(canonical(archived));
    assert.equal(read?.url, original);
    assert.equal(read?.archived, archived);
    const front = found(`---\nurl: ${archived}\n---\n\nIt sailed.\n`, 'x.md');
    assert.equal(front?.url, original);
    assert.equal(front?.archived, archived);
  }
  const short = page(canonical('https://archive.ph/AbCd1'));
  assert.equal(short?.url, 'unknown');
  assert.equal(short?.archived, 'https://archive.ph/AbCd1');
});

test('reads the day on which the Wayback Machine was asked, and no day of its captures', () => {
  const archived = `https://web.archive.org/web/20250306101010/${original}`;
  const note =
    '\n<!--\n     FILE ARCHIVED ON 10:10:10 Mar 06, 2025 AND RETRIEVED FROM THE\n     INTERNET ARCHIVE ON 12:00:00 Apr 01, 2025.\n-->';
  const read = page(canonical(archived), '', note);
  assert.equal(read?.retrieved, '2025-04-01');
  assert.equal(read?.published, 'unknown');
});

test('reads what programs that save pages note', () => {
  const dated = (start: string, head = '') => {
    const read = page(head, start);
    return [read?.url, read?.retrieved];
  };
  const day = [original, '2025-03-06'];
  const single = (date: string) => `<!--\n Page saved with SingleFile \n url: ${original} \n saved date: ${date}\n-->`;
  assert.deepEqual(dated(single('Thu Mar 06 2025 10:10:10 GMT+0000 (Greenwich Mean Time)')), day);
  assert.deepEqual(dated(single('Thu Mar 06 2025 23:10:10 GMT-0500 (Eastern Standard Time)')), day);
  assert.deepEqual(dated(`<!-- Saved from ${original} at 2025-03-06T10:10:10Z using monolith v2.8.1 -->`), day);
  assert.deepEqual(
    dated(
      "<!-- Mirrored from www.lindowpost.example/ferry by HTTrack Website Copier/3.x [XR&CO'2014], Thu, 06 Mar 2025 10:10:10 GMT -->",
    ),
    day,
  );
  assert.deepEqual(
    dated(
      '',
      `<meta name="savepage-url" content="${original}"><meta name="savepage-date" content="Thu Mar 06 2025 10:10:10 GMT+0000">`,
    ),
    day,
  );
  assert.deepEqual(dated(`\n<!-- saved from url=(0036)${original} -->\n`), [original, 'unknown']);
  const archived = `https://web.archive.org/web/20250306101010/${original}`;
  const copied = page('', single('Thu Mar 06 2025 10:10:10 GMT+0000').replace(original, archived));
  assert.deepEqual([copied?.url, copied?.archived], [original, archived]);
});

test('resolves a relative address against the one the page is known by', () => {
  const saved = '\n<!-- saved from url=(0042)https://www.lindowpost.example/news/a?b=1 -->\n';
  assert.equal(page(canonical('/ferry'), saved)?.url, original);
  assert.equal(page(`<base href="https://www.lindowpost.example/">${canonical('ferry')}`)?.url, original);
  const known = '<meta property="og:url" content="https://www.lindowpost.example/x?from=feed">';
  assert.equal(page(`${known}${canonical('//www.lindowpost.example/ferry')}`)?.url, original);
  const archived = `https://web.archive.org/web/20250306101010/https://www.lindowpost.example/a/b`;
  assert.equal(page(`<meta property="og:url" content="${archived}">${canonical('/ferry')}`)?.url, original);
  assert.equal(page(canonical('/ferry'))?.url, 'unknown');
  assert.equal(page(`<link rel="canonical nofollow" href="${original}">`)?.url, original);
});
