import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { hashPackages } from './installed-packages.ts';
import { toSlashes } from './paths.ts';

/** Everything that decides what reading gives, apart from what is read; each part as a hash or in words. */
export interface ReadingOrigin {
  /** Our own code. */
  readonly code: string;
  /** The packages it imports and all that they need, in their exact versions. */
  readonly packages: string;
  /** What the platform brings: its own text functions, and the language data they rest on. */
  readonly platform: string;
}

const inDomain = (...rooms: readonly string[]): string[] => rooms.map((room) => `src/domain/${room}`);
/** The code that reading a document runs through: its door, and the rooms of the domain behind it. */
export const documentCode: readonly string[] = [
  'src/disk/read-document.ts',
  ...inDomain('text', 'messages', 'yaml', 'language', 'sources', 'crossref'),
];
/** The code that reading an explainer, and comparing its statements with what they cite, runs through. */
export const explainerCode: readonly string[] = inDomain(
  'text',
  'messages',
  'yaml',
  'language',
  'sources',
  'claims',
  'match',
  'lints',
);

/**
 * Finds out what decides, in a project, what running some of its code gives. Waits for the disk: hundreds of small files are read.
 *
 * @param places files, and folders with all below them
 */
export function findOrigin(
  root: string,
  places: readonly string[],
  versions: Readonly<Record<string, string | undefined>> = process.versions,
): ReadingOrigin {
  const files = readOwnCode(root, places);
  const code = createHash('sha256');
  for (const { path, text } of files) code.update(`${path}\0${text}\0`);
  const packages = hashPackages(root, listImports(files.map(({ text }) => text)));
  return { code: code.digest('hex'), packages, platform: describePlatform(versions) };
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

function readOwnCode(root: string, places: readonly string[]): CodeFile[] {
  const paths = places.flatMap((place) => {
    if (place.endsWith('.ts')) return [place];
    return readdirSync(join(root, place), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
      .map((name) => `${place}/${toSlashes(name)}`);
  });
  return paths.sort().map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }));
}

const imported = /(?:\bfrom|\brequire\(|\bimport\()\s*'((?:@[\w.-]+\/)?[\w-][\w.-]*)(?:\/[^']*)?'/g;

/** The names of the packages that code imports, in whatever way. */
function listImports(texts: readonly string[]): string[] {
  const names = texts.flatMap((text) => [...text.matchAll(imported)].map(([, name = '']) => name));
  return [...new Set(names)].sort();
}
