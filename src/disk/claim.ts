import { createHash, randomBytes } from 'node:crypto';
import { mkdirSync, readdirSync, rmdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { setTimeout as wait } from 'node:timers/promises';
import { isRunning } from './temporary-files.ts';

/**
 * A process at work in a folder: a file there, which others see. It counts no longer once the process has ended, in
 * whatever way, so that nobody has to clear up behind one that was killed.
 */
export interface Claim {
  /** Names this work alone, on every machine; what is left of it can be told by it. */
  readonly id: string;
  /** Whether the file still stands: after a long sleep of the machine, others may have taken the folder over. */
  readonly stands: () => boolean;
  readonly leave: () => void;
}

/** Somebody else is at work in a folder. */
export class FolderBusyError extends Error {
  override readonly name = 'FolderBusyError';
  readonly pid: number;
  constructor(pid: number) {
    super(`Process ${pid} is at work there`);
    this.pid = pid;
  }
}

const ending = '.claim';
/** Process ids say nothing about other machines that share a disk, or containers: there, a sign of life does. */
const lifeSignMilliseconds = 20_000;
const silenceMilliseconds = 5 * 60_000;
const looks = 10;
const lookMilliseconds = 20;

/** Says that this process is at work in a folder, beside any others. */
export function joinFolder(home: string): Claim {
  const id = `${process.pid}-${machineKey()}-${randomBytes(4).toString('hex')}`;
  const file = join(home, id + ending);
  create(home, file);
  const life = setInterval(() => touch(file), lifeSignMilliseconds).unref();
  const leave = (): void => {
    clearInterval(life);
    process.off('exit', leave);
    rmSync(file, { force: true });
    removeIfEmpty(home);
  };
  process.once('exit', leave);
  return { id, stands: () => touch(file), leave };
}

/**
 * Takes a folder for this process alone.
 *
 * @throws FolderBusyError when another process has it.
 */
export async function claimFolder(home: string): Promise<Claim> {
  const claim = joinFolder(home);
  for (let look = 1; ; look++) {
    const others = listClaims(home, claim).living;
    const [other] = others;
    if (other === undefined) return claim;
    // Of those that came at one moment the first by name waits until the others have stepped back: one gets through.
    if (look === looks || others.some(({ id }) => id < claim.id)) {
      claim.leave();
      throw new FolderBusyError(other.pid);
    }
    await wait(lookMilliseconds);
  }
}

/** Names of what stands in a folder and belongs to nobody who still works there; claims of ended processes go. */
export function listLeftovers(home: string, own: Claim): string[] {
  // Before the claims, which others make first: what somebody begins in this moment is not on the list.
  const names = readdirSync(home);
  const { living, ended } = listClaims(home, own);
  for (const id of ended) rmSync(join(home, id + ending), { force: true });
  const kept = [own, ...living].map(({ id }) => id);
  return names.filter((name) => !name.endsWith(ending) && !kept.some((id) => name.startsWith(id)));
}

interface Worker {
  readonly id: string;
  readonly pid: number;
}

function listClaims(
  home: string,
  own: Claim,
): { readonly living: readonly Worker[]; readonly ended: readonly string[] } {
  own.stands();
  // By the clock of the disk alone, which machines that share it agree on.
  const now = statSync(join(home, own.id + ending)).mtimeMs;
  const living: Worker[] = [];
  const ended: string[] = [];
  for (const name of readdirSync(home)) {
    const id = name.endsWith(ending) ? name.slice(0, -ending.length) : own.id;
    const seen = statSync(join(home, name), { throwIfNoEntry: false });
    if (id === own.id || seen === undefined) continue;
    const [pid = '', machine] = id.split('-');
    const isGone = machine === machineKey() && !isRunning(Number(pid));
    if (isGone || now - seen.mtimeMs > silenceMilliseconds) ended.push(id);
    else living.push({ id, pid: Number(pid) });
  }
  return { living, ended };
}

function machineKey(): string {
  return createHash('sha256').update(hostname()).digest('hex').slice(0, 8);
}

/** Another process may take an empty folder away between two steps. */
function create(home: string, file: string): void {
  for (let attempt = 1; ; attempt++) {
    mkdirSync(home, { recursive: true });
    try {
      writeFileSync(file, hostname(), { flag: 'wx' });
      return;
    } catch (error) {
      if (attempt === looks || (error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    }
  }
}

/** Writes to a file that stands, so that the disk dates it anew. */
function touch(file: string): boolean {
  try {
    writeFileSync(file, hostname(), { flag: 'r+' });
    return true;
  } catch {
    return false;
  }
}

function removeIfEmpty(home: string): void {
  try {
    rmdirSync(home);
  } catch {
    // Others are at work there, or it is gone.
  }
}
