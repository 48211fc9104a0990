import type { Ledger, NamedKind, Renaming, Retirement } from '../claims/read-ledger.ts';
import { urls } from './urls.ts';
import { listAddresses } from './addresses.ts';
import type { Edition } from './edition.ts';
import type { ReadEditions } from './frozen/read-editions.ts';

/** Something with an address of its own, by the name in that address. */
export interface Named {
  readonly kind: NamedKind;
  /** Of claims, events, disputes and updates. */
  readonly explainer?: string;
  readonly id: string;
}

/** Tells whether two names name the same. */
export function isSameNamed(a: Named, b: Named): boolean {
  return a.kind === b.kind && a.id === b.id && (a.explainer ?? '') === (b.explainer ?? '');
}

/** How it is written for a person: `claim closed of mill-bridge`. */
export function describeNamed({ kind, id, explainer }: Named): string {
  return `${kind} \`${id}\`${explainer === undefined ? '' : ` of ${explainer}`}`;
}

/** How it is written on the command line: `claim:mill-bridge/closed`. */
export function writeNamed({ kind, id, explainer }: Named): string {
  return `${kind}:${explainer === undefined ? '' : `${explainer}/`}${id}`;
}

/** What belongs to an explainer, and what belongs to the site. */
export function isOfExplainer(kind: NamedKind): boolean {
  return kind === 'claim' || kind === 'event' || kind === 'dispute' || kind === 'update' || kind === 'edition';
}

