import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { mapBounded } from './map-bounded.ts';
import { listFolder } from './read-folder.ts';

const looksAtOnce = 64;

/**
 * Names the state that a folder and all that is read below it are in, links followed, so that two states can be compared:
 * which files and folders there are, and the identity, length and time of change of each. No file is opened. A folder
 * that cannot be listed is in a state of its own, as is one that took the place of another under the same name.
 */
export async function fingerprintFolder(folder: string): Promise<string> {
  try {
    const listed = await listFolder(folder);
    const paths = ['.', ...listed.map(({ path }) => path)];
    const states = await mapBounded(paths, looksAtOnce, (path) => fingerprint(folder, path));
    return states.sort().join('\n');
  } catch {
    return '';
  }
}

/** What is deleted between the listing and the look is as good as not listed. */
async function fingerprint(folder: string, path: string): Promise<string> {
  try {
    const { dev, ino, size, mtimeMs, ctimeMs } = await stat(join(folder, path));
    return [path, dev, ino, size, mtimeMs, ctimeMs].join(' ');
  } catch {
    return path;
  }
}
