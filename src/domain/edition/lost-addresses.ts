import type { LedgerEntry } from '../claims/read-ledger.ts';
import type { Written } from '../claims/read-written.ts';
import type { CheckId } from '../messages/checks.ts';
import type { Finding, Message } from '../messages/message.ts';
import { listAddresses } from './addresses.ts';
import type { Edition } from './edition.ts';
import {
  findRetirement,
  followAddress,
  knowExplainers,
  type Named,
  readNamed,
  writeNamed,
  isAnswered,
} from './past-addresses.ts';
import { placeIn } from './place-in.ts';
import { urls } from './urls.ts';

/** Messages of a file, or an entry in it, whose content is missing from the edition. */
const unreadRules: ReadonlySet<CheckId> = new Set([
  'file-missing',
  'file-unreadable',
  'mdx-syntax',
  'source-unreadable',
  'yaml-invalid',
  'yaml-syntax',
]);

/** What takes addresses with it, and what an editor does about it. */
interface Cause {
  readonly name: string;
  readonly mend: string;
}

/**
 * Published addresses that the edition does not answer. Those that one broken file, one missing folder or one missing
 * footnote takes with it are told in one message, which names the cause.
 *
 * @param read what reading the content found
 */
export function findLostAddresses(edition: Edition, written: Written, read: readonly Message[]): Message[] {
  const answered = new Set(listAddresses(edition));
  const lost = written.ledger.entries.filter(({ url }) => !isAnswered(url, answered, written.ledger));
  const unread = [...new Set(read.filter(({ rule }) => unreadRules.has(rule)).map(({ file }) => file))].toSorted();
  const isExplainer = knowExplainers(
    written.ledger.entries.map(({ url }) => url),
    edition.explainers,
  );
  const today = (url: string): string => {
    const fate = followAddress(url, written.ledger.history);
    return 'to' in fate ? fate.to : url;
  };
  const causes = new Map(lost.map(({ url }) => [url, causeOf(today(url), edition, unread, isExplainer)]));
  const groups = Map.groupBy(lost, ({ url }) => causes.get(url)?.name ?? url);
  return [...groups.values()].flatMap((group) => {
    const first = group.find(({ url }) => !url.includes('#')) ?? group[0];
    if (first === undefined) return [];
    const cause = causes.get(first.url);
    const finding =
      cause === undefined
        ? describeLoss(first, readNamed(today(first.url), isExplainer))
        : describeGroup(first, group.length - 1, cause);
    return placeIn(written.files, first.place, finding);
  });
}

/** The file that an address comes of, where that was not read, or else a folder, document or footnote that is gone. */
function causeOf(
  url: string,
  { explainers, sources }: Edition,
  unread: readonly string[],
  isExplainer: (slug: string) => boolean,
): Cause | undefined {
  const origins = originsOf(url);
  const broken = unread.find((file) => origins.some((origin) => file.startsWith(origin)));
  if (broken !== undefined)
    return { name: broken, mend: `mend what is said of ${broken} first: nothing else may be wrong here` };
  const [, room, name = ''] = /^(explainers|sources)\/([^/.]+)/.exec(origins[0] ?? '') ?? [];
  if (room === 'sources' && !sources.some(({ id }) => id === name))
    return {
      name: `sources/${name}`,
      mend: orElse(`bring back the document of sources/${name}, and its sidecar`, { kind: 'source', id: name }),
    };
  if (room !== 'explainers' || !isExplainer(name)) return undefined;
  if (!explainers.some(({ slug }) => slug === name))
    return {
      name: `explainers/${name}/`,
      mend: orElse(`bring back the folder explainers/${name}/`, { kind: 'explainer', id: name }),
    };
  const thing = readNamed(url, isExplainer);
  if (thing?.kind === 'claim') return claimOf(thing);
  if (thing?.kind !== 'edition') return undefined;
  const folder = `editions/${name}/${thing.id}/`;
  return { name: folder, mend: orElse(`take ${folder} back from version control`, thing) };
}

/** The footnote of an explainer that an address comes of. */
function claimOf(thing: Named): Cause {
  const { id, explainer = '' } = thing;
  return {
    name: `\`[^${id}]\` in explainers/${explainer}/`,
    mend: orElse(
      `bring back the footnote \`[^${id}]\`; a claim that no longer stands keeps its label and gets a status instead`,
      thing,
    ),
  };
}

/** What to do where something is to come back, is to go, or goes by another name. */
function orElse(mend: string, thing: Named): string {
  const rename = `\`npm run -s verbatim -- rename ${thing.kind} ${thing.id} NEW\``;
  const retire = `\`npm run -s verbatim -- retire ${writeNamed(thing)} --because "..."\``;
  return `${mend}. If it has another name now, run ${rename}; if it is to go, ${retire}, which shows readers the reason`;
}

