import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { type Loaded, loadContent } from '../disk/load-content.ts';
import { toBasePath } from '../domain/edition/urls.ts';
import { count } from '../domain/messages/count.ts';
import { formatPretty } from '../domain/messages/pretty.ts';
import {
  type Command,
  contentFolder,
  contentOption,
  type ExitCode,
  exitCodes,
  pathsFrom,
  type Terminal,
  UsageError,
} from './command.ts';
import { describeWork, type Progress, showProgress } from './progress.ts';
import { type ServeOptions, serveSite } from './serve.ts';
import { type Build, buildSite, claimOutput } from './start-build.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const defaultPort = 4321;

export const start: Command = {
  summary: 'check the content, build the site and serve it on this machine',
  usage: `start [--content DIR] [--port NUMBER]

  --content DIR   the content folder (default: VERBATIM_CONTENT, else content)
  --port NUMBER   the port to serve on, or the next free one
                  (default: PORT, else ${defaultPort})

VERBATIM_BASE=/path/ builds the site for another base path.

Exit code 0: stopped with Ctrl-C; 1: errors found in the content; 2: could not
run. What it serves stays as it was built; \`npm run dev\` follows what you
write, and shows errors on the pages themselves.`,
  options: { ...contentOption, port: { type: 'string' } },
  positionals: [],
  async run(args, terminal) {
    const port = readPort(args.flags['port'] ?? terminal.env['PORT']);
    const base = toBasePath(terminal.env['VERBATIM_BASE'] ?? '/');
    const folder = contentFolder(args, terminal);
    const progress = showProgress(terminal);
    terminal.write('Verbatim\n');
    const ingest = (): Promise<Loaded> => loadContent(folder, undefined, (work) => progress.say(describeWork(work)));
    const loaded = await progress.step('Ingest', ingest, describeSources);
    await progress.step('Check', async () => loaded, describeVerdict);
    if (loaded.edition.summary.errors > 0) return showErrors(loaded, folder, terminal);
    return withStop((stop) => buildAndServe({ content: folder, base, port, stop }, progress, terminal));
  },
};

interface SiteOptions {
  readonly content: string;
  readonly base: string;
  readonly port: number;
  /** Ends the build, then the server. */
  readonly stop: AbortSignal;
}

async function buildAndServe(options: SiteOptions, progress: Progress, terminal: Terminal): Promise<ExitCode> {
  const { content, base, port, stop } = options;
  const out = claimOutput(join(root, '.cache/start'));
  try {
    const work = (): Promise<Build> => buildSite({ root, content, out, env: terminal.env, signal: stop });
    const build = await progress.step('Build', work, describeBuild);
    if (build.code === 0) return await serveUntil(stop, { folder: out, base, port }, terminal);
    if (!stop.aborted) terminal.writeError(`${build.output}\nThe site could not be built; Astro says why above.\n`);
    return exitCodes.couldNotRun;
  } finally {
    rmSync(out, { recursive: true, force: true });
  }
}

function readPort(given: unknown): number {
  const port = Number(given ?? defaultPort);
  if (Number.isInteger(port) && port >= 0 && port < 65_536) return port;
  throw new UsageError(`Unexpected port ${String(given)}, expected a number from 0 to 65535.`);
}

function describeSources({ edition }: Loaded): string {
  const passages = edition.sources.reduce((sum, source) => sum + source.passages.length, 0);
  return `${count(edition.sources.length, 'source')}, ${count(passages, 'passage')}`;
}

function describeVerdict({ edition: { summary } }: Loaded): string {
  const found = [count(summary.errors, 'error'), count(summary.warnings, 'warning')].join(', ');
  return `${count(summary.claims, 'claim')}, ${count(summary.citations, 'citation')}: ${found}`;
}

function showErrors({ messages, files }: Loaded, folder: string, terminal: Terminal): 1 {
  const { colour, width } = terminal;
  const errors = messages.filter(({ severity }) => severity === 'error');
  terminal.write(`\n${formatPretty(errors, { files, showPath: pathsFrom(folder, terminal), colour, width })}`);
  terminal.writeError(
    'Nothing was built: mend the errors above, then start again. `npm run dev` shows\nthem on the pages while you write.\n',
  );
  return exitCodes.errorsFound;
}

/** Astro's own count of what it wrote. */
function describeBuild({ code, output }: Build): string {
  if (code !== 0) return 'not built';
  const pages = /(\d+) page\(s\) built/.exec(output)?.[1];
  return pages === undefined ? 'done' : count(Number(pages), 'page');
}

async function serveUntil(stop: AbortSignal, options: ServeOptions, terminal: Terminal): Promise<ExitCode> {
  const server = await serveSite(options);
  if (options.port !== 0 && server.port !== options.port) {
    terminal.write(`\n  Port ${options.port} is taken by another program, so this is ${server.port}.\n`);
  }
  terminal.write(`\n  ${server.url}\n\n  Ctrl-C stops. \`npm run dev\` shows changes as you write.\n`);
  if (!stop.aborted) await once(stop, 'abort');
  await server.close();
  return exitCodes.good;
}

/** Runs something that a signal asks to stop; nothing it started may live on. */
async function withStop(work: (stop: AbortSignal) => Promise<ExitCode>): Promise<ExitCode> {
  const controller = new AbortController();
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
  const stop = (signal: NodeJS.Signals): void => controller.abort(signal);
  for (const signal of signals) process.on(signal, stop);
  try {
    return await work(controller.signal);
  } finally {
    for (const signal of signals) process.off(signal, stop);
  }
}
