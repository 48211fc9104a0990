/**
 * Counts the comparisons shown between saved pages on unrelated topics: `node bench/unrelated.ts <corpora folder> [--show]`.
 * The pages are taken in the order of their names, in folders of 50 and of 150; hardly any two of them speak of one thing.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { crossReference } from '../src/domain/crossref/cross-reference.ts';
import { findFacts } from '../src/domain/crossref/facts.ts';
import { readSource } from '../src/domain/sources/read-source.ts';

const archive = join(process.argv[2] ?? '', 'articles-trafilatura.tar.xz');
if (!existsSync(archive)) {
  console.error(
    'The corpus is not there. Usage: node bench/unrelated.ts <folder that holds articles-trafilatura.tar.xz>',
  );
  process.exit(2);
}
const folder = mkdtempSync(join(tmpdir(), 'verbatim-unrelated-'));
execFileSync('tar', ['xf', archive, '-C', folder]);
const files = globSync('trafilatura-eval/tests/{cache,eval}/*.html', { cwd: folder }).toSorted();
const sources = files.slice(0, 600).flatMap((file, index) => {
  const id = `page-${String(index).padStart(3, '0')}`;
  return readSource({ id, file: `sources/${id}.html`, bytes: readFileSync(join(folder, file)) }).source ?? [];
});
rmSync(folder, { recursive: true });

const facts = new Map(sources.map((source) => [source.id, findFacts(source)]));

for (const size of [50, 150]) {
  let [shown, pages] = [0, 0];
  for (let from = 0; from + size <= sources.length; from += size) {
    const some = sources.slice(from, from + size);
    const { comparisons } = crossReference(some, facts);
    shown += comparisons.length;
    pages += size;
    if (!process.argv.includes('--show')) continue;
    for (const { differs, sure, weight, sides } of comparisons) {
      console.log(`${differs}${sure ? ', sure' : ''} ${String(weight)}`);
      for (const side of sides) {
        const source = some.find(({ id }) => id === side.source);
        console.log(
          `  ${side.source}: ${source?.text.slice(side.start - 60, side.end + 100).replace(/\s+/g, ' ') ?? ''}`,
        );
      }
    }
  }
  console.log(
    `${String(pages)} pages in folders of ${String(size)}: ${String(shown)} comparisons, ${((10 * shown) / pages).toFixed(2)} for 10 pages`,
  );
}
