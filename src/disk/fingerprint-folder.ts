import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Names the state that a folder and all below it are in, so that two states can be compared: which files there are,
 * and the identity, length and time of change of each. No file is opened. A folder that cannot be listed is in a state
 * of its own, as is one that took the place of another under the same name.
 */
export async function fingerprintFolder(folder: string): Promise<string> {
  try {
    const names = await readdir(folder, { recursive: true });
    const states = await Promise.all(['.', ...names].map((name) => fingerprint(folder, name)));
    return states.toSorted().join('\n');
  } catch {
    return '';
  }
}

/** What is deleted between the listing and the look is as good as not listed. */
async function fingerprint(folder: string, name: string): Promise<string> {
  try {
    const { dev, ino, size, mtimeMs, ctimeMs } = await stat(join(folder, name));
    return [name, dev, ino, size, mtimeMs, ctimeMs].join(' ');
  } catch {
    return name;
  }
}
