/**
 * Measures ingestion at scale: `node bench/ingest.ts <corpora folder> [documents]` (1000 unless told).
 * Saved news pages, each with a sidecar, are read through the cache four times, each in a process of its own: on a fresh cache, with one document changed,
 * and on another fresh cache killed midway and then run again. Pages are used again under another name, and with another word, where the archive holds fewer.
 */
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { readFolder } from '../src/disk/read-folder.ts';
import { readSources } from '../src/disk/read-sources.ts';
import { sortFiles } from '../src/disk/sort-files.ts';
import { makeSidecar } from './large-content.ts';

async function run(content: string, cacheFolder: string): Promise<void> {
  const start = performance.now();
  const { documents } = sortFiles(await readFolder(content));
  const folderRead = performance.now();
  let fresh = 0;
  const read = await readSources(documents, { cacheFolder, onProgress: () => void (fresh += 1) });
  const end = performance.now();
  const seconds = (from: number, to: number): string => ((to - from) / 1000).toFixed(2);
  console.log(
    JSON.stringify({
      documents: documents.length,
      readAnew: fresh - 1,
      blocks: read.reduce((sum, { source }) => sum + (source?.blocks.length ?? 0), 0),
      folderSeconds: seconds(start, folderRead),
      seconds: seconds(start, end),
      cpuSeconds: (process.resourceUsage().userCPUTime / 1e6).toFixed(1),
      peakMB: Math.round(process.resourceUsage().maxRSS / 1024),
    }),
  );
}

function layOut(archive: string, folder: string, count: number): string {
  execFileSync('tar', ['xf', archive, '-C', folder]);
  const pages = join(folder, 'trafilatura-eval', 'tests', 'eval');
  const names = readdirSync(pages)
    .filter((name) => /\.html?$/.test(name))
    .sort();
  const sources = join(folder, 'content', 'sources');
  mkdirSync(sources, { recursive: true });
  for (let i = 0; i < count; i++) {
    const bytes = readFileSync(join(pages, names[i % names.length] ?? ''));
    const again = i < names.length ? Buffer.from('') : Buffer.from(`<p>Copy ${i}</p>`);
    const page = Buffer.concat([bytes, again]);
    const id = `page-${String(i).padStart(5, '0')}`;
    writeFileSync(join(sources, `${id}.html`), page);
    writeFileSync(join(sources, `${id}.yaml`), makeSidecar(page, i, `Page ${String(i)}`, '2025-03-01'));
  }
  return join(folder, 'content');
}

function measure(what: string, content: string, cache: string): void {
  const { stdout, stderr } = spawnSync(process.execPath, [import.meta.filename, '--run', content, cache], {
    encoding: 'utf8',
  });
  console.log(what.padEnd(24), stdout.trim(), stderr.trim());
}

async function killMidway(content: string, cache: string, milliseconds: number): Promise<void> {
  const child = spawn(process.execPath, [import.meta.filename, '--run', content, cache], { stdio: 'ignore' });
  const ended = new Promise((resolve) => child.on('exit', resolve));
  const timer = setTimeout(() => child.kill('SIGKILL'), milliseconds);
  await ended;
  clearTimeout(timer);
}

const [first = '', second, third] = process.argv.slice(2);
if (first === '--run') await run(second ?? '', third ?? '');
else {
  const archive = join(first, 'articles-trafilatura.tar.xz');
  if (!existsSync(archive)) {
    console.error(
      'The corpus is not there. Usage: node bench/ingest.ts <folder that holds articles-trafilatura.tar.xz>',
    );
    process.exit(2);
  }
  const folder = mkdtempSync(join(tmpdir(), 'verbatim-ingest-'));
  const content = layOut(archive, folder, Number(second ?? 1000));
  const [cache, other] = [join(folder, 'cache'), join(folder, 'other-cache')];
  measure('fresh cache', content, cache);
  measure('nothing changed', content, cache);
  writeFileSync(
    join(content, 'sources', 'page-00007.html'),
    '<h1>Bridge opens</h1><p>The bridge opened to cyclists today.</p>',
  );
  measure('one document changed', content, cache);
  await killMidway(content, other, 15_000);
  measure('killed after 15 s, again', content, other);
  rmSync(folder, { recursive: true });
}
