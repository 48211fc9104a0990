import { createHash } from 'node:crypto';
import { join } from 'node:path';
import process from 'node:process';
import { DiskError } from './disk-error.ts';
import { packageRoot } from './paths.ts';
import { writeFileAtomically } from './write-file.ts';

/** Where everything lies that a project keeps from run to run. */
export function cacheHome(root: string): string {
  return join(root, 'node_modules/.cache/verbatim');
}

/**
 * Where records lie: in a folder of this project or, where it is set, in `VERBATIM_CACHE`: one that lasts from run to run where
 * the project does not, or an empty one.
 */
export function recordsHome(own = ''): string {
  return process.env['VERBATIM_CACHE'] || join(cacheHome(packageRoot), own);
}

/** Writes a record, where the disk lets it: what a disk that is full does not keep is worked out again next time. */
export async function keepRecord(path: string, value: unknown, key?: string): Promise<void> {
  try {
    await writeFileAtomically(path, formatRecord(value, key));
  } catch (error) {
    if (!(error instanceof DiskError)) throw error;
  }
}

/**
 * Writes what is kept between runs, as text. It begins with its own hash, so that a disk that altered a letter of it cannot
 * alter a verdict.
 *
 * @param key one line that names what it follows from
 */
function formatRecord(value: unknown, key = ''): string {
  const data = `${key}\n${JSON.stringify(value)}`;
  return `${hash(data)}\n${data}`;
}

/** Gives what a record keeps; nothing of one that is not whole, or that is kept under another key. */
export function parseRecord(record: string, key = ''): unknown {
  const end = record.indexOf('\n');
  const data = record.slice(end + 1);
  const start = key.length + 1;
  if (data.slice(0, start) !== `${key}\n` || record.slice(0, end) !== hash(data)) return undefined;
  return JSON.parse(data.slice(start)) as unknown;
}

function hash(data: string): string {
  return createHash('sha256').update(data).digest('hex');
}
