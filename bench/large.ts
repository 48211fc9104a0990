/**
 * Takes large content, made by rule, through every command with nothing read before, and prints time and peak memory:
 * `node bench/large.ts [sources] [explainers] [claims of each]` (1000, 500 and 30 unless told). Each command runs in a
 * process of its own, on a cache of its own.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, openSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import process from 'node:process';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { layOutContent } from './large-content.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const [sources = 1000, explainers = 500, claims = 30] = process.argv.slice(2).map(Number);
const folder = mkdtempSync(join(tmpdir(), 'verbatim-large-'));
const content = join(folder, 'content');

/** What each process took at most is written down when it ends. */
const peak = join(folder, 'peak.mjs');
writeFileSync(
  peak,
  `import { appendFileSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';
if (isMainThread) process.on('exit', () => appendFileSync(process.env.PEAK_FILE, process.resourceUsage().maxRSS + '\\n'));
`,
);

function measure(name: string, words: readonly string[]): void {
  const out = join(folder, name.replaceAll(' ', '-'));
  const start = performance.now();
  const { status, signal, stderr } = spawnSync(process.execPath, words, {
    cwd: root,
    env: {
      ...process.env,
      NODE_OPTIONS: `--import=${pathToFileURL(peak).href}`,
      PEAK_FILE: `${out}.peak`,
      VERBATIM_CONTENT: content,
      VERBATIM_CACHE: `${out}.cache`,
      ASTRO_TELEMETRY_DISABLED: '1',
    },
    stdio: ['ignore', openSync(out, 'w'), 'pipe'],
    encoding: 'utf8',
    maxBuffer: 2 ** 30,
  });
  const cells = [
    ((performance.now() - start) / 1000).toFixed(1).padStart(9),
    (readPeak(`${out}.peak`) / 1024).toFixed(0).padStart(9),
    (statSync(out).size / 1e6).toFixed(1).padStart(11),
  ];
  const failure = status === 0 ? '' : `  ${stderr.trim().slice(-400)}`;
  console.log(`${name.padEnd(14)}${String(status ?? signal).padStart(6)}${cells.join('')}${failure}`);
}

function readPeak(file: string): number {
  return existsSync(file) ? Math.max(...readFileSync(file, 'utf8').trim().split('\n').map(Number)) : 0;
}

try {
  layOutContent(content, { sources, explainers, claims });
  console.log('command         exit  seconds  peak MB  output MB');
  const cli = 'src/cli/verbatim.ts';
  measure('check', [cli, 'check']);
  measure('ingest', [cli, 'ingest', '--format', 'json']);
  measure('report', [cli, 'report']);
  measure('report json', [cli, 'report', '--format', 'json']);
  measure('report html', [cli, 'report', '--html', join(folder, 'report.html')]);
  measure('publish', [cli, 'publish']);
  measure('publish again', [cli, 'publish']);
  const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    readonly scripts: { readonly build: string };
  };
  measure('build', [...scripts.build.split(' ').slice(1), '--outDir', join(folder, 'dist')]);
} finally {
  rmSync(folder, { recursive: true });
}
