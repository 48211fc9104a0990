import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Source } from '../../sources/source.ts';
import type { VerifiedCitation } from '../edition.ts';
import { originalLink } from './original-link.ts';

const at = 'https://example.org/bridge';

/** The link to words that stand in a document of nothing else, at an address. */
function linkTo(quoted: string, url = at): string | undefined {
  const source = { text: quoted, metadata: { url } } as unknown as Source;
  const spans = quoted === '' ? [] : [{ start: 0, end: quoted.length }];
  return originalLink({ verification: { spans } } as unknown as VerifiedCitation, source);
}

test('a link to the original names the quoted words, with dashes written so that they mean themselves', () => {
  assert.equal(linkTo('shut on'), `${at}#:~:text=shut%20on`);
  assert.equal(linkTo('shut-on, 5 & 6'), `${at}#:~:text=shut%2Don%2C%205%20%26%206`);
});

test('long words are named by where they begin and end', () => {
  assert.equal(linkTo('a b c d e f g h i j k'), `${at}#:~:text=a%20b%20c%20d%20e,g%20h%20i%20j%20k`);
});

test('an anchor of the original stays, and there is none to what is not on the web or was not found', () => {
  assert.equal(linkTo('shut', `${at}#news`), `${at}#news:~:text=shut`);
  assert.equal(linkTo('', at), at);
  for (const url of ['unknown', 'javascript:alert(1)', 'ftp://x.example/', 'https:evil', 'https://a@evil.example'])
    assert.equal(linkTo('shut', url), undefined);
});
