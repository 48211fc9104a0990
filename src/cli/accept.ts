import { shorten } from '../domain/text/say.ts';
import { join } from 'node:path';
import { loadContent } from '../disk/load-content.ts';
import { writeFileAtomically } from '../disk/write-file.ts';
import type { Edition, VerifiedCitation } from '../domain/edition/edition.ts';
import { listCitations } from '../domain/edition/list-citations.ts';
import { suggestId } from '../domain/text/suggest.ts';
import { fieldsFrom, formatSidecar, recordHash } from '../domain/sources/write-sidecar.ts';
import {
  type Command,
  contentFolder,
  contentOption,
  exitCodes,
  pathsFrom,
  runVerbatim,
  UsageError,
} from './command.ts';
import { schemaLine } from './schema-line.ts';
import { wrap, wrapLines } from './wrap.ts';

const longestShown = 200;

export const accept: Command = {
  summary: 'record a document as it now is, and say which quotations still match',
  usage: `accept ID [--content DIR]

Writes the hash of the document ID into its sidecar (and the sidecar, where
there is none), then says what still matches.

Exit code 0: recorded, and every quotation of it matches; 1: recorded, but some
no longer do; 2: could not run.`,
  options: contentOption,
  positionals: ['ID'],
  async run(args, terminal) {
    const folder = contentFolder(args, terminal);
    const { edition, files } = await loadContent(folder);
    const source = findSource(edition, args.positionals[0] ?? '');
    const path = findSidecar(files.keys(), source.id);
    const sidecar = files.get(path)?.text;
    const text =
      sidecar === undefined
        ? schemaLine('source', join(folder, path)) + formatSidecar(source, fieldsFrom(source.metadata.found))
        : recordHash(sidecar, source.sha256);
    const changed = await writeFileAtomically(join(folder, path), text);
    const citations = listCitations(edition).filter((citation) => citation.source === source.id);
    const lost = citations.filter((citation) => citation.verification.verdict === 'missing');
    const show = pathsFrom(folder, terminal);
    const told = [
      changed
        ? `Recorded ${show(source.file)} in ${show(path)}.`
        : `${show(source.file)} was already recorded as it is.`,
      describeHold(citations.length, lost.length),
    ];
    terminal.write(told.map((text) => `${wrap(text, terminal.width)}\n`).join(''));
    terminal.write(lost.map((citation) => formatLost(citation, show, terminal.width)).join(''));
    return lost.length > 0 ? exitCodes.errorsFound : exitCodes.good;
  },
};

/** Where the sidecar lies, or should: some systems spell a name in other code points than the id has. */
function findSidecar(paths: Iterable<string>, id: string): string {
  const path = `sources/${id}.yaml`;
  return [...paths].find((present) => present.normalize() === path) ?? path;
}

function findSource(edition: Edition, id: string): Edition['sources'][number] {
  const source = edition.sources.find((candidate) => candidate.id === id);
  if (source !== undefined) return source;
  const near = suggestId(
    id,
    edition.sources.map((candidate) => candidate.id),
  );
  const hint =
    near === undefined ? 'Put the document into sources/ first, or use `add FILE`.' : `Did you mean \`${near}\`?`;
  throw new UsageError(`There is no readable document ${id} among the sources. ${hint}`);
}

function describeHold(total: number, lost: number): string {
  if (total === 0) return 'Nothing is quoted from it yet.';
  if (lost === 0) return `Every quotation of it still matches (${total}).`;
  return `${total - lost} of ${total} quotations of it still match. These no longer do; \`${runVerbatim} check\` shows the nearest words:`;
}

/** Where a quotation stands, and what it says; at most a few lines of it. */
function formatLost({ place, owner, exact }: VerifiedCitation, show: (file: string) => string, width: number): string {
  const quoted = shorten(exact, longestShown);
  const lines = wrapLines(`"${quoted}"`, width - 4).map((line) => `    ${line}\n`);
  return `\n  ${show(place.file)}: ${owner.kind} ${owner.id}\n${lines.join('')}`;
}
