import { type RawFile, readFolder } from '../disk/read-folder.ts';

/**
 * Reads a content folder that may be about to begin: one that is not there is empty. Whatever else stands in the way of
 * reading it stands in the way of writing, too, and is told then.
 */
export async function readPresent(folder: string): Promise<readonly RawFile[]> {
  return readFolder(folder).catch(() => []);
}
