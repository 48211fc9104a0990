/**
 * Measures cross-referencing on plain texts with sidecars, made up by rule: `node bench/crossref.ts [sizes...]` (100, 1000 and
 * 10000 unless told). Each size runs in a process of its own, so that its peak memory is its own.
 */
import { spawnSync } from 'node:child_process';
import { performance } from 'node:perf_hooks';
import { crossReference } from '../src/domain/crossref/cross-reference.ts';
import { findFacts } from '../src/domain/crossref/facts.ts';
import { readSource } from '../src/domain/sources/read-source.ts';
import type { Source } from '../src/domain/sources/source.ts';
import { makeReport, makeSidecar } from './large-content.ts';

function measure(count: number): void {
  const encoder = new TextEncoder();
  const start = performance.now();
  const sources: Source[] = [];
  for (let i = 0; i < count; i++) {
    const id = `text-${String(i).padStart(5, '0')}`;
    const text = makeReport(i);
    const sidecar = { path: `sources/${id}.yaml`, text: makeSidecar(text, i, `Report ${String(i)}`, '2025-03-01') };
    const { source } = readSource({ id, file: `sources/${id}.txt`, bytes: encoder.encode(text), sidecar });
    if (source !== undefined) sources.push(source);
  }
  const read = performance.now();
  const facts = new Map(sources.map((source) => [source.id, findFacts(source)]));
  const found = performance.now();
  const { comparisons, entities } = crossReference(sources, facts);
  const joined = performance.now();
  const seconds = (from: number, to: number): string => ((to - from) / 1000).toFixed(2);
  console.log(
    [
      String(count).padStart(6),
      seconds(start, read).padStart(9),
      seconds(read, found).padStart(9),
      seconds(found, joined).padStart(9),
      ((joined - start) / count).toFixed(2).padStart(9),
      (process.resourceUsage().maxRSS / 1024).toFixed(0).padStart(9),
      String(comparisons.length).padStart(10),
      String(entities.length).padStart(9),
    ].join(''),
  );
}

const [first, only] = process.argv.slice(2);
if (first === '--one') measure(Number(only));
else {
  console.log(' texts   read s  facts s   join s  ms/text  peak MB  compared entities');
  const sizes = process.argv.slice(2).map(Number);
  for (const size of sizes.length > 0 ? sizes : [100, 1000, 10000]) {
    const { stdout, stderr } = spawnSync(process.execPath, [import.meta.filename, '--one', String(size)], {
      encoding: 'utf8',
    });
    process.stdout.write(stdout);
    process.stderr.write(stderr);
  }
}
