import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { type Loaded, loadContent } from '../disk/load-content.ts';
import { formatPretty } from '../domain/messages/pretty.ts';
import { pathsFrom } from './check.ts';
import { type Command, contentFolder, contentOption, exitCodes, type Terminal, UsageError } from './command.ts';
import { showProgress } from './progress.ts';
import { serveSite, type SiteServer } from './serve.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const defaultPort = 4321;

export const start: Command = {
  summary: 'check the content, build the site and serve it on this machine',
  usage: `start [--content DIR] [--port NUMBER]

  --content DIR   the content folder (default: VERBATIM_CONTENT, else content)
  --port NUMBER   the port to serve on, or the next free one (default: ${defaultPort})

Exit code 0: stopped with Ctrl-C; 1: errors found in the content; 2: could not
run.`,
  options: { ...contentOption, port: { type: 'string' } },
  positionals: [],
  async run(args, terminal) {
    const port = readPort(args.flags['port'] ?? terminal.env['PORT']);
    const base = basePath(terminal.env['VERBATIM_BASE']);
    const folder = contentFolder(args, terminal);
    const progress = showProgress(terminal);
    terminal.write('Verbatim\n');
    const loaded = await progress.step('Ingest', () => loadContent(folder), describeSources);
    await progress.step('Check', async () => loaded, describeVerdict);
    if (loaded.edition.summary.errors > 0) return showErrors(loaded, folder, terminal);
    const build = await progress.step('Build', () => buildSite(folder, terminal), describeBuild);
    if (build.code !== 0) {
      terminal.writeError(`${build.output}\nThe site could not be built; Astro says why above.\n`);
      return exitCodes.couldNotRun;
    }
    const server = await serveSite({ folder: join(root, 'dist'), base, port });
    terminal.write(`\n  ${server.url}\n\n  Ctrl-C stops.\n`);
    await untilStopped(server);
    return exitCodes.good;
  },
};

function readPort(given: unknown): number {
  const port = Number(given ?? defaultPort);
  if (Number.isInteger(port) && port >= 0 && port < 65_536) return port;
  throw new UsageError(`Unexpected port ${String(given)}, expected a number from 0 to 65535.`);
}

/** Gives a base path the slashes at both ends that addresses are built with. */
function basePath(given = '/'): string {
  const inner = given.split('/').filter(Boolean).join('/');
  return inner === '' ? '/' : `/${inner}/`;
}

function describeSources({ edition }: Loaded): string {
  const passages = edition.sources.reduce((sum, source) => sum + source.passages.length, 0);
  return `${count(edition.sources.length, 'source')}, ${count(passages, 'passage')}`;
}

function describeVerdict({ edition: { summary } }: Loaded): string {
  const found = [count(summary.errors, 'error'), count(summary.warnings, 'warning')].join(', ');
  return `${count(summary.claims, 'claim')}, ${count(summary.citations, 'citation')}: ${found}`;
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

function showErrors({ messages, files }: Loaded, folder: string, terminal: Terminal): 1 {
  const { colour, width } = terminal;
  const errors = messages.filter(({ severity }) => severity === 'error');
  terminal.write(`\n${formatPretty(errors, { files, showPath: pathsFrom(folder, terminal), colour, width })}`);
  terminal.writeError('Nothing was built: mend the errors above, then start again.\n');
  return exitCodes.errorsFound;
}

interface Build {
  readonly code: number;
  readonly output: string;
}

/** Builds in a process of its own, as `npm run build` does, and keeps Astro's words for when it fails. */
function buildSite(folder: string, { env }: Terminal): Promise<Build> {
  const astro = join(root, 'node_modules/astro/bin/astro.mjs');
  if (!existsSync(astro)) throw new UsageError('Astro is not installed. Run npm ci, then start again.');
  const child = spawn(process.execPath, [astro, 'build'], {
    cwd: root,
    env: { ...env, VERBATIM_CONTENT: folder, ASTRO_TELEMETRY_DISABLED: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  const keep = (part: Buffer): void => {
    output += part.toString();
  };
  child.stdout.on('data', keep);
  child.stderr.on('data', keep);
  return new Promise((settle, fail) => {
    child.once('error', fail);
    child.once('close', (code) => settle({ code: code ?? 1, output }));
  });
}

/** Astro's own count of what it wrote. */
function describeBuild({ code, output }: Build): string {
  if (code !== 0) return 'failed';
  const pages = /(\d+) page\(s\) built/.exec(output)?.[1];
  return pages === undefined ? 'done' : count(Number(pages), 'page');
}

async function untilStopped(server: SiteServer): Promise<void> {
  await new Promise<void>((settle) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => settle());
  });
  await server.close();
}
