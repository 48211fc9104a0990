import { join } from 'node:path';
import { type Loaded, loadFiles } from '../disk/load-content.ts';
import { type RawFile, readFolder } from '../disk/read-folder.ts';
import { movePath, rewriteText, writeFileAtomically } from '../disk/write-file.ts';
import { namedKinds, type NamedKind } from '../domain/claims/read-ledger.ts';
import { judgeSlug } from '../domain/claims/slugs.ts';
import { isSourceId } from '../domain/claims/citation/citation.ts';
import { listAddresses } from '../domain/edition/addresses.ts';
import type { Edition } from '../domain/edition/edition.ts';
import { formatLedger, type PublishedLedger, withoutPlaces } from '../domain/edition/extend-ledger.ts';
import {
  describeNamed,
  followName,
  isOfExplainer,
  isSameNamed,
  knowExplainers,
  listCurrent,
  listPublished,
  type Named,
  replaceName,
} from '../domain/edition/past-addresses.ts';
import { planRenaming, type RenamingPlan } from '../domain/edition/plan-renaming.ts';
import { applyEdits } from '../domain/messages/edits.ts';
import { count } from '../domain/text/say.ts';
import { suggestId } from '../domain/text/suggest.ts';
import {
  type Arguments,
  basePath,
  type Command,
  contentFolder,
  contentOption,
  exitCodes,
  runVerbatim,
  UsageError,
} from './command.ts';
import { wrap } from './wrap.ts';

const kinds = namedKinds.filter((kind) => kind !== 'edition');

