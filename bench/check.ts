/** Times `verbatim check` from a cold process, start-up included: `node bench/check.ts [content folder]`. */
import { spawnSync } from 'node:child_process';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

const runs = 10;
const root = fileURLToPath(new URL('..', import.meta.url));
const content = process.argv[2] ?? 'content';

/** Milliseconds of one process from start to exit. */
function timeOnce(args: readonly string[]): number {
  const start = performance.now();
  const { status } = spawnSync(process.execPath, args, { cwd: root });
  if (status !== 0 && status !== 1) throw new Error(`node ${args.join(' ')} ended with ${String(status)}`);
  return performance.now() - start;
}

function report(label: string, args: readonly string[]): void {
  // The first run fills the compile cache and is not counted.
  timeOnce(args);
  const times = Array.from({ length: runs }, () => timeOnce(args)).sort((a, b) => a - b);
  const [least = 0] = times;
  const median = times[Math.floor(runs / 2)] ?? 0;
  console.log(
    `${label.padEnd(24)} min ${least.toFixed(0).padStart(5)} ms   median ${median.toFixed(0).padStart(5)} ms   (${runs} runs)`,
  );
}

report('node alone', ['--eval', '0']);
report('check', ['src/cli/verbatim.ts', 'check', '--content', content]);
