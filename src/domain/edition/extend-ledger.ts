import { listAddresses } from './addresses.ts';
import type { Edition } from './edition.ts';
import { urls } from './urls.ts';

/** What was published, by address: the EDTF date it was first published on. */
export type LedgerUrls = Readonly<Record<string, string>>;

/**
 * Adds every address of the edition to the ledger. Dates come from the content: an address under an explainer
 * carries the explainer's last update, any other the site's latest one. Addresses already there keep their date.
 *
 * @returns the new ledger's addresses, sorted, and those that were not there before.
 */
export function extendLedger(edition: Edition, published: LedgerUrls): { all: LedgerUrls; added: readonly string[] } {
  const dates = new Map(edition.explainers.map((explainer) => [urls.explainer(explainer.slug), explainer.updated]));
  const latest = [...dates.values()].toSorted().at(-1) ?? 'unknown';
  const added = listAddresses(edition).filter((url) => !Object.hasOwn(published, url));
  const dated = added.map((url) => [url, dates.get(`/${url.split('/')[1] ?? ''}/`) ?? latest] as const);
  const entries = [...Object.entries(published), ...dated].toSorted(([a], [b]) => (a < b ? -1 : 1));
  return { all: Object.fromEntries(entries), added };
}

/** The ledger's file, as bytes that change only when the ledger does. */
export function formatLedger(all: LedgerUrls): string {
  return `${JSON.stringify({ version: 1, urls: all }, undefined, 2)}\n`;
}
