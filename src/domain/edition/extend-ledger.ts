import type { Ledger, LedgerPassage } from '../claims/read-ledger.ts';
import { compareText } from '../text/compare-text.ts';
import { listAddresses } from './addresses.ts';
import type { Edition, VerifiedCitation } from './edition.ts';
import { listCitations } from './list-citations.ts';
import { urls } from './urls.ts';

/** Quoted words and their anchors, wherever the ledger says so. */
export type PublishedPassage = Omit<LedgerPassage, 'place'>;

/** What was published, without the places where the file says so. */
export interface PublishedLedger {
  /** By address: the EDTF date it was first published on. */
  readonly urls: Readonly<Record<string, string>>;
  /** Sorted by source. */
  readonly passages: readonly PublishedPassage[];
  readonly history: Ledger['history'];
}

/** A ledger, and what it holds that an earlier one did not. */
export interface ExtendedLedger {
  readonly all: PublishedLedger;
  /** Addresses, those of quoted words among them. */
  readonly added: readonly string[];
}

/**
 * Adds every address of the edition to the ledger, and the quoted words with their anchors. Dates come from the
 * content: an address under an explainer carries the explainer's last update, any other the site's latest one. What is
 * already there keeps its date.
 */
export function extendLedger(edition: Edition, published: Ledger): ExtendedLedger {
  const dates = new Map(edition.explainers.map((explainer) => [urls.explainer(explainer.slug), explainer.updated]));
  const latest = [...dates.values()].toSorted().at(-1) ?? 'unknown';
  const known = new Map(published.entries.map(({ url, since }) => [url, since]));
  const added = listAddresses(edition).filter((url) => !known.has(url));
  const dated = added.map((url) => [url, dates.get(`/${url.split('/')[1] ?? ''}/`) ?? latest] as const);
  const entries = [...known, ...dated].toSorted(([a], [b]) => compareText(a, b));
  const quoted = findUnrecorded(edition, published.passages).map((citation) => toPassage(citation, latest));
  const kept = published.passages.map(withoutPlace);
  const passages = [...kept, ...quoted].toSorted(
    (a, b) => compareText(a.source, b.source) || compareText(a.anchors[0] ?? '', b.anchors[0] ?? ''),
  );
  const all = { urls: Object.fromEntries(entries), passages, history: published.history };
  return { all, added: [...added, ...quoted.flatMap(listUrls)] };
}

/** One citation of each stretch of words whose anchor the ledger lacks. */
function findUnrecorded(edition: Edition, recorded: readonly PublishedPassage[]): VerifiedCitation[] {
  const known = new Set(recorded.flatMap(listUrls));
  const found = new Map<string, VerifiedCitation>();
  for (const citation of listCitations(edition)) {
    const url = urls.quotation(citation.source, citation.anchor);
    if (citation.verification.verdict !== 'missing' && !known.has(url) && !found.has(url)) found.set(url, citation);
  }
  return [...found.values()];
}

function toPassage(
  { source, exact, prefix, suffix, block, anchor }: VerifiedCitation,
  since: string,
): PublishedPassage {
  return {
    source,
    since,
    exact,
    ...(prefix === undefined ? {} : { prefix }),
    ...(suffix === undefined ? {} : { suffix }),
    ...(block === undefined ? {} : { block }),
    anchors: [anchor],
  };
}

function withoutPlace(passage: LedgerPassage): PublishedPassage {
  const { place: _, ...rest } = passage;
  return rest;
}

function listUrls({ source, anchors }: PublishedPassage): string[] {
  return anchors.map((anchor) => urls.quotation(source, anchor));
}

/** The ledger as it was read, for a change to be made in it. */
export function withoutPlaces({ entries, passages, history }: Ledger): PublishedLedger {
  return {
    urls: Object.fromEntries(entries.map(({ url, since }) => [url, since])),
    passages: passages.map(withoutPlace),
    history,
  };
}

/** The ledger's file, as bytes that change only when the ledger does: one line for an address, for quoted words or for a change. */
export function formatLedger({ urls: addresses, passages, history }: PublishedLedger): string {
  const lines = Object.entries(addresses).map(([url, since]) => `    ${JSON.stringify(url)}: ${JSON.stringify(since)}`);
  const bySource = [...Map.groupBy(passages, ({ source }) => source)];
  const groups = bySource.map(([source, all]) => {
    const words = all.map((passage) => `      ${JSON.stringify({ ...passage, source: undefined })}`);
    return `    ${JSON.stringify(source)}: [\n${words.join(',\n')}\n    ]`;
  });
  const changes = history.map((change) => `\n    ${JSON.stringify(change)}`);
  const past = changes.length === 0 ? '' : `,\n  "history": [${changes.join(',')}\n  ]`;
  return `{\n  "version": 3,\n  "urls": {\n${lines.join(',\n')}\n  },\n  "passages": {\n${groups.join(',\n')}\n  }${past}\n}\n`;
}
