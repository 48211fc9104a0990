import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toBasePath } from './urls.ts';

test('a base path begins and ends with a slash, and has no two beside each other', () => {
  for (const given of ['news/site', '/news/site', 'news/site/', '//news//site//'])
    assert.equal(toBasePath(given), '/news/site/', given);
  for (const given of ['', '/', '//']) assert.equal(toBasePath(given), '/', given);
});
