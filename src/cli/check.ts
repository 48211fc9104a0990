import { relative } from 'node:path';
import { type Loaded, loadContent } from '../disk/load-content.ts';
import { formatGithub } from '../domain/messages/github.ts';
import { formatPretty } from '../domain/messages/pretty.ts';
import { formatSummary } from '../domain/messages/summary.ts';
import { type Command, chooseFlag, contentFolder, contentOption, exitCodes, type Terminal } from './command.ts';

const formats = ['pretty', 'json', 'github'] as const;

export const check: Command = {
  summary: 'find every quotation in its source, and say what is wrong with the content',
  usage: `check [--content DIR] [--format pretty|json|github]

  --content DIR   the content folder (default: VERBATIM_CONTENT, else content)
  --format        pretty for people, json for programs, github for annotations

Exit code 0: all good; 1: errors found; 2: could not run.`,
  options: { ...contentOption, format: { type: 'string' } },
  positionals: [],
  async run(args, terminal) {
    const format = chooseFlag(args, 'format', formats);
    const folder = contentFolder(args, terminal);
    const loaded = await loadContent(folder);
    terminal.write(printers[format](loaded, folder, terminal));
    return loaded.edition.summary.errors > 0 ? exitCodes.errorsFound : exitCodes.good;
  },
};

type Printer = (loaded: Loaded, folder: string, terminal: Terminal) => string;

const printers: Readonly<Record<(typeof formats)[number], Printer>> = {
  pretty: ({ messages, files, edition }, folder, terminal) => {
    const { colour, width } = terminal;
    const shown = formatPretty(messages, { files, showPath: pathsFrom(folder, terminal), colour, width });
    return shown + formatSummary(edition.summary, { colour });
  },
  json: ({ messages, edition }) => `${JSON.stringify({ summary: edition.summary, messages }, undefined, 2)}\n`,
  github: ({ messages }, folder, terminal) => formatGithub(messages, { showPath: pathsFrom(folder, terminal) }),
};

/** Shows content files as paths from the working directory, so that a terminal or editor can open them. */
export function pathsFrom(folder: string, terminal: Terminal): (file: string) => string {
  const prefix = relative(terminal.cwd, folder).replaceAll('\\', '/');
  return (file) => (prefix === '' ? file : `${prefix}/${file}`);
}
