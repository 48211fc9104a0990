import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { listPages, siteFolder, type TestSite, testSites } from '../sites.ts';

const squeeze = (text: string | null | undefined): string => (text ?? '').replaceAll(/[\s\u2060]+/g, ' ').trim();

function parsePage(site: TestSite, path: string): Document {
  return parseHTML(readFileSync(join(siteFolder(site), path, 'index.html'), 'utf8')).document;
}

/** What a reader of some elements is told, without what only paper or only the eye is told. */
function listTexts(elements: Iterable<Element>): string[] {
  return [...elements].map((element) => {
    const copy = element.cloneNode(true) as Element;
    for (const silent of copy.querySelectorAll('[hidden], [aria-hidden=true]')) silent.remove();
    return squeeze(copy.textContent);
  });
}

/** The page as a reader view shows it. */
function readArticle(site: TestSite, path: string): Document {
  const content = new Readability(parsePage(site, path), { keepClasses: true }).parse()?.content ?? '';
  return parseHTML(`<html><body>${content}</body></html>`).document;
}

for (const site of [testSites.shipped, testSites.fixture, testSites.cases]) {
  const explainers = listPages(site).flatMap((page) => /^([^/]+\/)claims\/$/.exec(page)?.[1] ?? []);
  for (const path of explainers) {
    describe(`an explainer in a reader view: ${site.name} ${path}`, () => {
      const page = parsePage(site, path);
      const article = readArticle(site, path);
      const text = squeeze(article.body.textContent);

      it('is its prose in order, then each note once', () => {
        const prose = listTexts(page.querySelectorAll('.noted > :first-child'));
        const notes = listTexts(page.querySelectorAll('.endnotes > li'));
        let end = 0;
        for (const part of [...prose, ...notes]) {
          const at = text.indexOf(part, end);
          assert.ok(at >= 0, `${part} is missing, or stands before what it should follow`);
          end = at + part.length;
        }
        const twice = notes.filter((note) => text.indexOf(note) !== text.lastIndexOf(note));
        assert.deepEqual(twice, []);
        assert.equal(article.querySelectorAll('.note').length, 0);
      });

      it('explains the marks of no chart that it does not show', () => {
        const keys = [...article.querySelectorAll('.chart-key')];
        assert.deepEqual(
          keys.filter((key) => !key.closest('figure')?.querySelector('svg')).map(({ textContent }) => textContent),
          [],
        );
      });
    });
  }
}
