import { spawn } from 'node:child_process';
import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { type Terminal, UsageError } from './command.ts';

/** What a build left behind. */
export interface Build {
  readonly code: number;
  /** Astro's words, for when it fails. */
  readonly output: string;
}

export interface BuildOptions {
  /** The project. */
  readonly root: string;
  readonly content: string;
  /** Where the site goes. */
  readonly out: string;
  readonly env: Terminal['env'];
  /** Ends the build. */
  readonly signal: AbortSignal;
}

/**
 * Names a folder for the site of this process alone, so that two sites served at once never mix, and removes those of
 * processes that have ended without a chance to do it themselves.
 */
export function claimOutput(home: string): string {
  for (const name of existsSync(home) ? readdirSync(home) : []) {
    if (!isRunning(Number(name))) rmSync(join(home, name), { recursive: true, force: true });
  }
  return join(home, String(process.pid));
}

function isRunning(pid: number): boolean {
  if (pid === process.pid) return false;
  try {
    return process.kill(pid, 0);
  } catch (error) {
    // Somebody else's process.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Builds in a process of its own, as `npm run build` does. */
export async function buildSite({ root, content, out, env, signal }: BuildOptions): Promise<Build> {
  const astro = join(root, 'node_modules/astro/bin/astro.mjs');
  if (!existsSync(astro)) throw new UsageError('Astro is not installed. Run npm ci, then start again.');
  const child = spawn(process.execPath, [astro, 'build', '--outDir', out], {
    cwd: root,
    env: { ...env, VERBATIM_CONTENT: content, ASTRO_TELEMETRY_DISABLED: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const end = (): void => void child.kill();
  signal.addEventListener('abort', end, { once: true });
  let output = '';
  const keep = (part: Buffer): void => {
    output += part.toString();
  };
  child.stdout.on('data', keep);
  child.stderr.on('data', keep);
  try {
    return await new Promise((settle, fail) => {
      child.once('error', fail);
      child.once('close', (code) => settle({ code: code ?? 1, output }));
    });
  } finally {
    signal.removeEventListener('abort', end);
  }
}
