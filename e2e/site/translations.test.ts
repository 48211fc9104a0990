import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { it } from 'node:test';
import { parseHTML } from 'linkedom';
import { listPages, siteFolder, testSites } from '../sites.ts';

/** Words that the test site quotes in French, each with all that its editors say it means. */
const translated: Readonly<Record<string, string>> = {
  'est fermé aux camions': 'is closed to lorries',
  'aux camions': 'to lorries',
  'des fissures profondes': 'deep cracks',
  'depuis mardi': 'since Tuesday',
};
/** What holds quoted words and all that is said of them. */
const around = '.quotation, .matrix-says, .use-list > li, .source-block';
const site = testSites.cases;

function squeeze(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}

it('wherever words of another language are quoted, their translation stands with them', () => {
  const kinds = new Set<string>();
  for (const path of listPages(site)) {
    const { document } = parseHTML(
      readFileSync(join(siteFolder(site), path, 'index.html').replace('html/index.html', 'html'), 'utf8'),
    );
    for (const quoted of document.querySelectorAll('mark, .use-words')) {
      const translation = translated[squeeze(quoted.textContent)];
      if (translation === undefined) continue;
      const whole = quoted.closest(around);
      assert.ok(whole?.textContent.includes(`“${translation}”`), `${path}: ${quoted.parentElement?.outerHTML}`);
      kinds.add(`${path.replace('pont/', '')} ${[...(whole?.classList ?? [])].join(' ') || whole?.localName}`);
    }
  }
  for (const kind of [
    /^ quotation .*margin-first/,
    /^ quotation stance-supports$/,
    /^ .*stance-qualifies margin/,
    /^claims\/ferme\/ quotation/,
    /^timeline\/ quotation/,
    /^embed\/timeline\/ quotation/,
    /^who-says-what\/ matrix-says/,
    /^sources\/french\/ (?:li|use)/,
    /^glossary\/ quotation/,
  ])
    assert.ok(
      [...kinds].some((found) => kind.test(found)),
      `${kind} is none of ${[...kinds].join('; ')}`,
    );
});
