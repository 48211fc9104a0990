import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, realpathSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import process from 'node:process';
import { toSlashes } from './paths.ts';

/** Everything that decides what reading a document gives, apart from the document; each part as a hash or in words. */
export interface ReadingOrigin {
  /** Our own code. */
  readonly code: string;
  /** The packages it imports and all that they need, in their exact versions. */
  readonly packages: string;
  /** What the platform brings: its own text functions, and the language data they rest on. */
  readonly platform: string;
}

const door = 'src/disk/read-document.ts';
const rooms = ['messages', 'text', 'language', 'sources', 'crossref'].map((room) => `src/domain/${room}`);
/** The code that reading a document runs through: its door, and the rooms of the domain behind it. */
export const followedCode: readonly string[] = [door, ...rooms];

/** Finds out what decides, in a project, what reading a document gives. Waits for the disk: hundreds of small files are read. */
export function findReadingOrigin(
  root: string,
  versions: Readonly<Record<string, string | undefined>> = process.versions,
): ReadingOrigin {
  const files = readOwnCode(root);
  const code = createHash('sha256');
  for (const { path, text } of files) code.update(`${path}\0${text}\0`);
  const packages = createHash('sha256');
  for (const one of listPackages(root, listImports(files.map(({ text }) => text)))) packages.update(`${one}\0`);
  return { code: code.digest('hex'), packages: packages.digest('hex'), platform: describePlatform(versions) };
}

/** The engine, its text functions and the data on languages they rest on. */
const platformParts = ['node', 'v8', 'icu', 'unicode', 'cldr', 'tz']; // cspell:ignore cldr

function describePlatform(versions: Readonly<Record<string, string | undefined>>): string {
  return platformParts.map((name) => `${name} ${versions[name] ?? 'none'}`).join(', ');
}

interface CodeFile {
  readonly path: string;
  readonly text: string;
}

function readOwnCode(root: string): CodeFile[] {
  const paths = rooms.flatMap((room) =>
    readdirSync(join(root, room), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
      .map((name) => `${room}/${toSlashes(name)}`),
  );
  return [door, ...paths].sort().map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }));
}

const imported = /(?:\bfrom|\brequire\(|\bimport\()\s*'((?:@[\w.-]+\/)?[\w-][\w.-]*)(?:\/[^']*)?'/g;

/** The names of the packages that code imports, in whatever way. */
function listImports(texts: readonly string[]): string[] {
  const names = texts.flatMap((text) => [...text.matchAll(imported)].map(([, name = '']) => name));
  return [...new Set(names)].sort();
}

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
 * Lists packages and all they need as they are installed, by whatever package manager, each with its entry of the lockfile
 * where it has one: that tells two packages of one version apart.
 */
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
