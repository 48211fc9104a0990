import type { Written } from '../claims/read-written.ts';
import type { Message } from '../messages/message.ts';
import { listAddresses, listLinkTargets } from './addresses.ts';
import type { Edition } from './edition.ts';
import { urls } from './urls.ts';
import { placeIn } from './place-in.ts';

/** Checks that no published address is lost and that links inside the site lead somewhere. */
export function checkAddresses(edition: Edition, written: Written): Message[] {
  return [...checkLedger(edition, written), ...checkPassages(edition, written), ...checkLinks(edition, written)];
}

function checkLedger(edition: Edition, written: Written): Message[] {
  const answered = new Set(listAddresses(edition));
  return written.ledger.entries
    .filter((entry) => !answered.has(entry.url))
    .flatMap((entry) =>
      placeIn(written.files, entry.place, {
        rule: 'permalink-lost',
        message: `Unexpected loss of ${entry.url}, published on ${entry.since}, expected every published address to stay`,
        mend: `bring back ${describeAddress(entry.url)}; a claim that no longer stands keeps its label and gets a status instead`,
      }),
    );
}

/** Quoted words stay as long as their source's page does, whose loss is told once: by its own entry, if it has one. */
function checkPassages(edition: Edition, written: Written): Message[] {
  const kept = new Set(edition.sources.map(({ id }) => id));
  const listed = new Set(written.ledger.entries.map(({ url }) => url));
  const lost = written.ledger.passages.filter(({ source }) => !kept.has(source) && !listed.has(urls.source(source)));
  return [...Map.groupBy(lost, ({ source }) => source).values()].flatMap(([first, ...others]) => {
    if (first === undefined) return [];
    const { source, place } = first;
    return placeIn(written.files, place, {
      rule: 'permalink-lost',
      message: `Unexpected loss of ${urls.source(source)} with ${countPassages(others.length + 1)}, expected every published address to stay`,
      mend: `bring back the source \`${source}\``,
    });
  });
}

function countPassages(count: number): string {
  return `the anchors of ${count === 1 ? 'one quoted passage' : `${String(count)} quoted passages`}`;
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
    return placeIn(written.files, link.place, {
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
