import type { PageLink, Written } from '../claims/read-written.ts';
import type { Finding, Message } from '../messages/message.ts';
import { readLink } from '../text/web-address.ts';
import { listLinkTargets } from './addresses.ts';
import type { Edition } from './edition.ts';
import { findLostAddresses, findLostPassages } from './lost-addresses.ts';
import { placeIn } from './place-in.ts';
import { urls } from './urls.ts';

/**
 * Checks that no published address is lost and that links inside the site lead somewhere.
 *
 * @param read what reading the content found: what a broken file takes with it is told as such
 */
export function checkAddresses(edition: Edition, written: Written, read: readonly Message[]): Message[] {
  return [
    ...findLostAddresses(edition, written, read),
    ...findLostPassages(edition, written),
    ...checkLinks(edition, written),
  ];
}

function checkLinks(edition: Edition, written: Written): Message[] {
  const targets = listLinkTargets(edition);
  return written.links.flatMap((link) => {
    const finding = judgeLink(link, edition.site.url, targets);
    return finding === undefined ? [] : placeIn(written.files, link.place, finding);
  });
}

/** Says what is wrong with where a link leads, or with where a picture would come from. */
function judgeLink(link: PageLink, site: string, targets: ReadonlySet<string>): Finding | undefined {
  const read = readLink(link.url, new URL(link.page, site).href);
  if (read.leadsTo === 'site') {
    const target = read.path + read.anchor;
    return targets.has(target) ? undefined : brokenLink(link.url, target, targets);
  }
  if (link.image === true) return foreignImage(link.url);
  if (read.leadsTo === 'elsewhere') return maskedLink(link.url, read.address);
  return read.leadsTo === 'nowhere' ? unsafeLink(link.url) : undefined;
}

function brokenLink(url: string, target: string, targets: ReadonlySet<string>): Finding {
  return {
    rule: 'link-broken',
    message: `Unexpected link to ${url}, expected an address of this site`,
    mend: suggestTarget(target, targets),
  };
}

function foreignImage(url: string): Finding {
  return {
    rule: 'image-foreign',
    message: `Unexpected picture at ${shorten(url)}, expected one of this site: a page loads nothing from elsewhere`,
    mend: 'remove it, or link to it: `[what it shows](address)`',
  };
}

function unsafeLink(url: string): Finding {
  return {
    rule: 'link-scheme',
    message: `Unexpected link to ${shorten(url)}, expected an address that begins with https://, http:// or mailto:, or one of this site`,
    mend: 'link to a page or a mail address, or remove the link',
  };
}

function maskedLink(url: string, address: string): Finding {
  return {
    rule: 'link-scheme',
    message: `Unexpected link to ${shorten(url)}, which browsers take to ${shorten(address)}, expected an address that says where it leads`,
    mend: 'write the address of another site in full, from https:// on, and one of this site from its first `/` on',
  };
}

const longestShown = 80;

/** An address may hold a whole picture. */
function shorten(url: string): string {
  return url.length <= longestShown ? url : `${url.slice(0, longestShown)}…`;
}

function suggestTarget(target: string, targets: ReadonlySet<string>): string {
  const path = target.split('#')[0] ?? target;
  if (path !== target && targets.has(path)) return `link to ${path}, or to an anchor that this page has`;
  if (targets.has(`${path}/`)) return `link to ${path}/`;
  return `link to a page that exists, such as ${urls.home()} or ${urls.sources()}`;
}
