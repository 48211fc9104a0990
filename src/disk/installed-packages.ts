import { createHash } from 'node:crypto';
import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { toSlashes } from './paths.ts';

interface Manifest {
  readonly version?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

interface LockEntry {
  readonly version?: string;
  readonly integrity?: string;
  readonly resolved?: string;
}

/**
 * Sums up packages and all they need as they are installed in a project, by whatever package manager. What is made with
 * them can be kept as long as this stays the same.
 */
export function hashPackages(root: string, names: readonly string[]): string {
  const hash = createHash('sha256');
  for (const one of listPackages(root, names)) hash.update(`${one}\0`);
  return hash.digest('hex');
}

/** Each with its entry of the lockfile where it has one: that tells two packages of one version apart. */
function listPackages(root: string, names: readonly string[]): string[] {
  const locked = readLockfile(root);
  const home = realpathSync(root);
  const found = new Map<string, string>();
  const visit = (name: string, from: string): void => {
    const folder = findPackage(name, from);
    // Types alone, or what another platform needs.
    if (folder === undefined || found.has(folder)) return;
    const { version, dependencies, optionalDependencies } = (readJson(join(folder, 'package.json')) ?? {}) as Manifest;
    const place = toSlashes(relative(home, folder));
    const entry = locked[place];
    found.set(folder, JSON.stringify([place, version, entry?.version, entry?.integrity, entry?.resolved]));
    for (const need of Object.keys({ ...dependencies, ...optionalDependencies })) visit(need, folder);
  };
  for (const name of names) visit(name, home);
  return [...found.values()].sort();
}

function readLockfile(root: string): Readonly<Record<string, LockEntry>> {
  const lockfile = readJson(join(root, 'package-lock.json')) as
    { readonly packages?: Readonly<Record<string, LockEntry>> } | undefined;
  return lockfile?.packages ?? {};
}

function readJson(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return undefined;
  }
}

/** The folder of a package as code in another folder finds it: in the nearest `node_modules` above. */
function findPackage(name: string, from: string): string | undefined {
  for (let folder = from; ; folder = dirname(folder)) {
    const candidate = join(folder, 'node_modules', name, 'package.json');
    if (existsSync(candidate)) return dirname(realpathSync(candidate));
    if (dirname(folder) === folder) return undefined;
  }
}
