import { shorten } from '../text/say.ts';
import { slug } from 'github-slugger';
import { resolvePicture } from '../claims/pictures.ts';
import type { PageLink, Written } from '../claims/read-written.ts';
import type { Edit } from '../messages/edits.ts';
import type { Finding, Message } from '../messages/message.ts';
import { suggest, suggestId } from '../text/suggest.ts';
import { isSitePath, readLink } from '../text/web-address.ts';
import { listLinkTargets } from './addresses.ts';
import type { Edition } from './edition.ts';
import { findLostAddresses, findLostPassages } from './lost-addresses.ts';
import { isAnswered } from './past-addresses.ts';
import { placeIn } from './place-in.ts';
import { addBase, urls } from './urls.ts';

/**
 * Checks that no published address is lost and that links inside the site lead somewhere.
 *
 * @param read what reading the content found: what a broken file takes with it is told as such
 * @param base the path that the site stands under
 */
export function checkAddresses(edition: Edition, written: Written, read: readonly Message[], base = '/'): Message[] {
  return [
    ...findLostAddresses(edition, written, read),
    ...findLostPassages(edition, written),
    ...checkLinks(edition, written, base),
  ];
}

/** The site as links see it. */
interface LinkedSite {
  readonly url: string;
  readonly base: string;
  /** Addresses from the site's root, without the base path. */
  readonly targets: ReadonlySet<string>;
  /** The anchors of each page. */
  readonly anchors: ReadonlyMap<string, readonly string[]>;
}

function checkLinks(edition: Edition, written: Written, base: string): Message[] {
  const present = listLinkTargets(edition);
  const past = written.ledger.entries.flatMap(({ url }) => (isAnswered(url, present, written.ledger) ? [url] : []));
  const targets = new Set([...present, ...past]);
  const anchored = [...targets].map((target) => target.split('#')).filter((parts) => parts.length === 2);
  const anchors = new Map(
    [...Map.groupBy(anchored, ([path]) => path ?? '')].map(([path, all]) => [
      path,
      all.map(([, anchor]) => anchor ?? ''),
    ]),
  );
  const site = { url: edition.site.url, base, targets, anchors };
  return written.links.flatMap((link) => {
    const picture = link.image === true ? judgePicture(link, written) : undefined;
    const finding =
      picture ?? (isShown(link, written) ? undefined : (judgeDraftLink(link, written, site) ?? judgeLink(link, site)));
    if (finding === undefined) return [];
    const edits = completeAddress(link, finding, written.files.get(link.place.file)?.text ?? '');
    return placeIn(written.files, link.place, { ...finding, ...(edits === undefined ? {} : { edits: [edits] }) });
  });
}

/** A link from what readers get to what they do not get yet. Where drafts are left out, it would lead nowhere. */
function judgeDraftLink(link: PageLink, { drafts }: Written, { url, base, targets }: LinkedSite): Finding | undefined {
  if (drafts.length === 0 || drafts.some((draft) => link.page.startsWith(draft))) return undefined;
  const written = isSitePath(link.url) ? addBase(link.url, base) : link.url;
  const read = readLink(written, new URL(addBase(link.page, base), url).href);
  if (read.leadsTo !== 'site' || !read.path.startsWith(base)) return undefined;
  const address = read.path.slice(base.length - 1) + read.anchor;
  const draft = drafts.find((one) => address.startsWith(one));
  if (draft === undefined) return undefined;
  const message = `Unexpected link to ${link.url}, which is a draft, expected a page that readers get`;
  const mend = 'take the link out until then, or take `draft: true` out of what it leads to';
  // Its page is there while one writes.
  return targets.has(draft) ? { rule: 'link-draft', message, mend } : { rule: 'link-broken', message, mend };
}

/** Whether a link is a picture of the content, which needs no page. */
function isShown({ image, url, place }: PageLink, { pictures }: Written): boolean {
  const path = image === true ? resolvePicture(url, place.file) : undefined;
  return path !== undefined && pictures.has(path);
}

