import { loadContent } from '../disk/load-content.ts';
import { escapeControls } from '../domain/text/control-characters.ts';
import { basePath, type Command, chooseFlag, contentFolder, contentOption, exitCodes } from './command.ts';
import { jsonPieces } from './json-pieces.ts';

export const ingest: Command = {
  summary: 'print everything Verbatim knows of the content, as data',
  usage: `ingest [--content DIR] --format json

Prints the edition (sources with what was found in them, what they say against
each other, claims, citations with their verdicts, events, disputes) on standard
output, also when there are errors; docs/formats/edition.md has every key.

Exit code 0: all good; 1: errors found; 2: could not run.`,
  options: { ...contentOption, format: { type: 'string' } },
  positionals: [],
  async run(args, terminal) {
    chooseFlag(args, 'format', ['json']);
    const { edition } = await loadContent(contentFolder(args, terminal), undefined, undefined, basePath(terminal));
    for (const piece of jsonPieces(edition)) terminal.write(escapeControls(piece));
    terminal.write('\n');
    return edition.summary.errors > 0 ? exitCodes.errorsFound : exitCodes.good;
  },
};
