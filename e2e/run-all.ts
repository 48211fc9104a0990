// Runs every `test:*` script of package.json, two at a time, and ends with the line "N passed, N failed".
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import process from 'node:process';
import { countTests, type Counts } from './count-tests.ts';

/** Scripts that need another's result, or the same folders, wait for it. */
const waitsFor: Readonly<Record<string, string>> = {
  'test:build': 'test:types',
  'test:site': 'test:build',
  'test:browser': 'test:build',
};
const lanes = 2;

interface Outcome extends Counts {
  readonly name: string;
  readonly seconds: number;
  readonly output: string;
}

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
// What others wait for goes first, so that the longest chain starts at once.
const waiting = Object.keys(scripts)
  .filter((name) => name.startsWith('test:'))
  .sort((a, b) => Number(isAwaited(b)) - Number(isAwaited(a)));
const running = new Map<string, Promise<Outcome>>();
const children = new Set<ReturnType<typeof spawn>>();
const done = new Map<string, Outcome>();
const showsStatus = process.stdout.isTTY && !process.env['CI'];

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.once(signal, () => {
    for (const child of children) child.kill(signal);
    process.exit(130);
  });
}

while (waiting.length > 0 || running.size > 0) {
  startWhatCan();
  showStatus();
  const outcome = await Promise.race(running.values());
  running.delete(outcome.name);
  done.set(outcome.name, outcome);
  showOutcome(outcome);
}

const sum = (key: keyof Counts): number => [...done.values()].reduce((total, outcome) => total + outcome[key], 0);
process.stdout.write(`${sum('passed')} passed, ${sum('failed')} failed\n`);
process.exitCode = sum('failed') > 0 ? 1 : 0;

function isAwaited(name: string): boolean {
  return Object.values(waitsFor).includes(name);
}

function startWhatCan(): void {
  for (const name of waiting) {
    if (running.size >= lanes) return;
    const before = waitsFor[name];
    if (before !== undefined && !done.has(before)) continue;
    waiting.splice(waiting.indexOf(name), 1);
    running.set(name, runScript(name));
    startWhatCan();
    return;
  }
}

function runScript(name: string): Promise<Outcome> {
  const started = performance.now();
  const child = spawn(scripts[name] ?? '', {
    shell: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, FORCE_COLOR: '0', NO_COLOR: '1' },
  });
  children.add(child);
  let output = '';
  const keep = (part: Buffer): void => {
    output += part.toString();
  };
  child.stdout.on('data', keep);
  child.stderr.on('data', keep);
  return new Promise((settle) => {
    child.once('close', (code) => {
      children.delete(child);
      const seconds = (performance.now() - started) / 1000;
      settle({ name, seconds, output, ...countTests(output, code === 0) });
    });
  });
}

function showStatus(): void {
  if (showsStatus) process.stdout.write(`\r\u001B[K  running ${[...running.keys()].map(shorten).join(', ')}`);
}

function showOutcome({ name, seconds, output, passed, failed }: Outcome): void {
  if (showsStatus) process.stdout.write('\r\u001B[K');
  const counts = `${passed} passed${failed > 0 ? `, ${failed} failed` : ''}`;
  process.stdout.write(`  ${shorten(name).padEnd(10)}${counts.padEnd(26)}${seconds.toFixed(1).padStart(7)} s\n`);
  for (const [line] of output.matchAll(/^ +! \d+ skipped\. .*$/gm)) process.stdout.write(`${line}\n`);
  if (failed > 0) process.stdout.write(`\n${output.trim().replaceAll(/^/gm, '    ')}\n\n`);
}

function shorten(name: string): string {
  return name.replace('test:', '');
}
