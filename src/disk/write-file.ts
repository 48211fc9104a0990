import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import process from 'node:process';
import { ContentFolderError } from './read-folder.ts';

/**
 * Writes a file whole or not at all: into a temporary file beside it that is then renamed over it. A file that
 * already holds these bytes is left alone, so that watchers and caches see no change.
 *
 * @returns whether anything was written.
 * @throws ContentFolderError when the folder does not let itself be written to.
 */
export async function writeFileAtomically(path: string, content: string | Uint8Array): Promise<boolean> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const present = await readFile(path).catch(() => undefined);
  if (present !== undefined && present.equals(bytes)) return false;
  await mkdir(dirname(path), { recursive: true }).catch((error: unknown) => explain(path, error));
  const temporary = `${path}.${process.pid}.tmp`;
  try {
    await writeFile(temporary, bytes);
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    explain(path, error);
  }
  return true;
}

const obstacles: Readonly<Record<string, string>> = {
  EACCES: 'this user may not write there. Change who may, or run the command as the user the folder belongs to',
  EPERM: 'this user may not write there. Change who may, or run the command as the user the folder belongs to',
  EROFS: 'the disk can only be read. Copy the content to one that can be written to',
  ENOSPC: 'the disk is full. Make room, and run the command again',
  EDQUOT: 'the disk is full. Make room, and run the command again',
  ENOTDIR: 'a file stands where a folder should be. Rename or remove it',
  EEXIST: 'a file stands where a folder should be. Rename or remove it',
  EISDIR: 'a folder of that name stands there. Rename or remove it',
};

/** What stands in the way on this disk is for the person to mend; anything else is a defect. */
function explain(path: string, error: unknown): never {
  const obstacle = obstacles[(error as NodeJS.ErrnoException).code ?? ''];
  throw obstacle === undefined ? error : new ContentFolderError(`The file ${path} cannot be written: ${obstacle}.`);
}

const byteOrderMark = '\uFEFF';

/**
 * Replaces the text of a file that still holds what was read from it; its byte order mark, if it has one, stays.
 *
 * @returns whether anything was written; nothing is when the file changed in the meantime.
 */
export async function rewriteText(path: string, read: string, text: string): Promise<boolean> {
  const present = await readFile(path, 'utf8');
  const mark = present.startsWith(byteOrderMark) ? byteOrderMark : '';
  return present === mark + read ? writeFileAtomically(path, mark + text) : false;
}
