import nodePath from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the package that this code belongs to. */
export const packageRoot = fileURLToPath(new URL('../..', import.meta.url));

/** The part of `node:path` that is needed: Node's own for this system, or that of another. */
export type PathRules = Pick<typeof nodePath.posix, 'isAbsolute' | 'relative' | 'sep'>;

/**
 * Whether a path lies below a folder: not the folder itself, nor one whose name merely begins with the folder's. Either may
 * be written with the slashes of URLs, as ids of modules are.
 */
export function isInside(folder: string, path: string, rules: PathRules = nodePath): boolean {
  const way = rules.relative(folder, path);
  return way !== '' && way !== '..' && !way.startsWith(`..${rules.sep}`) && !rules.isAbsolute(way);
}

/** Writes a path with the slashes that URLs, ids of modules and messages have on every system. */
export function toSlashes(path: string, rules: Pick<PathRules, 'sep'> = nodePath): string {
  return rules.sep === '/' ? path : path.replaceAll(rules.sep, '/');
}
