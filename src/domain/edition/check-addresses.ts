import type { Written } from '../claims/read-written.ts';
import { checks } from '../messages/checks.ts';
import { type Finding, type Message, placeFinding } from '../messages/message.ts';
import type { Place } from '../messages/place.ts';
import { listAddresses, listLinkTargets } from './addresses.ts';
import type { Edition } from './edition.ts';
import { urls } from './urls.ts';

/** Checks that no published address is lost and that links inside the site lead somewhere. */
export function checkAddresses(edition: Edition, written: Written): Message[] {
  return [...checkLedger(edition, written), ...checkLinks(edition, written)];
}

function checkLedger(edition: Edition, written: Written): Message[] {
  const answered = new Set(listAddresses(edition));
  return written.ledger.entries
    .filter((entry) => !answered.has(entry.url))
    .flatMap((entry) =>
      place(written, entry.place, {
        rule: 'permalink-lost',
        message: `Unexpected loss of ${entry.url}, published on ${entry.since}, expected every published address to stay`,
        mend: `bring back ${describeAddress(entry.url)}; a claim that no longer stands keeps its label and gets a status instead`,
      }),
    );
}

function describeAddress(url: string): string {
  const [path = '', anchor] = url.split('#');
  const segments = path.split('/').filter(Boolean);
  if (anchor !== undefined) return `what \`${anchor}\` named on ${path}`;
  return segments.length > 0 ? `\`${segments.at(-1)}\`, which this address was made from` : 'the page';
}

function checkLinks(edition: Edition, written: Written): Message[] {
  const targets = listLinkTargets(edition);
  return written.links.flatMap((link) => {
    const target = resolveLink(link.url, link.page, edition.site.url);
    if (target === undefined || targets.has(target)) return [];
    return place(written, link.place, {
      rule: 'link-broken',
      message: `Unexpected link to ${link.url}, expected an address of this site`,
      mend: suggestTarget(target, targets),
    });
  });
}

/** Gives the path and anchor a link leads to on this site, or nothing when it leads off it. */
function resolveLink(url: string, page: string, site: string): string | undefined {
  const base = new URL(site);
  const resolved = URL.parse(url, new URL(page, base));
  if (resolved === null || resolved.host !== base.host || !/^https?:$/.test(resolved.protocol)) return undefined;
  return decodeAddress(resolved.pathname) + decodeAddress(resolved.hash);
}

function decodeAddress(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function suggestTarget(target: string, targets: ReadonlySet<string>): string {
  const path = target.split('#')[0] ?? target;
  if (path !== target && targets.has(path)) return `link to ${path}, or to an anchor that this page has`;
  if (targets.has(`${path}/`)) return `link to ${path}/`;
  return `link to a page that exists, such as ${urls.home()} or ${urls.sources()}`;
}

function place(written: Written, at: Place, finding: Finding): Message[] {
  const file = written.files.get(at.file);
  return file === undefined ? [] : [placeFinding(finding, file, at, checks[finding.rule].severity)];
}