/** How the paths of the files begin that an address may come of. */
function originsOf(url: string): string[] {
  const [path = '', anchor = ''] = url.split('#');
  const [first = '', second = ''] = path.split('/').filter((step) => step !== '' && step !== 'embed');
  if (first === 'sources') return [second, anchor].filter(Boolean).map((id) => `sources/${id}.`);
  if (first === 'names' || first === 'glossary') return [`${first}.yaml`];
  if (first === '') return [];
  const own = `explainers/${first}/`;
  if (second === '' && anchor === '') return [`${own}index.mdx`, `pages/${first}.mdx`];
  if (second === 'timeline' && anchor !== '') return [`${own}timeline.yaml`, `${own}index.mdx`];
  if (second === '' && anchor.startsWith('dispute-')) return [`${own}disputes.yaml`, `${own}index.mdx`];
  return second === 'updates' || second === 'claims' ? [`${own}index.mdx`, `${own}updates/`] : [`${own}index.mdx`];
}

function describeLoss({ url, since }: LedgerEntry, thing: Named | undefined): Finding {
  const back = `bring back ${describeAddress(url)}`;
  return {
    rule: 'permalink-lost',
    message: `Unexpected loss of ${url}, published on ${since}, expected every published address to stay`,
    mend: thing === undefined ? back : orElse(back, thing),
  };
}

function describeGroup({ url }: LedgerEntry, others: number, { name, mend }: Cause): Finding {
  const lost =
    others === 0 ? url : `${url} and ${String(others)} more published ${others === 1 ? 'address' : 'addresses'}`;
  return {
    rule: 'permalink-lost',
    message: `Unexpected loss of ${lost}, for want of ${name}, expected every published address to stay`,
    mend,
  };
}

function describeAddress(url: string): string {
  const [path = '', anchor] = url.split('#');
  const segments = path.split('/').filter(Boolean);
  if (anchor !== undefined) return describeAnchor(segments[0] ?? '', segments[1] ?? '', anchor, path);
  const [first = '', second = ''] = segments;
  if (first === 'sources' && second !== '') return `the source \`${second}\`: its document and sidecar in sources/`;
  if (segments.length === 1)
    return `explainers/${first}/index.mdx or pages/${first}.mdx, whichever this address was made from`;
  return segments.length > 0 ? `\`${segments.at(-1) ?? ''}\`, which this address was made from` : 'the page';
}

/** What an anchor stands for, and the file that it was written in. */
function describeAnchor(first: string, second: string, anchor: string, path: string): string {
  const own = `explainers/${first}/`;
  const [, kind = '', name = ''] = /^(update|dispute|event)-(.+)$/.exec(anchor) ?? [];
  if (second === 'updates' && kind === 'update') return `${own}updates/${name}.mdx`;
  if (second === '' && kind === 'dispute') return `the dispute \`${name}\` in ${own}disputes.yaml`;
  if (kind === 'event') return `the event \`${name}\` in ${own}timeline.yaml`;
  if (first === 'names' || first === 'glossary') return `what \`${anchor}\` named in ${first}.yaml`;
  const [file = ''] = originsOf(`${path}#${anchor}`);
  return `what \`${anchor}\` named on ${path}${file.includes('.mdx') ? `: a heading or label in ${file}` : ''}`;
}

/** Quoted words stay as long as their source's page does, whose loss is told once: by its own entry, if it has one. */
export function findLostPassages(edition: Edition, written: Written): Message[] {
  const kept = new Set(edition.sources.map(({ id }) => id));
  const listed = new Set(written.ledger.entries.map(({ url }) => url));
  const lost = written.ledger.passages.filter(
    ({ source }) =>
      !kept.has(source) &&
      !listed.has(urls.source(source)) &&
      findRetirement({ kind: 'source', id: source }, written.ledger.history) === undefined,
  );
  return [...Map.groupBy(lost, ({ source }) => source).values()].flatMap(([first, ...others]) => {
    if (first === undefined) return [];
    const { source, place } = first;
    return placeIn(written.files, place, {
      rule: 'permalink-lost',
      message: `Unexpected loss of ${urls.source(source)} with ${countPassages(others.length + 1)}, expected every published address to stay`,
      mend: orElse(`bring back the source \`${source}\``, { kind: 'source', id: source }),
    });
  });
}

function countPassages(count: number): string {
  return `the anchors of ${count === 1 ? 'one quoted passage' : `${String(count)} quoted passages`}`;
}
