import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import process from 'node:process';

/**
 * Writes a file whole or not at all: into a temporary file beside it that is then renamed over it. A file that
 * already holds these bytes is left alone, so that watchers and caches see no change.
 *
 * @returns whether anything was written.
 */
export async function writeFileAtomically(path: string, content: string | Uint8Array): Promise<boolean> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const present = await readFile(path).catch(() => undefined);
  if (present !== undefined && present.equals(bytes)) return false;
  await mkdir(dirname(path), { recursive: true });
  const temporary = `${path}.${process.pid}.tmp`;
  try {
    await writeFile(temporary, bytes);
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
  return true;
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
