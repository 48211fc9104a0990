import { join } from 'node:path';
import { type Loaded, loadContent } from '../disk/load-content.ts';
import { createFiles, writeFileAtomically } from '../disk/write-file.ts';
import type { Edition } from '../domain/edition/edition.ts';
import { extendLedger, formatLedger } from '../domain/edition/extend-ledger.ts';
import { type PlannedEdition, planEditions } from '../domain/edition/frozen/plan-editions.ts';
import { readEditionId } from '../domain/edition/frozen/frozen-edition.ts';
import { parseEdtf } from '../domain/language/edtf/edtf.ts';
import { refuseSilentChanges } from '../domain/edition/silent-changes.ts';
import { formatPretty } from '../domain/messages/render/pretty.ts';
import { count } from '../domain/text/say.ts';
import { isPlaceholderAddress } from '../domain/text/web-address.ts';
import {
  type Arguments,
  basePath,
  type Command,
  contentFolder,
  contentOption,
  type ExitCode,
  exitCodes,
  pathsFrom,
  runVerbatim,
  siteAddress,
  type Terminal,
  UsageError,
} from './command.ts';
import { wrap } from './wrap.ts';

export const publish: Command = {
  summary: 'freeze what is published, and record every address as a promise',
  usage: `publish [--date DATE] [--content DIR]

Freezes each explainer that changed since its last edition, word for word and
with what it quotes, in editions/<slug>/<date>/, and writes permalinks.json:
from then on, check and build refuse to lose one of its addresses, and to change
a statement in silence. Run it when the site goes out. It does nothing while the
content has errors.

  --date DATE     the day of the edition, such as 2025-03-12 (default: that of
                  the explainer's newest update)
  --content DIR   the content folder (default: VERBATIM_CONTENT, else content)

Exit code 0: published; 1: errors found, nothing written; 2: could not run.`,
  options: { ...contentOption, date: { type: 'string' } },
  positionals: [],
  async run(args, terminal) {
    const folder = contentFolder(args, terminal);
    const loaded = refuseSilentChanges(await loadContent(folder, undefined, undefined, basePath(terminal), true));
    const date = readDate(args, loaded);
    const { edition, published } = loaded;
    if (edition.summary.errors > 0) return refuse(loaded, folder, terminal);
    const planned = planEditions(loaded, (file) => loaded.files.get(file)?.text ?? '', date);
    const { all, added } = extendLedger(addEditions(edition, planned), published);
    // The ledger last: it may promise nothing that is not there.
    for (const { files } of planned) {
      const taken = await createFiles(
        Object.entries(files).map(([path, content]) => ({ path: join(folder, path), content })),
      );
      if (taken !== undefined) throw new UsageError(`${taken} is there already. Run \`${runVerbatim} publish\` again.`);
    }
    await writeFileAtomically(join(folder, 'permalinks.json'), formatLedger(all));
    const total = Object.keys(all.urls).length + all.passages.flatMap(({ anchors }) => anchors).length;
    terminal.write(
      planned.length === 0
        ? 'No explainer changed since its last edition.\n'
        : planned.map(({ slug, id }) => `Froze editions/${slug}/${id}/.\n`).join(''),
    );
    terminal.write(
      added.length === 0
        ? `All ${total} addresses were already recorded.\n`
        : `Recorded ${count(added.length, 'new address', 'new addresses')}, ${total} in all.\n`,
    );
    const url = siteAddress(terminal) ?? edition.site.url;
    if (isPlaceholderAddress(url)) {
      terminal.writeError(
        `${wrap(`The site's address is still ${url}: write the real one into site.yaml, or into VERBATIM_URL, before you build.`, terminal.width)}\n`,
      );
    }
    return exitCodes.good;
  },
};

function refuse({ edition, files, messages }: Loaded, folder: string, terminal: Terminal): ExitCode {
  const { colour, width } = terminal;
  const silent = messages.filter(({ rule }) => rule === 'claim-changed-silently');
  terminal.writeError(formatPretty(silent, { files, showPath: pathsFrom(folder, terminal), colour, width }));
  terminal.writeError(
    `Nothing published: the content has ${count(edition.summary.errors, 'error')}. \`${runVerbatim} check\` lists them.\n`,
  );
  return exitCodes.errorsFound;
}

/** The edition with what is about to be frozen, as it will be read next. */
function addEditions(edition: Edition, planned: readonly PlannedEdition[]): Edition {
  const bySlug = Map.groupBy(planned, ({ slug }) => slug);
  return {
    ...edition,
    explainers: edition.explainers.map((explainer) => ({
      ...explainer,
      editions: [...explainer.editions, ...(bySlug.get(explainer.slug) ?? []).map(({ id }) => id)],
    })),
  };
}

function readDate(args: Arguments, { editions }: Loaded): string | undefined {
  const given = args.flags['date'];
  if (given === undefined) return undefined;
  const date = String(given);
  if (!/^\d{4}-\d\d-\d\d$/.test(date) || parseEdtf(date) === undefined)
    throw new UsageError(`Unexpected --date ${date}, expected a full date such as 2025-03-12.`);
  for (const [slug, own] of editions) {
    const last = readEditionId(own.at(-1)?.id ?? '')?.date;
    if (last !== undefined && last > date)
      throw new UsageError(
        `Unexpected --date ${date}: the last edition of ${slug} is of ${last}. Give that day or a later one.`,
      );
  }
  return date;
}
