import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';

/** A file of the content folder as it lies on disk. */
export interface RawFile {
  /** POSIX path relative to the content folder. */
  readonly path: string;
  readonly bytes: Uint8Array;
  /** Why the bytes could not be read; then `bytes` is empty. */
  readonly problem?: string;
}

/** The folder that was asked for cannot be read at all, so that nothing can be said about its content, or not be written to. */
export class ContentFolderError extends Error {
  override readonly name = 'ContentFolderError';
}

/**
 * Reads every file below a folder, sorted by path in code unit order, so that no file system's own order shows.
 * Hidden files and folders are passed over: editing programs and operating systems leave them behind.
 * A file that cannot be read keeps its place in the list, with the problem.
 *
 * @throws ContentFolderError when the folder does not exist or cannot be listed.
 */
export async function readFolder(folder: string): Promise<RawFile[]> {
  const paths = (await listFiles(folder)).sort();
  return Promise.all(paths.map((path) => readRawFile(folder, path)));
}

async function listFiles(folder: string): Promise<string[]> {
  try {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    return entries
      .filter((entry) => entry.isFile() || entry.isSymbolicLink())
      .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll(sep, '/'))
      .filter((path) => !path.split('/').some((segment) => segment.startsWith('.')));
  } catch (error) {
    throw new ContentFolderError(`The content folder ${folder} cannot be read: ${describeProblem(error)}.`);
  }
}

async function readRawFile(folder: string, path: string): Promise<RawFile> {
  try {
    return { path, bytes: await readFile(join(folder, path)) };
  } catch (error) {
    return { path, bytes: new Uint8Array(), problem: describeProblem(error) };
  }
}

const problems: Readonly<Record<string, string>> = {
  ENOENT: 'it does not exist',
  ENOTDIR: 'it is not a folder',
  EISDIR: 'it is a folder',
  EACCES: 'this user may not read it',
  EPERM: 'this user may not read it',
  ELOOP: 'it is a link that leads back to itself',
  ENAMETOOLONG: 'its name is too long',
};

function describeProblem(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  return problems[code ?? ''] ?? message;
}
