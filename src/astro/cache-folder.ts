import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { cacheHome } from '../disk/records.ts';

/** The cache of one content folder: Astro's own takes files of two folders with the same bytes for one another. */
export function cacheFolder(root: string, content: string): string {
  return join(cacheHome(root), createHash('sha256').update(content).digest('hex').slice(0, 16));
}
