import type { Ledger, NamedKind, Renaming, Retirement } from '../claims/read-ledger.ts';
import { urls } from './urls.ts';

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
  if (kind === 'dispute') return [own, updates].map((page): Pattern => [`${page}#dispute-`, 'end']);
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
export type Fate = { readonly to: string } | { readonly retired: Retirement };

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
