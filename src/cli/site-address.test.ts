import assert from 'node:assert/strict';
import { test } from 'node:test';
import { siteAddress, type Terminal } from './command.ts';

const withUrl = (url?: string): Terminal => ({ env: { VERBATIM_URL: url } }) as unknown as Terminal;

test('VERBATIM_URL gives a host without a slash at its end, and nothing where it is unset or empty', () => {
  assert.equal(siteAddress(withUrl('https://news.example/')), 'https://news.example');
  assert.equal(siteAddress(withUrl('')), undefined);
  assert.equal(siteAddress(withUrl()), undefined);
});

test('VERBATIM_URL with a path, or that is no address, is refused with the mend', () => {
  for (const url of ['https://news.example/a/', 'news.example'])
    assert.throws(() => siteAddress(withUrl(url)), /expected an absolute address without a path.*VERBATIM_BASE/);
});
