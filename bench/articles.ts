/**
 * Measures article extraction on saved news pages: `node bench/articles.ts <corpora folder> [--failures]`.
 * A segment counts when it is a substring, after white-space folding, of the blocks that are not labelled navigation.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readSource } from '../src/domain/sources/read-source.ts';

interface Page {
  readonly file: string;
  readonly with: readonly string[];
  readonly without: readonly string[];
}

const archive = join(process.argv[2] ?? '', 'articles-trafilatura.tar.xz');
if (!existsSync(archive)) {
  console.error(
    `The corpus is not there. Usage: node bench/articles.ts <folder that holds articles-trafilatura.tar.xz>`,
  );
  process.exit(2);
}
const folder = mkdtempSync(join(tmpdir(), 'verbatim-articles-'));
execFileSync('tar', ['xf', archive, '-C', folder]);
const tests = join(folder, 'trafilatura-eval', 'tests');
const pages = Object.values(JSON.parse(readFileSync(join(tests, 'evaldata.json'), 'utf8')) as Record<string, Page>);

const fold = (text: string) => text.replace(/\s+/gu, ' ').trim();
const counts = { kept: 0, lost: 0, leaked: 0, pages: 0, missing: 0 };
const start = performance.now();
for (const page of pages) {
  const path = [join(tests, 'cache', page.file), join(tests, 'eval', page.file)].find(existsSync);
  if (path === undefined) {
    counts.missing += 1;
    continue;
  }
  const { source } = readSource({ id: 'page', file: 'page.html', bytes: readFileSync(path) });
  const article = fold(
    (source?.blocks ?? [])
      .filter(({ kind }) => kind !== 'navigation')
      .map((block) => source?.text.slice(block.start, block.end))
      .join(' '),
  );
  const whole = fold(source?.text ?? '');
  const lost = page.with.filter((segment) => !article.includes(fold(segment)));
  const leaked = page.without.filter((segment) => article.includes(fold(segment)));
  counts.pages += 1;
  counts.lost += lost.length;
  counts.kept += page.with.length - lost.length;
  counts.leaked += leaked.length;
  if (process.argv.includes('--failures') && lost.length + leaked.length > 0) {
    console.log(
      JSON.stringify({
        file: page.file,
        lost: lost.map((each) => [each, whole.includes(fold(each))]),
        leaked,
        article: article.length,
        whole: whole.length,
      }),
    );
  }
}
rmSync(folder, { recursive: true });
const precision = counts.kept / (counts.kept + counts.leaked);
const recall = counts.kept / (counts.kept + counts.lost);
const figure = (value: number) => value.toFixed(3);
console.table([
  {
    by: 'verbatim',
    precision: figure(precision),
    recall: figure(recall),
    F1: figure((2 * precision * recall) / (precision + recall)),
  },
  { by: 'trafilatura', F1: '.924' },
  { by: '@mozilla/readability', F1: '.867' },
  { by: 'readability-lxml', F1: '.826' },
]);
console.log(
  `${counts.pages} pages, ${counts.missing} not in the archive, ${((performance.now() - start) / counts.pages).toFixed(0)} ms a page`,
);
