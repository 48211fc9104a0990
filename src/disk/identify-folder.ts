import { statSync } from 'node:fs';

/** Tells one folder from a later one of the same name, and from none that can be reached. */
export function identifyFolder(folder: string): string | undefined {
  try {
    const stats = statSync(folder);
    // File systems give inode numbers out again.
    return stats.isDirectory() ? `${stats.dev}:${stats.ino}:${stats.birthtimeMs}` : undefined;
  } catch {
    return undefined;
  }
}