/** Says what is wrong with a picture of the content: nobody says what it shows, or it is not there. */
function judgePicture({ url, alt, place }: PageLink, { pictures }: Written): Finding | undefined {
  if (alt !== undefined && !/[\p{L}\p{N}]/u.test(alt)) return withoutText(url);
  const path = resolvePicture(url, place.file);
  if (path === undefined || pictures.has(path)) return undefined;
  const near = suggest(
    path,
    [...pictures].filter((one) => one.startsWith('media/') || one.startsWith(folderOf(path))),
  );
  const folder = folderOf(place.file);
  return {
    rule: 'link-broken',
    message: `Unexpected picture ${shorten(url, longestShown)}, expected a file \`${path}\` of the content`,
    mend:
      near === undefined
        ? `put the file beside the text or into \`media/\`, or take the picture out`
        : `write ${near.startsWith(folder) ? near.slice(folder.length) : `/${near}`}`,
  };
}

function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/') + 1);
}

function withoutText(url: string): Finding {
  return {
    rule: 'image-without-text',
    message: `Unexpected picture ${shorten(url, longestShown)} without words for those who do not see it, expected them in its square brackets`,
    mend: 'write what the picture shows: `![what it shows](address)`',
  };
}

/** Writes the beginning of another site's address, where the link holds it once as it is read. */
function completeAddress({ url, place }: PageLink, { mend }: Finding, raw: string): Edit | undefined {
  if (mend === undefined || mend !== suggestSite(url)) return undefined;
  const written = raw.slice(place.start, place.end);
  const at = written.lastIndexOf(`](${url}`);
  const start = place.start + at + 2;
  return at < 0 ? undefined : { start, end: start, text: 'https://' };
}

/** Says what is wrong with where a link leads, or with where a picture would come from. */
function judgeLink(link: PageLink, site: LinkedSite): Finding | undefined {
  const url = isSitePath(link.url) ? addBase(link.url, site.base) : link.url;
  const read = readLink(url, new URL(addBase(link.page, site.base), site.url).href);
  if (read.leadsTo === 'site' && (read.path.startsWith(site.base) || !/^https?:/i.test(link.url)))
    return judgeTarget(link, read, site);
  if (read.leadsTo === 'site' && isMeantInside(read.path, site)) return outsideLink(link.url, read.path, site);
  if (link.image === true) return foreignImage(link.url);
  if (read.leadsTo === 'elsewhere') return maskedLink(link.url, read.address);
  return read.leadsTo === 'nowhere' ? unsafeLink(link.url) : undefined;
}

function judgeTarget(
  { url, headings }: PageLink,
  read: { readonly path: string; readonly anchor: string },
  { base, targets, anchors }: LinkedSite,
): Finding | undefined {
  // Words that a browser is to look for on the page (`#:~:text=`) are no anchor, and `#top` is every page's.
  const [anchor = ''] = read.anchor.slice(1).split(':~:');
  if (url.startsWith('#') && headings.some(({ written }) => written === anchor)) return undefined;
  const path = read.path.startsWith(base) ? read.path.slice(base.length - 1) : read.path;
  const isThere = read.path.startsWith(base) && targets.has(path);
  if (isThere && (/^(?:top)?$/i.test(anchor) || targets.has(`${path}#${anchor}`))) return undefined;
  return {
    rule: 'link-broken',
    message: `Unexpected link to ${url}, expected an address of this site`,
    mend: isThere
      ? suggestAnchor(path, anchor, url.startsWith('#') ? headings.map(({ written }) => written) : [], anchors)
      : (suggestSite(url) ?? suggestPage(path, base, targets)),
  };
}

/** Whether an address on the site's host, though not under its base path, would be one of the site there. */
function isMeantInside(path: string, { base, targets }: LinkedSite): boolean {
  return targets.has(path) || `${path}/` === base;
}

function outsideLink(url: string, path: string, { base, targets }: LinkedSite): Finding {
  const inside = targets.has(path) && `${path}/` !== base ? path : '/';
  return {
    rule: 'link-broken',
    message: `Unexpected link to ${url}, which leaves this site, expected an address under ${base}`,
    mend: `link to ${inside}: the path that the site stands under comes before it by itself`,
  };
}

