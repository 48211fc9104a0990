import { join } from 'node:path';
import { loadContent } from '../disk/load-content.ts';
import { writeFileAtomically } from '../disk/write-file.ts';
import { extendLedger, formatLedger } from '../domain/edition/extend-ledger.ts';
import { count } from '../domain/messages/count.ts';
import { isPlaceholderAddress } from '../domain/text/web-address.ts';
import {
  basePath,
  type Command,
  contentFolder,
  contentOption,
  exitCodes,
  runVerbatim,
  siteAddress,
} from './command.ts';
import { wrap } from './wrap.ts';

export const publish: Command = {
  summary: 'record every address of the site as a promise to keep it',
  usage: `publish [--content DIR]

Writes permalinks.json: from then on, check and build refuse to lose one of its
addresses. Run it when the site goes out. It does nothing while the content has
errors.

Exit code 0: recorded; 1: errors found, nothing written; 2: could not run.`,
  options: contentOption,
  positionals: [],
  async run(args, terminal) {
    const folder = contentFolder(args, terminal);
    const { edition, published } = await loadContent(folder, undefined, undefined, basePath(terminal));
    const { errors } = edition.summary;
    if (errors > 0) {
      terminal.writeError(
        `Nothing recorded: the content has ${count(errors, 'error')}. \`${runVerbatim} check\` lists them.\n`,
      );
      return exitCodes.errorsFound;
    }
    const { all, added } = extendLedger(edition, published);
    await writeFileAtomically(join(folder, 'permalinks.json'), formatLedger(all));
    const total = Object.keys(all.urls).length + all.passages.flatMap(({ anchors }) => anchors).length;
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