/** Tells explainers from pages of prose: by the addresses that only explainers have. */
export function knowExplainers(
  addresses: Iterable<string>,
  explainers: readonly { readonly slug: string }[],
): (slug: string) => boolean {
  const slugs = new Set(explainers.map(({ slug }) => slug));
  for (const url of addresses) {
    const slug = /^\/([^/#]+)\/claims\/$/.exec(url)?.[1];
    if (slug !== undefined) slugs.add(slug);
  }
  return (slug) => slugs.has(slug);
}

/** Everything with a published address. */
export function listPublished(addresses: readonly string[], isExplainer: (slug: string) => boolean): Named[] {
  const things = addresses.flatMap((url) => readNamed(url, isExplainer) ?? []);
  return [...new Map(things.map((thing) => [writeNamed(thing), thing])).values()];
}

/** What a published address is that of; nothing for those that are the site's own. */
export function readNamed(url: string, isExplainer: (slug: string) => boolean): Named | undefined {
  const [path = '', anchor = ''] = url.split('#');
  const steps = path.split('/').filter(Boolean);
  const [first = '', second = '', third = ''] = steps[0] === 'embed' ? steps.slice(1) : steps;
  if (first === 'sources') return named('source', second || anchor);
  if (first === 'glossary') return named('term', anchor);
  if (first === 'names') return named('name', anchor);
  if (first === '') return undefined;
  if (!isExplainer(first)) return named('page', first);
  return readOwn(first, [second, third], anchor);
}

/** What an address below an explainer's is of. */
function readOwn(explainer: string, [second, third]: readonly [string, string], anchor: string): Named | undefined {
  const within = { explainer };
  if (second === 'claims' && third !== '') return named('claim', third, within);
  if (second === 'who-says-what' && third !== '') return named('dispute', third, within);
  if (second === 'timeline' && anchor.startsWith('event-')) return named('event', anchor.slice(6), within);
  if (second === 'updates' && anchor.startsWith('update-')) return named('update', anchor.slice(7), within);
  if (second === 'editions' && third !== '') return named('edition', third, within);
  if ((second === '' || second === 'updates') && anchor !== '')
    return anchor.startsWith('dispute-')
      ? named('dispute', anchor.slice(8), within)
      : named('claim', anchor.replace(/^note-/, ''), within);
  return named('explainer', explainer);
}

function named(kind: NamedKind, id: string, within: { explainer?: string } = {}): Named | undefined {
  return id === '' ? undefined : { kind, ...within, id };
}

/** What stands before and after a name in an address of it. */
type Pattern = readonly [before: string, after: 'end' | 'anything'];

/** Every form of address that has this name in it. */
function listPatterns({ kind, explainer = '' }: Omit<Named, 'id'>): Pattern[] {
  const own = urls.explainer(explainer);
  const updates = urls.updates(explainer);
  if (kind === 'claim')
    return [
      [`${own}claims/`, 'anything'],
      ...[own, updates].flatMap((page): Pattern[] => [
        [`${page}#`, 'end'],
        [`${page}#note-`, 'end'],
      ]),
    ];
  if (kind === 'event') return [[`${urls.timeline(explainer)}#event-`, 'end']];
  if (kind === 'dispute')
    return [
      ...[own, updates].map((page): Pattern => [`${page}#dispute-`, 'end']),
      [urls.whoSaysWhat(explainer), 'anything'],
    ];
  if (kind === 'edition') return [[urls.editions(explainer), 'anything']];
  if (kind === 'update') return [[`${updates}#update-`, 'end']];
  if (kind === 'term') return [[`${urls.glossary()}#`, 'end']];
  if (kind === 'name') return [[`${urls.names()}#`, 'end']];
  if (kind === 'source')
    return [
      [`${urls.sources()}#`, 'end'],
      [urls.sources(), 'anything'],
    ];
  return kind === 'explainer'
    ? [
        ['/', 'anything'],
        [urls.embeds(), 'anything'],
      ]
    : [['/', 'anything']];
}

/** The address with another name in the place of this one; nothing where it is no address of it. */
export function replaceName(url: string, thing: Named, to: string): string | undefined {
  for (const [before, after] of listPatterns(thing)) {
    const whole = before + thing.id;
    if (after === 'end' ? url === whole : url.startsWith(`${whole}/`)) return before + to + url.slice(whole.length);
  }
  return undefined;
}

/** Where an address of once leads. */
type Fate = { readonly to: string } | { readonly retired: Retirement };

/** Follows an address through everything that was renamed and retired since. */
export function followAddress(url: string, history: readonly (Renaming | Retirement)[]): Fate {
  let at = url;
  for (const change of history) {
    const thing = namedOf(change);
    if ('renamed' in change) at = replaceName(at, thing, change.to) ?? at;
    else if (replaceName(at, thing, '') !== undefined) return { retired: change };
  }
  return { to: at };
}

/** The address that something of today had first: what must never change, such as an id in a feed, goes by it. */
export function firstAddress(url: string, history: readonly (Renaming | Retirement)[]): string {
  return history.reduceRight(
    (at, change) =>
      'renamed' in change ? (replaceName(at, { ...namedOf(change), id: change.to }, change.from) ?? at) : at,
    url,
  );
}

/** Every published address as it is today: renamed ones by their new names, retired ones not at all. */
export function listCurrent({ entries, history }: Pick<Ledger, 'entries' | 'history'>): string[] {
  return entries.flatMap(({ url }) => {
    const fate = followAddress(url, history);
    return 'to' in fate ? [fate.to] : [];
  });
}

/** What was renamed, by the name it had, or what was retired. */
export function namedOf(change: Renaming | Retirement): Named {
  const within = change.explainer === undefined ? {} : { explainer: change.explainer };
  return 'renamed' in change
    ? { kind: change.renamed, ...within, id: change.from }
    : { kind: change.retired, ...within, id: change.id };
}

/** The name that something has today, after all that was renamed. */
export function followName(thing: Named, history: readonly (Renaming | Retirement)[]): Named {
  return history.reduce(followRenaming, thing);
}

function followRenaming(thing: Named, change: Renaming | Retirement): Named {
  if (!('renamed' in change)) return thing;
  if (isSameNamed(thing, namedOf(change))) return { ...thing, id: change.to };
  const isWithin = change.renamed === 'explainer' && change.from === thing.explainer;
  return isWithin ? { ...thing, explainer: change.to } : thing;
}

/** The name that an explainer of today was published under first. */
function firstSlug(slug: string, history: readonly (Renaming | Retirement)[]): string {
  return history.reduceRight(
    (at, change) => ('renamed' in change && change.renamed === 'explainer' && change.to === at ? change.from : at),
    slug,
  );
}

/** Gives, for ids that things of an explainer of today were published under, the ids of today. */
export function followWithin(
  kind: NamedKind,
  slug: string,
  history: readonly (Renaming | Retirement)[],
): (id: string) => string {
  // What was renamed before the explainer was is recorded under the explainer's name of that time.
  const explainer = firstSlug(slug, history);
  return (id) => followName({ kind, explainer, id }, history).id;
}

/** Gives the id of today for an id that a source was published under. */
export function followSources(history: readonly (Renaming | Retirement)[]): (id: string) => string {
  return (id) => followName({ kind: 'source', id }, history).id;
}

/** The reason why something of an explainer of today was retired, where it was. */
export function findRetirementWithin(
  kind: NamedKind,
  slug: string,
  id: string,
  history: readonly (Renaming | Retirement)[],
): Retirement | undefined {
  return findRetirement({ kind, explainer: firstSlug(slug, history), id }, history);
}

/** The reason why something was retired, where it was. */
export function findRetirement(thing: Named, history: readonly (Renaming | Retirement)[]): Retirement | undefined {
  let at = thing;
  for (const change of history) {
    if ('retired' in change) {
      if (isSameNamed(at, namedOf(change))) return change;
    } else at = followRenaming(at, change);
  }
  return undefined;
}

/** Something that was published and taken out, with what it said where that is known. */
export interface Retired extends Named {
  readonly because: string;
  /** What it said last, and the edition that says so. */
  readonly last?: { readonly words: string; readonly edition: string };
}

/** Published addresses that today's content does not have, and what stands there. From the site's root, sorted. */
export interface PastAddresses {
  /** Everything that was renamed or retired, in that order. */
  readonly history: Ledger['history'];
  /** Ids that sources were published under, with those of today. */
  readonly sources: Readonly<Record<string, string>>;
  /** Pages and files that moved, and where to. */
  readonly moved: readonly { readonly from: string; readonly to: string }[];
  /** Pages and files of what was retired. */
  readonly gone: readonly { readonly url: string; readonly retired: Retired }[];
  /** Anchors that were renamed, on pages that are there: by page, the anchor of today and that of once. */
  readonly anchors: Readonly<Record<string, readonly { readonly now: string; readonly once: string }[]>>;
  /** What was retired from pages that are there: by page, with the anchors it had. */
  readonly retired: Readonly<
    Record<string, readonly { readonly anchors: readonly string[]; readonly retired: Retired }[]>
  >;
}

/** The ids that sources were published under, with those of today, where they differ. */
function findRenamedSources({ history }: Pick<Ledger, 'history'>): Readonly<Record<string, string>> {
  const once = history.flatMap((change) => ('renamed' in change && change.renamed === 'source' ? [change.from] : []));
  return Object.fromEntries(once.map((id) => [id, followName({ kind: 'source', id }, history).id]));
}

/** Works out what stands at each published address that the edition does not have itself. */
export function findPastAddresses(edition: Edition, ledger: Ledger, editions: ReadEditions['editions']): PastAddresses {
  const present = new Set(listAddresses(edition));
  const pages = new Set([...present].map((url) => url.split('#')[0] ?? ''));
  const moved = new Map<string, string>();
  const gone = new Map<string, Retired>();
  const anchors = new Map<string, { now: string; once: string }[]>();
  const retired = new Map<string, Map<Retirement, string[]>>();
  for (const { url } of ledger.entries) {
    if (present.has(url)) continue;
    const fate = followAddress(url, ledger.history);
    const [path = '', anchor] = url.split('#');
    if ('retired' in fate) {
      const page = pageToday(path, pages, ledger);
      if (anchor === undefined) gone.set(url, describe(fate.retired, editions));
      else if (page !== undefined) {
        const there = retired.get(page) ?? new Map<Retirement, string[]>();
        retired.set(page, there.set(fate.retired, [...(there.get(fate.retired) ?? []), anchor]));
      }
    } else if (present.has(fate.to) && fate.to !== url) {
      const [page = '', now] = fate.to.split('#');
      if (anchor === undefined) moved.set(url, fate.to);
      else if (now !== undefined && now !== anchor)
        anchors.set(page, [...(anchors.get(page) ?? []), { now, once: anchor }]);
    }
  }
  return {
    history: ledger.history,
    sources: findRenamedSources(ledger),
    moved: [...moved].map(([from, to]) => ({ from, to })),
    gone: [...gone].map(([url, what]) => ({ url, retired: what })),
    anchors: Object.fromEntries(anchors),
    retired: Object.fromEntries(
      [...retired].map(([page, there]) => [
        page,
        [...there].map(([retirement, own]) => ({ anchors: own, retired: describe(retirement, editions) })),
      ]),
    ),
  };
}

/** The page may have moved, though what stood on it went. */
function pageToday(path: string, pages: ReadonlySet<string>, { history }: Ledger): string | undefined {
  const fate = followAddress(path, history);
  return [path, 'to' in fate ? fate.to : path].find((page) => pages.has(page));
}

/** Tells whether an address that the edition does not have is answered all the same: it moved, or was retired. */
export function isAnswered(url: string, present: ReadonlySet<string>, { history }: Pick<Ledger, 'history'>): boolean {
  if (present.has(url)) return true;
  const fate = followAddress(url, history);
  return 'retired' in fate || present.has(fate.to);
}

function describe(retirement: Retirement, editions: ReadEditions['editions']): Retired {
  const thing = namedOf(retirement);
  const last = findLastWords(thing, editions);
  return { ...thing, because: retirement.because, ...(last === undefined ? {} : { last }) };
}

function findLastWords({ kind, explainer = '', id }: Named, editions: ReadEditions['editions']): Retired['last'] {
  for (const edition of (editions.get(explainer) ?? []).toReversed()) {
    const { claims, events, disputes, updates } = edition.explainer;
    const words =
      kind === 'claim'
        ? claims.find((claim) => claim.id === id)?.text
        : kind === 'event'
          ? events.find((event) => event.id === id)?.label
          : kind === 'dispute'
            ? disputes.find((dispute) => dispute.id === id)?.question
            : updates.find((update) => update.id === id)?.title;
    if (words !== undefined) return { words, edition: edition.id };
  }
  return undefined;
}
