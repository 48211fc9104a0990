import { join } from 'node:path';
import { type Loaded, loadContent } from '../disk/load-content.ts';
import { writeFileAtomically } from '../disk/write-file.ts';
import { namedKinds, type NamedKind } from '../domain/claims/read-ledger.ts';
import { listAddresses } from '../domain/edition/addresses.ts';
import { formatLedger, withoutPlaces } from '../domain/edition/extend-ledger.ts';
import {
  describeNamed,
  isSameNamed,
  knowExplainers,
  listCurrent,
  listPublished,
  type Named,
  namedOf,
  replaceName,
  writeNamed,
} from '../domain/edition/past-addresses.ts';
import { suggestId } from '../domain/text/suggest.ts';
import { basePath, type Command, contentFolder, contentOption, exitCodes, runVerbatim, UsageError } from './command.ts';
import { wrap } from './wrap.ts';

export const retire: Command = {
  summary: 'say why something that was published is gone, at its address',
  usage: `retire ID... --because REASON [--content DIR]

Takes the promise back that an address will hold what it was published for, and
puts the reason there. Take the thing itself out of the content first.

  ID              what was taken out: the label of a claim; the id of an event,
                  dispute, update, source, term or name; the name of a page or
                  explainer. Where several things are called so, say which:
                  claim:mill-bridge/closed
  --because       why, in a sentence that readers see
  --content DIR   the content folder (default: VERBATIM_CONTENT, else content)

Exit code 0: recorded; 2: could not run.`,
  options: { ...contentOption, because: { type: 'string' } },
  positionals: ['ID'],
  repeats: true,
  async run(args, terminal) {
    const because = String(args.flags['because'] ?? '').trim();
    if (because === '') throw new UsageError('Missing --because REASON, which readers see at the address.');
    const folder = contentFolder(args, terminal);
    const loaded = await loadContent(folder, undefined, undefined, basePath(terminal));
    const things = args.positionals.map((id) => findPublished(id, loaded));
    const ledger = withoutPlaces(loaded.published);
    const kept = ledger.history.filter(
      (change) => !('retired' in change && things.some((thing) => isSameNamed(namedOf(change), thing))),
    );
    const added = things.map(({ kind, explainer, id }) => ({
      retired: kind,
      ...(explainer === undefined ? {} : { explainer }),
      id,
      because,
    }));
    await writeFileAtomically(
      join(folder, 'permalinks.json'),
      formatLedger({ ...ledger, history: [...kept, ...added] }),
    );
    const told = things.map(
      (thing) => `Retired ${describeNamed(thing)}: its addresses say why from the next build on.`,
    );
    terminal.write(told.map((text) => `${wrap(text, terminal.width)}\n`).join(''));
    return exitCodes.good;
  },
};

/** Finds what was published under a name and is gone. */
function findPublished(given: string, { published, edition }: Loaded): Named {
  const { kind, explainer, id } = readGiven(given);
  const addresses = listCurrent(published);
  const all = listPublished(addresses, knowExplainers(addresses, edition.explainers));
  const found = all.filter(
    (thing) =>
      thing.id === id &&
      (kind === undefined || thing.kind === kind) &&
      (explainer === undefined || thing.explainer === explainer),
  );
  const present = new Set(listAddresses(edition));
  const isThere = (thing: Named): boolean =>
    addresses.some((url) => present.has(url) && replaceName(url, thing, '') !== undefined);
  const gone = found.filter((thing) => !isThere(thing));
  const [only, ...others] = gone;
  if (only !== undefined && others.length === 0) return only;
  if (only !== undefined) {
    const list = gone.map((thing) => `\`${writeNamed(thing)}\``).join(' or ');
    throw new UsageError(`Several things are called ${id}. Write which one is meant: ${list}.`);
  }
  const [there] = found;
  if (there !== undefined)
    throw new UsageError(
      `The ${describeNamed(there)} is still there. Take it out of the content first, then run this again.`,
    );
  const near = suggestId(id, [...new Set(all.map((thing) => thing.id))]);
  throw new UsageError(
    `Nothing called ${given} was published. ${near === undefined ? `\`${runVerbatim} check\` lists what is lost.` : `Did you mean \`${near}\`?`}`,
  );
}

/** `claim:mill-bridge/closed`, or a part of it from the right. */
function readGiven(given: string): { kind?: NamedKind; explainer?: string; id: string } {
  const [, kind, explainer, id = given] = /^(?:([a-z]+):)?(?:([^/:]+)\/)?([^/:]+)$/.exec(given) ?? [];
  const known = namedKinds.find((one) => one === kind);
  if (kind !== undefined && known === undefined)
    throw new UsageError(`Unexpected kind ${kind}, expected one of: ${namedKinds.join(', ')}.`);
  return { ...(known === undefined ? {} : { kind: known }), ...(explainer === undefined ? {} : { explainer }), id };
}
