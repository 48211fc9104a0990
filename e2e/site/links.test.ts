import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { testSites } from '../sites.ts';
import { findDeadLinks } from './find-dead-links.ts';

describe('every link and anchor inside the site', () => {
  for (const site of Object.values(testSites)) {
    it(`leads somewhere: ${site.name}`, () => {
      assert.deepEqual(findDeadLinks(site, ['https://cases.example/council/minutes.pdf']), []);
    });
  }
});
