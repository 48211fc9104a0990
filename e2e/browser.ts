import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { inflate } from '@sparticuz/chromium';
import { writeFileAtomically } from '../src/disk/write-file.ts';

export interface Browser {
  readonly executablePath: string;
  readonly args: string[];
  readonly env: Record<string, string>;
}

/** A browser that draws the same picture on every machine of its kind. */
export interface PinnedBrowser extends Browser {
  readonly version: string;
}

const root = fileURLToPath(new URL('..', import.meta.url));
const systemNames = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/**
 * Finds a Chromium: the one named by VERBATIM_BROWSER, Playwright's own, the system's, or the one in the
 * package @sparticuz/chromium, which needs nothing of the system (Linux on x64).
 *
 * @throws Error when there is none, with the mend.
 */
export async function findBrowser(): Promise<Browser> {
  const path = [process.env['VERBATIM_BROWSER'], chromium.executablePath(), ...systemBrowsers()].find(
    (candidate) => candidate && existsSync(candidate),
  );
  if (path) return { executablePath: path, args: sandboxArgs(), env: {} };
  if (runsPinned()) return (await unpackBrowser()).browser;
  throw new Error('No browser was found. Run npx playwright install chromium, or name one in VERBATIM_BROWSER.');
}

function systemBrowsers(): string[] {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  return systemNames.flatMap((name) => folders.map((folder) => join(folder, name)));
}

/** Chromium refuses its sandbox to root. */
function sandboxArgs(): string[] {
  return process.getuid?.() === 0 ? ['--no-sandbox'] : [];
}

/**
 * The browser of the lockfile with fonts of the repository alone, whatever else the machine has; nothing where it
 * does not run.
 */
export async function findPinnedBrowser(): Promise<PinnedBrowser | undefined> {
  if (!runsPinned()) return undefined;
  const { browser, folder, version } = await unpackBrowser();
  const fonts = join(root, '.cache/shot-fonts.conf');
  // Another process may read the file at any time.
  await writeFileAtomically(fonts, describeFonts(folder, [join(root, 'e2e/fonts')]));
  return { ...browser, version, env: { ...browser.env, FONTCONFIG_FILE: fonts } };
}

function runsPinned(): boolean {
  return process.platform === 'linux' && process.arch === 'x64';
}

interface Unpacked {
  readonly browser: Browser;
  readonly folder: string;
  readonly version: string;
}

async function unpackBrowser(): Promise<Unpacked> {
  const home = join(root, 'node_modules/@sparticuz/chromium');
  const { version } = JSON.parse(await readFile(join(home, 'package.json'), 'utf8')) as { version: string };
  const folder = join(root, '.cache', `chromium-${version}`);
  if (!existsSync(folder)) await unpackTo(folder, join(home, 'bin'));
  const browser = {
    executablePath: join(folder, 'chromium'),
    args: [...sandboxArgs(), '--disable-gpu', '--disable-dev-shm-usage'],
    env: { LD_LIBRARY_PATH: join(folder, 'al2023/lib'), FONTCONFIG_PATH: join(folder, 'fonts') },
  };
  return { browser, folder, version };
}

/** Unpacks beside and renames, so that a folder of the final name is always whole. */
async function unpackTo(folder: string, packed: string): Promise<void> {
  const staging = `${folder}.${process.pid}`;
  await mkdir(staging, { recursive: true });
  // `inflate` writes to the folder for temporary files, and takes no other.
  const { TMPDIR } = process.env;
  process.env['TMPDIR'] = staging;
  try {
    await Promise.all(['chromium.br', 'fonts.tar.br', 'al2023.tar.br'].map((file) => inflate(join(packed, file))));
    await writeFile(
      join(staging, 'fonts/fonts.conf'),
      describeFonts(folder, ['/usr/share/fonts', '/usr/local/share/fonts']),
    );
  } finally {
    if (TMPDIR === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = TMPDIR;
  }
  await rename(staging, folder).catch(async () => {
    // Another process was faster.
    await rm(staging, { recursive: true });
  });
}

/** The package's own configuration looks for its fonts in /tmp. */
function describeFonts(folder: string, others: readonly string[]): string {
  const lines = [
    ...[join(folder, 'fonts/fonts'), ...others].map((dir) => `  <dir>${dir}</dir>`),
    `  <cachedir>${join(folder, 'font-cache')}</cachedir>`,
  ];
  return [
    '<?xml version="1.0"?>',
    '<!DOCTYPE fontconfig SYSTEM "fonts.dtd">',
    '<fontconfig>',
    ...lines,
    '</fontconfig>',
    '',
  ].join('\n');
}
