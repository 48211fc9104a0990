import { constants, type Stats } from 'node:fs';
import {
  chmod,
  chown,
  link,
  lstat,
  mkdir,
  open,
  readFile,
  readlink,
  realpath,
  rename,
  rm,
  stat,
  writeFile,
} from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { explain } from './disk-error.ts';
import { filesAtOnce, mapBounded } from './map-bounded.ts';
import { nameTemporary, sweepTemporary } from './temporary-files.ts';

/** A file to write: its path, and what it is to hold. */
export interface NewFile {
  readonly path: string;
  readonly content: string | Uint8Array;
}

/**
 * Writes a file whole or not at all: into a temporary file beside it that is then renamed over it. A file that
 * already holds these bytes is left alone, so that watchers and caches see no change. A file keeps its mode and its
 * owner, and a link stays a link: what it leads to is written.
 *
 * @returns whether anything was written.
 * @throws DiskError when the disk does not let it be written.
 */
export async function writeFileAtomically(path: string, content: string | Uint8Array): Promise<boolean> {
  const bytes = toBytes(content);
  return explained(path, async () => {
    const target = await followLinks(path);
    const present = await statIfThere(target);
    if (present !== undefined && !present.isFile()) return writeInto(target, bytes, present);
    if (present?.size === bytes.length && (await readFile(target).catch(() => undefined))?.equals(bytes) === true)
      return false;
    // Where a link leads to, folders are not ours to make: a disk may be missing there.
    if (target === path) await mkdir(dirname(path), { recursive: true });
    await withTemporary(target, bytes, async (temporary) => {
      if (present !== undefined) await copyRights(present, temporary);
      await rename(temporary, target);
    });
    return true;
  });
}

/**
 * Creates a file, whole or not at all, where none of that name is: of several that do so at the same time, one does.
 *
 * @param giveName gives a file a second name, which not every disk can
 * @returns whether it was created; if not, what is there is as it was.
 * @throws DiskError when the disk does not let it be written.
 */
export async function createFile(path: string, content: string | Uint8Array, giveName = link): Promise<boolean> {
  return explained(path, async () => {
    await mkdir(dirname(path), { recursive: true });
    return withTemporary(path, toBytes(content), async (temporary) => {
      try {
        await giveName(temporary, path);
        return true;
      } catch {
        // The name is taken, or the disk knows no second names.
        return claimName(temporary, path);
      }
    });
  });
}

/**
 * Creates files, all of them or none.
 *
 * @returns the path that was taken already, where one was.
 * @throws DiskError when the disk does not let one of them be written.
 */
export async function createFiles(files: readonly NewFile[]): Promise<string | undefined> {
  const created: string[] = [];
  const undo = (): Promise<unknown> => Promise.all(created.map((path) => rm(path, { force: true })));
  try {
    for (const { path, content } of files) {
      if (!(await createFile(path, content))) {
        await undo();
        return path;
      }
      created.push(path);
    }
    return undefined;
  } catch (error) {
    await undo();
    throw error;
  }
}

/**
 * Writes many files into a folder that nobody reads before it is whole, as a site that is being built: faster than one by one,
 * each in the place of a temporary one.
 *
 * @throws DiskError when the disk does not let one of them be written.
 */
export async function fillFolder(folder: string, files: readonly NewFile[]): Promise<void> {
  return explained(folder, async () => {
    const below = new Set(files.map(({ path }) => dirname(join(folder, path))));
    await Promise.all([...below].map((one) => mkdir(one, { recursive: true })));
    await mapBounded(files, filesAtOnce, ({ path, content }) => writeFile(join(folder, path), content));
  });
}

/**
 * Gives a file or folder another path.
 *
 * @throws DiskError when the disk does not let it be moved.
 */
export async function movePath(from: string, to: string): Promise<void> {
  return explained(from, () => rename(from, to));
}

function toBytes(content: string | Uint8Array): Uint8Array {
  return typeof content === 'string' ? new TextEncoder().encode(content) : content;
}

async function explained<T>(path: string, write: () => Promise<T>): Promise<T> {
  try {
    return await write();
  } catch (error) {
    throw explain(error, `The file ${path}`, 'written');
  }
}

/** Where a path leads to in the end, through links whose target may still be missing. */
async function followLinks(path: string): Promise<string> {
  const isLink = (await lstat(path).catch(() => undefined))?.isSymbolicLink() === true;
  if (!isLink) return path;
  try {
    return await realpath(path);
  } catch (error) {
    if (!hasCode(error, 'ENOENT')) throw error;
    return followLinks(resolve(await realpath(dirname(path)), await readlink(path)));
  }
}

async function statIfThere(path: string): Promise<Stats | undefined> {
  try {
    return await stat(path);
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return undefined;
    throw error;
  }
}

/** Pipes and devices are written to as they are: a file renamed over one would take its place. */
async function writeInto(path: string, bytes: Uint8Array, present: Stats): Promise<true> {
  // A pipe that nobody reads from holds up whoever opens it; opened so, it is refused.
  const held = present.isFIFO() ? await open(path, constants.O_WRONLY | constants.O_NONBLOCK) : undefined;
  try {
    await writeFile(path, bytes);
  } finally {
    await held?.close();
  }
  return true;
}

const swept = new Set<string>();

/** Lets `use` bring a temporary file beside `path` to its place, and leaves none behind. */
async function withTemporary<T>(path: string, bytes: Uint8Array, use: (temporary: string) => Promise<T>): Promise<T> {
  const folder = dirname(path);
  if (!swept.has(folder)) {
    swept.add(folder);
    await sweepTemporary(folder);
  }
  const temporary = join(folder, nameTemporary());
  try {
    await writeFile(temporary, bytes, { flag: 'wx' });
    return await use(temporary);
  } finally {
    await rm(temporary, { force: true }).catch(() => undefined);
  }
}

async function copyRights({ mode, uid, gid }: Stats, path: string): Promise<void> {
  const own = await stat(path);
  // Only the system's administrator can give files away; to others it stays their own.
  if (own.uid !== uid || own.gid !== gid) await chown(path, uid, gid).catch(() => undefined);
  await chmod(path, mode & 0o7777);
}

/** Takes a name that must be free, and renames the file over it. */
async function claimName(temporary: string, path: string): Promise<boolean> {
  try {
    await (await open(path, 'wx')).close();
  } catch (error) {
    if (hasCode(error, 'EEXIST')) return false;
    throw error;
  }
  try {
    await rename(temporary, path);
  } catch (error) {
    await rm(path, { force: true });
    throw error;
  }
  return true;
}

function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}

const byteOrderMark = '\uFEFF';

/**
 * Replaces the text of a file that still holds what was read from it; its byte order mark, if it has one, stays.
 *
 * @returns whether anything was written; nothing is when the file changed or went away in the meantime.
 */
export async function rewriteText(path: string, read: string, text: string): Promise<boolean> {
  const present = await readFile(path, 'utf8').catch(() => '');
  const mark = present.startsWith(byteOrderMark) ? byteOrderMark : '';
  return present === mark + read ? writeFileAtomically(path, mark + text) : false;
}
