import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { type ConfigData, formatterFactory, HtmlValidate, StaticConfigLoader } from 'html-validate';
import { listKinds, siteFolder, testSites } from '../sites.ts';

const config: ConfigData = {
  root: true,
  extends: ['html-validate:recommended', 'html-validate:a11y'],
  rules: {
    // Astro writes void elements and attributes the short way; both are valid.
    'doctype-style': 'off',
    'void-style': 'off',
    'attr-quotes': 'off',
    'no-trailing-whitespace': 'off',
    'no-inline-style': 'error',
    // A headline is as long as it is; search engines cut it where they like.
    'long-title': 'off',
  },
};

describe('a page of every kind', async () => {
  const validator = new HtmlValidate(new StaticConfigLoader(config));
  const describeErrors = formatterFactory('text');

  for (const site of [testSites.shipped, testSites.fixture, testSites.record]) {
    for (const [kind, path] of listKinds(site)) {
      it(`is valid HTML: ${site.name} ${kind}`, async () => {
        const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
        const report = await validator.validateString(readFileSync(join(siteFolder(site), file), 'utf8'), file);
        assert.equal(describeErrors(report.results), '');
      });
    }
  }
});