export const rename: Command = {
  summary: 'give a claim, source or explainer another name; keep its old address',
  usage: `rename KIND OLD NEW [--explainer SLUG] [--content DIR]

Renames it wherever the content says its name, and records the old name, so that
every address with it keeps leading there. Where the content has the new name
already, only that is recorded.

  KIND            ${kinds.slice(0, 5).join(', ')},
                  ${kinds.slice(5).join(', ')}
  --explainer     the explainer a claim, event, dispute or update belongs to,
                  where several have one of that name
  --content DIR   the content folder (default: VERBATIM_CONTENT, else content)

Exit code 0: renamed; 2: could not run, nothing changed.`,
  options: { ...contentOption, explainer: { type: 'string' } },
  positionals: ['KIND', 'OLD', 'NEW'],
  async run(args, terminal) {
    const folder = contentFolder(args, terminal);
    const files = await readFolder(folder);
    const base = basePath(terminal);
    const loaded = await loadFiles(files, undefined, undefined, base);
    const [kind = '', old = '', to = ''] = args.positionals;
    const thing = findThing(readKind(kind), old, to, args, loaded);
    judgeName(thing, to);
    const isThere = isPresent(thing, loaded.edition);
    if (isPresent({ ...thing, id: to }, loaded.edition) === isThere) throw clash(thing, to, isThere);
    const plan = isThere
      ? planRenaming(thing, to, { ...loaded, paths: files.map(({ path }) => path) })
      : { edits: new Map(), moves: [] };
    const ledger = recordRenaming(thing, to, loaded);
    await judgeOutcome(apply(files, plan, ledger), loaded, thing, base);
    const edits = await carryOut(folder, plan, loaded);
    if (ledger !== undefined) await writeFileAtomically(join(folder, 'permalinks.json'), formatLedger(ledger));
    terminal.write(
      `${wrap(
        `Renamed ${describeNamed(thing)} to \`${to}\` (${count(edits, 'place')} in the content changed). ${
          ledger === undefined
            ? 'It was never published, so there is no address to keep.'
            : 'Its old addresses keep leading there.'
        }`,
        terminal.width,
      )}\n`,
    );
    return exitCodes.good;
  },
};

function readKind(given: string): NamedKind {
  const kind = kinds.find((one) => one === given);
  if (kind === undefined) throw new UsageError(`Unexpected kind ${given}, expected one of: ${kinds.join(', ')}.`);
  return kind;
}

/** What is meant: something of the content, or something published that the content calls by its new name already. */
function findThing(kind: NamedKind, old: string, to: string, args: Arguments, loaded: Loaded): Named {
  const { edition, published } = loaded;
  const addresses = [...listCurrent(published), ...listAddresses(edition)];
  const known = listPublished(addresses, knowExplainers(addresses, edition.explainers)).filter(
    (thing) => thing.kind === kind,
  );
  const asked = args.flags['explainer'];
  const found = known.filter(({ id, explainer }) => id === old && (asked === undefined || explainer === asked));
  const [first, ...others] = found.filter(
    (thing) => isPresent(thing, edition) || isPresent({ ...thing, id: to }, edition),
  );
  if (first !== undefined && others.length === 0) return first;
  if (first !== undefined)
    throw new UsageError(
      `Several explainers have a ${kind} ${old}: add --explainer ${[first, ...others].map((thing) => thing.explainer).join(' or ')}.`,
    );
  if (found.length > 0)
    throw new UsageError(
      `The content has neither a ${kind} ${old} nor one called ${to}. If it went for good, run \`${runVerbatim} retire ${kind}:${old} --because "..."\`.`,
    );
  const near = suggestId(
    old,
    known.map(({ id }) => id),
  );
  throw new UsageError(`There is no ${kind} ${old}. ${near === undefined ? '' : `Did you mean \`${near}\`?`}`.trim());
}

function isPresent(thing: Named, edition: Edition): boolean {
  return listAddresses(edition).some((url) => replaceName(url, thing, '') !== undefined);
}

function clash(thing: Named, to: string, isThere: boolean): UsageError {
  return new UsageError(
    isThere
      ? `There is a ${thing.kind} ${to} already. Choose another name.`
      : `The content has neither a ${thing.kind} ${thing.id} nor one called ${to}.`,
  );
}

function judgeName({ kind }: Named, to: string): void {
  const [problem] = kind === 'explainer' || kind === 'page' ? judgeSlug(to, kind) : [];
  if (problem !== undefined) throw new UsageError(`${problem.message}.`);
  const isGood =
    kind === 'source'
      ? isSourceId(to)
      : kind === 'update'
        ? /^\d{4}-\d{2}-\d{2}-[a-z0-9]+(?:-[a-z0-9]+)*$/.test(to)
        : /^[a-z0-9][a-z0-9-]*$/.test(to) && (!isOfExplainer(kind) || /^[a-z]/.test(to));
  if (isGood) return;
  const expected =
    kind === 'update'
      ? 'a full date and a few words, such as 2025-04-28-new-date'
      : 'lower-case letters, digits and hyphens';
  throw new UsageError(`Unexpected name ${to}, expected ${expected}.`);
}

/** The ledger with the renaming; nothing where nothing of it was published. */
function recordRenaming(thing: Named, to: string, { published }: Loaded): PublishedLedger | undefined {
  const { kind, id, explainer } = thing;
  const isIn = (urls: readonly string[], one: Named): boolean =>
    urls.some((url) => replaceName(url, one, '') !== undefined);
  const once = { ...thing, id: to };
  const wasIt = isSameNamed(followName(once, published.history), thing);
  if (!wasIt && isIn([...published.entries.map(({ url }) => url), ...listCurrent(published)], once))
    throw new UsageError(`A ${kind} ${to} was published before, and that address stays its own. Choose another name.`);
  if (!isIn(listCurrent(published), thing)) return undefined;
  const ledger = withoutPlaces(published);
  const renamed = { renamed: kind, ...(explainer === undefined ? {} : { explainer }), from: id, to };
  return {
    ...ledger,
    passages: ledger.passages.map((passage) =>
      kind === 'source' && passage.source === id ? { ...passage, source: to } : passage,
    ),
    history: [...ledger.history, renamed],
  };
}

/** The files as they will be. */
function apply(
  files: readonly RawFile[],
  { edits, moves }: RenamingPlan,
  ledger: PublishedLedger | undefined,
): RawFile[] {
  const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
  return files.map((file) => {
    const own = edits.get(file.path);
    const text = (): string => new TextDecoder().decode(file.bytes);
    const bytes = own === undefined ? file.bytes : encode(applyEdits(text(), own).text);
    const move = moves.find(({ from }) => file.path === from || file.path.startsWith(`${from}/`));
    const path = move === undefined ? file.path : move.to + file.path.slice(move.from.length);
    const isLedger = path === 'permalinks.json' && ledger !== undefined;
    return { ...file, path, bytes: isLedger ? encode(formatLedger(ledger)) : bytes };
  });
}

/** @throws UsageError when the content would have errors that it does not have. */
async function judgeOutcome(files: readonly RawFile[], before: Loaded, thing: Named, base: string): Promise<void> {
  const after = await loadFiles(files, undefined, undefined, base);
  if (after.edition.summary.errors <= before.edition.summary.errors) return;
  const known = new Set(before.messages.map(({ message }) => message));
  const first = after.messages.find(({ severity, message }) => severity === 'error' && !known.has(message));
  throw new UsageError(
    `Nothing was changed: after renaming ${describeNamed(thing)} the content would have an error in ${first?.file ?? 'it'}: ${first?.message ?? ''}.`,
  );
}

async function carryOut(folder: string, { edits, moves }: RenamingPlan, { files }: Loaded): Promise<number> {
  let changes = 0;
  for (const [path, own] of edits) {
    const text = files.get(path)?.text ?? '';
    const { text: renamed, applied } = applyEdits(text, own);
    if (await rewriteText(join(folder, path), text, renamed)) changes += applied.length;
  }
  for (const { from, to } of moves) {
    await movePath(join(folder, from), join(folder, to));
    changes += 1;
  }
  return changes;
}
