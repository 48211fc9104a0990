import { join } from 'node:path';
import { loadContent } from '../disk/load-content.ts';
import { writeFileAtomically } from '../disk/write-file.ts';
import type { Edition, VerifiedCitation } from '../domain/edition/edition.ts';
import { listCitations } from '../domain/edition/list-citations.ts';
import { suggest } from '../domain/text/suggest.ts';
import { fieldsFrom, formatSidecar, recordHash } from '../domain/sources/write-sidecar.ts';
import { type Command, contentFolder, contentOption, exitCodes, runVerbatim, UsageError } from './command.ts';

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
    const path = `sources/${source.id}.yaml`;
    const sidecar = files.get(path)?.text;
    const text =
      sidecar === undefined
        ? formatSidecar(source, fieldsFrom(source.metadata.found))
        : recordHash(sidecar, source.sha256);
    const changed = await writeFileAtomically(join(folder, path), text);
    const citations = listCitations(edition).filter((citation) => citation.source === source.id);
    const lost = citations.filter((citation) => citation.verification.verdict === 'missing');
    terminal.write(
      changed ? `Recorded ${source.file} in ${path}.\n` : `${source.file} was already recorded as it is.\n`,
    );
    terminal.write(describeHold(citations.length, lost));
    return lost.length > 0 ? exitCodes.errorsFound : exitCodes.good;
  },
};

function findSource(edition: Edition, id: string): Edition['sources'][number] {
  const source = edition.sources.find((candidate) => candidate.id === id);
  if (source !== undefined) return source;
  const near = suggest(
    id,
    edition.sources.map((candidate) => candidate.id),
  );
  const hint =
    near === undefined ? 'Put the document into sources/ first, or use `add FILE`.' : `Did you mean \`${near}\`?`;
  throw new UsageError(`There is no readable document ${id} among the sources. ${hint}`);
}

function describeHold(total: number, lost: readonly VerifiedCitation[]): string {
  if (total === 0) return 'Nothing is quoted from it yet.\n';
  if (lost.length === 0) return `Every quotation of it still matches (${total}).\n`;
  const rows = lost.map(
    (citation) => `  ${citation.place.file}: ${citation.owner.kind} ${citation.owner.id}: "${citation.exact}"`,
  );
  return `${total - lost.length} of ${total} quotations of it still match. These no longer do; \`${runVerbatim} check\` shows the nearest words:\n${rows.join('\n')}\n`;
}
