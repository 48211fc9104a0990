import { createHash } from 'node:crypto';
import { join } from 'node:path';

/** Where everything lies that is kept from run to run. */
export function cacheHome(root: string): string {
  return join(root, 'node_modules/.cache/verbatim');
}

/** The cache of one content folder: Astro's own takes files of two folders with the same bytes for one another. */
export function cacheFolder(root: string, content: string): string {
  return join(cacheHome(root), createHash('sha256').update(content).digest('hex').slice(0, 16));
}
