import { createHash } from 'node:crypto';

/**
 * Writes what is kept between runs, as text. It begins with its own hash, so that a disk that altered a letter of it cannot
 * alter a verdict.
 *
 * @param key one line that names what it follows from
 */
export function formatRecord(value: unknown, key = ''): string {
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
