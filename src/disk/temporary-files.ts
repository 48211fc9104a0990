import { createHash } from 'node:crypto';
import { readdir, rm, stat } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { threadId } from 'node:worker_threads';

/** Folders are shared between machines and containers, each of which numbers its processes anew. */
const machine = createHash('sha256').update(hostname()).digest('hex').slice(0, 8);
const pattern = /^\.verbatim-([0-9a-f]{8})-(\d+)-\d+-\d+\.tmp$/;
/** A file is under way for an instant; one of another machine is given far longer. */
const longestMilliseconds = 24 * 60 * 60 * 1000;

let count = 0;

/**
 * Names a file that is being written: hidden, so that whatever reads the folder passes it over, and never longer than any
 * system allows. No other call of any thread or process gives the same.
 */
export function nameTemporary(): string {
  count += 1;
  return `.verbatim-${machine}-${process.pid}-${threadId}-${count}.tmp`;
}

/** Removes the temporary files that ended processes left in a folder. What cannot be removed stays. */
export async function sweepTemporary(folder: string): Promise<void> {
  const names = await readdir(folder).catch(() => []);
  const stale = await Promise.all(names.map(async (name) => ((await isStale(folder, name)) ? [name] : [])));
  await Promise.all(stale.flat().map((name) => rm(join(folder, name), { force: true }).catch(() => undefined)));
}

async function isStale(folder: string, name: string): Promise<boolean> {
  const [, where, pid] = pattern.exec(name) ?? [];
  if (pid === undefined) return false;
  if (where === machine) return !isRunning(Number(pid));
  const found = await stat(join(folder, name)).catch(() => undefined);
  return found !== undefined && Date.now() - found.mtimeMs > longestMilliseconds;
}

/** Whether a process of this machine is under way. */
export function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    // Somebody else's process.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
