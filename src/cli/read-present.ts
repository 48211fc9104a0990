import { DiskError } from '../disk/disk-error.ts';
import { type RawFile, readFolder } from '../disk/read-folder.ts';

/**
 * Reads a content folder that may be about to begin: one that is not there is empty.
 *
 * @throws DiskError when it is there and cannot be read.
 */
export async function readPresent(folder: string): Promise<readonly RawFile[]> {
  return readFolder(folder).catch((error: unknown) => {
    if (error instanceof DiskError && error.code === 'ENOENT') return [];
    throw error;
  });
}
