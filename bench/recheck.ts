/** Times what `npm run dev` does when one file was saved: `node bench/recheck.ts [content folder]`. */
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { createContentMemory } from '../src/disk/content-memory.ts';
import { loadContent } from '../src/disk/load-content.ts';

const runs = 30;
const folder = await mkdtemp(join(tmpdir(), 'verbatim-bench-'));
try {
  await cp(process.argv[2] ?? 'content', folder, { recursive: true });
  const memory = createContentMemory();
  const first = performance.now();
  const { edition } = await loadContent(folder, memory);
  const cold = performance.now() - first;
  const files = [...edition.explainers.map(({ file }) => file), ...edition.sources.map(({ file }) => file)];
  console.log(`first load ${cold.toFixed(0)} ms`);
  for (const file of files) {
    const path = join(folder, file);
    const text = await readFile(path, 'utf8');
    const times: number[] = [];
    for (let run = 0; run < runs; run++) {
      await writeFile(path, text + '\n'.repeat(run % 2));
      const start = performance.now();
      await loadContent(folder, memory);
      times.push(performance.now() - start);
    }
    times.sort((a, b) => a - b);
    const median = times[runs / 2] ?? 0;
    console.log(
      `${file.padEnd(50)} min ${(times[0] ?? 0).toFixed(0).padStart(4)} ms   median ${median.toFixed(0).padStart(4)} ms`,
    );
  }
} finally {
  await rm(folder, { recursive: true });
}
