import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { PastAddresses } from '../domain/edition/past-addresses.ts';
import { addBase } from '../domain/edition/urls.ts';

/**
 * Puts what moved at its old address in a built site too, for files that cannot lead on, as pages do; and writes
 * `_redirects`, which several hosts read, for everything that moved.
 */
export async function keepOldFiles(out: string, { moved, gone }: PastAddresses, base: string): Promise<void> {
  for (const { from, to } of moved.filter(({ from }) => !from.endsWith('/'))) {
    await mkdir(dirname(join(out, from)), { recursive: true });
    await copyFile(join(out, to), join(out, from));
  }
  for (const { url, retired } of gone.filter(({ url }) => !url.endsWith('/'))) {
    await mkdir(dirname(join(out, url)), { recursive: true });
    const text = url.endsWith('.json') ? JSON.stringify({ retired: retired.because }) : retired.because;
    await writeFile(join(out, url), `${text}\n`);
  }
  if (moved.length === 0) return;
  const lines = moved.map(({ from, to }) => `${addBase(from, base)} ${addBase(to, base)} 301\n`);
  await writeFile(join(out, '_redirects'), lines.join(''));
}
