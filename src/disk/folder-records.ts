import { createHash } from 'node:crypto';
import { readFileSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { DiskError } from './disk-error.ts';
import { formatRecord, parseRecord } from './records.ts';
import { explainerCode, findOrigin } from './reading-origin.ts';
import { writeFileAtomically } from './write-file.ts';

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

const root = fileURLToPath(new URL('../..', import.meta.url));
const ownFolder = join(root, 'node_modules/.cache/verbatim');
const defaultHome = (): string => process.env['VERBATIM_CACHE'] || ownFolder;

/** Opens what is kept of a content folder, wherever it lies and by whatever link it is reached. */
export function openFolderRecords(folder: string, home = defaultHome()): FolderRecords {
  const { code, packages, platform } = findOrigin(root, explainerCode);
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
    async keep(name, key, value) {
      try {
        await writeFileAtomically(pathOf(name), formatRecord(value, `${origin} ${key}`));
      } catch (error) {
        // A disk that is full or may not be written to: it is worked out again next time.
        if (!(error instanceof DiskError)) throw error;
      }
    },
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
