import {
  chmodSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readlinkSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import process from 'node:process';
import { type Claim, claimFolder, joinFolder, listLeftovers } from './claim.ts';
import { DiskError } from './disk-error.ts';
import { isInside } from './paths.ts';

/** A folder for a site that is being built: of this process alone, and gone with it. */
export interface Staging {
  readonly folder: string;
  readonly leave: () => void;
}

/** Opens an empty folder below `home`, and removes those of processes that ended without a chance to do it themselves. */
export function openStaging(home: string): Staging {
  const claim = joinFolder(home);
  for (const name of listLeftovers(home, claim)) remove(join(home, name));
  const folder = join(home, claim.id);
  mkdirSync(folder);
  const leave = (): void => {
    process.off('exit', leave);
    remove(folder);
    claim.leave();
  };
  process.once('exit', leave);
  return { folder, leave };
}

/** The folder that a site is published to, held for one build. */
export interface OutputFolder {
  /** Puts a built site in the place of what stands there: whole, or not at all. The folder it was built in goes. */
  readonly publish: (built: string) => void;
  readonly leave: () => void;
}

/** What lies around an output folder, which goes with all it holds when a site takes its place. */
export interface Surroundings {
  /** The content folder, which the site may lie in as little as the other way round. */
  readonly content?: string;
  /** Folders that hold more than sites. */
  readonly home?: readonly string[];
}

/**
 * Holds an output folder for one build, and brings in order what a build that was killed at its last step left behind. A
 * folder that is a link stays one: what it leads to is replaced.
 *
 * @throws FolderBusyError when another build holds it.
 * @throws DiskError when a file stands there, or something that is no site.
 */
export async function claimOutput(folder: string, around: Surroundings = {}): Promise<OutputFolder> {
  refusePrecious(resolve(folder), folder, around);
  const target = followLinks(folder);
  refusePrecious(target, folder, around);
  if (existsSync(target) && !statSync(target).isDirectory()) {
    throw new DiskError(`The output folder ${folder} is a file. Remove it, or name another folder.`);
  }
  const home = workFolder(target);
  const claim = await claimFolder(home);
  const work = { target, home, claim };
  recover(work);
  return {
    publish: (built) => publish(built, work),
    leave: () => {
      remove(join(home, `${claim.id}.new`));
      claim.leave();
    },
  };
}

function refusePrecious(target: string, named: string, { content, home = [] }: Surroundings): void {
  const precious = [...home, ...(content === undefined ? [] : [content])];
  const real = (path: string): string => (existsSync(path) ? realpathSync(path) : resolve(path));
  if (
    precious.some((path) => isOrHolds(target, real(path))) ||
    (content !== undefined && isOrHolds(real(content), target))
  )
    throw new DiskError(
      `Unexpected output folder ${named}, expected one for the site alone, such as dist: what it holds would go.`,
    );
}

function isOrHolds(folder: string, path: string): boolean {
  return folder === path || isInside(folder, path);
}

/** Where a path leads that may be a link, or one to what is not there yet. */
function followLinks(path: string): string {
  const found = lstatSync(path, { throwIfNoEntry: false });
  if (found?.isSymbolicLink()) {
    const to = resolve(dirname(path), readlinkSync(path));
    return existsSync(path) ? realpathSync(path) : followLinks(to);
  }
  mkdirSync(dirname(path), { recursive: true });
  return join(realpathSync(dirname(path)), basename(path));
}

const inside = '.building';

/** Work is done beside the output folder, where a rename can swap the two; inside it where nothing can be put beside it. */
function workFolder(target: string): string {
  const beside = join(dirname(target), `.${basename(target)}.building`);
  try {
    mkdirSync(beside, { recursive: true });
    return beside;
  } catch (error) {
    if (!existsSync(target)) throw error;
    return join(target, inside);
  }
}

interface Work {
  readonly target: string;
  readonly home: string;
  readonly claim: Claim;
}

/** No step waits for anything, so that no signal is answered between two of them. */
function publish(built: string, { target, home, claim }: Work): void {
  if (!claim.stands()) {
    throw new DiskError('Another build has taken the output folder over. Nothing was changed; build again.');
  }
  const fresh = join(home, `${claim.id}.new`);
  const old = join(home, `${claim.id}.old`);
  move(built, fresh);
  const present = statSync(target, { throwIfNoEntry: false });
  if (present === undefined) return renameSync(fresh, target);
  chmodSync(fresh, present.mode);
  try {
    renameSync(target, old);
  } catch {
    // Another disk is mounted there, or nothing may be put beside it.
    return replaceEntries(fresh, target, claim.id);
  }
  try {
    renameSync(fresh, target);
  } catch (error) {
    renameSync(old, target);
    throw error;
  }
  retire(old, target);
}

/** Brings in order what a build left that was killed between two steps. */
function recover({ target, home, claim }: Work): void {
  if (home !== join(target, inside)) {
    const names = listLeftovers(home, claim);
    const old = names.find((name) => name.endsWith('.old'));
    if (old !== undefined && !existsSync(target)) {
      const fresh = join(home, old.replace(/\.old$/, '.new'));
      renameSync(existsSync(fresh) ? fresh : join(home, old), target);
    }
    for (const name of names) retire(join(home, name), target);
  }
  recoverEntries(target);
}

/** What was published before goes, but for the history of a folder that is a work tree of its own. */
function retire(old: string, target: string): void {
  const history = join(old, '.git');
  if (existsSync(history) && !existsSync(join(target, '.git'))) renameSync(history, join(target, '.git'));
  remove(old);
}

/** Entries of the output folder that are no part of the site. */
const kept: ReadonlySet<string> = new Set([inside, '.git']);

/**
 * Replaces the entries of a folder one by one, where it cannot be replaced itself. Until the last of the old ones has
 * stepped aside, a build that is killed is taken back; from then on, it is brought to its end.
 */
function replaceEntries(from: string, target: string, id: string): void {
  const room = join(target, inside);
  const fresh = join(room, `${id}.new`);
  const aside = join(room, `${id}.old`);
  mkdirSync(aside, { recursive: true });
  move(from, fresh);
  moveEntries(target, aside);
  renameSync(aside, join(room, `${id}.gone`));
  moveEntries(fresh, target);
  finishEntries(target);
}

function recoverEntries(target: string): void {
  const room = join(target, inside);
  const names = readdirIfThere(room);
  const gone = names.find((name) => name.endsWith('.gone'));
  const aside = names.find((name) => name.endsWith('.old'));
  if (gone !== undefined) moveEntries(join(room, gone.replace(/\.gone$/, '.new')), target);
  else if (aside !== undefined) moveEntries(join(room, aside), target);
  finishEntries(target);
}

function finishEntries(target: string): void {
  const room = join(target, inside);
  for (const name of readdirIfThere(room)) if (/\.(?:new|old|gone)$/.test(name)) remove(join(room, name));
  if (existsSync(room) && readdirSync(room).length === 0) remove(room);
}

function moveEntries(from: string, to: string): void {
  for (const name of readdirIfThere(from)) if (!kept.has(name)) renameSync(join(from, name), join(to, name));
}

/** Moves a folder, to another disk if need be. */
function move(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
    cpSync(from, to, { recursive: true });
    remove(from);
  }
}

function readdirIfThere(folder: string): string[] {
  return existsSync(folder) ? readdirSync(folder) : [];
}

function remove(path: string): void {
  rmSync(path, { recursive: true, force: true });
}
