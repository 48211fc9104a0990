import { once } from 'node:events';
import process from 'node:process';
import { buildAside, readContent, refuse } from './build.ts';
import {
  basePath,
  type Command,
  contentFolder,
  contentOption,
  type ExitCode,
  exitCodes,
  siteAddress,
  type Terminal,
  UsageError,
} from './command.ts';
import { showProgress } from './progress.ts';
import { type ServeOptions, serveSite } from './serve.ts';

const defaultPort = 4321;

export const start: Command = {
  summary: 'check the content, build the site and serve it on this machine',
  usage: `start [--content DIR] [--port NUMBER]

  --content DIR   the content folder (default: VERBATIM_CONTENT, else content)
  --port NUMBER   the port to serve on, or the next free one
                  (default: PORT, else ${defaultPort})

VERBATIM_BASE=/path/ builds the site for another base path, and VERBATIM_URL for
another address than that in site.yaml.

Exit code 0: stopped with Ctrl-C; 1: errors found in the content; 2: could not
run. What it serves stays as it was built; \`npm run dev\` follows what you
write, and shows errors on the pages themselves.`,
  options: { ...contentOption, port: { type: 'string' } },
  positionals: [],
  async run(args, terminal) {
    const port = readPort(args.flags['port'] ?? terminal.env['PORT']);
    const base = basePath(terminal);
    const content = contentFolder(args, terminal);
    const progress = showProgress(terminal);
    terminal.write('Verbatim\n');
    const loaded = await readContent(content, base, progress);
    if (loaded.edition.summary.errors > 0) return refuse(loaded, content, 'there is nothing to serve', terminal);
    return buildAside({ content, base, loaded, url: siteAddress(terminal) }, progress, (folder) =>
      withStop((stop) => serveUntil(stop, { folder, base, port }, terminal)),
    );
  },
};

function readPort(given: unknown): number {
  const port = Number(given ?? defaultPort);
  if (Number.isInteger(port) && port >= 0 && port < 65_536) return port;
  throw new UsageError(`Unexpected port ${String(given)}, expected a number from 0 to 65535.`);
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
