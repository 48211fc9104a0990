import { type Loaded, loadContent } from '../disk/load-content.ts';
import { toPrintableJson } from '../domain/text/control-characters.ts';
import { formatGithub } from '../domain/messages/render/github.ts';
import { formatPretty } from '../domain/messages/render/pretty.ts';
import { formatSummary } from '../domain/messages/render/summary.ts';
import { describeCoverage } from '../domain/lints/describe-coverage.ts';
import {
  basePath,
  type Command,
  chooseFlag,
  contentFolder,
  contentOption,
  exitCodes,
  nameFolder,
  pathsFrom,
  runVerbatim,
  type Terminal,
} from './command.ts';
import { showReading } from './progress.ts';
import { wrap } from './wrap.ts';

const formats = ['pretty', 'json', 'github'] as const;

export const check: Command = {
  summary: 'find every quotation in its source; say what is wrong, or --fix it',
  usage: `check [--content DIR] [--fix]
                             [--format pretty|json|github]

  --content DIR   the content folder (default: VERBATIM_CONTENT, else content)
  --format        pretty for people, json for programs, github for annotations
  --fix           first mend what has exactly one safe mend, and show each
                  change: a source id that is one letter off, markup in a
                  quotation, typography that differs from the source's. No
                  word is ever changed

Exit code 0: all good; 1: errors found; 2: could not run.`,
  options: { ...contentOption, format: { type: 'string' }, fix: { type: 'boolean' } },
  positionals: [],
  async run(args, terminal) {
    const format = chooseFlag(args, 'format', formats);
    const folder = contentFolder(args, terminal);
    const { onWork, done } = showReading(terminal);
    const first = await loadContent(folder, undefined, onWork, basePath(terminal));
    done();
    const loaded = args.flags['fix'] === true ? await fixAndReload(first, folder, format, terminal) : first;
    terminal.write(printers[format](loaded, folder, terminal));
    return loaded.edition.summary.errors > 0 ? exitCodes.errorsFound : exitCodes.good;
  },
};

/** Changes are for people: where programs read the verdict, they go to standard error. */
async function fixAndReload(
  loaded: Loaded,
  folder: string,
  format: (typeof formats)[number],
  terminal: Terminal,
): Promise<Loaded> {
  if (loaded.fixes.length === 0) return loaded;
  const { fixContent } = await import('./fix.ts');
  const { colour, width } = terminal;
  const { report, changes } = await fixContent(loaded, folder, {
    showPath: pathsFrom(folder, terminal),
    colour,
    width,
  });
  const write = format === 'pretty' ? terminal.write : terminal.writeError;
  write(report);
  return changes > 0 ? loadContent(folder, undefined, undefined, basePath(terminal)) : loaded;
}

/** What `--fix` would do about the messages above. */
function offerFix({ fixes }: Loaded): string[] {
  return fixes.some(({ rule }) => rule !== undefined)
    ? [`\`${runVerbatim} check --fix\` mends some of these: they have only one safe mend`]
    : [];
}

type Printer = (loaded: Loaded, folder: string, terminal: Terminal) => string;

const printers: Readonly<Record<(typeof formats)[number], Printer>> = {
  pretty: (loaded, folder, terminal) => {
    const { messages, files, edition } = loaded;
    const { colour, width } = terminal;
    const shown = formatPretty(messages, { files, showPath: pathsFrom(folder, terminal), colour, width });
    const coverage = describeCoverage(edition.explainers.map(({ language }) => language));
    const closing = [...offerFix(loaded), ...coverage].map((text) => `${wrap(text, width)}\n`);
    return (
      shown +
      closing.join('') +
      formatSummary(edition.summary, { folder: nameFolder(folder, terminal), site: edition.site.name, colour, width })
    );
  },
  json: ({ messages, edition }) => `${toPrintableJson({ summary: edition.summary, messages })}\n`,
  github: ({ messages }, folder, terminal) => formatGithub(messages, { showPath: pathsFrom(folder, terminal) }),
};
