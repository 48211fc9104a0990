import { spawn } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { cacheFolder } from '../src/astro/cache-folder.ts';
import { root } from './sites.ts';

/** A development server on a copy of a content folder that a test may break. */
export interface DevServer {
  readonly url: string;
  /** The copy. */
  readonly folder: string;
  /** Rewrites a file of the copy. */
  readonly edit: (path: string, change: (text: string) => string) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Only for a server that never starts. */
const startMilliseconds = 200_000;

/** Starts `astro dev` on a copy of a content folder, outside the project. */
export async function startDevServer(content: string): Promise<DevServer> {
  const home = await mkdtemp(join(tmpdir(), 'verbatim-dev-'));
  const folder = join(home, 'content');
  await cp(join(root, content), folder, { recursive: true });
  const port = await findFreePort();
  const child = spawn(process.execPath, ['node_modules/astro/bin/astro.mjs', 'dev', '--port', String(port)], {
    cwd: root,
    env: { ...process.env, VERBATIM_CONTENT: folder, VERBATIM_BASE: '/', ASTRO_TELEMETRY_DISABLED: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = new Promise<void>((settle) => child.once('close', () => settle()));
  const close = async (): Promise<void> => {
    child.kill();
    await ended;
    await Promise.all([home, cacheFolder(root, folder)].map((path) => rm(path, { recursive: true, force: true })));
  };
  try {
    const url = await readAddress(child);
    const edit: DevServer['edit'] = async (path, change) =>
      writeFile(join(folder, path), change(await readFile(join(folder, path), 'utf8')));
    return { url, folder, edit, close };
  } catch (error) {
    await close();
    throw error;
  }
}

function findFreePort(): Promise<number> {
  const probe = createServer();
  return new Promise((settle, fail) => {
    probe.once('error', fail);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => settle(port));
    });
  });
}

/** The address that the server prints once it answers. */
function readAddress({ stdout, stderr }: ReturnType<typeof spawn>): Promise<string> {
  let output = '';
  return new Promise((settle, fail) => {
    const timer = setTimeout(() => fail(new Error(`The server did not start in time:\n${output}`)), startMilliseconds);
    const read = (part: Buffer): void => {
      output += part.toString();
      const url = /http:\/\/localhost:\d+\//.exec(output)?.[0];
      if (url === undefined) return;
      clearTimeout(timer);
      settle(url);
    };
    stdout?.on('data', read);
    stderr?.on('data', read);
    stdout?.once('close', () => {
      clearTimeout(timer);
      fail(new Error(`The server ended:\n${output}`));
    });
  });
}