function foreignImage(url: string): Finding {
  return {
    rule: 'image-foreign',
    message: `Unexpected picture at ${shorten(url, longestShown)}, expected one of this site: a page loads nothing from elsewhere`,
    mend: 'remove it, or link to it: `[what it shows](address)`',
  };
}

function unsafeLink(url: string): Finding {
  return {
    rule: 'link-scheme',
    message: `Unexpected link to ${shorten(url, longestShown)}, expected an address that begins with https://, http:// or mailto:, or one of this site`,
    mend: 'link to a page or a mail address, or remove the link',
  };
}

function maskedLink(url: string, address: string): Finding {
  return {
    rule: 'link-scheme',
    message: `Unexpected link to ${shorten(url, longestShown)}, which browsers take to ${shorten(address, longestShown)}, expected an address that says where it leads`,
    mend: 'write the address of another site in full, from https:// on, and one of this site from its first `/` on',
  };
}

/** An address may hold a whole picture. */
const longestShown = 80;

/** "www.europa.example" and "europa.eu/law" are other sites, whose address lacks its beginning. */
function suggestSite(url: string): string | undefined {
  const [, host = ''] = /^([^/?#\s]+)(?:[/?#]|$)/.exec(url) ?? [];
  const isHost =
    /^(?:www\.[\p{L}\p{N}-]+|[\p{L}\p{N}-]+)(?:\.[\p{L}\p{N}-]+)*\.\p{L}{2,}$/iu.test(host) && !fileEnding.test(host);
  return isHost ? `write \`https://${url}\`: without its beginning the address is read as one of this site` : undefined;
}

/** What ends so is rather a file of this site. */
const fileEnding = /\.(?:mdx?|html?|xhtml|ya?ml|json|txt|xml|pdf|png|jpe?g|gif|svg|webp|csv|bib|ris|js|ts|css|zip)$/i;

function suggestPage(path: string, base: string, targets: ReadonlySet<string>): string {
  const rest = path.startsWith(base) ? path.slice(base.length - 1) : path;
  if (targets.has(rest)) return `link to ${rest}: the path that the site stands under comes before it by itself`;
  const near = suggest(
    rest,
    [...targets].filter((target) => !target.includes('#')),
  );
  if (targets.has(`${rest}/`) || near !== undefined) return `link to ${targets.has(`${rest}/`) ? `${rest}/` : near}`;
  return `link to a page that exists, such as ${urls.home()} or ${urls.sources()}`;
}

/** How many anchors of a page a mend lists where none is near to what was written. */
const mostListed = 5;

/** @param own what a link within the file calls its headings; those of other files of the page have their own anchors. */
function suggestAnchor(
  path: string,
  written: string,
  own: readonly string[],
  anchors: ReadonlyMap<string, readonly string[]>,
): string {
  const here = anchors.get(path) ?? [];
  const near = nearestAnchor(written, own);
  if (near !== undefined) return `link to #${near}`;
  const nearest = nearestAnchor(written, here);
  if (nearest !== undefined) return `link to ${path}#${nearest}`;
  const listed = [...new Set([...own, ...here])].slice(0, mostListed).map((anchor) => `#${anchor}`);
  return `link to ${path}, or to an anchor that this page has${listed.length > 0 ? `, such as ${listed.join(', ')}` : ''}`;
}

/** The anchor that was meant: the same words otherwise written, one some letters off, or one that shares most words. */
function nearestAnchor(written: string, anchors: readonly string[]): string | undefined {
  const slugged = slug(written.trim());
  if (anchors.includes(slugged)) return slugged;
  const near = suggestId(slugged, anchors);
  if (near !== undefined) return near;
  const words = new Set(slugged.split('-').filter((word) => word !== ''));
  const shared = anchors.map((anchor) => ({
    anchor,
    count: new Set(anchor.split('-').filter((word) => words.has(word))).size / (words.size + anchor.split('-').length),
  }));
  const best = shared.toSorted((a, b) => b.count - a.count)[0];
  return best !== undefined && best.count >= leastShared ? best.anchor : undefined;
}

/** Two anchors that share half of the words they have between them. */
const leastShared = 0.25;
