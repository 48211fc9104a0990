import { homedir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import process from 'node:process';
import { FolderBusyError } from '../disk/claim.ts';
import { type Loaded, loadContent } from '../disk/load-content.ts';
import { claimOutput, openStaging, type OutputFolder, type Surroundings } from '../disk/output-folder.ts';
import { packageRoot } from '../disk/paths.ts';
import { coverDisputes } from '../domain/edition/cover-disputes.ts';
import { type FallenBack, fallBack } from '../domain/edition/fall-back.ts';
import { count } from '../domain/text/say.ts';
import { refuseSilentChanges } from '../domain/edition/silent-changes.ts';
import { formatPretty } from '../domain/messages/render/pretty.ts';
import { isPlaceholderAddress } from '../domain/text/web-address.ts';
import {
  basePath,
  type Command,
  contentFolder,
  contentOption,
  type ExitCode,
  exitCodes,
  pathsFrom,
  siteAddress,
  type Terminal,
  UsageError,
} from './command.ts';
import { describeWork, type Progress, showProgress } from './progress.ts';
import { wrap } from './wrap.ts';

export const build: Command = {
  summary: 'check the content and build the site, for any plain file server',
  usage: `build [--content DIR] [--outDir DIR] [--keep-going]

  --content DIR   the content folder (default: VERBATIM_CONTENT, else content)
  --outDir DIR    where the site goes (default: dist)
  --keep-going    have an explainer with errors stand as its last edition has
                  it, and one that was never published be left out, so that the
                  rest goes out; every error is shown at the end

VERBATIM_BASE=/path/ builds the site for another base path, and VERBATIM_URL for
another address than that in site.yaml, such as https://news.example. The site
is built beside the folder and takes its place whole, or nothing there changes.
One build at a time writes to a folder.

Exit code 0: built; 1: errors found in the content, nothing built; 2: could not
run.`,
  options: { ...contentOption, outDir: { type: 'string' }, 'keep-going': { type: 'boolean' } },
  positionals: [],
  async run(args, terminal) {
    const base = basePath(terminal);
    const url = siteAddress(terminal);
    const content = contentFolder(args, terminal);
    const out = resolve(terminal.cwd, String(args.flags['outDir'] || 'dist'));
    const shown = relative(terminal.cwd, out) || out;
    const output = await claim(out, shown, { content, home: [packageRoot, terminal.cwd, homedir()] });
    try {
      const progress = showProgress(terminal);
      terminal.write('Verbatim\n');
      const read = refuseSilentChanges(await readContent(content, base, progress, true));
      const fallen = args.flags['keep-going'] === true ? fallBack(read) : undefined;
      const loaded = fallen?.loaded ?? read;
      if (loaded.edition.summary.errors > 0) return refuse(loaded, content, `${shown} is as it was`, terminal);
      return await buildAside({ content, base, loaded, url }, progress, (built) => {
        output.publish(built);
        terminal.write(`\nThe site is in ${shown}.\n`);
        tellPlaceholder(url ?? loaded.edition.site.url, terminal);
        if (fallen !== undefined) tellFallenBack(fallen, loaded, content, terminal);
        return exitCodes.good;
      });
    } finally {
      output.leave();
    }
  },
};

/** Says that pages will call themselves a preview, where the site's address can be nobody's. */
function tellPlaceholder(url: string, terminal: Terminal): void {
  if (!isPlaceholderAddress(url)) return;
  const told = `Its address is still ${url}, so its pages call themselves a preview that must not be cited. Write the real one into site.yaml, or build with VERBATIM_URL.`;
  terminal.write(`${wrap(told, terminal.width)}\n`);
}

/** What was passed over, last of all: hosts show the end of what a build says. */
function tellFallenBack(
  { asPublished, leftOut, passedOver }: FallenBack<Loaded>,
  { files }: Loaded,
  folder: string,
  terminal: Terminal,
): void {
  if (passedOver.length === 0) return;
  const { colour, width } = terminal;
  const shown = formatPretty(passedOver, { files, showPath: pathsFrom(folder, terminal), colour, width });
  const told = [
    ...asPublished.map((slug) => `${slug} has errors: it stands as its last edition has it.`),
    ...leftOut.map((slug) => `${slug} has errors and was never published: it is left out.`),
  ];
  terminal.writeError(`\n${shown}${told.map((text) => `${wrap(text, width)}\n`).join('')}`);
}

async function claim(out: string, shown: string, around: Surroundings): Promise<OutputFolder> {
  try {
    return await claimOutput(out, around);
  } catch (error) {
    if (!(error instanceof FolderBusyError)) throw error;
    throw new UsageError(
      `Another build (process ${error.pid}) is writing to ${shown}. Wait until it has ended, then build again.`,
    );
  }
}

/** Reads and checks the content, and says so. */
export async function readContent(
  content: string,
  base: string,
  progress: Progress,
  omitsDrafts = false,
): Promise<Loaded> {
  const read = (): Promise<Loaded> =>
    loadContent(content, undefined, (work) => progress.say(describeWork(work)), base, omitsDrafts);
  const loaded = await progress.step('Ingest', read, describeSources);
  await progress.step('Compare', async () => loaded, describeComparisons);
  await progress.step('Check', async () => loaded, describeVerdict);
  return loaded;
}

function describeSources({ edition }: Loaded): string {
  const passages = edition.sources.reduce((sum, source) => sum + source.passages.length, 0);
  return `${count(edition.sources.length, 'source')}, ${count(passages, 'passage')}`;
}

/** What reading the documents against each other gave, and which command shows it. */
export function describeComparisons({ edition }: Pick<Loaded, 'edition'>): string {
  const { comparisons, sharedText, origins, explainers } = edition;
  const cover = coverDisputes(edition);
  const answered = comparisons.filter(cover.covers).length;
  const disputes = explainers.reduce((sum, explainer) => sum + explainer.disputes.length, 0);
  const shared = origins.filter(({ sources }) => sources.length > 1).length;
  const facts = `${count(sharedText.length, 'pair')} of sources with shared text, ${count(shared, 'shared origin')}`;
  const waiting = `${count(comparisons.length - answered, 'comparison')} for an editor, ${answered} answered by ${count(disputes, 'dispute')}`;
  return `${facts}; ${waiting}: \`npm run -s verbatim -- report\` shows them`;
}

function describeVerdict({ edition: { summary } }: Loaded): string {
  const found = [count(summary.errors, 'error'), count(summary.warnings, 'warning')].join(', ');
  return `${count(summary.claims, 'claim')}, ${count(summary.citations, 'citation')}: ${found}`;
}

/** Shows every error, and in the last lines how many there are and what comes of them. */
export function refuse({ messages, files }: Loaded, folder: string, outcome: string, terminal: Terminal): ExitCode {
  const { colour, width } = terminal;
  const errors = messages.filter(({ severity }) => severity === 'error');
  const shown = formatPretty(errors, { files, showPath: pathsFrom(folder, terminal), colour, width });
  const last = `The content has ${count(errors.length, 'error')}, so nothing was built: ${outcome}. Mend ${errors.length === 1 ? 'it' : 'them'}, then build again; \`npm run dev\` shows errors on the pages while you write.`;
  terminal.writeError(`\n${shown}${wrap(last, width)}\n`);
  return exitCodes.errorsFound;
}

/** What is built, in which words it is read already. */
interface Sound {
  readonly content: string;
  readonly base: string;
  readonly loaded: Loaded;
  readonly url: string | undefined;
}

/** Builds into a folder of this process alone, which is gone when `use` has ended. */
export async function buildAside<T>(
  site: Sound,
  progress: Progress,
  use: (built: string) => T | Promise<T>,
): Promise<T> {
  const { buildSite } = await import('../astro/build-site.ts');
  const staging = openStaging(join(packageRoot, '.cache/build'));
  const stopListening = endOnSignal();
  try {
    const work = (): Promise<number> => buildSite({ ...site, out: join(staging.folder, 'site') });
    await progress.step('Build', work, (pages) => count(pages, 'page')).finally(stopListening);
    return await use(join(staging.folder, 'site'));
  } finally {
    staging.leave();
  }
}

/** A build in this process cannot be asked to stop: a signal ends the process, which takes its folders with it. */
function endOnSignal(): () => void {
  const codes = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const;
  const end = (signal: keyof typeof codes): void => process.exit(codes[signal]);
  const signals = Object.keys(codes) as (keyof typeof codes)[];
  for (const signal of signals) process.on(signal, end);
  return () => {
    for (const signal of signals) process.off(signal, end);
  };
}
