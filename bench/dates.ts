/** Measures publication dates on saved pages: `node bench/dates.ts <corpora folder> [--failures]`. Only a full, equal date counts. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readSource } from '../src/domain/sources/read-source.ts';

const archive = join(process.argv[2] ?? '', 'dates-htmldate.tar.xz');
if (!existsSync(archive)) {
  console.error(`The corpus is not there. Usage: node bench/dates.ts <folder that holds dates-htmldate.tar.xz>`);
  process.exit(2);
}
const folder = mkdtempSync(join(tmpdir(), 'verbatim-dates-'));
execFileSync('tar', ['xf', archive, '-C', folder]);
const tests = join(folder, 'htmldate-eval', 'tests');
const lists = readdirSync(tests).filter((file) => file.endsWith('.json'));
const pages = lists.flatMap((file) =>
  Object.entries(
    JSON.parse(readFileSync(join(tests, file), 'utf8').replaceAll(/\bNaN\b/g, 'null')) as Record<
      string,
      { file: string; date: string }
    >,
  ),
);

let right = 0;
let wrong = 0;
let none = 0;
const start = performance.now();
for (const [url, page] of pages) {
  const path = ['test_set', 'cache', 'eval'].map((each) => join(tests, each, page.file)).find(existsSync);
  if (path === undefined) continue;
  const { source } = readSource({ id: 'page', file: 'page.html', bytes: readFileSync(path) });
  const found = source?.metadata.found.published;
  if (found === page.date) right += 1;
  else if (found === undefined) none += 1;
  else wrong += 1;
  if (process.argv.includes('--failures') && found !== page.date)
    console.log(JSON.stringify({ url, path, expected: page.date, found, language: source?.metadata.language }));
}
rmSync(folder, { recursive: true });
const all = right + wrong + none;
const [precision, recall] = [right / (right + wrong), right / (right + none)];
console.table([
  {
    by: 'verbatim',
    accuracy: (right / all).toFixed(3),
    F1: ((2 * precision * recall) / (precision + recall)).toFixed(3),
    wrong,
    none,
  },
  { by: 'htmldate', accuracy: '.925', F1: '.949' },
  { by: 'meta tags and a regex', accuracy: '.812' },
  { by: 'newspaper4k', accuracy: '.810' },
]);
console.log(`${all} pages, ${((performance.now() - start) / all).toFixed(0)} ms a page`);
