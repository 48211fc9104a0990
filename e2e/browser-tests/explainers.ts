import { siteUrl } from '../serve-sites.ts';
import { listPages, testSites } from '../sites.ts';

/** The address of the first explainer of a test site. */
export function explainerUrl(name: keyof typeof testSites): string {
  const claims = listPages(testSites[name]).find((page) => /^[^/]+\/claims\/$/.test(page));
  if (claims === undefined) throw new Error(`The site ${name} holds no explainer.`);
  return siteUrl(name) + claims.replace(/claims\/$/, '');
}
