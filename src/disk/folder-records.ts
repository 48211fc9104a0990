import { createHash } from 'node:crypto';
import { readFileSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from './paths.ts';
import { keepRecord, parseRecord, recordsHome } from './records.ts';
import { explainerCode, findOrigin } from './reading-origin.ts';

/**
 * What was worked out of a content folder, kept between runs: of each name the newest, so that it grows no larger than the
 * folder. Neither way ever fails.
 */
export interface FolderRecords {
  /** What was kept under a name by the same code, if it follows from what `key` names; a record that is not whole counts as none. */
  readonly find: (name: string, key: string) => unknown;
  /** Keeps what JSON can hold, where the disk lets it. */
  readonly keep: (name: string, key: string, value: unknown) => Promise<void>;
}

/** Opens what is kept of a content folder, wherever it lies and by whatever link it is reached. */
export function openFolderRecords(folder: string, home = recordsHome()): FolderRecords {
  const { code, packages, platform } = findOrigin(packageRoot, explainerCode);
  const origin = hash(JSON.stringify([code, packages, platform]));
  const place = join(home, 'folders', hash(realPath(folder)));
  const pathOf = (name: string): string => join(place, `${hash(name)}.json`);
  return {
    find(name, key) {
      try {
        return parseRecord(readFileSync(pathOf(name), 'utf8'), `${origin} ${key}`);
      } catch {
        return undefined;
      }
    },
    keep: (name, key, value) => keepRecord(pathOf(name), value, `${origin} ${key}`),
  };
}

function realPath(folder: string): string {
  try {
    return realpathSync(folder);
  } catch {
    return folder;
  }
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 32);
}
