/**
 * Measures publication dates on saved pages: `node bench/dates.ts <corpora folder> [--failures]`. Only a full, equal date counts.
 * The pages fall into two halves by a hash of their file name. Rules are tuned on the first alone, whose failures are shown;
 * the second tells what the rules are worth on pages that nobody looked at.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readSource } from '../src/domain/sources/read-source.ts';

interface Page {
  readonly file: string;
  /** Null where the page has none. */
  readonly date: string | null;
}

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
    JSON.parse(readFileSync(join(tests, file), 'utf8').replaceAll(/\bNaN\b/g, 'null')) as Record<string, Page>,
  ),
);

const counts = {
  tuned: { right: 0, rightlyNone: 0, wrong: 0, none: 0 },
  unseen: { right: 0, rightlyNone: 0, wrong: 0, none: 0 },
};
const start = performance.now();
for (const [url, page] of pages) {
  const path = ['test_set', 'cache', 'eval'].map((each) => join(tests, each, page.file)).find(existsSync);
  if (path === undefined) continue;
  const { source } = readSource({ id: 'page', file: 'page.html', bytes: readFileSync(path) });
  const found = source?.metadata.found.published;
  const half = (createHash('sha256').update(page.file).digest()[0] ?? 0) % 2 === 0 ? 'tuned' : 'unseen';
  counts[half][verdict(found, page.date)] += 1;
  if (process.argv.includes('--failures') && half === 'tuned' && found !== (page.date ?? undefined))
    console.log(JSON.stringify({ url, path, expected: page.date, found, language: source?.metadata.language }));
}
rmSync(folder, { recursive: true });

function verdict(found: string | undefined, expected: string | null): keyof typeof counts.tuned {
  if (found === undefined) return expected === null ? 'rightlyNone' : 'none';
  return found === expected ? 'right' : 'wrong';
}

function score(by: string, { right, rightlyNone, wrong, none }: typeof counts.tuned) {
  const pagesRead = right + rightlyNone + wrong + none;
  const [precision, recall] = [right / (right + wrong), right / (right + none)];
  const f1 = (2 * precision * recall) / (precision + recall);
  return {
    by,
    pages: pagesRead,
    accuracy: ((right + rightlyNone) / pagesRead).toFixed(3),
    F1: f1.toFixed(3),
    wrong,
    none,
  };
}

const { tuned, unseen } = counts;
const all = {
  right: tuned.right + unseen.right,
  rightlyNone: tuned.rightlyNone + unseen.rightlyNone,
  wrong: tuned.wrong + unseen.wrong,
  none: tuned.none + unseen.none,
};
console.table([
  score('verbatim, tuned half', tuned),
  score('verbatim, unseen half', unseen),
  score('verbatim, all', all),
  { by: 'htmldate', accuracy: '.925', F1: '.949' },
  { by: 'meta tags and a regex', accuracy: '.812' },
  { by: 'newspaper4k', accuracy: '.810' },
]);
console.log(`${pages.length} pages, ${((performance.now() - start) / pages.length).toFixed(0)} ms a page`);
