import type { Dirent } from 'node:fs';
import { lstat, readdir, realpath, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { DiskError, describeObstacle, explain, isSystemError, type Obstacle } from './disk-error.ts';
import { filesAtOnce, mapBounded } from './map-bounded.ts';
import { isInside } from './paths.ts';
import { judgeKind, readBytes } from './read-file.ts';

/** A file of the content folder as it lies on disk. */
export interface RawFile {
  /** POSIX path relative to the content folder. */
  readonly path: string;
  readonly bytes: Uint8Array;
  /** Why the bytes could not be read; then `bytes` is empty. */
  readonly problem?: Obstacle;
}

/** What a folder holds: a file to read, another folder, or something that cannot be read. */
interface Listed {
  readonly path: string;
  readonly isFolder?: true;
  readonly problem?: Obstacle;
}

/** Far more than a site has; the folder of a whole disk or of programs has more. */
const mostFiles = 50_000;

/** The kinds of files that editors write and take in; of others it is enough to know that they are there. */
const readEndings = /\.(?:mdx|yaml|json|txt|md|html?|xhtml)$/i;

/** Gives the path of the content folder that was named; an empty name stays what it is, for `readFolder` to refuse. */
export function resolveContentFolder(named: string, cwd: string): string {
  return named.trim() === '' ? '' : resolve(cwd, named);
}

/**
 * Reads every file below a folder, sorted by path in code unit order, so that no file system's own order shows.
 * Links are followed, to files and to folders. Hidden files and folders are passed over: editing programs and operating
 * systems leave them behind; so are folders of packages. Of kinds that nothing reads, only the name is taken. What cannot be read keeps its place in the list, with the
 * problem. A file that goes away meanwhile is as good as never there.
 *
 * @throws DiskError when the folder has no name, does not exist, cannot be listed or holds more than any content does.
 */
export async function readFolder(folder: string): Promise<RawFile[]> {
  if (folder === '') {
    throw new DiskError(
      'The name of the content folder is empty. Write --content DIR or VERBATIM_CONTENT=DIR, or leave both out for `content`.',
    );
  }
  const found = (await listFolder(folder)).filter(({ isFolder }) => isFolder !== true);
  const read = await mapBounded(found, filesAtOnce, (listed) => readListed(folder, listed));
  return read.flat().sort((a, b) => (a.path < b.path ? -1 : 1));
}

async function readListed(folder: string, { path, problem }: Listed): Promise<RawFile[]> {
  if (problem !== undefined) return [{ path, bytes: new Uint8Array(), problem }];
  if (!readEndings.test(path)) return [{ path, bytes: new Uint8Array() }];
  const read = await readBytes(join(folder, path));
  if (read.code === 'ENOENT' && path.includes('\uFFFD')) return [{ path, bytes: read.bytes, problem: misspelt }];
  if (read.code === 'ENOENT' && !(await isNamed(join(folder, path)))) return [];
  return [{ path, bytes: read.bytes, ...(read.problem === undefined ? {} : { problem: read.problem }) }];
}

/** Whether a folder still holds a name, if only that of a link that leads nowhere. */
function isNamed(path: string): Promise<boolean> {
  return lstat(path).then(
    () => true,
    () => false,
  );
}

/** A folder on the way down: its path in the content, and the real ones of it and all above it. */
interface Branch {
  readonly path: string;
  readonly above: readonly string[];
}

/**
 * Lists everything below a folder that `readFolder` would read or pass through, in no fixed order, without opening files.
 *
 * @throws DiskError when the folder cannot be listed or holds more than any content does.
 */
export async function listFolder(folder: string): Promise<Listed[]> {
  const listed: Listed[] = [];
  let left = mostFiles;
  const list = async ({ path, above }: Branch): Promise<void> => {
    for (const entry of await readdir(join(folder, path), { withFileTypes: true })) {
      if (entry.name.startsWith('.') || entry.name === 'node_modules') continue;
      if (--left < 0) throw tooMany(folder);
      const below = path === '' ? entry.name : `${path}/${entry.name}`;
      const found = await judgeEntry(join(folder, below), entry, above);
      if (found === 'file') listed.push({ path: below });
      else if ('real' in found) await listBelow({ path: below, above: [...above, found.real] });
      else if (found.problem !== undefined) listed.push({ path: below, problem: found.problem });
    }
  };
  const listBelow = async (branch: Branch): Promise<void> => {
    listed.push({ path: branch.path, isFolder: true });
    try {
      await list(branch);
    } catch (error) {
      if (!isSystemError(error)) throw error;
      if (error.code !== 'ENOENT') listed.push({ path: branch.path, problem: describeObstacle(error, 'read') });
    }
  };
  try {
    await list({ path: '', above: [await realpath(folder)] });
    return listed;
  } catch (error) {
    throw explain(error, `The content folder ${folder}`, 'read');
  }
}

function tooMany(folder: string): DiskError {
  const most = mostFiles.toLocaleString('en');
  return new DiskError(
    `The content folder ${folder} holds more than ${most} files, which no content does. Name the folder that holds site.yaml.`,
  );
}

type Found = 'file' | { readonly real: string } | { readonly problem?: Obstacle };

/** What an entry of a folder is: a file, a folder, or a problem; nothing where it went away meanwhile. */
async function judgeEntry(path: string, entry: Dirent, above: readonly string[]): Promise<Found> {
  if (entry.isFile()) return 'file';
  if (entry.isDirectory()) return { real: join(above.at(-1) ?? '', entry.name) };
  try {
    const stats = await stat(path);
    if (!stats.isDirectory()) return stats.isFile() ? 'file' : { problem: judgeKind(stats) };
    const real = await realpath(path);
    return above.some((one) => one === real || isInside(real, one)) ? { problem: leadsBack } : { real };
  } catch (error) {
    if (!isSystemError(error)) throw error;
    if (error.code !== 'ENOENT') return { problem: describeObstacle(error, 'read') };
    return (await isNamed(path)) ? { problem: leadsNowhere } : {};
  }
}

/** Such a name can be listed, but not looked up. */
const misspelt: Obstacle = { what: 'its name is not UTF-8', mend: 'rename it' };

const leadsBack: Obstacle = {
  what: 'it is a link that leads back to a folder it lies in',
  mend: 'remove the link',
};

const leadsNowhere: Obstacle = {
  what: 'it is a link to what does not exist',
  mend: 'remove the link, or bring back what it leads to',
};
