import type { Ledger, Retirement } from '../claims/read-ledger.ts';
import { listAddresses } from './addresses.ts';
import type { Edition } from './edition.ts';
import type { ReadEditions } from './frozen/read-editions.ts';
import { followAddress, followName, type Named, namedOf } from './named-address.ts';

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
